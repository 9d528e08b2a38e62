import LiaisonLanguages
import LiaisonText

/// Infinitives that report what somebody said.
extension StatementFinder {
    /// « avant d'estimer que », "before adding that": an infinitive of the speaker of the main clause.
    func isCarriedInfinitive(_ cue: VerbCue<SpeechFrames>, in range: Range<Int>) -> Bool {
        let before = cue.group.lowerBound - 1
        if namedSpeaker(ofInfinitive: cue, in: range) != nil || isLastToSay(cue, in: range) { return true }
        guard text.lexicon.language == .french, before - 1 > range.lowerBound,
            ["d'", "de"].contains(text.folded(before)),
            ["avant", "et"].contains(text.folded(before - 1))
        else { return false }
        return !cue.frames.isDisjoint(with: [.clause, .quote])
    }

    /// "heard Vucic say that", « on entend le président russe expliquer que »: the person right before the infinitive.
    func namedSpeaker(ofInfinitive cue: VerbCue<SpeechFrames>, in range: Range<Int>) -> Int? {
        if let prompted = prompted(cue, in: range) { return prompted }
        guard cue.use == .infinitive, cue.frames.contains(.clause), cue.group.upperBound < range.upperBound,
            FunctionWords.complementizers.contains(text.key(cue.group.upperBound)),
            let person = scene.reference(at: cue.group.lowerBound - 1), !person.isPossessive,
            person.tokens.lowerBound > range.lowerBound, scene.kind(person.entity) == .person
        else { return nil }
        return person.entity
    }

    /// "is the latest company to confirm that", « est le premier ministre à dénoncer »: the subject of the sentence says it.
    func isLastToSay(_ cue: VerbCue<SpeechFrames>, in range: Range<Int>) -> Bool {
        let before = cue.group.lowerBound - 1
        guard cue.use == .infinitive, before > range.lowerBound, ["to", "à"].contains(text.folded(before)) else {
            return false
        }
        return Range.clipped(max(range.lowerBound, before - 5), before).contains {
            ["latest", "first", "last", "only", "dernier", "derniere", "premier", "premiere", "seul", "seule"]
                .contains(text.folded($0)) && scene.referenceOfToken[$0] < 0
        }
    }

    /// "prompting the defence minister to complain of", « poussant Karim Benali à dénoncer »: whom something made speak.
    private func prompted(_ cue: VerbCue<SpeechFrames>, in range: Range<Int>) -> Int? {
        let link = cue.group.lowerBound - 1
        guard cue.use == .infinitive, link > range.lowerBound, ["to", "à"].contains(text.folded(link)),
            let reference = scene.reference(at: link - 1), !reference.isPossessive
        else { return nil }
        var before = reference.tokens.lowerBound - 1
        while before > range.lowerBound, reference.tokens.lowerBound - before < 7, text.tokens[before].isWord,
            !ContentFinder.consequences.contains(text.key(before))
        { before -= 1 }
        return ContentFinder.consequences.contains(text.key(before))
            || ["prompted", "led", "pousse", "conduit", "amene"].contains(text.folded(before)) ? reference.entity : nil
    }
}
