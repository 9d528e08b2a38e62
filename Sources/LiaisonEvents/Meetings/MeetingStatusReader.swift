import LiaisonCalendar
import LiaisonEntities
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Reads whether an encounter took place from how its cue stands and the modal words that govern it.
struct MeetingStatusReader {
    let scene: Scene
    private var modality: MeetingModality { MeetingModality(scene: scene) }
    private var text: Text { scene.text }

    /// How a cue stands.
    enum Standing {
        case held, future, conditional, infinitive, noun
    }

    /// A status and the words that tell it; no status where the text says that there was no encounter.
    typealias Verdict = (status: MeetingStatus?, reason: String)

    private static let assumed: Verdict = (.held, "held: no word says otherwise")

    /// The status with its reason, and whether no word tells it; nil where the text says that there was no encounter.
    func status(
        _ proposal: MeetingProposal, in sentence: Range<Int>
    ) -> (status: MeetingStatus, reason: String, isAssumed: Bool)? {
        let verdict = verdict(proposal, in: sentence)
        return verdict.status.map { ($0, verdict.reason, verdict.reason == MeetingStatusReader.assumed.reason) }
    }

    private func verdict(_ proposal: MeetingProposal, in sentence: Range<Int>) -> Verdict {
        let cue = proposal.cue
        switch proposal.standing {
        case .held:
            if proposal.isNegated || modality.isDenied(before: cue.lowerBound, in: sentence) { return (nil, "") }
            if let condition = modality.condition(before: cue.lowerBound, in: sentence) {
                return (.proposed, "proposed: \"\(condition)\"")
            }
            if isComing(cue, in: sentence) { return (.planned, "planned: the verb goes on and its date is ahead") }
            return (.held, "held: the verb is in the past or present")
        case .future: return future(proposal, in: sentence)
        case .conditional where !proposal.isNegated && isReported(cue, in: sentence):
            return (.planned, "planned: the future of what was said")
        case .conditional: return proposal.isNegated ? (nil, "") : (.proposed, "proposed: the verb is conditional")
        case .infinitive:
            if modality.isDenied(before: cue.lowerBound, in: sentence) { return (nil, "") }
            if let found = modality.governor(before: cue.lowerBound, in: sentence, reach: 8) { return found }
            // "has not yet found the time to meet"
            if modality.isNegated(before: cue.lowerBound, in: sentence) { return (nil, "") }
            // « prendre plaisir à parler avec »: nothing is planned.
            if text.folded(cue.lowerBound - 1) == "à" { return (nil, "") }
            return (.planned, "planned: the verb is an infinitive")
        case .noun: return noun(proposal, in: sentence)
        }
    }

    private func future(_ proposal: MeetingProposal, in sentence: Range<Int>) -> Verdict {
        let words = proposal.cue.map { text.folded($0) }
        // "did not meet", "do not meet": an auxiliary of the past or present.
        if words.contains(where: { ["did", "does", "do"].contains($0) }), !words.contains("will"),
            !words.contains("would")
        {
            return proposal.isNegated ? (nil, "") : (.held, "held: the verb is in the past or present")
        }
        if proposal.isNegated { return (.cancelled, "cancelled: the verb is in the future and negated") }
        let modal = words.first { ["could", "may", "might", "should", "must", "can"].contains($0) }
        if let modal { return (.proposed, "proposed: \"\(modal)\"") }
        if let condition = modality.condition(before: proposal.cue.lowerBound, in: sentence) {
            return (.proposed, "proposed: \"\(condition)\"")
        }
        return (.planned, "planned: the verb is in the future")
    }

    private func noun(_ proposal: MeetingProposal, in sentence: Range<Int>) -> Verdict {
        let cue = proposal.cue
        if let after = modality.behind(cue.upperBound, proposal.partiesEnd, in: sentence) { return after }
        if let whole = proposal.governedFrom {
            return modality.governor(before: whole, in: sentence, reach: 14) ?? MeetingStatusReader.assumed
        }
        if let word = modality.anchor(before: cue.lowerBound, in: sentence) {
            if let plan = modality.plan(before: word, in: sentence) { return (.planned, "planned: \"\(plan)\"") }
            return (.held, "held: told as past by \"\(text.string(word..<word + 1))\"")
        }
        return modality.governor(before: cue.lowerBound, in: sentence, reach: 9) ?? MeetingStatusReader.assumed
    }

    /// « a annoncé qu'il rencontrerait »: a conditional that is the future of a past.
    private func isReported(_ cue: Range<Int>, in sentence: Range<Int>) -> Bool {
        for position in stride(from: cue.lowerBound - 1, through: max(sentence.lowerBound, cue.lowerBound - 8), by: -1)
        where FunctionWords.complementizers.contains(text.key(position)) {
            return (max(sentence.lowerBound, position - 4)..<position).contains {
                text.lexicon.speechForms(of: text.tokens[$0].word).contains {
                    $0.tense == .pastParticiple || $0.tense == .finite
                }
            }
        }
        return false
    }

    /// "is meeting X on Friday": a verb that goes on, with a weekday that is not the day of publication.
    private func isComing(_ cue: Range<Int>, in sentence: Range<Int>) -> Bool {
        guard text.lexicon.language == .english, cue.contains(where: { ["is", "are"].contains(text.folded($0)) }) else {
            return false
        }
        let end = min(cue.upperBound + 14, sentence.upperBound)
        return scene.dates(in: cue.upperBound..<end).contains { date in
            guard let past = date.past, let future = date.future, past != future,
                let published = scene.resolution.published
            else { return false }
            return past.from != published
        }
    }
}
