/// Texts in which common nouns call again what was named, and texts in which they only seem to.
extension MarkedTexts {
    static let englishDescriptions = [
        // Bodies
        Case("The ⟦a:Harbour Workers Union⟧ met. ⟦a:The union⟧ wants peace."),
        Case("⟦a:Brightwell Inc⟧ lost money. ⟦a:The company⟧ cut jobs."),
        Case("The ⟦a:Coastal Fishing Authority⟧ closed. The ⟦a:authority⟧ gave no reason."),
        Case("The ⟦a:Women's River Council⟧ met. Later ⟦a:the council⟧ voted."),
        Case("The ⟦=health-body:World Fever Organization⟧ met. ⟦=health-body:The organization⟧ was late."),
        Case("The ⟦=health-body:World Fever Organization⟧ met. ⟦-:The organization committee⟧ was late."),
        Case("The ⟦a:Coastal Fishing Authority⟧ closed. ⟦-:The school⟧ stayed open."),
        Case("The ⟦a:Coastal Fishing Authority⟧ closed. ⟦-:The government⟧ paid."),
        Case("The ⟦a:Coastal Fishing Authority⟧ closed. ⟦-:The authority of the state⟧ suffered."),
        Case("⟦a:Brightwell Inc⟧ lost money. ⟦-:The church⟧ was full."),
        Case("The ⟦a:Harbour Workers Union⟧ met the ⟦b:Dock Owners Association⟧. ⟦a:The union⟧ wants peace."),
        Case("The ⟦a:Harbour Workers Union⟧ met the ⟦b:Dock Owners Association⟧. ⟦b:The association⟧ refused."),
        Case("The ⟦a:Lowland Party⟧ won. ⟦a:The party⟧ wants peace."),
        Case("The ⟦a:Lowland Party⟧ won. ⟦-:The party official⟧ wants peace."),
        // Places
        Case("⟦=vardania:Vardania⟧ closed its border. ⟦=vardania:The country⟧ is poor."),
        Case("They met in ⟦=sorvel:Sorvel⟧ in ⟦=vardania:Vardania⟧. ⟦=sorvel:The capital⟧ was calm."),
        Case("They met in ⟦=sorvel:Sorvel⟧. ⟦=sorvel:The city⟧ was calm."),
        Case("They met in ⟦=sorvel:Sorvel⟧. ⟦-:The building⟧ was old."),
        Case("⟦=vardania:Vardania⟧ has a coast. ⟦-:The sea lanes⟧ are open."),
        Case("⟦=vardania:Vardania⟧ closed its border. ⟦-:The state budget⟧ is small."),
        // Initiatives
        Case("The ⟦a:Coastal Peace Plan⟧ was adopted. ⟦a:The plan⟧ has ten points."),
        Case("The ⟦a:Coastal Peace Plan⟧ was adopted. ⟦-:The policy⟧ failed."),
        Case("The ⟦a:Treaty of Marlow⟧ holds. ⟦a:The treaty⟧ is old."),
    ]

    static let frenchDescriptions = [
        Case("Le ⟦a:Syndicat des dockers⟧ s'est réuni. ⟦a:Le syndicat⟧ veut la paix."),
        Case("Le ⟦a:Conseil norvégien pour les rivières⟧ alerte. ⟦a:Le conseil⟧ a voté."),
        Case("L'⟦=health-body:Organisation mondiale de la fièvre⟧ alerte. ⟦=health-body:L'organisation⟧ attend."),
        Case("Le ⟦a:Conseil norvégien pour les rivières⟧ alerte. ⟦-:Le conseil municipal⟧ a voté."),
        Case("Le ⟦a:Conseil norvégien pour les rivières⟧ alerte. ⟦-:Le gouvernement⟧ a payé."),
        Case("Le ⟦a:Syndicat des dockers⟧ attend. ⟦-:La communauté internationale⟧ se tait."),
        Case("Le ⟦a:Syndicat des dockers⟧ attend. ⟦-:La société civile⟧ se tait."),
        Case("Le ⟦a:Syndicat des dockers⟧ attend. ⟦-:L'agence de la ville⟧ se tait."),
        Case("L'entreprise ⟦a:Aerolux⟧ recule. ⟦a:La société⟧ licencie."),
        Case("La ⟦=vardania:Vardanie⟧ a fermé sa frontière. ⟦=vardania:Le pays⟧ est pauvre."),
        Case("La ⟦=vardania:Vardanie⟧ a fermé sa frontière. ⟦-:L'État⟧ est pauvre."),
        Case("La ⟦=vardania:Vardanie⟧ a fermé sa frontière. ⟦-:Le pays voisin⟧ est pauvre."),
        Case("À ⟦=sorvel:Sorvel⟧, il pleut. ⟦=sorvel:La ville⟧ dort."),
        Case("À ⟦=sorvel:Sorvel⟧, il pleut. ⟦-:La ville nouvelle⟧ dort."),
        Case("Le ⟦a:Pacte mondial sur les rivières⟧ est adopté. ⟦a:Le pacte⟧ a dix points."),
        Case("Le ⟦a:Pacte mondial sur les rivières⟧ est adopté. ⟦-:Le texte adopté⟧ est long."),
    ]
}
