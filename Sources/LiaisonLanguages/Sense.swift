/// What a word or phrase of a language's lexicon means to reading.
package enum Sense: Sendable {
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
package enum DateUnit: String, Sendable { case day, week, weekend, month, year }

/// What a modal word does to the event near it.
package enum Modality: String, Sendable { case held, planned, proposed, cancelled, negation, hearsay }

/// What a pronoun stands as.
package enum PronounRole: String, Sendable { case subject, object, possessive, reflexive, speaker }

/// How a verb reports speech.
package struct SpeechFrames: OptionSet, Sendable, Hashable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }
    /// May carry a quote, or a clause without *that*.
    package static let quote = SpeechFrames(rawValue: 1)
    /// Governs a clause with *that* or *que*.
    package static let clause = SpeechFrames(rawValue: 2)
    /// What is said is a noun phrase.
    package static let object = SpeechFrames(rawValue: 4)
    /// What is said is an infinitive.
    package static let infinitive = SpeechFrames(rawValue: 8)
    /// The person spoken to may follow directly.
    package static let addressee = SpeechFrames(rawValue: 16)
    /// Only a cue with a quote or a *that* clause.
    package static let weak = SpeechFrames(rawValue: 32)
    /// French reflexive verb.
    package static let reflexive = SpeechFrames(rawValue: 64)
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
package struct MeetingFrames: OptionSet, Sendable, Hashable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }
    /// The other party is the object.
    package static let transitive = MeetingFrames(rawValue: 1)
    /// The other party follows *with*.
    package static let with = MeetingFrames(rawValue: 2)
    /// A plural subject holds both parties.
    package static let plural = MeetingFrames(rawValue: 4)
    /// The subject receives the object.
    package static let host = MeetingFrames(rawValue: 8)
    /// The object is a place or host that is visited.
    package static let visit = MeetingFrames(rawValue: 16)
    /// The object is a body that is addressed.
    package static let address = MeetingFrames(rawValue: 32)
    /// The object is a session that is attended.
    package static let attend = MeetingFrames(rawValue: 64)
    /// The other party signs too.
    package static let sign = MeetingFrames(rawValue: 128)
    /// Only a meeting when the other party is a person or office holder.
    package static let weak = MeetingFrames(rawValue: 256)
    /// A noun that needs two parties.
    package static let parties = MeetingFrames(rawValue: 512)
    /// A noun for an organ's own session.
    package static let body = MeetingFrames(rawValue: 1024)
    /// French reflexive verb.
    package static let reflexive = MeetingFrames(rawValue: 2048)
    /// A noun for people who stand for whom they come from ("delegation").
    package static let envoy = MeetingFrames(rawValue: 4096)
    /// A verb of speaking: a plural subject may speak to others.
    package static let voice = MeetingFrames(rawValue: 8192)
    /// The other party is the object where a telephone is named; else the words are to an audience.
    package static let telephone = MeetingFrames(rawValue: 16384)
    /// The object is what is spoken of; the plural subject, people only, are the parties.
    package static let topic = MeetingFrames(rawValue: 32768)
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
