/// What a word or phrase of a language's lexicon means to reading.
public enum Sense: Sendable {
    /// `M.`, `Mrs`: stands before a person's name.
    case honorific(Gender, isPlural: Bool)
    /// `foreign minister`: an office or role, with its id.
    case office(String, Gender, isPlural: Bool)
    /// `according to`: the speaker follows; `view` marks the weaker ones ("for X"). The pronoun, where it is inside.
    case attribution(isView: Bool, pronoun: Int32?)
    /// `statement`: a noun for what was said.
    case speechNoun(Gender)
    /// `talks`, `visit`: a noun for an encounter.
    case meetingNoun(MeetingKind, MeetingFrames, isPlural: Bool)
    /// `met with criticism`: a meeting word that is none.
    case falseFriend
    /// `semi-final`: near it, a meeting is a match.
    case sport
    /// A month, 1 to 12.
    case month(Int)
    /// A weekday, 1 (Monday) to 7.
    case weekday(Int)
    /// `yesterday`, `last week`: an offset; relative ones count from the event before.
    case dateWord(DateUnit, Int, isRelative: Bool)
    /// `days`: a unit that dates are counted in.
    case dateUnit(DateUnit)
    /// A number in words.
    case number(Int)
    /// `will`, `cancelled`, `not`: changes the status of what stands near.
    case modality(Modality)
    /// `ministry`: tells the kind of the name that it heads; nil for events and other things of no kind.
    case kindHead(EntityKind?, Gender)
    /// `she`, `son`: stands for a person or thing.
    case pronoun(Gender, isPlural: Bool, PronounRole)
    /// A capitalised phrase that is of no kind.
    case notName
    /// Page furniture.
    case noise(NoisePattern)
    /// `the agency`: a common noun that calls again something named.
    case description(EntityKind, Gender, office: String?)
    /// A lower-case word that may stand inside a name; `isParticle` for those of people's names.
    case connector(isParticle: Bool)
    /// May stand between a verb and what it governs.
    case adverb
}

/// The span that a relative date counts in.
public enum DateUnit: String, Sendable { case day, week, weekend, month, year }

/// What a modal word does to the event near it.
public enum Modality: String, Sendable { case held, planned, proposed, cancelled, negation, hearsay }

/// What a pronoun stands as.
public enum PronounRole: String, Sendable { case subject, object, possessive, reflexive, speaker }

/// How a verb reports speech.
public struct SpeechFrames: OptionSet, Sendable, Hashable {
    /// A bit for each.
    public let rawValue: UInt16
    /// Those of the bits.
    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }
    /// May carry a quote, or a clause without *that*.
    @inlinable public static var quote: SpeechFrames { SpeechFrames(rawValue: 1) }
    /// Governs a clause with *that* or *que*.
    @inlinable public static var clause: SpeechFrames { SpeechFrames(rawValue: 2) }
    /// What is said is a noun phrase.
    @inlinable public static var object: SpeechFrames { SpeechFrames(rawValue: 4) }
    /// What is said is an infinitive.
    @inlinable public static var infinitive: SpeechFrames { SpeechFrames(rawValue: 8) }
    /// The person spoken to may follow directly.
    @inlinable public static var addressee: SpeechFrames { SpeechFrames(rawValue: 16) }
    /// Only a cue with a quote or a *that* clause.
    @inlinable public static var weak: SpeechFrames { SpeechFrames(rawValue: 32) }
    /// French reflexive verb.
    @inlinable public static var reflexive: SpeechFrames { SpeechFrames(rawValue: 64) }
    private static let names: [Substring: SpeechFrames] = [
        "quote": .quote, "clause": .clause, "object": .object, "infinitive": .infinitive, "addressee": .addressee,
        "weak": .weak, "reflexive": .reflexive,
    ]
    init(_ column: String) {
        self = []
        for name in column.split(separator: ",") { formUnion(SpeechFrames.names[name] ?? []) }
    }
}

/// How a verb or noun of meeting takes its parties.
public struct MeetingFrames: OptionSet, Sendable, Hashable {
    /// A bit for each.
    public let rawValue: UInt16
    /// Those of the bits.
    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }
    /// The other party is the object.
    @inlinable public static var transitive: MeetingFrames { MeetingFrames(rawValue: 1) }
    /// The other party follows *with*.
    @inlinable public static var with: MeetingFrames { MeetingFrames(rawValue: 2) }
    /// A plural subject holds both parties.
    @inlinable public static var plural: MeetingFrames { MeetingFrames(rawValue: 4) }
    /// The subject receives the object.
    @inlinable public static var host: MeetingFrames { MeetingFrames(rawValue: 8) }
    /// The object is a place or host that is visited.
    @inlinable public static var visit: MeetingFrames { MeetingFrames(rawValue: 16) }
    /// The object is a body that is addressed.
    @inlinable public static var address: MeetingFrames { MeetingFrames(rawValue: 32) }
    /// The object is a session that is attended.
    @inlinable public static var attend: MeetingFrames { MeetingFrames(rawValue: 64) }
    /// The other party signs too.
    @inlinable public static var sign: MeetingFrames { MeetingFrames(rawValue: 128) }
    /// Only a meeting when the other party is a person or office holder.
    @inlinable public static var weak: MeetingFrames { MeetingFrames(rawValue: 256) }
    /// A noun that needs two parties.
    @inlinable public static var parties: MeetingFrames { MeetingFrames(rawValue: 512) }
    /// A noun for an organ's own session.
    @inlinable public static var body: MeetingFrames { MeetingFrames(rawValue: 1024) }
    /// French reflexive verb.
    @inlinable public static var reflexive: MeetingFrames { MeetingFrames(rawValue: 2048) }
    /// A noun for people who stand for whom they come from ("delegation").
    @inlinable public static var envoy: MeetingFrames { MeetingFrames(rawValue: 4096) }
    /// A verb of speaking: a plural subject may speak to others.
    @inlinable public static var voice: MeetingFrames { MeetingFrames(rawValue: 8192) }
    /// The other party is the object where a telephone is named; else the words are to an audience.
    @inlinable public static var telephone: MeetingFrames { MeetingFrames(rawValue: 16384) }
    /// The object is what is spoken of; the plural subject, people only, are the parties.
    @inlinable public static var topic: MeetingFrames { MeetingFrames(rawValue: 32768) }
    private static let names: [Substring: MeetingFrames] = [
        "transitive": .transitive, "with": .with, "plural": .plural, "host": .host, "visit": .visit,
        "address": .address, "attend": .attend, "sign": .sign, "weak": .weak, "parties": .parties, "body": .body,
        "reflexive": .reflexive, "envoy": .envoy, "voice": .voice, "telephone": .telephone, "topic": .topic,
    ]
    init(_ column: String) {
        self = []
        for name in column.split(separator: ",") { formUnion(MeetingFrames.names[name] ?? []) }
    }
}
