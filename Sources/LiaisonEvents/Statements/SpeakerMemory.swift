import LiaisonLanguages
import LiaisonText

/// Who has spoken or acted so far, for pronouns and for quotes without a cue.
struct SpeakerMemory {
    /// The speakers and subjects, the last one nearest.
    private(set) var recent: [Int] = []
    /// The speaker of the last statement, and the paragraph it stood in.
    private(set) var lastSpeaker: (entity: Int, paragraph: Int)?

    mutating func note(subject: Int) {
        recent.append(subject)
        if recent.count > 12 { recent.removeFirst() }
    }

    mutating func note(speaker: Int, paragraph: Int) {
        note(subject: speaker)
        lastSpeaker = (speaker, paragraph)
    }

    mutating func forget() { lastSpeaker = nil }
}
