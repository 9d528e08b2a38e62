import LiaisonExport

/// Writes SVG, and HTML around it, of a closed vocabulary: only the elements and attributes listed here can be written, and all text in them
/// is escaped, so that nothing in a document can become markup.
struct XMLWriter {
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

    private(set) var bytes: [UInt8]

    /// A document that begins with markup of our own.
    init(prologue: StaticString = "") {
        bytes = Array(UnsafeBufferPointer(start: prologue.utf8Start, count: prologue.utf8CodeUnitCount))
    }

    /// Writes an element with what `content` writes in it.
    mutating func element(
        _ element: Element, _ attributes: [(Attribute, String)] = [], _ content: (inout XMLWriter) -> Void
    ) {
        open(element, attributes)
        raw(">")
        content(&self)
        raw("</")
        raw(element.rawValue)
        raw(">\n")
    }

    /// Writes an element without content.
    mutating func element(_ element: Element, _ attributes: [(Attribute, String)]) {
        open(element, attributes)
        raw("/>\n")
    }

    /// Writes text.
    mutating func text(_ text: String) { bytes.append(contentsOf: XMLWriter.escape(text).utf8) }

    private mutating func open(_ element: Element, _ attributes: [(Attribute, String)]) {
        raw("<")
        raw(element.rawValue)
        for (attribute, value) in attributes {
            raw(" ")
            raw(attribute.rawValue)
            raw("=\"")
            raw(XMLWriter.escape(attribute == .href ? XMLWriter.fragment(value) : value))
            raw("\"")
        }
    }

    private mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

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

    private static func escape(_ text: String) -> String {
        var escaped = ""
        escaped.reserveCapacity(text.utf8.count)
        for scalar in CleanText.clean(text).unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
