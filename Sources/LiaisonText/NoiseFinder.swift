import LiaisonLanguages

/// Tells page furniture and headlines from the sentences of an article.
struct NoiseFinder {
    let tokens: [Token]
    let phrases: [Text.Phrase]
    let firstPhrase: [Int32]

    /// How much of a paragraph is page furniture.
    enum Extent { case none, firstSentence, all }

    /// Whether a paragraph is page furniture: it is made of, begins with or ends with phrases of the language's noise list,
    /// or is a credit in parentheses. Of a paragraph as long as an article only the first sentence is.
    func furniture(in paragraph: Range<Int>) -> Extent {
        guard let first = paragraph.first, let last = paragraph.last,
            let firstWord = paragraph.first(where: { tokens[$0].isWord }),
            let lastWord = paragraph.last(where: { tokens[$0].isWord })
        else { return .all }
        if tokens[first].category == .sign, tokens[first].hash == NoiseFinder.copyright { return .all }
        if begins(at: firstWord, in: paragraph) { return paragraph.count > 120 ? .firstSentence : .all }
        guard paragraph.count <= 60 else { return .none }
        if isListOfLines(paragraph) || ends(at: lastWord, in: paragraph) { return .all }
        return paragraph.count <= 14 && tokens[first].category == .openParenthesis
            && tokens[last].category == .closeParenthesis ? .all : .none
    }

    private static let copyright: UInt64 = 0xA9

    private func patterns(at token: Int) -> [(tokens: Range<Int>, pattern: NoisePattern)] {
        guard firstPhrase[token] != firstPhrase[token + 1] else { return [] }
        return phrases[Int(firstPhrase[token])..<Int(firstPhrase[token + 1])].compactMap { phrase in
            if case .noise(let pattern) = phrase.sense { (phrase.tokens, pattern) } else { nil }
        }
    }

    /// Whether the signs stand around a phrase that its pattern asks for.
    private func fits(_ pattern: NoisePattern, _ phrase: Range<Int>, in paragraph: Range<Int>) -> Bool {
        if let sign = pattern.before {
            guard phrase.lowerBound > paragraph.lowerBound, tokens[phrase.lowerBound - 1].category == sign else {
                return false
            }
        }
        if let sign = pattern.after {
            guard phrase.upperBound < paragraph.upperBound, tokens[phrase.upperBound].category == sign else {
                return false
            }
        }
        return true
    }

    private func begins(at firstWord: Int, in paragraph: Range<Int>) -> Bool {
        // What somebody says may begin like a label.
        guard !(paragraph.lowerBound..<firstWord).contains(where: { isQuote($0) }) else { return false }
        return patterns(at: firstWord).contains { phrase, pattern in
            switch pattern.place {
            case .start: fits(pattern, phrase, in: paragraph)
            case .label: fits(pattern, phrase, in: paragraph) && !isSentence(paragraph)
            case .line, .end: false
            }
        }
    }

    /// Whether all words belong to phrases that are lines of their own: a menu, a share bar.
    private func isListOfLines(_ paragraph: Range<Int>) -> Bool {
        var index = paragraph.lowerBound
        while index < paragraph.upperBound {
            guard tokens[index].isWord else {
                if tokens[index].category == .stop { return false }
                index += 1
                continue
            }
            let longest = patterns(at: index).first {
                $0.pattern.place == .line && fits($0.pattern, $0.tokens, in: paragraph)
            }
            guard let longest else { return false }
            index = longest.tokens.upperBound
        }
        return true
    }

    /// Whether the last words are a credit or an invitation to read on; a stop behind them makes them part of a sentence.
    private func ends(at lastWord: Int, in paragraph: Range<Int>) -> Bool {
        for start in stride(from: lastWord, through: max(paragraph.lowerBound, lastWord - 5), by: -1) {
            for (phrase, pattern) in patterns(at: start) {
                guard pattern.place == .end, phrase.upperBound - 1 == lastWord, fits(pattern, phrase, in: paragraph)
                else {
                    continue
                }
                if pattern.after == nil,
                    !tokens[lastWord..<paragraph.upperBound].dropFirst().allSatisfy({ $0.category == .sign })
                {
                    continue
                }
                // "…, he said. (AFP)" ends a story; a caption is shorter.
                let before = start - (pattern.before == nil ? 1 : 2)
                if pattern.before == .openParenthesis, before > paragraph.lowerBound, tokens[before].category == .stop,
                    before - paragraph.lowerBound >= 10
                {
                    continue
                }
                return true
            }
        }
        return false
    }

    private func isSentence(_ paragraph: Range<Int>) -> Bool {
        guard paragraph.count >= 8, let last = paragraph.last else { return false }
        let end = isQuote(last) && last > paragraph.lowerBound ? tokens[last - 1] : tokens[last]
        return end.category == .stop || end.category == .question || isQuote(last)
    }

    private func isQuote(_ index: Int) -> Bool {
        switch tokens[index].category {
        case .openQuote, .closeQuote, .straightQuote: true
        default: false
        }
    }

    /// Whether a paragraph has no final stop and is short enough to be a headline.
    func isHeadline(_ paragraph: Range<Int>) -> Bool {
        guard let last = paragraph.last, paragraph.count <= 40 else { return false }
        switch tokens[last].category {
        case .word, .number, .closeQuote, .straightQuote, .question: return true
        default: return false
        }
    }
}
