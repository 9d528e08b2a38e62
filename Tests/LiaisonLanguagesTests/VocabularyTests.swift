import LiaisonLanguages
import Testing

@Suite struct VocabularyTests {
    @Test func aWordHasOneNumberWhateverItsCaseAndAccents() {
        var vocabulary = Vocabulary()
        let first = vocabulary.words("Élysée Palace")
        #expect(first == [0, 1])
        #expect(vocabulary.words("PALACE, élysée; elysee") == [1, 0, 0])
        #expect(vocabulary.count == 2 && vocabulary.text(of: 0) == "elysee")
        #expect(vocabulary.find(WordScanner.hash("palace".utf8)) == 1)
        #expect(vocabulary.find(WordScanner.hash("castle".utf8)) == Vocabulary.unknown)
        #expect(vocabulary.text(of: Vocabulary.unknown).isEmpty)
    }

    @Test func anElisionAtTheEndOfAPhraseIsOne() {
        var vocabulary = Vocabulary()
        let words = vocabulary.words("aux yeux d'")
        #expect(words.map { vocabulary.text(of: $0) } == ["aux", "yeux", "d'"])
        #expect(vocabulary.words("d’Alma").first == words.last)
    }

    @Test func itGrowsWithoutLosingAWord() {
        var vocabulary = Vocabulary()
        for number in 0..<150_000 { _ = vocabulary.words("w\(number)") }
        #expect(vocabulary.count == 150_000)
        for number in stride(from: 0, to: 150_000, by: 997) {
            let found = vocabulary.find(WordScanner.hash("w\(number)".utf8))
            #expect(vocabulary.text(of: found) == "w\(number)")
        }
    }

    @Test func classesAddUp() {
        var vocabulary = Vocabulary()
        let word = vocabulary.words("Rose")[0]
        #expect(vocabulary.classes(of: word).isEmpty && vocabulary.classes(of: Vocabulary.unknown).isEmpty)
        vocabulary.mark(word, .forename)
        vocabulary.mark(word, [.commonEnglish, .feminineForename])
        #expect(vocabulary.classes(of: word) == [.forename, .feminineForename, .commonEnglish])
    }

    @Test func hashesOfAPhraseAreThoseOfItsWords() {
        #expect(
            Vocabulary.hashes(of: "l'Accord — de Paris!")
                == ["l'", "accord", "de", "paris"].map { WordScanner.hash($0.utf8) })
    }
}
