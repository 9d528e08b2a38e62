/// Text that is safe to print on a terminal, and how wide it stands there.
enum PlainText {
    /// One line: white space runs become one space; control characters, terminal escapes and bidirectional overrides go.
    static func line(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var isSpaced = false
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace {
                isSpaced = true
                continue
            }
            if isHidden(scalar) { continue }
            if isSpaced { result.append(" ") }
            isSpaced = false
            result.append(scalar)
        }
        if isSpaced { result.append(" ") }
        return String(result)
    }

    /// As `line`, without white space at its ends.
    static func trimmed(_ text: String) -> String {
        let line = line(text)
        return String(line.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
        default: false
        }
    }

    /// How many columns a text takes.
    static func width(_ text: some StringProtocol) -> Int { text.reduce(0) { $0 + width(of: $1) } }

    /// The beginning of a text that fits into so many columns, with an ellipsis where something was cut.
    static func fit(_ text: String, _ columns: Int) -> String {
        if width(text) <= columns { return text }
        var kept = ""
        var used = 1
        for character in text {
            let wide = width(of: character)
            if used + wide > columns { break }
            used += wide
            kept.append(character)
        }
        while kept.last == " " { kept.removeLast() }
        return columns > 0 ? kept + "…" : ""
    }

    /// The lines of a text, broken at spaces so that each fits.
    static func wrap(_ text: String, _ columns: Int) -> [String] {
        var lines: [String] = []
        var current = ""
        for word in text.split(separator: " ") {
            if !current.isEmpty, width(current) + 1 + width(word) > columns {
                lines.append(current)
                current = ""
            }
            current += (current.isEmpty ? "" : " ") + word
        }
        if !current.isEmpty { lines.append(current) }
        return lines
    }

    private static func width(of character: Character) -> Int {
        guard let value = character.unicodeScalars.first?.value, value >= 0x300 else { return 1 }
        switch value {
        case 0x300...0x36F: return 0
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}
