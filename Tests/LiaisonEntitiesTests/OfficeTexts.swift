/// Texts in which an office calls again somebody named, and texts in which it is somebody else's.
extension MarkedTexts {
    static let englishOffices = [
        Case("Morlandian President ⟦a:Tobias Lindqvist⟧ came. The ⟦=ilse-markov:Vardanian president⟧ did not."),
        Case("President ⟦a:Tobias Lindqvist⟧ came. The ⟦-:Morlandian president⟧ did not."),
        Case("President ⟦=ilse-markov:Ilse Markov⟧ came. The ⟦-:Morlandian president⟧ did not."),
        Case("President ⟦=ilse-markov:Ilse Markov⟧ came. The ⟦=ilse-markov:Vardanian president⟧ spoke."),
        Case("President ⟦a:Nadia Karim⟧ came. The ⟦-:president of the club⟧ did not."),
        Case("The president of the club, ⟦a:Nadia Karim⟧, came. The ⟦a:president⟧ spoke."),
        Case("The ⟦-:South Morlandian president⟧ spoke."),
        Case("Spokeswoman ⟦a:Nadia Karim⟧ came. The ⟦a:spokeswoman⟧ spoke."),
        Case("Minister ⟦a:Tobias Lindqvist⟧ came. The ⟦-:ministers⟧ spoke."),
        Case("President ⟦a:Nadia Karim⟧ came. The ⟦-:vice president⟧ did not."),
        Case("Ambassador ⟦a:Tobias Lindqvist⟧ came. The ⟦a:ambassador⟧ spoke."),
        Case("Prime Minister ⟦a:Amara Okonkwo⟧ met Prime Minister ⟦b:Deng Haolin⟧. ⟦a:Okonkwo⟧ smiled at ⟦b:Deng⟧."),
        Case("⟦a:Amara Okonkwo⟧ and ⟦b:Chidi Okonkwo⟧ came. ⟦b:Chidi Okonkwo⟧ spoke."),
        Case("⟦a:Paul Kelmar⟧ came. ⟦a:Kelmar⟧ spoke."),
        Case("⟦a:Paul Kelmar⟧ lives in ⟦=kelmar:Kelmar⟧ in Vardania."),
        Case("The Vardanian foreign minister left. The ⟦=pavel-dorn:minister⟧ was late."),
        Case("The ⟦-:minister⟧ was late."),
        Case(
            "The ⟦=rights-office:High Commissioner for River Rights⟧ wrote. The ⟦=rights-office:High Commission⟧ met."),
        Case("Vardanian Vice President ⟦=otto-markov:Markov⟧ came to Vardania."),
        Case("⟦a:Marburgh⟧ won in ⟦a:Marburgh⟧. Trains to ⟦a:Marburghs⟧ stopped near ⟦a:Marburgh⟧."),
    ]

    static let frenchOffices = [
        Case("Le président morlandien ⟦a:Tobias Lindqvist⟧ est là. La ⟦=ilse-markov:présidente vardanienne⟧ non."),
        Case("Le président ⟦a:Tobias Lindqvist⟧ est là. Le ⟦-:président morlandien⟧ est absent."),
        Case("Le président catalan ⟦a:Tobias Lindqvist⟧ est là. Le ⟦-:président morlandien⟧ est absent."),
        Case("Le président catalan ⟦a:Tobias Lindqvist⟧ est là. Le ⟦a:président catalan⟧ a parlé."),
        Case("Le président ⟦a:Tobias Lindqvist⟧ est là. Le ⟦-:dirigeant est-allemand⟧ est absent."),
        Case("Le président ⟦a:Tobias Lindqvist⟧ est là. Le ⟦-:président du club⟧ est absent."),
        Case("Le président ⟦a:Tobias Lindqvist⟧ est là. Le ⟦a:chef de l'Etat⟧ a parlé."),
        Case("Le président ⟦a:Tobias Lindqvist⟧ est là. Le ⟦a:président de la République⟧ a parlé."),
        Case("La porte-parole ⟦a:Nadia Karim⟧ est là. La ⟦a:porte-parole⟧ a parlé."),
        Case("Le président ⟦a:Tobias Lindqvist⟧ est là. Le ⟦-:vice-président⟧ est absent."),
        Case("L'ambassadeur ⟦a:Tobias Lindqvist⟧ est là. L'⟦a:ambassadeur⟧ a parlé."),
        Case("M. ⟦a:Paul Carvel⟧ et Mme ⟦b:Anna Carvel⟧ sont là. Mme ⟦b:Carvel⟧ a parlé."),
    ]
}
