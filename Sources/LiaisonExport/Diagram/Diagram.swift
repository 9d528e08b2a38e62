public import LiaisonLanguages

/// A picture before it is laid out: what is shown, how it is connected, and what the reader must be told about it.
///
/// Views make diagrams from graphs; drawings and DOT are made from diagrams.
public struct Diagram: Hashable, Sendable {
    /// The headline.
    public var title: String
    /// The lines under the picture: period, filters, counts, sources, version.
    public var caption: [String]
    /// The language of legend, labels and caption.
    public var language: Language
    /// What is shown, in the order of their names.
    public var nodes: [DiagramNode]
    /// How it is connected, in the order of their names.
    public var edges: [DiagramEdge]

    /// A diagram of the parts given.
    public init(
        title: String, caption: [String], language: Language, nodes: [DiagramNode], edges: [DiagramEdge]
    ) {
        self.title = title
        self.caption = caption
        self.language = language
        self.nodes = nodes
        self.edges = edges
    }

    /// The signs that occur in the diagram, each with its meaning, in a fixed order.
    public var legend: [LegendItem] {
        let words = DiagramWords(language)
        let kinds = Set(nodes.map(\.kind))
        let links = Set(edges.map(\.link))
        return DiagramNode.Kind.allCases.filter(kinds.contains).map { .node($0, words.name(of: $0)) }
            + LinkKind.allCases.filter(links.contains).map { .edge($0, words.meaning(of: $0)) }
    }
}

/// A sign and what it means.
public enum LegendItem: Hashable, Sendable {
    /// An outline and fill.
    case node(DiagramNode.Kind, String)
    /// A line.
    case edge(LinkKind, String)

    /// The words beside the sign.
    public var text: String {
        switch self {
        case .node(_, let text), .edge(_, let text): text
        }
    }
}
