/// A verb of the lexicon, with the words that must follow it.
public struct Verb<Frames: Sendable>: Sendable {
    /// The dictionary form with its particle, for reasons and reports.
    public let lemma: String
    /// The words of which one sequence must follow a form, perhaps after an adverb; none for most verbs.
    public let particles: [[Int32]]
    /// The first words of the particles.
    public let openers: [Int32]
    /// What it governs.
    public let frames: Frames
    /// The kind of encounter, for a verb of meeting.
    public let kind: MeetingKind

    init(lemma: String, particles: [[Int32]], frames: Frames, kind: MeetingKind) {
        self.lemma = lemma
        self.particles = particles
        openers = Set(particles.compactMap(\.first)).sorted()
        self.frames = frames
        self.kind = kind
    }
}

/// One inflected form of a verb.
public struct VerbForm: Sendable {
    /// The verb's place in its lexicon.
    public let verb: Int
    /// Which form it is.
    public let tense: VerbTense
}

/// The forms that reading tells apart.
public enum VerbTense: Int, Sendable, CaseIterable {
    case finite, future, conditional, pastParticiple, presentParticiple, infinitive
}
