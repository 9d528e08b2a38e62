/// The one place that knows how DOT quotes text.
///
/// Graphviz reads a quoted token in three steps, and each has its own escapes: the scanner (`\"`), the label's line
/// breaks and placeholders (`\n`, `\N`, `\\`), and HTML entities (`&amp;`). Written is:
///
/// | text | token |
/// |---|---|
/// | `Tom & "Jerry"` | `"Tom &amp; \"Jerry\""` |
/// | `a\b` | `"a\\b"` |
/// | two lines | `"one\ntwo"` (left-justified: `"one\ltwo\l"`) |
package enum DOTQuoting {
    /// The longest token written, in bytes; Graphviz 2 refuses tokens of more than about 16 kB.
    package static let tokenLimit = 8_000
    /// The most lines of a label; Graphviz crashes on tens of thousands.
    package static let lineLimit = 60

    /// How the lines of a label stand.
    package enum Lines { case centred, left }

    /// Appends a label as a quoted token: clean text in, so that Graphviz shows exactly this text.
    package static func append(label: String, lines: Lines = .centred, to bytes: inout [UInt8]) {
        var token = TextBytes(capacity: label.utf8.count + 16)
        append(label: label, lines: lines, to: &token)
        bytes += token.bytes
    }

    static func append(label: String, lines: Lines = .centred, to bytes: inout TextBytes) {
        bytes.append(quote)
        let limit = bytes.count + tokenLimit - 16
        let lineEnd: StaticString = lines == .left ? "\\l" : "\\n"
        var lineCount = 1
        var clean = CleanText.clean(label)
        clean.withUTF8 { utf8 in
            var start = 0
            var place = 0
            while place < utf8.count {
                let byte = utf8[place]
                // A character's later bytes are never where a label is cut.
                if byte & 0xC0 != 0x80,
                    bytes.count + place - start >= limit || (byte == 0x0A && lineCount == lineLimit)
                {
                    bytes.append(utf8[start..<place])
                    bytes.append("…" as StaticString)
                    return
                }
                if byte == 0x0A || byte == 0x26 || byte == 0x5C || byte == 0x22 {
                    bytes.append(utf8[start..<place])
                    start = place + 1
                    switch byte {
                    case 0x0A:
                        lineCount += 1
                        bytes.append(lineEnd)
                    case 0x26: bytes.append("&amp;" as StaticString)
                    case 0x5C: bytes.append("\\\\" as StaticString)
                    default: bytes.append("\\\"" as StaticString)
                    }
                }
                place += 1
            }
            bytes.append(utf8[start...])
        }
        if lines == .left && !label.isEmpty { bytes.append("\\l" as StaticString) }
        bytes.append(quote)
    }

    /// The text that a label's token showed, the inverse of `append(label:)` after the scanner's own unquoting.
    package static func text(ofLabel value: String) -> String {
        let scalars = Array(value.unicodeScalars)
        var text = String.UnicodeScalarView()
        var place = 0
        while place < scalars.count {
            let scalar = scalars[place]
            place += 1
            if scalar == "\\" && place < scalars.count {
                text.append(scalars[place] == "n" || scalars[place] == "l" ? "\n" : scalars[place])
                place += 1
            } else {
                text.append(scalar)
                if scalar == "&" && scalars[place...].starts(with: "amp;".unicodeScalars) { place += 4 }
            }
        }
        return String(text)
    }

    private static let quote = UInt8(ascii: "\"")
}
