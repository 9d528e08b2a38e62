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
        bytes.append(quote)
        let limit = bytes.count + tokenLimit - 16
        var lineCount = 1
        for scalar in CleanText.clean(label).unicodeScalars {
            if bytes.count >= limit || (scalar == "\n" && lineCount == lineLimit) {
                bytes.append(contentsOf: "…".utf8)
                break
            }
            switch scalar {
            case "\n":
                lineCount += 1
                bytes.append(contentsOf: lines == .left ? "\\l".utf8 : "\\n".utf8)
            case "&": bytes.append(contentsOf: "&amp;".utf8)
            case "\\": bytes.append(contentsOf: "\\\\".utf8)
            case "\"": bytes.append(contentsOf: "\\\"".utf8)
            default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        if lines == .left && !label.isEmpty { bytes.append(contentsOf: "\\l".utf8) }
        bytes.append(quote)
    }

    /// Appends a token of our own making, which needs no cleaning: a number, a word, a list of points.
    package static func append(plain text: String, to bytes: inout [UInt8]) {
        bytes.append(quote)
        bytes.append(contentsOf: text.utf8)
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
