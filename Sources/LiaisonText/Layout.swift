import LiaisonLanguages

/// Where the lines of a text end paragraphs, and where its sentences end.
struct Layout {
    let tokens: [Token]
    let bytes: [UInt8]
    let vocabulary: Vocabulary
    let lexicon: Lexicon

    /// Paragraphs, as ranges of tokens.
    ///
    /// A line break ends a paragraph unless the text is hard-wrapped, which shows in lines that begin in lower case.
    func paragraphs() -> [Range<Int>] {
        guard !tokens.isEmpty else { return [] }
        var breaks = 0
        var runOn = 0
        for index in 1..<max(1, tokens.count)
        where tokens[index].marks.contains(.newline) && !tokens[index].marks.contains(.blankLine) {
            breaks += 1
            if tokens[index].isWord && !tokens[index].marks.contains(.capital) { runOn += 1 }
        }
        let wrapped = breaks >= 3 && runOn * 4 > breaks
        var paragraphs: [Range<Int>] = []
        var start = 0
        for index in 1..<max(1, tokens.count) where tokens[index].marks.contains(.newline) {
            let continues = !tokens[index].marks.contains(.blankLine) && (wrapped ? !endsShort(index) : runsOn(index))
            if continues { continue }
            paragraphs.append(start..<index)
            start = index
        }
        paragraphs.append(start..<tokens.count)
        return paragraphs
    }

    /// In a text that is not wrapped, a lone break inside a name or clause: the next line goes on in lower case.
    private func runsOn(_ index: Int) -> Bool {
        let previous = tokens[index - 1]
        return tokens[index].isWord && !tokens[index].marks.contains(.capital)
            && (previous.isWord || previous.category == .comma)
    }

    /// In a wrapped text, a line that ends a sentence well before the margin also ends its paragraph.
    private func endsShort(_ index: Int) -> Bool {
        let previous = tokens[index - 1]
        guard previous.category == .stop || previous.category == .closeQuote || previous.category == .straightQuote
        else { return false }
        var start = Int(previous.end)
        while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
        return Int(previous.end) - start < 45
    }

    /// The ends of sentences inside a paragraph.
    func sentences(in paragraph: Range<Int>, quotationOfToken: [Int32], quotations: [Quotation]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = paragraph.lowerBound
        var index = paragraph.lowerBound
        while index < paragraph.upperBound {
            defer { index += 1 }
            let next = index + 1
            guard next < paragraph.upperBound else { break }
            let quotation = quotationOfToken[index]
            // A closed quotation is one piece; its end may end the sentence.
            if quotation >= 0, !quotations[Int(quotation)].isOpen {
                let range = quotations[Int(quotation)].tokens
                guard index == range.upperBound - 1, index > range.lowerBound else { continue }
                guard endsSentence(tokens[index - 1].category), startsSentence(next, quotationOfToken, quotations)
                else {
                    continue
                }
                if tokens[index - 1].category == .question, reportsSpeech(next, paragraph) { continue }
                result.append(start..<next)
                start = next
                continue
            }
            let token = tokens[index]
            if endsSentence(token.category) {
                if tokens[next].category == .closeParenthesis || tokens[next].category == .closeQuote { continue }
                let glued = !tokens[next].marks.contains(.spaced)
                let starts = startsSentence(next, quotationOfToken, quotations)
                if starts && (!glued || gluedEnd(index)) {
                    result.append(start..<next)
                    start = next
                }
            } else if token.marks.contains(.dotted), tokens[next].isCapitalized, tokens[next].marks.contains(.spaced),
                token.marks.contains(.allCapitals) || token.end - token.start > 4
                    || tokens[next].marks.contains(.newline),
                Layout.starters.contains(vocabulary.text(of: tokens[next].word)), !isHonorific(index)
            {
                result.append(start..<next)
                start = next
            } else if token.category == .closeParenthesis, index > start, endsSentence(tokens[index - 1].category),
                startsSentence(next, quotationOfToken, quotations)
            {
                result.append(start..<next)
                start = next
            }
        }
        if start < paragraph.upperBound { result.append(start..<paragraph.upperBound) }
        return result.flatMap(bounded)
    }

    /// Words that begin a sentence behind an abbreviation: "in the U.S. The senate", but not "the U.S. President".
    private static let starters: Set<String> = [
        "the", "a", "an", "he", "she", "it", "they", "we", "you", "this", "that", "these", "those", "his", "her", "its",
        "their", "in", "on", "at", "by", "for", "from", "with", "under", "after", "before", "during", "since", "as",
        "if",
        "when", "while", "although", "but", "and", "so", "then", "there", "here", "however", "meanwhile", "according",
        "asked", "both", "all", "some", "many", "most", "no", "not", "what", "who", "why", "how", "where", "yet",
        "also",
        "le", "la", "les", "l'", "un", "une", "des", "il", "elle", "ils", "elles", "on", "nous", "vous", "ce", "cet",
        "cette", "ces", "cela", "son", "sa", "ses", "leur", "leurs", "dans", "en", "au", "aux", "avec", "pour", "par",
        "sur", "sous", "selon", "apres", "avant", "depuis", "lors", "mais", "et", "or", "si", "quand", "lorsque",
        "comme",
        "alors", "puis", "enfin", "ainsi", "cependant", "toutefois", "pourtant", "tous", "toutes", "plusieurs",
    ]

    /// The longest sentence, in tokens: what is longer is no prose, and is cut so that reading stays linear.
    private static let longest = 400

    private func bounded(_ sentence: Range<Int>) -> [Range<Int>] {
        if sentence.count <= Layout.longest { return [sentence] }
        return stride(from: sentence.lowerBound, to: sentence.upperBound, by: Layout.longest).map {
            $0..<min($0 + Layout.longest, sentence.upperBound)
        }
    }

    private func endsSentence(_ category: WordScanner.Class) -> Bool {
        category == .stop || category == .question || category == .ellipsis
    }

    private func startsSentence(_ index: Int, _ quotationOfToken: [Int32], _ quotations: [Quotation]) -> Bool {
        let token = tokens[index]
        switch token.category {
        case .word: return token.marks.contains(.capital)
        case .number: return true
        case .openQuote, .straightQuote, .dash, .openParenthesis, .sign: return true
        default: return false
        }
    }

    /// A stop without a space ends a sentence between a small letter and a capitalised word of two letters or more.
    private func gluedEnd(_ index: Int) -> Bool {
        guard index > 0, index + 1 < tokens.count else { return false }
        let before = tokens[index - 1]
        let after = tokens[index + 1]
        guard before.isWord || before.category == .closeQuote, after.isCapitalized else {
            return after.category == .openQuote
        }
        return before.end - before.start > 2 && after.end - after.start > 1 && !before.marks.contains(.allCapitals)
    }

    private func isHonorific(_ index: Int) -> Bool {
        lexicon.senses.values([tokens[index].word]).contains {
            if case .honorific = $0 { return true }
            return false
        }
    }

    /// After `"…?"`: whether a few words with a verb of speech follow, so that the sentence goes on.
    private func reportsSpeech(_ start: Int, _ paragraph: Range<Int>) -> Bool {
        for index in start..<min(start + 7, paragraph.upperBound) {
            let token = tokens[index]
            if token.category == .stop { return false }
            if token.isWord, !token.marks.contains(.capital), lexicon.isSpeechForm(token.word) {
                return true
            }
        }
        return false
    }
}
