/// What a word can be, whatever the sentence: a set of facts about its form.
package struct WordClass: OptionSet, Sendable, Hashable {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }
    /// Frequent in lower case in English.
    package static let commonEnglish = WordClass(rawValue: 1)
    /// Frequent in lower case in French.
    package static let commonFrench = WordClass(rawValue: 2)
    /// A function word of English or French: an article, a preposition, a conjunction.
    package static let function = WordClass(rawValue: 256)
    /// A forename.
    package static let forename = WordClass(rawValue: 4)
    /// A forename of men.
    package static let masculineForename = WordClass(rawValue: 8)
    /// A forename of women.
    package static let feminineForename = WordClass(rawValue: 16)
    /// A surname.
    package static let surname = WordClass(rawValue: 32)
    /// A word of a name in the knowledge.
    package static let knownName = WordClass(rawValue: 64)
    /// The last word of a person's name in the knowledge.
    package static let knownSurname = WordClass(rawValue: 128)
}
