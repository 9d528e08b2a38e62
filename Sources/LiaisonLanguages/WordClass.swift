/// What a word can be, whatever the sentence: a set of facts about its form.
package struct WordClass: OptionSet, Sendable, Hashable {
    package let rawValue: UInt32
    @inlinable package init(rawValue: UInt32) { self.rawValue = rawValue }
    /// Whether it holds all of another; said here for its type alone, so that other rooms can inline it.
    @inlinable package func contains(_ other: WordClass) -> Bool { rawValue & other.rawValue == other.rawValue }
    /// Whether it shares nothing with another.
    @inlinable package func isDisjoint(with other: WordClass) -> Bool { rawValue & other.rawValue == 0 }
    /// Frequent in lower case in English.
    @inlinable package static var commonEnglish: WordClass { WordClass(rawValue: 1) }
    /// Frequent in lower case in French.
    @inlinable package static var commonFrench: WordClass { WordClass(rawValue: 2) }
    /// A function word of English or French: an article, a preposition, a conjunction.
    @inlinable package static var function: WordClass { WordClass(rawValue: 256) }
    /// A forename.
    @inlinable package static var forename: WordClass { WordClass(rawValue: 4) }
    /// A forename of men.
    @inlinable package static var masculineForename: WordClass { WordClass(rawValue: 8) }
    /// A forename of women.
    @inlinable package static var feminineForename: WordClass { WordClass(rawValue: 16) }
    /// A surname.
    @inlinable package static var surname: WordClass { WordClass(rawValue: 32) }
    /// A word of a name in the knowledge.
    @inlinable package static var knownName: WordClass { WordClass(rawValue: 64) }
    /// The last word of a person's name in the knowledge.
    @inlinable package static var knownSurname: WordClass { WordClass(rawValue: 128) }
}
