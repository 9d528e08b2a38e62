import LiaisonLanguages
import Testing

@Suite struct PhraseIndexTests {
    private func matches(_ index: PhraseIndex<String>, _ words: [Int32], at start: Int = 0) -> [String] {
        var found: [String] = []
        index.matches(at: start, word: { $0 < words.count ? words[$0] : nil }) { length, values in
            found += values.map { "\(length) \($0)" }
        }
        return found
    }

    @Test func allPhrasesAtAPlaceAreFoundShortestFirst() {
        var index = PhraseIndex<String>()
        index.insert([1], "a")
        index.insert([1, 2, 3], "abc")
        index.insert([1, 2], "ab")
        index.insert([1, 2], "second")
        index.insert([2], "b")
        #expect(matches(index, [1, 2, 3, 4]) == ["1 a", "2 ab", "2 second", "3 abc"])
        #expect(matches(index, [1, 2, 4]) == ["1 a", "2 ab", "2 second"])
        #expect(matches(index, [1, 2, 3], at: 1) == ["1 b"])
        #expect(matches(index, [3, 1]).isEmpty && matches(index, []).isEmpty)
        #expect(index.begins(1) && index.begins(2) && !index.begins(3) && !index.begins(-1) && !index.begins(99))
    }

    @Test func onlyTheWholePhraseHasItsValues() {
        var index = PhraseIndex<String>()
        index.insert([5, 6], "five six")
        index.insert([], "nothing")
        #expect(index.values([5, 6]) == ["five six"])
        #expect(index.values([5]).isEmpty && index.values([5, 6, 7]).isEmpty && index.values([]).isEmpty)
    }

    @Test func anUnknownWordEndsAMatch() {
        var index = PhraseIndex<String>()
        index.insert([1, 2], "ab")
        #expect(matches(index, [1, -1]).isEmpty && matches(index, [-1, 1]).isEmpty)
    }

    @Test func manyPhrasesAreAllFoundAgain() {
        var index = PhraseIndex<String>()
        var dice = Dice(11)
        var phrases: [[Int32]: String] = [:]
        for number in 0..<20_000 {
            let phrase = (0..<Int.random(in: 1...5, using: &dice)).map { _ in Int32.random(in: 0..<300, using: &dice) }
            if phrases[phrase] == nil {
                phrases[phrase] = "\(number)"
                index.insert(phrase, "\(number)")
            }
        }
        for (phrase, value) in phrases { #expect(index.values(phrase) == [value]) }
    }
}
