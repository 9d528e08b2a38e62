/// A verb of the lexicon, with the words that must follow it.
package struct Verb<Frames: Sendable>: Sendable {
    /// The dictionary form with its particle, for reasons and reports.
    package let lemma: String
    /// The words of which one sequence must follow a form, perhaps after an adverb; none for most verbs.
    package let particles: [[Int32]]
    /// The first words of the particles.
    package let openers: [Int32]
    /// What it governs.
    package let frames: Frames
    /// The kind of encounter, for a verb of meeting.
    package let kind: MeetingKind

    init(lemma: String, particles: [[Int32]], frames: Frames, kind: MeetingKind) {
        self.lemma = lemma
        self.particles = particles
        openers = Set(particles.compactMap(\.first)).sorted()
        self.frames = frames
        self.kind = kind
    }
}

/// One inflected form of a verb.
package struct VerbForm: Sendable {
    /// The verb's place in its lexicon.
    package let verb: Int
    /// Which form it is.
    package let tense: VerbTense
}

/// The forms that reading tells apart.
package enum VerbTense: Int, Sendable, CaseIterable {
    case finite, future, conditional, pastParticiple, presentParticiple, infinitive
}
