import LiaisonDocuments
import LiaisonLanguages

/// The identity that each node has by its own content; an entity takes that of its head.
///
/// The id in the knowledge, or the name as a slug. Where that is taken by the knowledge or by a thing of another kind, the
/// kind is appended; the kinds have precedence as they stand in `EntityKind`. A one-word name of a person carries a hash of
/// its document.
struct NodeIdentities {
    /// The identity of each node.
    let texts: [String]
    private let nodes: [NameNode]

    init(_ table: NameTable, _ known: Knowing) {
        nodes = table.nodes
        var texts = Array(repeating: "", count: nodes.count)
        var taken: Set<String> = []
        // The nodes stand sorted: the known first, then the named by slug and kind, then those of one document.
        for (number, node) in nodes.enumerated() {
            let slug = FoldedName.slug(node.words)
            let wishes: [String]
            var document = ""
            switch node.scope {
            case .known(let id): wishes = [id]
            case .named(let kind, _): wishes = [slug, "\(slug)-\(kind.rawValue)"]
            case .within(let id, _):
                document = id.rawValue
                wishes = ["\(slug)-\(StableHash.text(document).suffix(6))"]
            }
            let isNamed = if case .known = node.scope { false } else { true }
            let free = wishes.first { !taken.contains($0) && !(isNamed && known($0) != nil) }
            let text = free ?? "\(slug)-\(StableHash.text("\(node.kind.rawValue) \(node.words) \(document)"))"
            taken.insert(text)
            texts[number] = text
        }
        self.texts = texts
    }

    /// The id in the knowledge of a node, or nil where it has none.
    func knownID(_ node: Int) -> String? {
        if case .known(let id) = nodes[node].scope { return id }
        return nil
    }

    /// The node that gives a group its identity: known before full before one-word, then the shortest name.
    func head(of group: [Int]) -> Int {
        func rank(_ node: Int) -> Int {
            switch nodes[node].scope {
            case .known: 0
            case .named: nodes[node].words.count > 1 ? 1 : 2
            case .within: 3
            }
        }
        return group.min {
            (rank($0), nodes[$0].words.count, texts[$0]) < (rank($1), nodes[$1].words.count, texts[$1])
        } ?? 0
    }
}
