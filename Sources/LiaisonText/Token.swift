public import LiaisonLanguages

/// A word, number or sign of a text.
public struct Token: Sendable {
    /// The first byte of the document's text.
    public let start: Int32
    /// The byte after the last.
    public let end: Int32
    /// The number of the folded word in the vocabulary, or `Vocabulary.unknown`.
    public let word: Int32
    /// What it is.
    public let category: WordScanner.Class
    /// What stands around and inside it.
    public let marks: WordScanner.Marks
    /// The hash of the folded word; the scalar of a sign.
    public let hash: UInt64

    /// A token of its parts.
    @inlinable
    public init(
        start: Int32, end: Int32, word: Int32, category: WordScanner.Class, marks: WordScanner.Marks, hash: UInt64
    ) {
        self.start = start
        self.end = end
        self.word = word
        self.category = category
        self.marks = marks
        self.hash = hash
    }

    /// Whether it is a word with a capital first letter.
    @inlinable
    public var isCapitalized: Bool { category == .word && marks.contains(.capital) }

    /// Whether it is a word.
    @inlinable
    public var isWord: Bool { category == .word }
}
