/// What a word can be, whatever the sentence: a set of facts about its form.
public struct WordClass: OptionSet, Sendable, Hashable {
    /// A bit for each.
    public let rawValue: UInt32
    /// Those of the bits.
    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
    /// Frequent in lower case in English.
    @inlinable public static var commonEnglish: WordClass { WordClass(rawValue: 1) }
    /// Frequent in lower case in French.
    @inlinable public static var commonFrench: WordClass { WordClass(rawValue: 2) }
    /// A function word of English or French: an article, a preposition, a conjunction.
    @inlinable public static var function: WordClass { WordClass(rawValue: 256) }
    /// A forename.
    @inlinable public static var forename: WordClass { WordClass(rawValue: 4) }
    /// A forename of men.
    @inlinable public static var masculineForename: WordClass { WordClass(rawValue: 8) }
    /// A forename of women.
    @inlinable public static var feminineForename: WordClass { WordClass(rawValue: 16) }
    /// A surname.
    @inlinable public static var surname: WordClass { WordClass(rawValue: 32) }
    /// A word of a name in the knowledge.
    @inlinable public static var knownName: WordClass { WordClass(rawValue: 64) }
    /// The last word of a person's name in the knowledge.
    @inlinable public static var knownSurname: WordClass { WordClass(rawValue: 128) }
}
