import LiaisonLanguages
import LiaisonTestSupport
import Testing

@Suite struct WordSetTests {
    private static func hash(_ word: String) -> UInt64 { WordScanner.hash(word.utf8) }

    @Test func wordsAreFoundByTheirHashesAndByThemselves() {
        let set: WordSet = ["of", "aujourd'hui", "œuvre", "of"]
        for word in ["of", "aujourd'hui", "œuvre"] {
            #expect(set.contains(WordSetTests.hash(word)) && set.contains(word))
        }
        #expect(!set.contains(WordSetTests.hash("off")) && !set.contains("off") && !set.contains(""))
    }

    @Test func noWordIsInNoSetAndAnEmptySetHoldsNothing() {
        let empty: WordSet = []
        #expect(!empty.contains(0) && !empty.contains("a"))
        #expect(!(["a"] as WordSet).contains(0))
    }

    @Test func aUnionHoldsTheWordsOfBoth() {
        let both = (["de", "du"] as WordSet).union(["des", "du"])
        #expect(["de", "du", "des"].allSatisfy { both.contains($0) } && !both.contains("d'"))
    }

    @Test func manyWordsAreFoundAndNoOthers() {
        var dice = Dice(7)
        let words = (0..<400).map { _ in String(dice.next() % 1_000, radix: 36) }
        let set = words.reduce([] as WordSet) { $0.union([$1]) }
        let known = Set(words)
        for number in 0..<1_000 {
            let word = String(number, radix: 36)
            #expect(set.contains(word) == known.contains(word))
        }
    }
}
