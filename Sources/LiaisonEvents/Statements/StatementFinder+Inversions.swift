import LiaisonKnowledge
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

    /// « a poursuivi le plus jeune président du continent », "added the diplomat": a verb of going on and a definite
    /// description, soon after somebody spoke.
    func goesOn(_ cue: VerbCue<SpeechFrames>, in range: Range<Int>) -> Bool {
        guard
            ["poursuivre", "ajouter", "conclure", "continuer", "reprendre", "insister", "add", "continue", "conclude"]
                .contains(cue.lemma),
            ["le", "la", "l'", "the"].contains(text.folded(cue.group.upperBound)),
            let last = memory.lastSpeaker, scene.kind(last.entity) == .person,
            let here = scene.sentence(of: range.lowerBound)
        else { return false }
        return here.paragraph - last.paragraph <= 1
    }

    /// « Diop s'est montré plus tranchant : le retrait est irréversible, a-t-il répété »: what the writer says of the speaker
    /// before a colon is not what was said.
    func behindOwnColon(_ draft: StatementDraft) -> Range<Int> {
        guard draft.content.upperBound <= draft.cue.lowerBound,
            let colon = draft.content.last(where: {
                text.tokens[$0].category == .colon && text.quotationOfToken[$0] < 0
            }),
            let rest = ContentFinder.trim(.clipped(colon + 1, draft.content.upperBound), text), rest.count >= 3,
            opening(.clipped(draft.content.lowerBound, colon)) == draft.speaker
        else { return draft.content }
        return rest
    }

    /// Whether an outlet only relays what stands in front: "…, the Associated Press reported".
    func isRelayed(_ cue: VerbCue<SpeechFrames>, _ draft: StatementDraft) -> Bool {
        ["report", "rapporter", "relayer"].contains(cue.lemma)
            || ["broadcaster", "news-agency", "newspaper"].contains(scene.entry(draft.speaker)?.type)
    }

    /// « …, prévient-on à la Croix-Rouge », « …, assure-t-on au ministère »: where it is said names who says it.
    func saidThere(_ cue: VerbCue<SpeechFrames>, _ content: ContentFinder, in range: Range<Int>) -> StatementDraft? {
        guard text.lexicon.language == .french, content.standsAfterContent else { return nil }
        var position = cue.group.upperBound
        if position < range.upperBound, text.folded(position) == "t" { position += 1 }
        guard position + 2 < range.upperBound, text.folded(position) == "on",
            text.tokens[position].marks.contains(.joined),
            ["à", "au", "aux", "chez", "dans", "aupres"].contains(text.folded(position + 1))
        else { return nil }
        position += 2
        while position < range.upperBound,
            FunctionWords.determiners.contains(text.key(position))
                || ["de", "du", "des", "d'"].contains(text.folded(position)),
            scene.referenceOfToken[position] < 0
        { position += 1 }
        guard let reference = scene.reference(at: position), scene.kind(reference.entity) != .initiative,
            let before = content.before()
        else { return nil }
        return StatementDraft(
            speaker: reference.entity, content: before, cue: cue.group, sentence: range,
            reason: "\(cue.lemma): said at \(text.string(reference.tokens))")
    }
}
