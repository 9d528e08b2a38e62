/// What the numbers that phrases carry stand for.
package protocol PhraseMeanings: Sendable {
    /// What a phrase may mean.
    associatedtype Meaning: Sendable

    /// The meaning that a number stands for.
    func meaning(of code: UInt64) -> Meaning
}

/// Phrases with what they mean.
package struct MeaningPhrases<Meanings: PhraseMeanings>: Sendable {
    @usableFromInline let index: PhraseIndex
    @usableFromInline let meanings: Meanings

    /// The phrases of an index whose numbers stand for these meanings.
    package init(index: PhraseIndex, meanings: Meanings) {
        self.index = index
        self.meanings = meanings
    }

    /// Whether any phrase begins with the word.
    @inlinable
    package func begins(_ word: Int32) -> Bool { index.begins(word) }

    /// Calls `body` for every phrase that begins at `start` of a sequence, shortest first, with its length in elements.
    ///
    /// `word` gives the number at an index; nil ends the walk.
    @inlinable
    package func matches(at start: Int, word: (Int) -> Int32?, body: (_ length: Int, _ senses: Senses) -> Void) {
        index.matches(at: start, word: word) { length, codes in body(length, Senses(codes: codes, meanings: meanings)) }
    }

    /// What exactly these words may mean.
    package func values(_ words: [Int32]) -> Senses {
        var result = Senses(codes: index.codes.slice(0, 0), meanings: meanings)
        matches(at: 0, word: { $0 < words.count ? words[$0] : nil }) { length, senses in
            if length == words.count { result = senses }
        }
        return result
    }

    /// The meanings of a phrase, in the order in which they were added.
    package struct Senses: RandomAccessCollection, Sendable {
        @usableFromInline let codes: PackedArray<UInt64>
        @usableFromInline let meanings: Meanings

        @usableFromInline init(codes: PackedArray<UInt64>, meanings: Meanings) {
            self.codes = codes
            self.meanings = meanings
        }

        /// The first place.
        @inlinable package var startIndex: Int { 0 }
        /// The place behind the last.
        @inlinable package var endIndex: Int { codes.count }
        /// The meaning at a place.
        @inlinable package subscript(index: Int) -> Meanings.Meaning { meanings.meaning(of: codes[index]) }
    }
}
