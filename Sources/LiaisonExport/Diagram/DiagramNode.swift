public import LiaisonDocuments
public import LiaisonGraph
public import LiaisonLanguages

/// Something that a diagram shows: an entity, or, among events, a meeting or a statement.
public struct DiagramNode: Hashable, Sendable {
    /// What is shown; each kind has its own outline and fill.
    public enum Kind: Int, Hashable, Sendable, CaseIterable {
        case person, organization, initiative, place, meeting, statement, date
    }

    /// The fact or entity that a node stands for.
    public enum Subject: Hashable, Sendable {
        case entity(EntityID)
        case meeting(MeetingID)
        case statement(StatementID)
        case date(String)

        /// The identity as written, with a letter for its kind: an anchor that a page may give to it.
        public var anchor: String {
            switch self {
            case .entity(let id): Anchor.text("e-", id.rawValue)
            case .meeting(let id): Anchor.text("m-", id.rawValue)
            case .statement(let id): Anchor.text("s-", id.rawValue)
            case .date(let text): Anchor.text("d-", text)
            }
        }
    }

    /// The node's name in DOT.
    public var name: DOTName
    /// What it stands for.
    public var subject: Subject
    /// What is shown.
    public var kind: Kind
    /// The lines of its label, wrapped and clipped.
    public var lines: [String]
    /// The full text, for a tooltip.
    public var description: String
    /// The number of distinct documents behind what is drawn at it.
    public var documents: Int
    /// How much it stands out, from 0 to 1.
    public var prominence: Double
    /// Whether the view was asked for it by name.
    public var isFocus: Bool
    /// Its column, ring or row, from 0.
    public var rank = 0
    /// What became of it, in a view of changes.
    public var change: Change?

    /// A node of the parts given.
    public init(
        name: DOTName, subject: Subject, kind: Kind, lines: [String], description: String, documents: Int,
        prominence: Double, isFocus: Bool = false
    ) {
        self.name = name
        self.subject = subject
        self.kind = kind
        self.lines = lines
        self.description = description
        self.documents = documents
        self.prominence = prominence
        self.isFocus = isFocus
    }
}

extension DiagramNode.Kind {
    /// The kind of an entity's node.
    public init(_ kind: EntityKind) {
        switch kind {
        case .person: self = .person
        case .organization: self = .organization
        case .initiative: self = .initiative
        case .place: self = .place
        }
    }
}

/// Fragments that are safe in any link: ASCII letters, digits and hyphens stand for themselves, all else for its bytes.
package enum Anchor {
    /// The fragment for an identity, after a prefix.
    package static func text(_ prefix: String, _ identity: String) -> String {
        var text = Array(prefix.utf8)
        for byte in identity.utf8.prefix(200) {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D: text.append(byte)
            default: text += ("_" + String(byte, radix: 16)).utf8
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
