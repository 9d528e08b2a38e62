import LiaisonLanguages

/// Pairs the quotation marks of a text, paragraph by paragraph, into outermost quotations.
///
/// Pages lose marks. A quotation whose end is lost ends where its speaker is named, at the next one's beginning or with its
/// paragraph; one whose beginning is lost begins with its sentence. A quotation may go on through paragraphs that have an
/// opening mark each, or none.
struct QuotationFinder {
    let tokens: [Token]
    let bytes: [UInt8]
    let lexicon: Lexicon

    func quotations(_ paragraphs: [Range<Int>]) -> [Quotation] {
        var result: [Quotation] = []
        // Paragraphs without a mark since the last one that ends inside a quotation; nil where none does.
        var unmarked: [Range<Int>]?
        for (number, paragraph) in paragraphs.enumerated() {
            let marks = QuotationMark.all(in: paragraph, of: tokens)
            if marks.isEmpty {
                if unmarked.map({ $0.count < 4 }) ?? false { unmarked?.append(paragraph) } else { unmarked = nil }
                result += SingleQuotations(tokens: tokens, bytes: bytes).quotations(in: paragraph)
                continue
            }
            let next = number + 1 < paragraphs.count ? paragraphs[number + 1] : nil
            let pairing = QuotationPairing(marks)
            var found = pairing.found
            if let close = pairing.strayClose, let start = start(of: close, in: paragraph, continuing: unmarked) {
                if start == paragraph.lowerBound {
                    for whole in unmarked ?? [] {
                        found.append(Quotation(tokens: whole, isOpen: true, isContinued: true))
                    }
                }
                let start = found.first { $0.tokens.contains(start) }?.tokens.lowerBound ?? start
                found.removeAll { $0.tokens.lowerBound >= start && $0.tokens.upperBound <= close }
                found.append(Quotation(tokens: start..<close + 1, isOpen: false, isContinued: true))
            }
            for open in pairing.lostCloses {
                let end =
                    speakerEnd(after: open.token, before: open.limit)
                    ?? sentenceEnd(after: open.token, in: paragraph, before: open.limit)
                found.append(Quotation(tokens: open.token..<end, isOpen: true, isContinued: false))
            }
            unmarked = nil
            if let open = pairing.lastOpen {
                let isGoingOn = next.map { goesOn(in: $0) } ?? false
                let end = isGoingOn ? nil : speakerEnd(after: open, before: paragraph.upperBound)
                if end == nil { unmarked = [] }
                if open + 1 < paragraph.upperBound {
                    found.append(
                        Quotation(tokens: open..<(end ?? paragraph.upperBound), isOpen: true, isContinued: false))
                }
            }
            result += found.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
        }
        return result.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// Whether a paragraph closes a quotation that it did not open.
    private func goesOn(in paragraph: Range<Int>) -> Bool {
        guard let first = QuotationMark.all(in: paragraph, of: tokens).first else { return false }
        return first.role == .closes
    }

    /// Where a quotation begins that only its closing mark shows: with the paragraph where the one before ends inside a
    /// quotation, else with the sentence; nil where the mark looks like a slip.
    private func start(of close: Int, in paragraph: Range<Int>, continuing unmarked: [Range<Int>]?) -> Int? {
        guard close - paragraph.lowerBound >= 3 else { return nil }
        if unmarked != nil { return paragraph.lowerBound }
        switch tokens[close - 1].category {
        case .stop, .comma, .question, .ellipsis: break
        default: if tokens[close].hash != 0xBB { return nil }
        }
        var start = close - 2
        while start > paragraph.lowerBound {
            let before = tokens[start - 1].category
            if before == .colon { break }
            if before == .stop || before == .question || before == .ellipsis,
                tokens[start].isCapitalized, tokens[start].marks.contains(.spaced)
            {
                break
            }
            start -= 1
        }
        return close - start >= 3 ? start : nil
    }

    /// Where the words of a quotation end whose closing mark is lost: at the comma behind which a verb of speech closes
    /// the sentence, `"We want peace, the minister said.`
    private func speakerEnd(after open: Int, before limit: Int) -> Int? {
        var index = open + 3
        while index < limit {
            let category = tokens[index].category
            if category == .comma || category == .question, namesSpeaker(.clipped(index + 1, limit)) {
                return index + 1
            }
            index += 1
        }
        return nil
    }

    /// Where a quotation ends that neither its mark nor a speaker ends: one of whole sentences at the next mark, one that
    /// begins inside a sentence with that.
    private func sentenceEnd(after open: Int, in paragraph: Range<Int>, before limit: Int) -> Int {
        if open == paragraph.lowerBound { return limit }
        switch tokens[open - 1].category {
        case .stop, .question, .colon, .ellipsis: return limit
        default: break
        }
        let end = Range.clipped(open + 3, limit).first {
            tokens[$0].category == .stop || tokens[$0].category == .question
        }
        return end.map { $0 + 1 } ?? limit
    }

    /// Whether the rest of a sentence reads "the minister said", "said the minister", « a déclaré la ministre ».
    private func namesSpeaker(_ rest: Range<Int>) -> Bool {
        guard let first = rest.first, tokens[first].isWord, !QuotationFinder.conjunctions.contains(tokens[first].hash)
        else { return false }
        let determiners =
            lexicon.language == .english ? QuotationFinder.englishDeterminers : QuotationFinder.frenchDeterminers
        let leastVerb = determiners.contains(tokens[first].hash) ? first + 2 : first
        var speaks = false
        for index in rest {
            let token = tokens[index]
            if token.category == .stop || token.category == .question { return speaks }
            if index - rest.lowerBound >= 14 { return false }
            guard token.isWord else {
                if token.category == .comma, !speaks { return false }
                continue
            }
            if QuotationFinder.insidePronouns.contains(token.hash) { return false }
            if index >= leastVerb, index < first + 6, !token.isCapitalized, reportsQuote(token.word) { speaks = true }
        }
        return speaks
    }

    private func reportsQuote(_ word: Int32) -> Bool {
        lexicon.speechForms(of: word).contains { form in
            let frames = lexicon.speechVerbs[form.verb].frames
            return (form.tense == .finite || form.tense == .pastParticiple) && frames.contains(.quote)
                && !frames.contains(.weak)
        }
    }

    private static func hashes(_ words: String) -> Set<UInt64> {
        Set(words.split(separator: " ").map { WordScanner.hash($0.utf8) })
    }

    private static let conjunctions = hashes(
        "but and or which who that while because as if when where so then mais et ou qui que dont car si quand lorsque donc"
    )
    private static let englishDeterminers = hashes("the a an this these his her their its")
    private static let frenchDeterminers = hashes("le la les l' un une des ce cette ces son sa ses leur leurs")
    /// Pronouns of who is quoted, not of who reports.
    private static let insidePronouns = hashes("i we you me us je j' nous vous")
}
