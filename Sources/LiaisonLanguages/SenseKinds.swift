/// Which senses a lexicon has for phrases that begin at a word: to be asked before the phrases are looked at.
public struct SenseKinds: OptionSet, Sendable {
    /// A bit for each.
    public let rawValue: UInt32
    /// Those of the bits.
    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
    /// Of an honorific.
    @inlinable public static var honorific: SenseKinds { SenseKinds(rawValue: 1) }
    /// Of an office.
    @inlinable public static var office: SenseKinds { SenseKinds(rawValue: 2) }
    /// Of a noun for what was said.
    @inlinable public static var speechNoun: SenseKinds { SenseKinds(rawValue: 4) }
    /// Of a noun for an encounter.
    @inlinable public static var meetingNoun: SenseKinds { SenseKinds(rawValue: 8) }
    /// Of a meeting word that is none.
    @inlinable public static var falseFriend: SenseKinds { SenseKinds(rawValue: 16) }
    /// Of a capitalised phrase of no kind.
    @inlinable public static var notName: SenseKinds { SenseKinds(rawValue: 32) }
    /// Of the head of a name.
    @inlinable public static var kindHead: SenseKinds { SenseKinds(rawValue: 64) }
    /// Of a small word inside names.
    @inlinable public static var connector: SenseKinds { SenseKinds(rawValue: 128) }
    /// Of a common noun for something named.
    @inlinable public static var description: SenseKinds { SenseKinds(rawValue: 256) }
    /// Of an adverb.
    @inlinable public static var adverb: SenseKinds { SenseKinds(rawValue: 512) }
    /// Of a phrase behind which stands whose words are told ("according to").
    @inlinable public static var attribution: SenseKinds { SenseKinds(rawValue: 16384) }
    /// Of a pronoun.
    @inlinable public static var pronoun: SenseKinds { SenseKinds(rawValue: 1024) }
    /// Of a word or number that may be of a date.
    @inlinable public static var date: SenseKinds { SenseKinds(rawValue: 2048) }
    /// Of a month or a weekday.
    @inlinable public static var calendar: SenseKinds { SenseKinds(rawValue: 4096) }
    /// Of anything else.
    @inlinable public static var other: SenseKinds { SenseKinds(rawValue: 8192) }
}

extension Sense {
    /// Which kinds it is of.
    public var kinds: SenseKinds {
        switch self {
        case .honorific: .honorific
        case .office: .office
        case .speechNoun: .speechNoun
        case .meetingNoun: .meetingNoun
        case .falseFriend: .falseFriend
        case .notName: .notName
        case .month, .weekday: [.calendar, .date]
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
