import LiaisonLanguages

/// Joins a short name that stands alone in one document to the full name that another document gives it.
///
/// *Finds* "OIM" in one document and "Organisation internationale pour les migrations (OIM)" in another.
/// *Ignores* short names that two different things define, things of another kind, and people's surnames.
enum AcronymRule {
    static func apply(to groups: inout EntityGroups, _ names: KnownNames, _ table: NameTable) {
        struct Key: Hashable {
            let slug: String
            let kind: EntityKind
        }
        var definers: [Key: [Int]] = [:]
        for (number, node) in table.nodes.enumerated() {
            for slug in node.definitions { definers[Key(slug: slug, kind: node.kind), default: []].append(number) }
        }
        for (number, node) in table.nodes.enumerated() {
            guard case .named(let kind, let slug) = node.scope else { continue }
            let defining = (definers[Key(slug: slug, kind: kind)] ?? []) + names.all(slug, kind)
            let roots = Set(defining.filter { $0 != number }.map { groups.root($0) })
            guard roots.count == 1, let definer = defining.filter({ $0 != number }).min() else { continue }
            let fullName = table.nodes[definer].names.keys.min() ?? ""
            groups.join(number, to: definer, because: "defined as short for \(fullName) in another document")
        }
    }
}
