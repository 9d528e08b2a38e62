/// Names as they stand in nodes: wrapped at about 20 columns, and cut with an ellipsis where they are too long.
package enum LabelText {
    /// The lines of a text, each of about `columns` columns, of all together at most `limit`; wide letters count twice.
    package static func wrap(_ text: String, columns: Int = 20, limit: Int = 80) -> [String] {
        let words = clip(unstacked(CleanText.oneLine(text)), to: limit).split(separator: " ")
        var lines: [String] = []
        for word in words.flatMap({ pieces(of: $0, columns: columns + 6) }) {
            if let last = lines.last, width(last) + 1 + width(word) <= columns {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines.isEmpty ? ["?"] : lines
    }

    /// The text, or its first words and an ellipsis where it is longer than a number of columns; a word is cut only
    /// where the text would lose a third otherwise.
    package static func clip(_ text: String, to limit: Int) -> String {
        var columns = 0
        for (offset, index) in text.indices.enumerated() {
            columns += width(of: text[index])
            guard columns > limit else { continue }
            let whole = text.prefix(max(0, offset - 1))
            let words = whole.lastIndex(where: \.isWhitespace).map { whole[..<$0] }
            let head = words.map { $0.count * 3 >= whole.count * 2 ? $0 : whole } ?? whole
            return head.trimmingSuffix { $0.isWhitespace || $0.isPunctuation } + "…"
        }
        return text
    }

    /// The text with at most two marks over or under a letter, so that no letter grows into a tower.
    private static func unstacked(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        var marks = 0
        for scalar in text.unicodeScalars {
            marks = scalar.properties.generalCategory == .nonspacingMark ? marks + 1 : 0
            if marks <= 2 { kept.append(scalar) }
        }
        return String(kept)
    }

    /// The number of columns that a text takes.
    package static func width(_ text: some StringProtocol) -> Int { text.reduce(0) { $0 + width(of: $1) } }

    private static func width(of character: Character) -> Int {
        switch character.unicodeScalars.first?.value ?? 0 {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            2
        default: 1
        }
    }

    private static func pieces(of word: Substring, columns: Int) -> [Substring] {
        guard width(word) > columns else { return [word] }
        var pieces: [Substring] = []
        var start = word.startIndex
        var taken = 0
        for index in word.indices {
            let next = width(of: word[index])
            if taken + next > columns {
                pieces.append(word[start..<index])
                start = index
                taken = 0
            }
            taken += next
        }
        return pieces + [word[start...]]
    }
}

extension StringProtocol {
    /// The text without the last characters that meet a condition.
    fileprivate func trimmingSuffix(_ isTrimmed: (Character) -> Bool) -> String {
        var end = endIndex
        while end > startIndex, isTrimmed(self[index(before: end)]) { end = index(before: end) }
        return String(self[..<end])
    }
}
