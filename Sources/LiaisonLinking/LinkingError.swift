public import LiaisonDocuments

/// Why facts cannot be linked.
public enum LinkingError: Error, Hashable, Sendable {
    /// Two documents have the same identity.
    case duplicate(DocumentID)
    /// The facts of a document point at an entity or at bytes that it does not have.
    case malformed(DocumentID, String)
}

extension LinkingError: CustomStringConvertible {
    /// What was wrong, where, and what to do.
    public var description: String {
        switch self {
        case .duplicate(let id):
            "two documents have the id \"\(id)\": give each document once, or an \"id\" of its own"
        case .malformed(let id, let what):
            "the facts of document \"\(id)\" are damaged (\(what)): read the document again"
        }
    }
}
