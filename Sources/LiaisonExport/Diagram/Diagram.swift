public import LiaisonLanguages

/// A picture before it is laid out: what is shown, how it is connected, and what the reader must be told about it.
///
/// Views make diagrams from graphs; drawings and DOT are made from diagrams.
public struct Diagram: Hashable, Sendable {
    /// How the nodes stand, where the view wants more than that linked ones stand near each other.
    public enum Form: Hashable, Sendable {
        /// Linked nodes near each other.
        case network
        /// In columns by their rank.
        case columns
        /// In rings by their rank, around those of rank 0.
        case rings
        /// In rows by their rank, which dates head; who acts has a column.
        case timeline
    }

    /// The headline.
    public var title: String
    /// The lines under the headline: what is shown and left out, period, filters.
    public var subtitle: [String]
    /// The lines under the picture: how it is read, sources, version.
    public var caption: [String]
    /// The language of legend, labels and caption.
    public var language: Language
    /// What it is drawn for.
    public var theme = Theme.light
    /// How the nodes stand.
    public var form = Form.network
    /// What is shown, in the order of their names.
    public var nodes: [DiagramNode]
    /// How it is connected, in the order of their names.
    public var edges: [DiagramEdge]
    /// Those who are closely linked, no node in two of them, in the order of their names.
    public var communities: [DiagramCommunity] = []

    /// A diagram of the parts given.
    public init(
        title: String, subtitle: [String] = [], caption: [String], language: Language, nodes: [DiagramNode],
        edges: [DiagramEdge]
    ) {
        self.title = title
        self.subtitle = subtitle
        self.caption = caption
        self.language = language
        self.nodes = nodes
        self.edges = edges
    }

    /// Whether its colours tell what became of things between two graphs.
    package var showsChanges: Bool { edges.contains { $0.change != nil } || nodes.contains { $0.change != nil } }

    /// The signs that occur in the diagram, each with its meaning, in a fixed order.
    public var legend: [LegendItem] {
        let words = DiagramWords(language)
        let kinds = Set(nodes.map(\.kind)).subtracting([.date])
        // In a timeline, what somebody said stands in the speaker's column and needs no line.
        let links = Set(edges.map(\.link)).subtracting(form == .timeline ? [.follows, .said] : [.follows])
        let changes = Set(nodes.compactMap(\.change) + edges.compactMap(\.change))
        return DiagramNode.Kind.allCases.filter(kinds.contains).map { .node($0, words.name(of: $0)) }
            + LinkKind.allCases.filter(links.contains).map { .edge($0, words.meaning(of: $0)) }
            + Change.allCases.filter(changes.contains).map { .change($0, words.name(of: $0)) }
            + (communities.isEmpty ? [] : [.community(words.community)])
    }
}

/// A sign and what it means.
public enum LegendItem: Hashable, Sendable {
    /// An outline and fill.
    case node(DiagramNode.Kind, String)
    /// A line.
    case edge(LinkKind, String)
    /// The colour of a change.
    case change(Change, String)
    /// A frame around those who are closely linked.
    case community(String)

    /// The words beside the sign.
    public var text: String {
        switch self {
        case .node(_, let text), .edge(_, let text), .change(_, let text), .community(let text): text
        }
    }
}

/// What became of something between two graphs.
public enum Change: Int, Hashable, Sendable, CaseIterable, Comparable {
    /// Only the second has it.
    case added
    /// Only the first has it.
    case removed
    /// Both have it.
    case kept

    /// Orders as the cases stand.
    public static func < (a: Change, b: Change) -> Bool { a.rawValue < b.rawValue }

    /// The sign before a label, so that colour is not alone; what is kept has none.
    public var sign: String {
        switch self {
        case .added: "+ "
        case .removed: "− "
        case .kept: ""
        }
    }
}
