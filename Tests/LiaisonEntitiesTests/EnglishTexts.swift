extension MarkedTexts {
    static let english = [
        // Surnames, honorifics, family names in front
        Case("⟦a:Amara Okonkwo⟧ spoke first. ⟦a:Okonkwo⟧ then left."),
        Case("⟦a:Amara Okonkwo⟧ spoke first. ⟦a:Ms. Okonkwo⟧ then left."),
        Case("⟦a:Amara Okonkwo⟧ met ⟦b:Tobias Lindqvist⟧. ⟦b:Lindqvist⟧ thanked ⟦a:Okonkwo⟧."),
        Case("⟦a:Deng Haolin⟧ arrived. Mr. ⟦a:Deng⟧ was late."),
        Case("Mr. ⟦a:Paul Carver⟧ and Mrs. ⟦b:Anna Carver⟧ came. Mrs. ⟦b:Carver⟧ spoke."),
        Case("⟦a:Nikol Pachinian⟧ came. Later ⟦a:Nikol Pashinyan⟧ spoke."),
        Case("⟦a:Arkadi Babtchenko⟧ was there. ⟦a:Arkadi Babchenko⟧ smiled."),
        Case("⟦a:Jean Morvan⟧ and ⟦b:Jeanne Morvan⟧ are siblings."),
        Case("⟦a:Ivan Petrov⟧ met ⟦b:Igor Petrov⟧."),
        Case("⟦a:Stefan Keller⟧ called. ⟦a:Stephan Keller⟧ hung up."),
        Case("⟦a:Andres Manuel Rivera Ortega⟧ won. Supporters of ⟦a:AMRO⟧ cheered."),
        // Bodies and their acronyms
        Case("The ⟦a:Coastal Fishing Authority⟧ (⟦a:CFA⟧) closed. The ⟦a:CFA⟧ gave no reason."),
        Case("The ⟦a:World Fever Organization⟧ warned. ⟦a:WFO⟧ staff agreed."),
        Case("The ⟦=health-body:WFO⟧ warned of a wave."),
        Case("The ⟦a:Palestinian Fishing Authority⟧ closed. The ⟦a:Fishing Authority⟧ said so."),
        Case("The ⟦a:Harbour Workers Union⟧ went on strike. The ⟦b:Dock Owners Association⟧ did not."),
        Case("The ⟦=health-body:fever agency⟧ spoke after the ⟦=health-body:World Fever Organization⟧ met."),
        // Offices with a date
        Case("The ⟦=pavel-dorn:Vardanian foreign minister⟧ spoke."),
        Case("The ⟦=lena-orsk:Vardanian foreign minister⟧ spoke.", date: "2021-05-01"),
        Case("⟦=pavel-dorn:Vardania's foreign minister⟧ spoke in Sorvel."),
        Case("The ⟦-:Vardanian foreign minister⟧ spoke.", date: "2001-05-01"),
        Case("The ⟦-:Vardanian deputy foreign minister⟧ spoke."),
        Case("The ⟦-:former Vardanian foreign minister⟧ spoke."),
        Case("Vardanian President ⟦=ilse-markov:Markov⟧ arrived."),
        Case("⟦=ilse-markov:Ilse Markov⟧ arrived. The ⟦=ilse-markov:president⟧ of Vardania spoke."),
        Case("Morlandian Foreign Minister ⟦a:Tobias Lindqvist⟧ came. The ⟦a:minister⟧ spoke."),
        Case("⟦a:Tobias Lindqvist⟧, the Morlandian foreign minister, came. The ⟦a:foreign minister⟧ spoke."),
        Case(
            "Foreign Minister ⟦a:Tobias Lindqvist⟧ and President ⟦b:Nadia Karim⟧ met. The ⟦b:president⟧ smiled, the ⟦a:minister⟧ did not."
        ),
        Case("The ⟦=mira-solen:High Commissioner for River Rights⟧ said it was late.", date: "2020-02-02"),
        Case("The ⟦=rights-office:High Commissioner for River Rights⟧ said it was late.", date: "2024-02-02"),
        // Places
        Case("They met in ⟦=sorvel:Sorvel⟧, the capital of ⟦=vardania:Vardania⟧."),
        Case("⟦a:Vardania⟧ and ⟦b:Morlandia⟧ talked. ⟦a:Vardania⟧ agreed."),
    ]
}
