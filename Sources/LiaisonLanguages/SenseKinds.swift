/// Which senses a lexicon has for phrases that begin at a word: to be asked before the phrases are looked at.
package struct SenseKinds: OptionSet, Sendable {
    package let rawValue: UInt32
    @inlinable package init(rawValue: UInt32) { self.rawValue = rawValue }
    /// Whether it shares something with another; said here for its type alone, so that other rooms can inline it.
    @inlinable package func overlaps(_ other: SenseKinds) -> Bool { rawValue & other.rawValue != 0 }
    /// Whether it has none.
    @inlinable package var isEmpty: Bool { rawValue == 0 }
    /// Of an honorific.
    @inlinable package static var honorific: SenseKinds { SenseKinds(rawValue: 1) }
    /// Of an office.
    @inlinable package static var office: SenseKinds { SenseKinds(rawValue: 2) }
    /// Of a noun for what was said.
    @inlinable package static var speechNoun: SenseKinds { SenseKinds(rawValue: 4) }
    /// Of a noun for an encounter.
    @inlinable package static var meetingNoun: SenseKinds { SenseKinds(rawValue: 8) }
    /// Of a meeting word that is none.
    @inlinable package static var falseFriend: SenseKinds { SenseKinds(rawValue: 16) }
    /// Of a capitalised phrase of no kind.
    @inlinable package static var notName: SenseKinds { SenseKinds(rawValue: 32) }
    /// Of the head of a name.
    @inlinable package static var kindHead: SenseKinds { SenseKinds(rawValue: 64) }
    /// Of a small word inside names.
    @inlinable package static var connector: SenseKinds { SenseKinds(rawValue: 128) }
    /// Of a common noun for something named.
    @inlinable package static var description: SenseKinds { SenseKinds(rawValue: 256) }
    /// Of an adverb.
    @inlinable package static var adverb: SenseKinds { SenseKinds(rawValue: 512) }
    /// Of a phrase that whose words it is stands behind.
    @inlinable package static var attribution: SenseKinds { SenseKinds(rawValue: 16384) }
    /// Of a pronoun.
    @inlinable package static var pronoun: SenseKinds { SenseKinds(rawValue: 1024) }
    /// Of a word or number that may be of a date.
    @inlinable package static var date: SenseKinds { SenseKinds(rawValue: 2048) }
    /// Of a month or a weekday.
    @inlinable package static var calendar: SenseKinds { SenseKinds(rawValue: 4096) }
    /// Of anything else.
    @inlinable package static var other: SenseKinds { SenseKinds(rawValue: 8192) }
    /// Of either.
    @inlinable package static func | (left: SenseKinds, right: SenseKinds) -> SenseKinds {
        SenseKinds(rawValue: left.rawValue | right.rawValue)
    }
}

extension Sense {
    /// Which kinds it is of.
    package var kinds: SenseKinds {
        switch self {
        case .honorific: .honorific
        case .office: .office
        case .speechNoun: .speechNoun
        case .meetingNoun: .meetingNoun
        case .falseFriend: .falseFriend
        case .notName: .notName
        case .month, .weekday: .calendar | .date
        case .dateWord, .dateUnit, .number: .date
        case .kindHead: .kindHead
        case .connector: .connector
        case .description: .description
        case .adverb: .adverb
        case .pronoun: .pronoun
        case .attribution: .attribution
        case .sport, .modality, .noise: .other
        }
    }
}
