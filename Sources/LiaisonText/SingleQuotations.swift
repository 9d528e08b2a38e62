import LiaisonLanguages

/// Quotations in single marks, as British papers print them: ‘We agree,’ she said; told from apostrophes by what stands
/// around them.
struct SingleQuotations {
    let tokens: [Token]
    let bytes: [UInt8]

    func quotations(in paragraph: Range<Int>) -> [Quotation] {
        var result: [Quotation] = []
        var index = paragraph.lowerBound
        while index < paragraph.upperBound {
            if opens(index, in: paragraph), let end = end(of: index, in: paragraph) {
                result.append(Quotation(tokens: index..<end, isOpen: false, isContinued: false))
                index = end
            } else {
                index += 1
            }
        }
        return withoutLists(result)
    }

    /// Three or more with nothing but commas between them are a list of keywords, not speech.
    private func withoutLists(_ quotations: [Quotation]) -> [Quotation] {
        var kept: [Quotation] = []
        var first = 0
        while first < quotations.count {
            var last = first
            while last + 1 < quotations.count,
                quotations[last + 1].tokens.lowerBound - quotations[last].tokens.upperBound <= 1
            {
                last += 1
            }
            if last - first < 2 { kept += quotations[first...last] }
            first = last + 1
        }
        return kept
    }

    private func isMark(_ index: Int) -> Bool {
        tokens[index].category == .sign && tokens[index].hash == WordScanner.apostrophe
    }

    /// The last byte of the sign: `'`, ‘ (98) or ’ (99).
    private func sign(_ index: Int) -> UInt8 { bytes[Int(tokens[index].end) - 1] }

    private func opens(_ index: Int, in paragraph: Range<Int>) -> Bool {
        guard isMark(index), sign(index) != 0x99, index + 2 < paragraph.upperBound else { return false }
        let next = tokens[index + 1]
        guard next.isWord, !next.marks.contains(.spaced),
            sign(index) == 0x98 || !SingleQuotations.clipped.contains(next.hash)
        else { return false }
        if index == paragraph.lowerBound || tokens[index].marks.contains(.spaced) { return true }
        let before = tokens[index - 1].category
        return before == .openParenthesis || before == .dash || before == .colon
    }

    /// The token after the closing mark. After a plural a mark may be an apostrophe ("the workers' rights"), so a later one
    /// is preferred to it.
    private func end(of open: Int, in paragraph: Range<Int>) -> Int? {
        let closing: UInt8 = sign(open) == 0x98 ? 0x99 : 0x27
        var possessive: Int?
        var index = open + 2
        while index < min(paragraph.upperBound, open + 150) {
            defer { index += 1 }
            guard isMark(index) else { continue }
            if opens(index, in: paragraph) { break }
            guard sign(index) == closing, !tokens[index].marks.contains(.spaced) else { continue }
            let next = index + 1 < paragraph.upperBound ? tokens[index + 1] : nil
            guard next == nil || next?.isWord == false || next?.marks.contains(.spaced) == true else { continue }
            if let next, next.isWord, !next.isCapitalized, endsInS(index - 1) {
                possessive = possessive ?? index + 1
                continue
            }
            return index + 1
        }
        return possessive
    }

    private func endsInS(_ index: Int) -> Bool {
        tokens[index].isWord && bytes[Int(tokens[index].end) - 1] | 0x20 == 0x73
    }

    /// Words that begin with an apostrophe of their own.
    private static let clipped: Set<UInt64> = Set(
        ["em", "til", "till", "tis", "twas", "cause", "n", "round", "bout", "un", "ere"].map {
            WordScanner.hash($0.utf8)
        })
}
