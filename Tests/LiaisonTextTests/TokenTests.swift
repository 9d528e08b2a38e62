import LiaisonLanguages
import LiaisonText
import Testing

@Suite struct TokenTests {
    private static let articles: [(String, Language)] = [
        (
            "On 4 March 2024 the foreign minister of Lowland said in a statement that talks with Mr. Marek were held in Oslo.",
            .english
        ),
        (
            "Le président a reçu hier à Oslo Mme Marek, ministre des Affaires étrangères ; selon elle, l'entretien a duré.",
            .french
        ),
        ("", .english),
    ]

    @Test(arguments: articles) func theKindsOfATokenAreThoseOfItsPhrases(string: String, language: Language) throws {
        let text = try ReadText.text(string, language)
        #expect(text.kinds.count == text.tokens.count)
        for token in text.tokens.indices {
            let kinds = text.phrases(at: token).reduce([] as SenseKinds) { $0.union($1.sense.kinds) }
            #expect(text.kinds[token] == kinds)
            #expect(kinds.isEmpty || text.begins(kinds, at: token))
        }
        #expect(!text.begins([.adverb, .office, .pronoun], at: -1))
        #expect(!text.begins([.adverb, .office, .pronoun], at: text.tokens.count))
    }

    @Test(arguments: articles) func everyTokenOfADateTellsItsDate(string: String, language: Language) throws {
        let text = try ReadText.text(string, language, date: "2024-02-28")
        for token in text.tokens.indices {
            let date = text.dates.firstIndex { $0.tokens.contains(token) }
            #expect(text.dateOfToken[token] == Int32(date ?? -1))
        }
    }

    @Test(arguments: articles) func theKeyOfATokenIsTheHashOfItsWord(string: String, language: Language) throws {
        let text = try ReadText.text(string, language)
        for token in text.tokens.indices {
            let word = text.folded(token)
            #expect(text.key(token) == (word.isEmpty ? 0 : WordScanner.hash(word.utf8)))
        }
        #expect(text.key(-1) == 0 && text.key(text.tokens.count) == 0)
    }

    @Test func anAccentTellsThePrepositionFromTheVerb() throws {
        let text = try ReadText.text("Il a parlé à Oslo.", .french)
        let verb: WordSet = ["a"]
        let preposition: WordSet = ["à"]
        let keys = text.tokens.indices.map { text.key($0) }
        #expect(keys.map { verb.contains($0) } == [false, true, false, false, false, false])
        #expect(keys.map { preposition.contains($0) } == [false, false, false, true, false, false])
    }

    @Test func rangesOfTheSameWordsHaveOneKey() throws {
        let text = try ReadText.text("Marek met Lowland. Marek met Oslo. Met Marek, Lowland.", .english)
        #expect(text.key(of: 0..<2) == text.key(of: 4..<6))
        #expect(text.key(of: 0..<2) != text.key(of: 8..<10))
        #expect(text.key(of: 0..<1) != text.key(of: 0..<2))
    }
}
