import LiaisonGraph
import LiaisonLanguages

/// What the user's decisions mean for the nodes: the newest of two that contradict each other wins.
struct Rulings {
    private var names: [Int: (name: String, age: Int)] = [:]
    /// The nodes whose entity is dropped.
    private(set) var dropped: Set<Int> = []

    /// Applies what decisions say of same and different, and notes the rest.
    init(_ decisions: [Decision], _ table: NameTable, _ ids: NodeIdentities, _ groups: inout EntityGroups) {
        guard !decisions.isEmpty else { return }
        let finder = NodeFinder(table, ids)
        for (age, decision) in decisions.reversed().enumerated() {
            switch decision {
            case .same(let a, let b):
                let (first, second) = finder.pair(a, b)
                guard let first, let second else { continue }
                groups.join(first, to: second, because: "decision: same as \(table.nodes[second].title)")
            case .different(let a, let b):
                for first in finder.nodes(a) {
                    for second in finder.nodes(b) where first != second { groups.keepApart(first, second) }
                }
            case .rename(let entity, let name):
                for node in finder.nodes(entity) where names[node] == nil { names[node] = (name, age) }
            case .drop(let entity):
                dropped.formUnion(finder.nodes(entity))
            }
        }
    }
}

extension Rulings {
    /// The name that the newest decision gives an entity of these nodes.
    func name(of nodes: [Int]) -> String? { nodes.compactMap { names[$0] }.min { $0.age < $1.age }?.name }
}

/// Finds the nodes that a decision means by an id or a name.
private struct NodeFinder {
    private var byID: [String: Int] = [:]
    private var bySlug: [String: [Int]] = [:]
    private let table: NameTable

    init(_ table: NameTable, _ ids: NodeIdentities) {
        self.table = table
        for (number, node) in table.nodes.enumerated() {
            byID[ids.texts[number]] = number
            for slug in Set(node.names.keys.map { FoldedName($0, kind: node.kind).slug }) {
                bySlug[slug, default: []].append(number)
            }
        }
    }

    func nodes(_ text: String) -> [Int] {
        if let node = byID[text] { return [node] }
        let slugs = Set(EntityKind.allCases.map { FoldedName(text, kind: $0).slug })
        return Set(slugs.flatMap { bySlug[$0] ?? [] }).sorted()
    }

    /// The nodes of two references, of one kind where that is possible.
    func pair(_ a: String, _ b: String) -> (Int?, Int?) {
        let (first, second) = (nodes(a), nodes(b))
        for one in first {
            if let other = second.first(where: { table.nodes[$0].kind == table.nodes[one].kind }) {
                return (one, other)
            }
        }
        return (first.first, second.first)
    }
}

extension NameNode {
    /// The name to say in a reason.
    var title: String { names.keys.min() ?? slug }
}
