import LiaisonLanguages
import LiaisonText

/// Where the clause of one cue ends and that of the next begins.
extension StatementFinder {
    /// Whether a French participle without an auxiliary goes on with the compound tense before it: « a dénoncé … et accusé ».
    func sharesAuxiliary(_ later: VerbCue<SpeechFrames>) -> Bool {
        guard text.lexicon.language == .french, !later.isCompound, later.use == .finite else { return false }
        let forms = text.lexicon.speechForms(of: text.tokens[later.verb].word)
        let written = text.string(later.verb..<later.verb + 1)
        return written.hasSuffix("é") || forms.allSatisfy { $0.tense == .pastParticiple }
    }

    /// Whether a later cue ends the clause of a cue: a participle of the same speaker, a verb joined by *and*, or a clause of
    /// its own behind a comma and a conjunction. What has its own subject inside the clause is part of what was said.
    func endsClause(_ later: VerbCue<SpeechFrames>, of cue: VerbCue<SpeechFrames>, in range: Range<Int>) -> Bool {
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
        case .entity(_, let tokens):
            return opensOwnClause(tokens.lowerBound, after: cue.group.upperBound)
                || closesSentence(later, subject: tokens.lowerBound, in: range)
        case .pronoun(let pronoun): return opensOwnClause(pronoun.token, after: cue.group.upperBound)
        case .unnamed: return ownSentence(before, after: cue.group.upperBound) != nil
        case .missing: return text.quotationOfToken[before] >= 0 || text.tokens[before].category == .comma
        }
    }

    /// "…, the Associated Press reported": a subject right behind a comma whose verb ends the sentence.
    func closesSentence(_ later: VerbCue<SpeechFrames>, subject: Int, in range: Range<Int>) -> Bool {
        var before = subject - 1
        while before > range.lowerBound, FunctionWords.determiners.contains(text.key(before)) { before -= 1 }
        guard text.tokens[before].category == .comma else { return false }
        var end = later.group.upperBound
        while end < range.upperBound {
            if let date = scene.date(at: end) {
                end = date.tokens.upperBound
            } else if ["on", "late", "early"].contains(text.folded(end)), scene.isDate(end + 1) {
                end += 1
            } else {
                break
            }
        }
        return end >= range.upperBound || text.tokens[end].category == .stop && end + 2 >= range.upperBound
    }

    /// Whether a comma and a conjunction open the clause of a plain noun: "…, and analysts told".
    func ownSentence(_ end: Int, after start: Int) -> Int? {
        for position in stride(from: end, to: max(start, end - 14), by: -1)
        where ["and", "but", "while", "et", "mais", "tandis"].contains(text.folded(position)) {
            let sign = text.tokens[position - 1].category
            if sign == .comma || sign == .closeQuote || sign == .straightQuote { return position }
        }
        return nil
    }

    /// Whether a comma or semicolon and a conjunction, or a quote, stand right before a subject.
    func opensOwnClause(_ subject: Int, after start: Int) -> Bool {
        var position = subject - 1
        var steps = 0
        // « a déclaré que A et qu'elle souhaitait B », "that he and Ruto had agreed": what was said goes on.
        if FunctionWords.complementizers.contains(text.key(position)) { return false }
        var joint = position
        while joint > start,
            FunctionWords.determiners.contains(text.key(joint)) || scene.reference(at: joint)?.isPossessive == true
                || text.folded(joint) == "'s"
        { joint -= 1 }
        if joint - 1 > start, ["and", "et"].contains(text.folded(joint)),
            PronounResolver(scene: scene).pronoun(at: joint - 1) != nil
        {
            return false
        }
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

    /// Where the clause of a later cue begins: at the comma before its participle or its inverted verb, else at its subject.
    func clauseStart(of cue: VerbCue<SpeechFrames>, in range: Range<Int>) -> Int {
        var start = cue.group.lowerBound
        if cue.use == .participle {
            while start > range.lowerBound, text.tokens[start - 1].isWord, start > cue.group.lowerBound - 2 {
                start -= 1
            }
            return start
        }
        if case .unnamed = SubjectFinder(scene: scene).left(of: start, in: range),
            let own = ownSentence(start - 1, after: range.lowerBound)
        {
            return own
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
}
