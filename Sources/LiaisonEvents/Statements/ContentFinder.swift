import LiaisonLanguages
import LiaisonText

/// Finds what a verb of speech reports, around the verb.
struct ContentFinder {
    let scene: Scene
    let cue: VerbCue<SpeechFrames>
    /// The sentence.
    let range: Range<Int>
    /// Where the content of the statement before ends.
    let boundary: Int
    /// Where content in front of an inverted verb may begin: what was said inside it does not end it.
    let frontBoundary: Int
    /// Where the clause of the next cue begins.
    let limit: Int

    struct Found {
        let tokens: Range<Int>
        var addressees: [Int] = []
        let rule: String
    }

    var text: Text { scene.text }

    /// Whether a comma, a quote or a question mark right before the verb group lets content stand before it.
    var standsAfterContent: Bool {
        let previous = cue.group.lowerBound - 1
        guard previous >= range.lowerBound else { return false }
        switch text.tokens[previous].category {
        case .comma, .closeQuote, .straightQuote, .question, .dash: return true
        case .stop: return previous > range.lowerBound && text.tokens[previous - 1].category == .comma
        default: return text.quotationOfToken[previous] >= 0
        }
    }

    func find(subjectStart subject: Int) -> Found? {
        let subjectStart = behindQuote(subject)
        let skipped = skipAdjuncts(from: cue.group.upperBound)
        let position = skipped.position
        let isWeak = cue.frames.contains(.weak)
        if position < limit {
            let token = text.tokens[position]
            if let clause = behindDocument(position) {
                return right(from: clause, skipped.addressees, "clause behind where it was written")
            }
            if FunctionWords.complementizers.contains(text.key(position)) {
                // "wrote that about tin": no clause follows.
                guard text.folded(position + 1) != "about" else { return nil }
                guard
                    cue.frames.isDisjoint(with: [.object]) || cue.frames.contains(.clause)
                        || cue.frames.contains(.quote)
                else { return nil }
                return right(
                    from: position + 1, skipped.addressees, "clause with \(text.string(position..<position + 1))")
            }
            if let last = cue.group.last, last > cue.verb, cue.frames.contains(.clause),
                FunctionWords.complementizers.contains(text.key(last))
            {
                return right(from: position, skipped.addressees, "clause with \(text.string(last..<last + 1))")
            }
            if let clause = clauseOfNoun(from: position) {
                return right(from: clause, skipped.addressees, "clause with a noun and that")
            }
            if token.category == .colon {
                return right(from: position + 1, skipped.addressees, "content after a colon")
            }
            if text.quotationOfToken[position] >= 0, isQuoteBefore(subjectStart),
                text.tokens[position - 1].category == .comma,
                let front = front(of: subjectStart)
            {
                let whole = resumed(front, after: cue.group.upperBound)
                return Found(tokens: whole, addressees: skipped.addressees, rule: "quote on both sides of the speaker")
            }
            if text.quotationOfToken[position] >= 0 {
                return right(from: position, skipped.addressees, "quote behind the verb")
            }
        }
        // "The treaty, Ivo Marek argued, would bind nobody."
        if let whole = interrupted(subjectStart) {
            return Found(tokens: whole, addressees: skipped.addressees, rule: "content around the speaker")
        }
        // Content in front: "…, Wang said.", with nothing or only circumstances behind.
        if cue.use != .participle, let front = front(of: subjectStart),
            !cue.frames.isDisjoint(with: [.quote, .clause]),
            !hasObject(position, subjectStart)
        {
            let restIsClause =
                position < limit && limit - position >= 4 && opensClause(position) && !isQuoteBefore(subjectStart)
            if !restIsClause {
                let goesOn = cue.group.upperBound < limit && text.tokens[cue.group.upperBound].category == .comma
                let interrupted =
                    isQuoteBefore(subjectStart) || goesOn ? resumed(front, after: cue.group.upperBound) : front
                return Found(tokens: interrupted, addressees: skipped.addressees, rule: "content before the speaker")
            }
        }
        guard position < limit, !isWeak else {
            if position < limit, let called = calling(position) {
                return right(from: position, skipped.addressees, called, until: endOfNounPhrase(from: position))
            }
            return weakQuote()
        }
        let word = text.folded(position)
        if cue.frames.contains(.infinitive),
            ["to", "de", "d'", "à", "not"].contains(word) || !skipped.addressees.isEmpty
        {
            return right(from: position, skipped.addressees, "infinitive")
        }
        if cue.frames.contains(.infinitive), let to = infinitive(after: position) {
            return right(
                from: position, skipped.addressees + addressed(.clipped(position, to)), "infinitive with an addressee")
        }
        if cue.frames.contains(.object), opensNounPhrase(position) {
            let isPlain = cue.frames.isDisjoint(with: [.clause, .quote])
            return right(
                from: position, skipped.addressees, "noun phrase",
                until: isPlain ? endOfNounPhrase(from: position) : trailingDate(from: position))
        }
        if cue.frames.contains(.quote) || cue.frames.contains(.clause), text.lexicon.language == .english,
            opensClause(position), !isPlainNoun(from: position)
        {
            return right(from: position, skipped.addressees, "clause without that")
        }
        if let called = calling(position) { return right(from: position, skipped.addressees, called) }
        if cue.frames.contains(.infinitive) || cue.frames.contains(.quote), text.lexicon.language == .french,
            isInfinitive(position)
        {
            return right(from: position, skipped.addressees, "infinitive")
        }
        return weakQuote()
    }

    /// A weaker verb counts where a quote stands in its clause: « s'est déclaré déterminé à … "…" ».
    func weakQuote() -> Found? {
        guard
            let first = (cue.group.upperBound..<max(cue.group.upperBound, limit)).first(where: {
                text.quotationOfToken[$0] >= 0
            })
        else { return nil }
        let quotation = text.quotations[Int(text.quotationOfToken[first])]
        // The writer's own clause may stand between: only a quote of this clause counts.
        guard !Range.clipped(cue.group.upperBound, first - 1).contains(where: { text.tokens[$0].category == .comma }),
            !quotation.inner.isEmpty
        else { return nil }
        return right(from: cue.group.upperBound, [], "words with a quote")
    }

    func right(from start: Int, _ addressees: [Int], _ rule: String, until end: Int? = nil) -> Found? {
        let end = end ?? endOfSaid(from: start)
        guard start < end, end <= range.upperBound, let tokens = trimmed(start..<end),
            tokens.count >= 2 || isWholeWord(tokens, rule)
        else { return nil }
        return Found(tokens: tokens, addressees: addressees, rule: rule)
    }
}
