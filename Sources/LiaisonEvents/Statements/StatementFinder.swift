import LiaisonEntities
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Finds who said what, sentence by sentence: by verbs of speech, by attributions, and by quotes that carry over.
struct StatementFinder {
    let scene: Scene
    private var memory = SpeakerMemory()
    private var text: Text { scene.text }

    init(scene: Scene) { self.scene = scene }

    mutating func drafts() -> [StatementDraft] {
        var all: [StatementDraft] = []
        let issuer = IssuedStatement(scene: scene).issuer()
        for sentence in text.sentences where !sentence.isNoise {
            var drafts = self.drafts(in: sentence)
            if drafts.isEmpty, let carried = carriedQuote(sentence) { drafts = [carried] }
            for draft in drafts { memory.note(speaker: draft.speaker, paragraph: sentence.paragraph) }
            if drafts.isEmpty {
                if let subject = SubjectFinder(scene: scene).ofSentence(sentence.tokens),
                    scene.kind(subject) != .initiative
                {
                    memory.note(subject: subject)
                }
            }
            all += drafts
        }
        if let issuer { all = IssuedStatement(scene: scene).statements(by: issuer, beside: all) }
        return all
    }

    // MARK: One sentence

    /// A sentence with more verbs of speech is none; each is weighed against all later ones.
    private static let mostCues = 32

    private func drafts(in sentence: Sentence) -> [StatementDraft] {
        let range = sentence.tokens
        var cues: [VerbCue<SpeechFrames>] = []
        var insertions: [StatementDraft] = []
        let finder = VerbCueFinder(scene: scene)
        var token = range.lowerBound
        while token < range.upperBound, cues.count < StatementFinder.mostCues {
            defer { token += 1 }
            guard text.tokens[token].isWord else { continue }
            let forms = text.lexicon.speechForms(of: text.tokens[token].word)
            guard !forms.isEmpty else { continue }
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
                cue.use != .passive, cue.use != .infinitive || isCarriedInfinitive(cue, in: range)
            {
                cues.append(cue)
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
            if draft.content.upperBound <= cue.group.lowerBound {
                frontBoundary = cue.group.upperBound
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
        for insertion in insertions where !drafts.contains(where: { $0.content.overlaps(insertion.content) }) {
            drafts.append(insertion)
        }
        return drafts.sorted { $0.content.lowerBound < $1.content.lowerBound }
    }

    /// « avant d'estimer que », "before adding that": an infinitive of the speaker of the main clause.
    private func isCarriedInfinitive(_ cue: VerbCue<SpeechFrames>, in range: Range<Int>) -> Bool {
        let before = cue.group.lowerBound - 1
        if namedSpeaker(ofInfinitive: cue, in: range) != nil || isLastToSay(cue, in: range) { return true }
        guard text.lexicon.language == .french, before - 1 > range.lowerBound,
            ["d'", "de"].contains(text.folded(before)),
            ["avant", "et"].contains(text.folded(before - 1))
        else { return false }
        return !cue.frames.isDisjoint(with: [.clause, .quote])
    }

    /// "heard Vucic say that", « on entend le président russe expliquer que »: the person right before the infinitive.
    private func namedSpeaker(ofInfinitive cue: VerbCue<SpeechFrames>, in range: Range<Int>) -> Int? {
        guard cue.use == .infinitive, cue.frames.contains(.clause), cue.group.upperBound < range.upperBound,
            FunctionWords.complementizers.contains(text.folded(cue.group.upperBound)),
            let person = scene.reference(at: cue.group.lowerBound - 1), !person.isPossessive,
            person.tokens.lowerBound > range.lowerBound, scene.kind(person.entity) == .person
        else { return nil }
        return person.entity
    }

    /// "is the latest company to confirm that", « est le premier ministre à dénoncer »: the subject of the sentence says it.
    private func isLastToSay(_ cue: VerbCue<SpeechFrames>, in range: Range<Int>) -> Bool {
        let before = cue.group.lowerBound - 1
        guard cue.use == .infinitive, before > range.lowerBound, ["to", "à"].contains(text.folded(before)) else {
            return false
        }
        return Range.clipped(max(range.lowerBound, before - 5), before).contains {
            ["latest", "first", "last", "only", "dernier", "derniere", "premier", "premiere", "seul", "seule"]
                .contains(text.folded($0)) && scene.referenceOfToken[$0] < 0
        }
    }

    /// Whether a French participle without an auxiliary goes on with the compound tense before it: « a dénoncé … et accusé ».
    private func sharesAuxiliary(_ later: VerbCue<SpeechFrames>) -> Bool {
        guard text.lexicon.language == .french, !later.isCompound, later.use == .finite else { return false }
        let forms = text.lexicon.speechForms(of: text.tokens[later.verb].word)
        let written = text.string(later.verb..<later.verb + 1)
        return written.hasSuffix("é") || forms.allSatisfy { $0.tense == .pastParticiple }
    }

    /// Whether a later cue ends the clause of a cue: a participle of the same speaker, a verb joined by *and*, or a clause of
    /// its own behind a comma and a conjunction. What has its own subject inside the clause is part of what was said.
    private func endsClause(_ later: VerbCue<SpeechFrames>, of cue: VerbCue<SpeechFrames>, in range: Range<Int>) -> Bool
    {
        let before = later.group.lowerBound - 1
        guard before >= cue.group.upperBound else { return later.use == .participle }
        if later.use == .infinitive { return true }
        // "Stressing that …, she said": the main clause ends the participle that opens the sentence.
        if cue.use == .participle, cue.group.lowerBound - range.lowerBound < 2, later.use != .participle { return true }
        if later.use == .participle {
            let category = text.tokens[before].category
            return !text.tokens[before].isWord || category != .word
                || ["en", "tout", "and", "et", "while"].contains(text.folded(before))
        }
        switch SubjectFinder(scene: scene).left(of: later.group.lowerBound, in: range) {
        case .carried:
            if cue.isCompound, sharesAuxiliary(later) { return true }
            // « a affirmé que l'OIM s'opposait à … et soutenait …»: the imperfect goes on with what was said.
            return
                !(text.lexicon.language == .french && cue.use != .finite && !later.isCompound
                || text.lexicon.language == .french && cue.isCompound && !later.isCompound)
        case .entity(_, let tokens): return opensOwnClause(tokens.lowerBound, after: cue.group.upperBound)
        case .pronoun(let pronoun): return opensOwnClause(pronoun.token, after: cue.group.upperBound)
        case .unnamed: return opensOwnSentence(before, after: cue.group.upperBound)
        case .missing: return text.quotationOfToken[before] >= 0 || text.tokens[before].category == .comma
        }
    }

    /// Whether a comma and a conjunction open the clause of a plain noun: "…, and analysts told".
    private func opensOwnSentence(_ end: Int, after start: Int) -> Bool {
        for position in stride(from: end, to: max(start, end - 14), by: -1)
        where ["and", "but", "while", "et", "mais", "tandis"].contains(text.folded(position)) {
            let sign = text.tokens[position - 1].category
            if sign == .comma || sign == .closeQuote || sign == .straightQuote { return true }
        }
        return false
    }

    /// Whether a comma or semicolon and a conjunction, or a quote, stand right before a subject.
    private func opensOwnClause(_ subject: Int, after start: Int) -> Bool {
        var position = subject - 1
        var steps = 0
        while position > start, steps < 4 {
            if text.quotationOfToken[position] >= 0 || text.tokens[position].category == .semicolon { return true }
            if ["while", "but", "whereas", "mais", "tandis", "alors", "and", "et"].contains(text.folded(position)) {
                return true
            }
            if text.tokens[position].category == .comma, text.quotationOfToken[position - 1] >= 0 { return true }
            position -= 1
            steps += 1
        }
        // "…, mais, dans les heures qui ont suivi, la Corée du Nord": the conjunction stands further off.
        while position > start, steps < 14 {
            if ["but", "mais", "whereas", "tandis"].contains(text.folded(position)),
                scene.referenceOfToken[position] < 0
            {
                return true
            }
            position -= 1
            steps += 1
        }
        return false
    }

    /// « Le pont est sûr, a précisé Karim Benali, mais nous l'inspecterons » : a speaker inserted into the quotation itself.
    private func insertion(at token: Int, forms: [VerbForm], in range: Range<Int>) -> StatementDraft? {
        guard text.lexicon.language == .french else { return nil }
        let quotation = text.quotations[Int(text.quotationOfToken[token])]
        guard
            let cue = VerbCueFinder(scene: scene).cue(
                at: token, forms: forms, verbs: text.lexicon.speechVerbs, isReflexive: { $0.contains(.reflexive) },
                in: range),
            cue.use == .finite, cue.frames.contains(.quote), cue.group.lowerBound > quotation.tokens.lowerBound + 2,
            text.tokens[cue.group.lowerBound - 1].category == .comma
        else { return nil }
        var end = cue.group.upperBound
        let speaker: Int?
        if let pronoun = cue.innerPronoun {
            speaker = resolve(pronoun)
        } else if case .entity(let entity, let tokens) = SubjectFinder(scene: scene).right(of: end, in: range) {
            speaker = entity
            end = tokens.upperBound
        } else {
            speaker = nil
        }
        guard let speaker, end < range.upperBound, !text.tokens[end].isWord,
            let content = ContentFinder.trim(quotation.inner, text)
        else { return nil }
        return StatementDraft(
            speaker: speaker, content: content, cue: cue.group, sentence: range,
            reason: "\(cue.lemma): inserted into the quotation")
    }

    /// Where the clause of a later cue begins: at the comma before its participle or its inverted verb, else at its subject.
    private func clauseStart(of cue: VerbCue<SpeechFrames>, in range: Range<Int>) -> Int {
        var start = cue.group.lowerBound
        if cue.use == .participle {
            while start > range.lowerBound, text.tokens[start - 1].isWord, start > cue.group.lowerBound - 2 {
                start -= 1
            }
            return start
        }
        // Back to the last comma, semicolon or conjunction before its subject.
        var position = start - 1
        while position > range.lowerBound, start - position < 25 {
            let token = text.tokens[position]
            if token.category == .semicolon || token.category == .comma || token.category == .stop { return position }
            if text.quotationOfToken[position] >= 0 { return position + 1 }
            if ["and", "et", "but", "mais", "while", "tandis"].contains(text.folded(position)),
                scene.referenceOfToken[position] < 0
            {
                return position
            }
            position -= 1
        }
        return start
    }

    private func draft(
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
            return StatementDraft(
                speaker: speaker, content: before, cue: cue.group, sentence: range,
                reason: "\(cue.lemma): inverted verb with pronoun")
        }
        if cue.use != .participle, cue.use != .infinitive, cue.frames.contains(.quote) || cue.frames.contains(.clause),
            content.standsAfterContent
        {
            switch subjects.right(of: cue.group.upperBound, in: range) {
            case .entity(let entity, let tokens):
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
            case .unnamed where !isClosedApposition(before: cue, in: range, front: front):
                if text.lexicon.language == .french
                    || text.quotationOfToken[max(range.lowerBound, cue.group.lowerBound - 1)] >= 0
                {
                    return nil
                }
            default: break
            }
        }
        if let inverted = plainInversion(cue, content, in: range) { return inverted }
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
                if pronoun.token > range.lowerBound, FunctionWords.relatives.contains(text.folded(pronoun.token - 1)),
                    !FunctionWords.complementizers.contains(text.folded(pronoun.token - 1))
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
        guard !cue.isNegated || cue.use == .participle else { return nil }
        guard let found = content.find(subjectStart: subjectStart), !keepsSilent(cue, found.tokens) else { return nil }
        return StatementDraft(
            speaker: speaker, content: found.tokens, cue: cue.group, sentence: range, addressees: found.addressees,
            reason: "\(cue.lemma): \(found.rule)")
    }

    /// « Elle le sera dans la semaine a promis le président »: an inverted verb without its comma, at the end of a sentence.
    private func plainInversion(_ cue: VerbCue<SpeechFrames>, _ content: ContentFinder, in range: Range<Int>)
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

    /// « Dans un communiqué, Binetou Keita, la cheffe de la mission, a confirmé »: the comma before the verb closes what tells
    /// of a subject in front, and no content stands before that.
    private func isClosedApposition(before cue: VerbCue<SpeechFrames>, in range: Range<Int>, front: Int) -> Bool {
        guard text.tokens[cue.group.lowerBound - 1].category == .comma,
            case .entity(_, let tokens) = SubjectFinder(scene: scene).left(of: cue.group.lowerBound, in: range)
        else { return false }
        return tokens.lowerBound - front <= 4
    }

    /// The subject of a cue, where it is plain: for what goes on with *and*.
    private func subject(of cue: VerbCue<SpeechFrames>, in range: Range<Int>) -> Int? {
        guard cue.use != .participle, cue.use != .infinitive else { return nil }
        switch SubjectFinder(scene: scene).left(of: cue.group.lowerBound, in: range) {
        case .entity(let entity, _): return entity
        case .pronoun(let pronoun): return resolve(pronoun)
        default: return nil
        }
    }

    /// "declined to comment", « a refusé d'être nommé ».
    private func keepsSilent(_ cue: VerbCue<SpeechFrames>, _ content: Range<Int>) -> Bool {
        guard content.count <= 12, ["refuse", "decline", "refuser"].contains(cue.lemma.split(separator: " ")[0]) else {
            return false
        }
        return content.prefix(5).contains {
            [
                "comment", "commenter", "elaborate", "exprimer", "respond", "repondre", "named", "identified", "nomme",
                "identifie", "cite",
            ]
            .contains(text.folded($0))
        }
    }

    private func canSpeak(_ entity: Int) -> Bool { scene.kind(entity) != .initiative }

    private func resolve(_ pronoun: PronounResolver.Pronoun) -> Int? {
        guard pronoun.role == .subject else { return nil }
        // "When Daizha Rioland was pregnant, she posted": the subject before it in its own sentence comes first.
        if !pronoun.standsForParties, let sentence = scene.sentence(of: pronoun.token),
            sentence.tokens.lowerBound < pronoun.token,
            case .entity(let entity, _) = SubjectFinder(scene: scene).opening(
                sentence.tokens.lowerBound..<pronoun.token),
            scene.kind(entity) == .person,
            let here = PronounResolver(scene: scene).antecedent(pronoun, recent: [entity]), here == entity
        {
            return entity
        }
        return PronounResolver(scene: scene).antecedent(pronoun, recent: memory.recent)
    }

    /// "…, stressing that": the subject of the main clause; at the start of a sentence, the subject that follows.
    private func participleSubject(_ cue: VerbCue<SpeechFrames>, in range: Range<Int>, next: VerbCue<SpeechFrames>?)
        -> Int?
    {
        let subjects = SubjectFinder(scene: scene)
        if cue.group.lowerBound - range.lowerBound < 2, let next {
            switch subjects.left(of: next.group.lowerBound, in: range) {
            case .entity(let entity, _): return entity
            case .pronoun(let pronoun): return resolve(pronoun)
            default: return nil
            }
        }
        return opening(.clipped(range.lowerBound, cue.group.lowerBound))
    }

    /// The subject that opens a clause, its pronoun resolved.
    private func opening(_ clause: Range<Int>) -> Int? {
        switch SubjectFinder(scene: scene).opening(clause) {
        case .entity(let entity, _): entity
        case .pronoun(let pronoun): resolve(pronoun)
        default: nil
        }
    }

    // MARK: Quotes that carry over

    /// A sentence that is a quote, without a cue: its speaker is the one before it, in this paragraph or the last.
    private func carriedQuote(_ sentence: Sentence) -> StatementDraft? {
        guard let last = memory.lastSpeaker, sentence.paragraph - last.paragraph <= 1 else { return nil }
        let range = sentence.tokens
        let quoted = range.count(where: { text.quotationOfToken[$0] >= 0 })
        guard quoted * 10 >= range.count * 8, quoted >= 6, text.quotationOfToken[range.lowerBound] >= 0 else {
            return nil
        }
        let quotation = text.quotations[Int(text.quotationOfToken[range.lowerBound])]
        let inner =
            max(
                range.lowerBound, quotation.inner.lowerBound)..<min(
                range.upperBound, max(quotation.inner.upperBound, range.lowerBound + 1))
        guard inner.count >= 4 else { return nil }
        return StatementDraft(
            speaker: last.entity, content: inner, cue: range.lowerBound..<range.lowerBound, sentence: range,
            reason: "quote without a cue: the speaker before it goes on")
    }
}
