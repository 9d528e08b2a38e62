import LiaisonExport

// Names as the style sheet knows them; spelled out, for asking an enumeration for the name of its case is slow.

extension LinkKind {
    /// The class of a line.
    var styleName: String { "link-" + name }
}

extension DiagramNode.Kind {
    /// The class of a node.
    var styleName: String {
        switch self {
        case .person: "person"
        case .organization: "organization"
        case .initiative: "initiative"
        case .place: "place"
        case .meeting: "meeting"
        case .statement: "statement"
        case .date: "date"
        }
    }
}

extension Change {
    /// The class of what changed.
    var styleName: String {
        switch self {
        case .added: "added"
        case .removed: "removed"
        case .kept: "kept"
        }
    }
}
