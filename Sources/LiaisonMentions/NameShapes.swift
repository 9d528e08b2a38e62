import LiaisonLanguages
import LiaisonText

/// What the form of words tells about names: capitals, sentence starts, honorifics, heads.
struct NameShapes {
    let text: Text

    /// Whether a token opens a sentence, a quotation or what follows a colon, so that its capital proves nothing.
    func startsSentence(_ token: Int) -> Bool {
        guard token > 0 else { return true }
        let before = text.tokens[token - 1]
        switch before.category {
        case .word, .number, .comma, .semicolon, .closeParenthesis, .closeQuote:
            return text.tokens[token].marks.contains(.blankLine) || sentenceStart(token)
        default: return true
        }
    }

    private func sentenceStart(_ token: Int) -> Bool {
        var low = 0
        var high = text.sentences.count
        while low < high {
            let middle = (low + high) / 2
            if text.sentences[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
        }
        return low < text.sentences.count && text.sentences[low].tokens.lowerBound == token
    }

    /// Whether a sentence is set in title case or capitals, so that capitals tell little.
    func isTitleCase(_ range: Range<Int>) -> Bool {
        var isStopped = false
        // A headline has no final stop: a full sentence with many names in it is none, unless all its long words have
        // capitals.
        if let last = range.last, text.tokens[last].category == .stop { isStopped = true }
        var long = 0
        var capitals = 0
        var common = 0
        for token in range where text.tokens[token].isWord && text.tokens[token].end - text.tokens[token].start > 3 {
            long += 1
            if text.tokens[token].marks.contains(.capital) { capitals += 1 }
            if text.isCommon(token) { common += 1 }
        }
        if isStopped { return long >= 5 && capitals == long && common * 2 >= long && hasCommonVerb(range) }
        return long >= 4 && capitals * 4 >= long * 3
    }

    /// Whether a capitalised word inside is a form of a verb of speech or meeting, or a function word, as only headlines have.
    private func hasCommonVerb(_ range: Range<Int>) -> Bool {
        range.dropFirst().contains { token in
            text.tokens[token].isCapitalized
                && (text.classes(token).contains(.function)
                    || text.lexicon.isSpeechForm(text.tokens[token].word)
                    || text.lexicon.isMeetingForm(text.tokens[token].word))
        }
    }

    /// The end of a capitalised phrase of no kind that begins at the token (a weekday, a people, a holiday).
    func endOfNotName(at token: Int, in range: Range<Int>) -> Int? {
        guard text.begins([.notName, .calendar], at: token),
            text.tokens[token].isCapitalized || text.tokens[token].category == .number
        else { return nil }
        for phrase in text.phrases(at: token) where phrase.tokens.upperBound <= range.upperBound {
            switch phrase.sense {
            case .month where isForename(token): continue
            case .notName, .month, .weekday: return phrase.tokens.upperBound
            default: continue
            }
        }
        return nil
    }

    /// The honorific that ends before a token: its tokens.
    ///
    /// « Saint-Denis »: what a hyphen ties to it is no person's name.
    func honorific(before token: Int) -> Range<Int>? {
        guard token > 0, token >= text.tokens.count || !text.tokens[token].marks.contains(.joined) else { return nil }
        for start in stride(from: token - 1, through: max(0, token - 3), by: -1) {
            guard text.tokens[start].isWord else { return nil }
            guard text.begins(.honorific, at: start) else { continue }
            for phrase in text.phrases(at: start) where phrase.tokens.upperBound == token {
                if case .honorific = phrase.sense { return phrase.tokens }
            }
        }
        return nil
    }

    /// The gender that the honorific before a token tells.
    func gender(before token: Int) -> Gender {
        guard let tokens = honorific(before: token) else { return .unknown }
        for phrase in text.phrases(at: tokens.lowerBound) where phrase.tokens == tokens {
            if case .honorific(let gender, _) = phrase.sense { return gender }
        }
        return .unknown
    }

    /// The kind of the name that a head noun at the token heads, with the head's tokens; the outer nil for no head.
    func head(at token: Int) -> (kind: EntityKind?, tokens: Range<Int>)? {
        guard text.begins(.kindHead, at: token) else { return nil }
        for phrase in text.phrases(at: token) {
            if case .kindHead(let kind, _) = phrase.sense { return (kind, phrase.tokens) }
        }
        return nil
    }

    /// The head noun that ends with the token.
    func head(endingAt token: Int) -> EntityKind?? {
        for start in stride(from: token, through: max(0, token - 2), by: -1) where text.begins(.kindHead, at: start) {
            for phrase in text.phrases(at: start) where phrase.tokens.upperBound == token + 1 {
                if case .kindHead(let kind, _) = phrase.sense { return .some(kind) }
            }
        }
        return nil
    }

    /// Where the longest head noun that ends with the token begins; the token itself where none does.
    func headStart(endingAt token: Int) -> Int {
        for start in stride(from: max(0, token - 2), through: token, by: 1) where text.begins(.kindHead, at: start) {
            for phrase in text.phrases(at: start) where phrase.tokens.upperBound == token + 1 {
                if case .kindHead = phrase.sense { return start }
            }
        }
        return token
    }

    /// Whether a weekday or month begins at the token.
    func isCalendar(_ token: Int) -> Bool {
        text.begins(.calendar, at: token)
            && text.phrases(at: token).contains {
                switch $0.sense {
                case .month: !isForename(token)
                case .weekday: true
                default: false
                }
            }
    }

    /// "Jan Novak", "April Glaspie": a month's name that is a forename, before another capital and behind nothing that dates.
    private func isForename(_ token: Int) -> Bool {
        guard text.classes(token).contains(.forename), token + 1 < text.tokens.count,
            text.tokens[token + 1].isWord, text.tokens[token + 1].isCapitalized,
            !text.tokens[token + 1].marks.contains(.clitic)
        else { return false }
        guard token > 0 else { return true }
        return text.tokens[token - 1].category != .number && text.classes(token + 1).isDisjoint(with: [.function])
            && ![
                "in", "of", "last", "this", "next", "since", "by", "early", "late", "until", "from", "mid", "and", "to",
                "en", "de", "du", "d'", "fin", "debut", "depuis", "et", "à",
            ].contains(text.folded(token - 1))
    }

    /// The office noun that begins at the token: its tokens.
    func office(at token: Int) -> Range<Int>? {
        guard text.begins(.office, at: token) else { return nil }
        for phrase in text.phrases(at: token) {
            if case .office = phrase.sense { return phrase.tokens }
        }
        return nil
    }

    /// Whether the token is a lower-case word that may stand inside a name; people's particles where asked.
    func isConnector(_ token: Int, particle: Bool) -> Bool {
        guard text.begins(.connector, at: token) else { return false }
        for phrase in text.phrases(at: token) where phrase.tokens.count == 1 {
            if case .connector(let isParticle) = phrase.sense, isParticle == particle { return true }
        }
        return false
    }
}
