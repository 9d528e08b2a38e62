import LiaisonLanguages
import Testing

/// Names found in marked sentences: `⟦kind:name⟧` for each that must be found, and nothing else may be.
@Suite struct NameTests {
    @Test(arguments: MarkedSentences.english) func english(_ marked: String) throws { try check(marked, .english) }
    @Test(arguments: MarkedSentences.french) func french(_ marked: String) throws { try check(marked, .french) }

    @Test(arguments: MarkedSentences.englishTraps) func englishTraps(_ marked: String) throws {
        try check(marked, .english)
    }
    @Test(arguments: MarkedSentences.frenchTraps) func frenchTraps(_ marked: String) throws {
        try check(marked, .french)
    }

    private func check(_ marked: String, _ language: Language) throws {
        let (sentence, expected) = MarkedSentences.unmark(marked)
        let found = try Reading.shared.get().names(in: sentence, language)
        #expect(found == expected, "\(sentence)")
    }
}

enum MarkedSentences {
    /// The sentence without its marks, and what they hold.
    static func unmark(_ marked: String) -> (sentence: String, names: [String]) {
        var sentence = ""
        var names: [String] = []
        for (number, part) in marked.split(separator: "⟦", omittingEmptySubsequences: false).enumerated() {
            guard number > 0, let end = part.firstIndex(of: "⟧"), let colon = part.firstIndex(of: ":") else {
                sentence += part
                continue
            }
            names.append(String(part[..<end]))
            sentence += part[part.index(after: colon)..<end]
            sentence += part[part.index(after: end)...]
        }
        return (sentence, names)
    }
}
