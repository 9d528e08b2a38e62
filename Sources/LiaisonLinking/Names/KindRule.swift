import LiaisonLanguages

/// Joins a full name to the same name of another kind, where it is clearly more often taken for that kind.
///
/// *Finds* "Green Dam Initiative" once as an organization and three times as an initiative.
/// *Ignores* one-word names, and names whose mentions are divided.
enum KindRule {
    static func apply(to groups: inout EntityGroups, _ table: NameTable) {
        var bySlug: [String: [Int]] = [:]
        for (number, node) in table.nodes.enumerated() where node.words.count > 1 {
            if case .named(_, let slug) = node.scope { bySlug[slug, default: []].append(number) }
        }
        for (_, nodes) in bySlug.filter({ $0.value.count > 1 }).sorted(by: { $0.key < $1.key }) {
            let counts = nodes.map { (node: $0, count: table.nodes[$0].mentions) }
            guard let most = counts.max(by: { ($0.count, $1.node) < ($1.count, $0.node) }) else { continue }
            for (node, count) in counts where node != most.node && most.count >= 2 * count {
                let kind = table.nodes[most.node].kind.rawValue
                groups.join(node, to: most.node, because: "this name is mostly taken for a \(kind)")
            }
        }
    }
}
