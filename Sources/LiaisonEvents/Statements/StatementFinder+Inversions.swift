import LiaisonLanguages
import LiaisonText

/// Verbs that stand in front of their speaker.
extension StatementFinder {
    /// « Elle le sera dans la semaine a promis le président »: an inverted verb without its comma, at the end of a sentence.
    func plainInversion(_ cue: VerbCue<SpeechFrames>, _ content: ContentFinder, in range: Range<Int>)
        -> StatementDraft?
    {
        guard text.lexicon.language == .french, cue.use == .finite, cue.isCompound, cue.frames.contains(.quote),
            !content.standsAfterContent,
            case .entity(let entity, let tokens) = SubjectFinder(scene: scene).right(
                of: cue.group.upperBound, in: range),
            tokens.lowerBound <= cue.group.upperBound + 1,
            tokens.upperBound == range.upperBound || !text.tokens[tokens.upperBound].isWord,
            let before = content.before(), before.count >= 4
        else { return nil }
        switch SubjectFinder(scene: scene).left(of: cue.group.lowerBound, in: range) {
        case .unnamed, .missing: break
        default: return nil
        }
        return StatementDraft(
            speaker: entity, content: before, cue: cue.group, sentence: range,
            reason: "\(cue.lemma): speaker behind the verb")
    }
}
