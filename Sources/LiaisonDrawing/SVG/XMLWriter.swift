import LiaisonExport

/// Writes SVG, and HTML around it, of a closed vocabulary: only the elements and attributes listed here can be written,
/// and all text in them is escaped, so that nothing in a document can become markup.
struct XMLWriter: ~Copyable {
    /// The elements.
    enum Element: String, CaseIterable {
        case svg, title, desc, style, rect, g, a, path, polygon, polyline, ellipse, text
        case html, head, meta, body, header, main, footer, section, figure, h1, h2, p, span, q, cite, ul, li
        case fieldset, legend, input, table, caption, thead, tbody, tr, th, td
        case labelElement = "label"
    }

    /// The attributes.
    enum Attribute: String, CaseIterable {
        case xmlns, id, role, viewBox, width, height, `class`, href, x, y, cx, cy, rx, ry, d, points, fill, stroke
        case lang, charset, name, content, type, checked, scope
        case equivalent = "http-equiv"
        case target = "for"
        case tab = "tabindex"
        case label = "aria-label"
        case labelledBy = "aria-labelledby"
        case describedBy = "aria-describedby"
        case hidden = "aria-hidden"
        case strokeWidth = "stroke-width"
        case dashes = "stroke-dasharray"
        case anchor = "text-anchor"
        case fontFamily = "font-family"
        case fontSize = "font-size"
        case fontWeight = "font-weight"
    }

    private var written = TextBytes(capacity: 1 << 14)

    /// The document so far.
    var bytes: [UInt8] { written.bytes }

    /// A document that begins with markup of our own.
    init(prologue: StaticString = "") { written.append(prologue) }

    /// Writes an element with what `content` writes in it.
    mutating func element(
        _ element: Element, _ attributes: [(Attribute, String)] = [], _ content: (inout XMLWriter) -> Void
    ) {
        open(element, attributes)
        written.append(">" as StaticString)
        content(&self)
        written.append("</" as StaticString)
        written.append(element.rawValue)
        written.append(">\n" as StaticString)
    }

    /// Writes an element without content.
    mutating func element(_ element: Element, _ attributes: [(Attribute, String)]) {
        open(element, attributes)
        written.append("/>\n" as StaticString)
    }

    /// Writes text.
    mutating func text(_ text: String) { escape(text) }

    private mutating func open(_ element: Element, _ attributes: [(Attribute, String)]) {
        written.append("<" as StaticString)
        written.append(element.rawValue)
        for (attribute, value) in attributes {
            written.append(" " as StaticString)
            written.append(attribute.rawValue)
            written.append("=\"" as StaticString)
            escape(attribute == .href ? XMLWriter.fragment(value) : value)
            written.append("\"" as StaticString)
        }
    }

    /// A link goes to a place on the same page or nowhere, whatever it was given.
    private static func fragment(_ value: String) -> String {
        let isSafe =
            value.utf8.first == UInt8(ascii: "#")
            && value.utf8.dropFirst().allSatisfy {
                (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2D
                    || $0 == 0x5F
            }
        return isSafe ? value : "#"
    }

    private mutating func escape(_ text: String) {
        var clean = CleanText.clean(text)
        clean.withUTF8 { utf8 in
            var start = 0
            for place in utf8.indices {
                let byte = utf8[place]
                // All that is escaped stands below this one.
                guard byte <= UInt8(ascii: ">"), let entity = XMLWriter.entity(for: byte) else { continue }
                written.append(utf8[start..<place])
                written.append(entity)
                start = place + 1
            }
            written.append(utf8[start...])
        }
    }

    private static func entity(for byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}
