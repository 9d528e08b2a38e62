extension MarkedTexts {
    static let french = [
        Case("⟦a:Amara Okonkwo⟧ a parlé. ⟦a:Mme Okonkwo⟧ est partie."),
        Case("⟦a:Amara Okonkwo⟧ a vu ⟦b:Tobias Lindqvist⟧. M. ⟦b:Lindqvist⟧ a remercié Mme ⟦a:Okonkwo⟧."),
        Case("⟦a:Deng Haolin⟧ est arrivé. M. ⟦a:Deng⟧ était en retard."),
        Case("⟦a:Nikol Pachinian⟧ est venu. Monsieur ⟦a:Pachinyan⟧ a parlé."),
        Case("⟦a:Stéphane Séverin⟧ est venu. Ensuite ⟦a:Stefan Séverin⟧ a parlé."),
        Case("⟦a:Pierre Bénazet⟧ parle. Le correspondant ⟦a:Pierre Bénezet⟧ répond."),
        Case("⟦a:Jean Morvan⟧ et ⟦b:Jeanne Morvan⟧ sont venus."),
        Case("⟦a:Andres Manuel Rivera Ortega⟧ a gagné. Les amis d'⟦a:AMRO⟧ sont contents."),
        Case("Le ⟦a:Conseil norvégien pour les rivières⟧ (⟦a:CNR⟧) alerte. Le ⟦a:CNR⟧ demande de l'aide."),
        Case("L'⟦a:Organisation mondiale de la fièvre⟧ alerte. L'⟦a:OMF⟧ demande de l'aide."),
        Case("L'⟦=health-body:OMF⟧ alerte le monde."),
        Case("Le ⟦=pavel-dorn:ministre vardanien des Affaires étrangères⟧ a parlé."),
        Case("La ⟦=lena-orsk:ministre vardanienne des Affaires étrangères⟧ a parlé.", date: "2021-05-01"),
        Case("Le ⟦-:ministre vardanien des Affaires étrangères⟧ a parlé.", date: "2001-05-01"),
        Case("La ⟦=ilse-markov:présidente vardanienne⟧ a parlé."),
        Case("⟦=ilse-markov:Ilse Markov⟧ est arrivée. La ⟦=ilse-markov:présidente vardanienne⟧ a parlé."),
        Case("L'⟦-:ancienne ministre vardanienne des Affaires étrangères⟧ a parlé."),
        Case("Le ministre ⟦a:Tobias Lindqvist⟧ est venu. Le ⟦a:ministre⟧ a parlé."),
        Case(
            "Le ministre ⟦a:Tobias Lindqvist⟧ et la présidente ⟦b:Nadia Karim⟧ se sont vus. La ⟦b:présidente⟧ a souri."),
        Case("La ⟦=mira-solen:Haute-Commissaire aux droits des rivières⟧ a parlé.", date: "2020-02-02"),
        Case("La ⟦=rights-office:Haute-Commissaire aux droits des rivières⟧ a parlé.", date: "2024-02-02"),
        Case("À ⟦=sorvel:Sorvel⟧, capitale de la ⟦=vardania:Vardanie⟧, il pleut."),
        Case("La ⟦a:Vardanie⟧ et la ⟦b:Morlandie⟧ discutent. La ⟦a:Vardanie⟧ accepte."),
    ]
}
