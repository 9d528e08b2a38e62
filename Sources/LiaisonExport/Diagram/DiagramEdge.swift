public import LiaisonDocuments
public import LiaisonGraph

/// What connects two nodes; each kind has its own line.
public enum LinkKind: Int, Hashable, Sendable, CaseIterable, Comparable {
    /// They met.
    case met
    /// A meeting between them is planned or proposed.
    case planned
    /// A meeting between them was called off.
    case cancelled
    /// One said something about the other.
    case saidAbout
    /// One said something to the other.
    case saidTo
    /// One holds an office at the other.
    case affiliation
    /// One made the statement (events view).
    case said
    /// The meeting took place there (events view).
    case heldAt
    /// One date comes after the other, or the event is of that date (timeline).
    case follows

    /// Whether the link reads the same from both ends.
    public var isMutual: Bool {
        switch self {
        case .met, .planned, .cancelled: true
        case .saidAbout, .saidTo, .affiliation, .said, .heldAt, .follows: false
        }
    }

    /// Its name in files and style sheets.
    package var name: String {
        switch self {
        case .met: "met"
        case .planned: "planned"
        case .cancelled: "cancelled"
        case .saidAbout: "saidAbout"
        case .saidTo: "saidTo"
        case .affiliation: "affiliation"
        case .said: "said"
        case .heldAt: "heldAt"
        case .follows: "follows"
        }
    }

    /// Orders as the cases stand.
    public static func < (a: LinkKind, b: LinkKind) -> Bool { a.rawValue < b.rawValue }
}

/// A line of a diagram, with the facts behind it.
public struct DiagramEdge: Hashable, Sendable {
    /// The edge's name in DOT.
    public var name: DOTName
    /// The node it leaves.
    public var tail: DOTName
    /// The node it enters.
    public var head: DOTName
    /// What connects the two.
    public var link: LinkKind
    /// The words on the line, or empty.
    public var label: String
    /// The full text, for a tooltip.
    public var description: String
    /// The number of distinct documents that prove it.
    public var documents: Int
    /// The facts, sorted.
    public var facts: [FactReference]
    /// What became of it, in a view of changes.
    public var change: Change?

    /// An edge of the parts given.
    public init(
        name: DOTName, tail: DOTName, head: DOTName, link: LinkKind, label: String, description: String,
        documents: Int, facts: [FactReference]
    ) {
        self.name = name
        self.tail = tail
        self.head = head
        self.link = link
        self.label = label
        self.description = description
        self.documents = documents
        self.facts = facts
    }

    /// The identity as written of the link's two ends and kind: an anchor that a page may give to it.
    public func anchor(from tail: DiagramNode, to head: DiagramNode) -> String {
        anchor(from: tail.subject.anchor, to: head.subject.anchor)
    }

    /// The same, where the anchors of the two ends are at hand.
    package func anchor(from tail: String, to head: String) -> String { "r-" + tail + "-" + head + "-" + link.name }
}

/// A fact behind a link.
public enum FactReference: Hashable, Sendable, Comparable {
    /// A meeting.
    case meeting(MeetingID)
    /// A statement.
    case statement(StatementID)
    /// An office: its place among the graph's affiliations.
    case affiliation(Int)
}
