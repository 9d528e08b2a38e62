import LiaisonLanguages

/// Joins a full name to the same name of another kind, where clearly more documents take it for that kind.
///
/// *Finds* "Green Dam Initiative" as an organization in one document and as an initiative in three others.
/// *Ignores* one-word names, and names that documents are divided about.
enum KindRule {
    static func apply(to groups: inout EntityGroups, _ table: NameTable) {
        var bySlug: [String: [Int]] = [:]
        for (number, node) in table.nodes.enumerated() where node.words.count > 1 {
            if case .named(_, let slug) = node.scope { bySlug[slug, default: []].append(number) }
        }
        for (_, nodes) in bySlug.filter({ $0.value.count > 1 }).sorted(by: { $0.key < $1.key }) {
            let counts = nodes.map { (node: $0, count: table.nodes[$0].names.values.reduce(0, +)) }
            guard let most = counts.max(by: { ($0.count, $1.node) < ($1.count, $0.node) }) else { continue }
            for (node, count) in counts where node != most.node && most.count >= 2 * count {
                let kind = table.nodes[most.node].kind.rawValue
                groups.join(node, to: most.node, because: "most documents take this name for a \(kind)")
            }
        }
    }
}
