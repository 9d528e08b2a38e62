import LiaisonLanguages

/// Joins a name that a document's reading left unknown to the known entity that has exactly this name.
///
/// *Finds* "O.M.S." beside the known World Health Organization whose French acronym is "OMS", a person's one-word name
/// that is the whole name of somebody known, and a full name that was taken for another kind ("Qin Gang" as a company).
/// *Ignores* names that two known entities share, and one-word names of another kind ("Georgia" as a person).
enum KnownNameRule {
    static func apply(to groups: inout EntityGroups, _ names: KnownNames, _ table: NameTable) {
        for (number, node) in table.nodes.enumerated() {
            if case .known = node.scope { continue }
            if let known = names.only(node.slug, node.kind) {
                groups.join(number, to: known, because: "a name of \(names.title(known))")
            } else if node.words.count > 1, names.all(node.slug, node.kind).isEmpty,
                let known = names.only(node.slug)
            {
                groups.join(
                    number, to: known, because: "a name of \(names.title(known)), which is a \(names.kind(known))")
            }
        }
    }
}

/// The names of the known entities that the documents name, folded.
struct KnownNames {
    private struct Key: Hashable {
        let slug: String
        let kind: EntityKind
    }
    private var holders: [Key: [Int]] = [:]
    private var titles: [Int: String] = [:]
    private var kinds: [Int: EntityKind] = [:]
    /// The folded words of each name of each known node.
    private(set) var words: [Int: [[String]]] = [:]

    init(_ table: NameTable, _ known: (String) -> KnownEntity?) {
        for (number, node) in table.nodes.enumerated() {
            guard case .known(let id) = node.scope else { continue }
            let entity = known(id)
            let name = entity?.name ?? node.names.keys.min() ?? id
            let kind = entity?.kind ?? node.kind
            titles[number] = name
            kinds[number] = kind
            var seen: Set<String> = []
            for alias in [name] + (entity?.aliases ?? []) {
                let folded = FoldedName(alias, kind: kind)
                guard !folded.words.isEmpty, seen.insert(folded.slug).inserted else { continue }
                holders[Key(slug: folded.slug, kind: kind), default: []].append(number)
                words[number, default: []].append(folded.words)
            }
        }
    }

    /// The one known node that has this name and kind, or nil where none or several have it.
    func only(_ slug: String, _ kind: EntityKind) -> Int? {
        guard let found = holders[Key(slug: slug, kind: kind)], found.count == 1 else { return nil }
        return found[0]
    }

    /// The one known node of any kind that has this name, or nil where none or several have it.
    func only(_ slug: String) -> Int? {
        let found = EntityKind.allCases.flatMap { all(slug, $0) }
        return found.count == 1 ? found[0] : nil
    }

    /// All the known nodes that have this name and kind.
    func all(_ slug: String, _ kind: EntityKind) -> [Int] { holders[Key(slug: slug, kind: kind)] ?? [] }

    /// What kind of thing a known node is, in a word.
    func kind(_ node: Int) -> String { kinds[node]?.rawValue ?? "" }

    /// The name to show of a known node.
    func title(_ node: Int) -> String { titles[node] ?? "" }
}
