import LiaisonEntities
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// What one verb of speech reports, and of whom.
extension StatementFinder {
    func draft(
        for cue: VerbCue<SpeechFrames>, in range: Range<Int>, after boundary: Int, front: Int, limit: Int,
        speakerHere: Int?,
        next: VerbCue<SpeechFrames>?
    ) -> StatementDraft? {
        let subjects = SubjectFinder(scene: scene)
        let content = ContentFinder(
            scene: scene, cue: cue, range: range, boundary: boundary, frontBoundary: front, limit: limit)
        // Inverted: « …, a déclaré X », "…, said X", « a-t-il dit ».
        if cue.use != .participle, cue.use != .infinitive, let pronoun = cue.innerPronoun,
            let before = content.before() ?? content.quoteAfter()
        {
            guard let speaker = resolve(pronoun) else { return nil }
            let whole =
                before.upperBound <= cue.group.lowerBound
                ? content.resumed(before, after: cue.group.upperBound, within: 3) : before
            return StatementDraft(
                speaker: speaker, content: whole, cue: cue.group, sentence: range,
                reason: "\(cue.lemma): inverted verb with pronoun")
        }
        if cue.use != .participle, cue.use != .infinitive, cue.frames.contains(.quote) || cue.frames.contains(.clause),
            content.standsAfterContent,
            // "the route, also called the Middle Corridor,": a weak verb stands behind a quote only.
            !cue.frames.contains(.weak) || content.isQuoteBefore(cue.group.lowerBound)
        {
            switch subjects.right(of: cue.group.upperBound, in: range) {
            case .entity(let entity, let tokens) where !isClosedApposition(before: cue, in: range, front: front):
                if let before = content.before(), content.mayInvert(subject: tokens) {
                    let whole = content.resumed(before, after: tokens.upperBound)
                    return StatementDraft(
                        speaker: entity, content: whole, cue: cue.group, sentence: range,
                        reason: "\(cue.lemma): speaker behind the verb")
                }
            case .pronoun(let pronoun):
                if let before = content.before(), content.mayInvert(subject: pronoun.token..<pronoun.token + 1),
                    let speaker = resolve(pronoun)
                {
                    return StatementDraft(
                        speaker: speaker, content: before, cue: cue.group, sentence: range,
                        reason: "\(cue.lemma): speaker behind the verb")
                }
            case .unnamed where goesOn(cue, in: range):
                if let before = content.before(), let last = memory.lastSpeaker {
                    return StatementDraft(
                        speaker: last.entity, content: before, cue: cue.group, sentence: range,
                        reason: "\(cue.lemma): the speaker before goes on, told by a description")
                }
            case .unnamed where !isClosedApposition(before: cue, in: range, front: front):
                if text.lexicon.language == .french
                    || text.quotationOfToken[max(range.lowerBound, cue.group.lowerBound - 1)] >= 0
                {
                    return nil
                }
            default: break
            }
        }
        if let inverted = plainInversion(cue, content, in: range) ?? saidThere(cue, content, in: range) {
            return inverted
        }
        var speaker: Int?
        var subjectStart = cue.group.lowerBound
        if cue.use == .participle || cue.use == .infinitive {
            // Joined by *and*, or behind a noun without a comma, a participle goes on with what somebody was said to say.
            let before = cue.group.lowerBound - 1
            if before >= range.lowerBound, text.tokens[before].isWord,
                !["en", "tout", "while"].contains(text.folded(before))
            {
                guard
                    speakerHere != nil
                        || !cue.frames.isDisjoint(with: [.clause]) && !["and", "et"].contains(text.folded(before))
                else { return nil }
            }
            speaker =
                namedSpeaker(ofInfinitive: cue, in: range) ?? speakerHere
                ?? participleSubject(cue, in: range, next: next)
        } else {
            switch subjects.left(of: cue.group.lowerBound, in: range) {
            case .entity(let entity, let tokens):
                speaker = entity
                subjectStart = tokens.lowerBound
            case .pronoun(let pronoun):
                // "the man who they say …": said of what the relative stands for.
                if pronoun.token > range.lowerBound, FunctionWords.relatives.contains(text.key(pronoun.token - 1)),
                    !FunctionWords.complementizers.contains(text.key(pronoun.token - 1))
                {
                    return nil
                }
                speaker = resolve(pronoun)
                subjectStart = pronoun.token
            case .carried: speaker = speakerHere ?? opening(.clipped(range.lowerBound, cue.group.lowerBound))
            case .unnamed, .missing: speaker = nil
            }
        }
        guard let speaker, canSpeak(speaker) else { return nil }
        // What somebody did not say is no statement.
        guard !cue.isNegated || cue.use == .participle, !isHypothetical(subjectStart, in: range) else { return nil }
        guard let found = content.find(subjectStart: subjectStart), !keepsSilent(cue, found.tokens),
            !isTitle(cue, found.tokens, in: range), !saysNothing(cue, found.tokens)
        else { return nil }
        return StatementDraft(
            speaker: speaker, content: found.tokens, cue: cue.group, sentence: range, addressees: found.addressees,
            reason: "\(cue.lemma): \(found.rule)")
    }
}
