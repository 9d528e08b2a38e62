extension MarkedSentences {
    static let englishTraps = [
        // Shouted words, glued words, credits, abbreviations
        "\"THANK YOU FOR STANDING UP,\" she wrote to ⟦person:Nadia Karim⟧.",
        "The PM and two MPs lost their ATM cards.",
        "The minister said the AI was ready.",
        "Mr. ⟦person:Halvorsen⟧ lost his job.",
        // Forenames that are words, and words that are forenames
        "A passenger, ⟦person:Bill Harrow⟧, was calm.",
        "The agency's ⟦person:Mark Tellow⟧ was calm.",
        "The ⟦initiative:Clean Rivers Bill⟧ was passed.",
        // Complements
        "They read the ⟦initiative:Charter of the United Nations⟧ aloud.",
        "The ⟦organization:Council of Ministers⟧ met.",
        "She sent the ⟦organization:Harbour Weekly⟧ to ⟦place:Marlow City⟧.",
        // Prepositions of place
        "Fighting broke out near ⟦place:Tal Harmal⟧ on Friday.",
        "They met in ⟦person:Nadia Karim⟧'s office.",
        // Places and people side by side
        "Kenyan Senator ⟦person:Nadia Karim⟧ spoke.",
        "Trade between ⟦place:China⟧ and ⟦place:Kenya⟧ grew.",
        "The ⟦place:China⟧-⟦place:Kenya⟧ talks failed.",
        "The seat went to ⟦person:Lam Cheuk-ting⟧ on Friday.",
        "A ⟦place:China⟧-based firm lost money.",
        "The Jewish community thanked ⟦person:Nadia Karim⟧.",
        // A capital on the article inside a sentence: papers and other bodies keep theirs
        "She told ⟦organization:The Ledger⟧ that the bridge was closed.",
        "A reporter for ⟦organization:The Harbour Post⟧ was there.",
        "It was first told by ⟦organization:The Beacon⟧ on Friday.",
        "The beacon was lit, and the Friday market opened.",
        // A forename behind capitals or a plural begins a name of its own
        "He asked Rockets ⟦person:Mike Trellow⟧ about it.",
        "She spoke with ⟦organization:KTVN⟧ ⟦person:Anna Holtby⟧ on Friday.",
        // Numbers of kings are no names
        "The second part, II, was longer.",
        // Titles in headlines
        "Women Need To Wield Power And Men Should Listen.",
    ]

    static let frenchTraps = [
        "Les ONG étrangères sont parties lundi.",
        "« MERCI D'AVOIR TENU TÊTE », écrit-elle à ⟦person:Nadia Karim⟧.",
        "Le PDG a vendu ses PME.",
        "Le ⟦organization:ministère de l'Économie et des Finances⟧ a démenti.",
        "L'⟦organization:Agence des pêches et de la faune⟧ donne l'alerte.",
        "Le vote à la ⟦organization:Cour suprême⟧ pour la nomination du juge est reporté.",
        "La sénatrice du ⟦place:Kenya⟧ ⟦person:Élise Warden⟧ est arrivée.",
        "Les frégates du ⟦place:Bade-Wurtemberg⟧ sont vieilles.",
        "Le bassin de ⟦place:Saint-Morel⟧ a souffert.",
        "Ils sont arrivés à ⟦place:Saint-Ambrin⟧ dimanche.",
        "Une usine de ⟦place:Sainte-Alvère⟧ a fermé.",
        "Selon ⟦organization:The Ledger⟧, le pont est fermé.",
        "Un coup d'État contre le régime a échoué.",
        "Le ⟦organization:Conseil norvégien pour les réfugiés⟧ et des experts sont venus.",
        "La ⟦organization:Fédération des industries navales⟧ et les syndicats sont d'accord.",
        "Les combats ont repris près de ⟦place:Tal Harmal⟧ vendredi.",
        "Les échanges entre la ⟦place:Chine⟧ et le ⟦place:Kenya⟧ augmentent.",
        "Le sommet ⟦place:Chine⟧-⟦place:Kenya⟧ est annulé.",
    ]
}
