/// What a node, an edge, a cluster or the graph shows: text, or markup that we built; which of the two is a matter of
/// type and never guessed from the content.
public enum DOTLabel: Hashable, Sendable {
    /// Text, with its lines centred.
    case text(String)
    /// Text, with its lines beginning at the left.
    case leftText(String)
    /// Graphviz's HTML-like markup.
    case html(DOTMarkup)
}

/// Graphviz's HTML-like markup, made only of the parts here, all text in it escaped.
public struct DOTMarkup: Hashable, Sendable {
    /// The markup as written between `<` and `>`.
    package let source: String

    /// One cell around a line of text on an opaque ground, so that the text stays readable across a line.
    public static func halo(_ text: String, ground: DOTColor) -> DOTMarkup {
        DOTMarkup(
            source: "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"1\" BGCOLOR=\""
                + ground.hex + "\"><TR><TD>" + escape(CleanText.oneLine(text)) + "</TD></TR></TABLE>")
    }

    /// Text as it may stand inside markup, clipped to what a token holds.
    package static func escape(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            if escaped.utf8.count > DOTQuoting.tokenLimit - 512 { return escaped + "…" }
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            // An empty or broken comment or entity cannot arise: both need a character escaped above.
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        // Graphviz refuses a cell without content.
        return escaped.isEmpty ? " " : escaped
    }
}

/// A colour of the sRGB space.
public struct DOTColor: Hashable, Sendable {
    /// Red, green and blue, as in 0xRRGGBB.
    public let rgb: UInt32

    /// The colour 0xRRGGBB.
    public init(_ rgb: UInt32) { self.rgb = rgb & 0xFF_FFFF }

    /// The colour as `#rrggbb`.
    public var hex: String {
        let digits = String(rgb, radix: 16)
        return "#" + String(repeating: "0", count: 6 - digits.count) + digits
    }
}
