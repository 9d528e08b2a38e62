import LiaisonLanguages
import Testing

@Suite struct VocabularyTests {
    @Test func aWordHasOneNumberWhateverItsCaseAndAccents() throws {
        var builder = VocabularyBuilder()
        let first = builder.words("Élysée Palace")
        #expect(first == [0, 1])
        #expect(builder.words("PALACE, élysée; elysee") == [1, 0, 0])
        let vocabulary = try Vocabulary(builder)
        #expect(vocabulary.count == 2 && vocabulary.text(of: 0) == "elysee")
        #expect(vocabulary.find(WordScanner.hash("palace".utf8)) == 1)
        #expect(vocabulary.find(WordScanner.hash("castle".utf8)) == Vocabulary.unknown)
        #expect(vocabulary.text(of: Vocabulary.unknown).isEmpty)
    }

    @Test func anElisionAtTheEndOfAPhraseIsOne() throws {
        var builder = VocabularyBuilder()
        let words = builder.words("aux yeux d'")
        #expect(builder.words("d’Alma").first == words.last)
        let vocabulary = try Vocabulary(builder)
        #expect(words.map { vocabulary.text(of: $0) } == ["aux", "yeux", "d'"])
    }

    @Test func itGrowsWithoutLosingAWord() throws {
        var builder = VocabularyBuilder()
        for number in 0..<150_000 { _ = builder.words("w\(number)") }
        let vocabulary = try Vocabulary(builder)
        #expect(vocabulary.count == 150_000)
        for number in stride(from: 0, to: 150_000, by: 997) {
            let found = vocabulary.find(WordScanner.hash("w\(number)".utf8))
            #expect(vocabulary.text(of: found) == "w\(number)")
        }
    }

    @Test func classesAddUp() throws {
        var builder = VocabularyBuilder()
        let word = builder.words("Rose")[0]
        let plain = try Vocabulary(builder)
        #expect(plain.classes(of: word).isEmpty && plain.classes(of: Vocabulary.unknown).isEmpty)
        builder.mark(word, .forename)
        builder.mark(word, [.commonEnglish, .feminineForename])
        let vocabulary = try Vocabulary(builder)
        #expect(vocabulary.classes(of: word) == [.forename, .feminineForename, .commonEnglish])
    }

    @Test func hashesOfAPhraseAreThoseOfItsWords() {
        #expect(
            Vocabulary.hashes(of: "l'Accord — de Paris!")
                == ["l'", "accord", "de", "paris"].map { WordScanner.hash($0.utf8) })
    }
}
