import LiaisonDocuments
import LiaisonGraph
import LiaisonLinking

extension Graph {
    /// A short hash of the documents and their contents, to name the corpus by.
    public var fingerprint: String {
        var hash = StableHash()
        for document in documents {
            hash.add(document.id.rawValue)
            hash.add(document.sha256)
        }
        return hash.text
    }
}

extension KnowledgeSource {
    /// A linker that knows what this knowledge tells.
    func linker(_ decisions: Decisions) -> Linker { Linker(decisions: decisions) { entity($0) } }
}
