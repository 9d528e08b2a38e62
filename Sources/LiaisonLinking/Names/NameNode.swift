import LiaisonDocuments
import LiaisonLanguages

/// What one way of naming identifies before anything is linked: an entity of the knowledge, a full name of one kind, or
/// a one-word name of a person within one document.
struct NameNode {
    enum Scope: Hashable {
        case known(String)
        case named(EntityKind, String)
        case within(DocumentID, String)
    }

    let scope: Scope
    let kind: EntityKind
    /// The folded words of its name.
    let words: [String]
    /// The names that documents give it, each with the number of documents.
    var names: [String: Int] = [:]
    /// Further names that documents define for it, folded.
    var definitions: Set<String> = []
    /// The further names as written.
    var aliases: Set<String> = []
    /// How many mentions it has.
    var mentions = 0

    var slug: String { FoldedName.slug(words) }

    /// Where it stands among the nodes, whatever the order of the documents.
    var order: (Int, String, EntityKind, String) {
        switch scope {
        case .known(let id): (0, id, kind, "")
        case .named(let kind, let slug): (1, slug, kind, "")
        case .within(let document, let slug): (2, slug, kind, document.rawValue)
        }
    }
}
