import LiaisonEntities
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Finds who said what, sentence by sentence: by verbs of speech, by attributions, and by quotes that carry over.
struct StatementFinder {
    let scene: Scene
    var memory = SpeakerMemory()
    var text: Text { scene.text }

    init(scene: Scene) { self.scene = scene }

    mutating func drafts() -> [StatementDraft] {
        var all: [StatementDraft] = []
        // A quote that no speaker stands before.
        var leading: LeadingQuote?
        let issuer = IssuedStatement(scene: scene).issuer()
        for sentence in text.sentences where !sentence.isNoise {
            var drafts = self.drafts(in: sentence)
            if let headline = HeadlineStatement(scene: scene).draft(in: sentence) {
                drafts.removeAll { $0.content.overlaps(headline.content) && $0.speaker == headline.speaker }
                drafts.insert(headline, at: 0)
            }
            if drafts.isEmpty, let carried = carriedQuote(sentence) { drafts = [carried] }
            if drafts.isEmpty, let quote = leading, let draft = described(quote, in: sentence) {
                leading = nil
                all.append(draft)
                memory.note(speaker: draft.speaker, paragraph: sentence.paragraph)
            }
            if drafts.isEmpty {
                leading = leadingQuote(sentence, after: leading)
            } else if let quote = leading {
                leading = nil
                if let draft = following(quote, drafts, in: sentence) { all.append(draft) }
            }
            for draft in drafts { memory.note(speaker: draft.speaker, paragraph: sentence.paragraph) }
            if drafts.isEmpty {
                // "Sita Tamang's husband collapsed. She said": the owner of the subject.
                if let owner = scene.reference(at: sentence.tokens.lowerBound), owner.isPossessive,
                    scene.kind(owner.entity) == .person, isKin(owner.tokens.upperBound + 1)
                {
                    memory.note(subject: owner.entity)
                }
                if let subject = SubjectFinder(scene: scene).ofSentence(sentence.tokens),
                    scene.kind(subject) != .initiative
                {
                    memory.note(subject: subject)
                }
            }
            all += drafts
        }
        all = Transcript(scene: scene).statements(beside: all)
        if let issuer { all = IssuedStatement(scene: scene).statements(by: issuer, beside: all) }
        return all
    }

    /// A sentence with more verbs of speech is none; each is weighed against all later ones.
    private static let mostCues = 32

    func drafts(in sentence: Sentence) -> [StatementDraft] {
        let range = sentence.tokens
        var cues: [VerbCue<SpeechFrames>] = []
        var passives: [VerbCue<SpeechFrames>] = []
        var insertions: [StatementDraft] = []
        let finder = VerbCueFinder(scene: scene)
        var token = range.lowerBound
        while token < range.upperBound, cues.count < StatementFinder.mostCues {
            defer { token += 1 }
            guard text.tokens[token].isWord, text.lexicon.isSpeechForm(text.tokens[token].word) else { continue }
            let forms = text.lexicon.speechForms(of: text.tokens[token].word)
            if text.quotationOfToken[token] >= 0 {
                if let inserted = insertion(at: token, forms: forms, in: range) { insertions.append(inserted) }
                continue
            }
            if text.tokens[token].isCapitalized, token != range.lowerBound,
                text.tokens[token - 1].isWord, !sentence.isHeadline
            {
                continue
            }
            if let cue = finder.cue(
                at: token, forms: forms, verbs: text.lexicon.speechVerbs, isReflexive: { $0.contains(.reflexive) },
                in: range),
                cue.use != .infinitive || isCarriedInfinitive(cue, in: range)
            {
                if cue.use == .passive { passives.append(cue) } else { cues.append(cue) }
                token = max(token, cue.group.upperBound - 1)
            }
        }
        let attributions = AttributionFinder(scene: scene).attributions(in: range, memory: memory)
        var drafts: [StatementDraft] = []
        var boundary = Dateline(scene: scene).end(in: range)
        var frontBoundary = boundary
        var speakerHere: Int?
        for (number, cue) in cues.enumerated() {
            let limit =
                cues[(number + 1)...].first { endsClause($0, of: cue, in: range) }.map {
                    clauseStart(of: $0, in: range)
                } ?? range.upperBound
            guard
                var draft = draft(
                    for: cue, in: range, after: boundary, front: frontBoundary, limit: limit, speakerHere: speakerHere,
                    next: number + 1 < cues.count ? cues[number + 1] : nil)
            else {
                // What goes on with *and* has the same subject, though nothing was said yet.
                if let subject = subject(of: cue, in: range) { speakerHere = subject }
                continue
            }
            draft.sentence = range
            draft.content = behindOwnColon(draft)
            if draft.content.upperBound <= cue.group.lowerBound {
                frontBoundary = cue.group.upperBound
                // "X said …, the agency reported": who spoke is told already.
                if isRelayed(cue, draft), drafts.contains(where: { draft.content.contains($0.cue.lowerBound) }) {
                    continue
                }
                // Content in front holds whatever was said inside it.
                drafts.removeAll {
                    draft.content.contains($0.cue.lowerBound) && $0.content.lowerBound >= draft.content.lowerBound
                }
            } else if let outer = drafts.last, outer.content.contains(cue.group.lowerBound) {
                // A statement inside a statement: kept where a verb of saying says it of somebody else.
                guard draft.speaker != outer.speaker, !cue.frames.isDisjoint(with: [.clause, .quote]),
                    !cue.frames.contains(.weak),
                    draft.reason.contains("clause with")
                else { continue }
                drafts.append(draft)
                continue
            }
            speakerHere = draft.speaker
            boundary = max(boundary, max(draft.content.upperBound, cue.group.upperBound))
            drafts.append(draft)
        }
        for attribution in attributions
        where !drafts.contains(where: { $0.content.overlaps(attribution.content) }) || drafts.isEmpty {
            drafts.append(attribution)
        }
        for passive in passives where !drafts.contains(where: { $0.content.contains(passive.verb) }) {
            let start = Dateline(scene: scene).end(in: range)
            if let draft = PassiveStatement(scene: scene, cue: passive, range: range, boundary: start).draft(),
                !drafts.contains(where: { $0.content.overlaps(draft.content) })
            {
                drafts.append(draft)
            }
        }
        for insertion in insertions where !drafts.contains(where: { $0.content.overlaps(insertion.content) }) {
            drafts.append(insertion)
        }
        return drafts.sorted { $0.content.lowerBound < $1.content.lowerBound }
    }
}
