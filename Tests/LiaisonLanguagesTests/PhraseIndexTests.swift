import LiaisonLanguages
import LiaisonTestSupport
import Testing

@Suite struct PhraseIndexTests {
    private func matches(_ builder: PhraseIndexBuilder, _ words: [Int32], at start: Int = 0) throws -> [String] {
        var found: [String] = []
        try PhraseIndex(builder).matches(at: start, word: { $0 < words.count ? words[$0] : nil }) { length, codes in
            found += codes.map { "\(length) \($0)" }
        }
        return found
    }

    private func codes(_ index: PhraseIndex, _ words: [Int32]) -> [UInt64] {
        var found: [UInt64] = []
        index.matches(at: 0, word: { $0 < words.count ? words[$0] : nil }) { length, codes in
            if length == words.count { found = Array(codes) }
        }
        return found
    }

    @Test func allPhrasesAtAPlaceAreFoundShortestFirst() throws {
        var builder = PhraseIndexBuilder()
        builder.insert([1], 10)
        builder.insert([1, 2, 3], 123)
        builder.insert([1, 2], 12)
        builder.insert([1, 2], 99)
        builder.insert([2], 20)
        #expect(try matches(builder, [1, 2, 3, 4]) == ["1 10", "2 12", "2 99", "3 123"])
        #expect(try matches(builder, [1, 2, 4]) == ["1 10", "2 12", "2 99"])
        #expect(try matches(builder, [1, 2, 3], at: 1) == ["1 20"])
        #expect(try matches(builder, [3, 1]).isEmpty && matches(builder, []).isEmpty)
        let index = try PhraseIndex(builder)
        #expect(index.begins(1) && index.begins(2) && !index.begins(3) && !index.begins(-1) && !index.begins(99))
    }

    @Test func onlyTheWholePhraseHasItsCodes() throws {
        var builder = PhraseIndexBuilder()
        builder.insert([5, 6], 56)
        builder.insert([], 1)
        let index = try PhraseIndex(builder)
        #expect(codes(index, [5, 6]) == [56])
        #expect(codes(index, [5]).isEmpty && codes(index, [5, 6, 7]).isEmpty && codes(index, []).isEmpty)
    }

    @Test func anUnknownWordEndsAMatch() throws {
        var builder = PhraseIndexBuilder()
        builder.insert([1, 2], 12)
        #expect(try matches(builder, [1, -1]).isEmpty && matches(builder, [-1, 1]).isEmpty)
    }

    @Test func manyPhrasesAreAllFoundAgain() throws {
        var builder = PhraseIndexBuilder()
        var dice = Dice(11)
        var phrases: [[Int32]: UInt64] = [:]
        for number in 0..<20_000 as Range<UInt64> {
            let phrase = (0..<Int.random(in: 1...5, using: &dice)).map { _ in Int32.random(in: 0..<300, using: &dice) }
            if phrases[phrase] == nil {
                phrases[phrase] = number
                builder.insert(phrase, number)
            }
        }
        let index = try PhraseIndex(builder)
        for (phrase, value) in phrases { #expect(codes(index, phrase) == [value]) }
    }
}
