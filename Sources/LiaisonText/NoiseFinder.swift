import LiaisonLanguages

/// Tells page furniture and headlines from the sentences of an article.
struct NoiseFinder {
    let tokens: [Token]
    let phrases: [Text.Phrase]
    let firstPhrase: [Int32]

    /// Whether a paragraph is page furniture: it is, begins with or ends with a phrase of the language's noise list, or is a
    /// credit in parentheses.
    func isFurniture(_ paragraph: Range<Int>) -> Bool {
        guard let first = paragraph.first, let last = paragraph.last else { return true }
        let words = paragraph.filter { tokens[$0].isWord }
        guard let firstWord = words.first, let lastWord = words.last else { return true }
        for phrase in phrases[Int(firstPhrase[firstWord])..<Int(firstPhrase[firstWord + 1])] {
            guard case .noise(let place) = phrase.sense else { continue }
            switch place {
            case .start: if phrase.tokens.lowerBound == firstWord { return true }
            case .line: if words.count <= phrase.tokens.count + 2 { return true }
            case .end: if phrase.tokens.upperBound - 1 == lastWord { return true }
            }
        }
        if words.count <= 12 {
            for index in words {
                for phrase in phrases[Int(firstPhrase[index])..<Int(firstPhrase[index + 1])] {
                    if case .noise(.end) = phrase.sense, phrase.tokens.upperBound - 1 == lastWord { return true }
                }
            }
        }
        return paragraph.count <= 14 && tokens[first].category == .openParenthesis
            && tokens[last].category == .closeParenthesis
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
