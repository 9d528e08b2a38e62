/// Writes a diagram as a Mermaid flow chart, which GitHub, GitLab and many note-takers draw inside Markdown.
///
/// ```
/// flowchart LR
///   e0(["Qin Gang"]):::person
///   e0 ---|"met ×2"| e1
/// ```
public enum MermaidExport {
    /// The diagram as UTF-8.
    public static func data(of diagram: Diagram) -> [UInt8] {
        let palette = diagram.theme.palette
        var lines = ["---", "title: \(title(of: diagram))", "---", "flowchart LR"]
        for line in diagram.subtitle + diagram.caption {
            lines.append("  %% " + CleanText.oneLine(line).replacing("%%", with: "% %").replacing("{", with: "("))
        }
        for node in diagram.nodes {
            let text = "\"" + escape((node.change?.sign ?? "") + node.lines.joined(separator: " ")) + "\""
            let shape =
                switch node.kind {
                case .person: "([\(text)])"
                case .organization, .meeting: "[\(text)]"
                case .initiative: "{{\(text)}}"
                case .place: "[/\(text)\\]"
                case .statement: ">\(text)]"
                case .date: "(\(text))"
                }
            lines.append("  \(node.name)\(shape):::\(node.kind)")
        }
        let words = DiagramWords(diagram.language)
        for edge in diagram.edges {
            let count = edge.documents > 1 ? " ×\(edge.documents)" : ""
            let text = (edge.change?.sign ?? "") + words.label(of: edge.link) + count
            let line =
                switch Look.stroke(of: edge.link) {
                case .solid: Look.arrow(of: edge.link) == .none ? "---" : "-->"
                default: Look.arrow(of: edge.link) == .none ? "-.-" : edge.link.isMutual ? "-.-x" : "-.->"
                }
            lines.append("  \(edge.tail) \(line)" + (text.isEmpty ? "" : "|\"\(escape(text))\"|") + " \(edge.head)")
        }
        for kind in DiagramNode.Kind.allCases where diagram.nodes.contains(where: { $0.kind == kind }) {
            lines.append(
                "  classDef \(kind) fill:\(palette.fill(kind).hex),stroke:\(palette.border(kind).hex),"
                    + "color:\(palette.ink.hex)")
        }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    /// The headline as YAML.
    private static func title(of diagram: Diagram) -> String {
        let text = CleanText.oneLine(([diagram.title] + diagram.subtitle.prefix(1)).joined(separator: " – "))
        return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    /// Text that Mermaid shows as it is: what it or HTML would read as syntax is written as an entity.
    package static func escape(_ text: String) -> String {
        var escaped = ""
        for scalar in CleanText.oneLine(text).unicodeScalars {
            switch scalar {
            case "\"", "#", "<", ">", "&", "`", "\\", "|", "[", "]", "{", "}", "(", ")", ";":
                escaped += "#\(scalar.value);"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
