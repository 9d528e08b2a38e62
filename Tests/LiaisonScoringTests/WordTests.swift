import Testing

@testable import LiaisonScoring

/// Names and passages as they are compared.
@Suite struct WordTests {
    @Test(arguments: [
        ("L’Agence « Bêta »", "agence beta"), ("Mme. Renaud", "renaud"), ("Mme Renaud", "renaud"),
        ("the Lady Berg’s", "berg"), ("M. de la Tour", "tour"), ("Straße", "strasse"), ("ΝΊΚΟΣ", "νικοσ"),
        ("d'Oran", "oran"), ("Mme", "mme"), ("U.S.", "u.s"), ("Ada\u{A0} Lund", "ada lund"), ("…", ""),
        ("the", "the"), ("Laos", "laos"),
    ])
    func namesLoseWhatDoesNotIdentify(_ text: String, _ name: String) {
        #expect(NormalName.of(text) == name)
    }

    @Test func wordsAreCountedWithoutCaseAndAccents() {
        let bag = WordBag("Élise’s 2e été, ÉTÉ_1 — été")
        #expect(bag.counts == ["elise": 1, "s": 1, "2e": 1, "ete": 2, "ete_1": 1])
        #expect(bag.total == 6)
        #expect(bag.shared(with: WordBag("été été été 2e")) == 3)
    }

    @Test func aQuotationStandsForAllBetweenItsEnds() {
        let text = QuotedPassage.evenSpaces("The talks\u{A0}were frank. The doors stay open. They stay open.")
        #expect(QuotedPassage.find("talks were", in: text) == "talks were")
        #expect(QuotedPassage.find("The talks … stay open", in: text) == "The talks were frank. The doors stay open")
        #expect(QuotedPassage.find("stay open … The talks", in: text) == nil)
        #expect(QuotedPassage.find("the talks", in: text) == nil)
    }

    @Test func aGraphsDocumentIsFoundByItsFile() {
        #expect(Answers.stem("news/a.b.txt") == "a.b")
        #expect(Answers.stem("news/lines.jsonl/007") == "007")
        #expect(Answers.stem(".hidden") == ".hidden")
    }
}
