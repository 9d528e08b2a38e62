import LiaisonLanguages
import LiaisonText

/// What was said, standing in front of the verb.
extension ContentFinder {
    /// The content before the verb group, from the last boundary on.
    func before() -> Range<Int>? {
        frontBoundary < cue.group.lowerBound ? trimmed(frontBoundary..<cue.group.lowerBound) : nil
    }

    /// Whether the subject behind an inverted verb may be one: something before it reads like a clause.
    ///
    /// In English nothing but a circumstance, a sign or another cue may follow the subject: "…, said Wang on Monday".
    func mayInvert(subject: Range<Int>) -> Bool {
        guard cue.group.lowerBound - frontBoundary >= (text.lexicon.language == .english ? 4 : 3) else { return false }
        guard text.lexicon.language == .english else { return true }
        if cue.lemma == "tell" { return false }
        let next = subject.upperBound
        guard next < range.upperBound, text.tokens[next].isWord, !scene.isDate(next) else { return true }
        let word = text.folded(next)
        if text.tokens[next].isCapitalized, scene.reference(at: next) == nil { return true }
        return scene.opensCircumstance(next) || FunctionWords.relatives.contains(word)
            || FunctionWords.subordinators.contains(word)
            || ["of", "from", "and", "with", "adding", "where"].contains(word)
    }

    /// `"…", said X, "…"`: a quote that goes on behind the speaker belongs to the content.
    func resumed(_ before: Range<Int>, after end: Int, within reach: Int = 12) -> Range<Int> {
        var position = end
        while position < range.upperBound, position - end < reach {
            let quotation = text.quotationOfToken[position]
            if quotation >= 0 {
                let quote = text.quotations[Int(quotation)]
                guard quote.tokens.lowerBound >= end, quote.inner.count >= 3 else { return before }
                return before.lowerBound..<min(quote.inner.upperBound, range.upperBound)
            }
            let word = text.folded(position)
            if text.tokens[position].category == .semicolon || FunctionWords.complementizers.contains(word)
                || FunctionWords.relatives.contains(word)
                || text.phrases(at: position).contains(where: {
                    if case .attribution = $0.sense { true } else { false }
                })
                || text.lexicon.speechForms(of: text.tokens[position].word).contains(where: {
                    $0.tense == .presentParticiple
                })
            {
                return before
            }
            position += 1
        }
        return before
    }

    /// A quote directly behind the cue: « Et d'ajouter : "…" ».
    func quoteAfter() -> Range<Int>? {
        var position = cue.group.upperBound
        while position < range.upperBound, position - cue.group.upperBound < 4 {
            if text.quotationOfToken[position] >= 0 { return trimmed(.clipped(position, range.upperBound)) }
            position += 1
        }
        return nil
    }

    /// The whole clause around a short insertion between two commas: from its first word to its last.
    func interrupted(_ subjectStart: Int) -> Range<Int>? {
        let end = cue.group.upperBound
        guard cue.use == .finite, cue.frames.contains(.quote), subjectStart - 1 > boundary,
            text.tokens[subjectStart - 1].category == .comma,
            end < limit, text.tokens[end].category == .comma, text.quotationOfToken[subjectStart - 1] < 0,
            text.quotationOfToken[end] < 0,
            end + 3 < limit, text.tokens[end + 1].isWord, !text.tokens[end + 1].isCapitalized,
            subjectStart - 1 - boundary <= (PronounResolver(scene: scene).pronoun(at: subjectStart) == nil ? 6 : 20),
            !scene.isPreposition(boundary), !scene.isDate(boundary),
            text.lexicon.speechForms(of: text.tokens[end + 1].word).allSatisfy({ $0.tense != .presentParticiple })
        else { return nil }
        return trimmed(.clipped(boundary, limit))
    }

    /// The content that ends with a comma or quote before the subject.
    func front(of subjectStart: Int) -> Range<Int>? {
        var end = subjectStart
        // Determiners and conjunctions of the subject belong to it.
        while end > frontBoundary, text.tokens[end - 1].isWord, FunctionWords.determiners.contains(text.key(end - 1)) {
            end -= 1
        }
        guard end - 1 > frontBoundary else { return nil }
        let previous = text.tokens[end - 1]
        let closes =
            previous.category == .comma || text.quotationOfToken[end - 1] >= 0 || previous.category == .question
        guard closes, let tokens = trimmed(.clipped(frontBoundary, end)), tokens.count >= 3 else { return nil }
        // A short circumstance ("On Wednesday,") is no content.
        if text.quotationOfToken[tokens.lowerBound] < 0 {
            let isCircumstance = scene.isPreposition(tokens.lowerBound) || scene.isDate(tokens.lowerBound)
            if isCircumstance && tokens.count < 9 { return nil }
            if scene.endOfAdverb(at: tokens.lowerBound) == tokens.upperBound { return nil }
        }
        return tokens
    }

    /// `"…," the UN health agency's emergencies director Mike Ryan told`, "…, CBS affiliate WAFB reports": the start of the
    /// whole subject right behind a quote or a comma.
    func behindQuote(_ subjectStart: Int) -> Int {
        for start in stride(from: subjectStart, through: max(boundary + 1, subjectStart - 9), by: -1) {
            if text.quotationOfToken[start - 1] >= 0 { return start }
            if text.tokens[start - 1].category == .comma, subjectStart - start <= 5 { return start }
            guard text.tokens[start - 1].isWord, !scene.isPreposition(start - 1),
                !FunctionWords.auxiliaries.contains(text.key(start - 1)),
                !FunctionWords.relatives.contains(text.key(start - 1)),
                !FunctionWords.coordinators.contains(text.key(start - 1))
            else { return subjectStart }
        }
        return subjectStart
    }

    func isQuoteBefore(_ subjectStart: Int) -> Bool {
        for token in stride(from: subjectStart - 1, through: max(range.lowerBound, subjectStart - 3), by: -1)
        where text.quotationOfToken[token] >= 0 {
            return text.quotations[Int(text.quotationOfToken[token])].inner.count >= 4
        }
        return false
    }
}
