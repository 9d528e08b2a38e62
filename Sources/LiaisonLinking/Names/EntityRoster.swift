import LiaisonDocuments
import LiaisonGraph
import LiaisonLanguages

/// The linked entities: which node belongs to which, with identity, name and kind; mentions are added by reading on.
struct EntityRoster {
    /// The entities, without mentions yet.
    private(set) var entities: [Entity] = []
    /// The place in `entities` of each node; nil where a decision drops it.
    private(set) var places: [Int32?]
    /// How many mentions each entity will have.
    private(set) var mentions: [Int] = []
    /// The entities that each entity serves: places in `entities`.
    private(set) var serves: [Set<Int32>] = []

    init(_ table: NameTable, _ groups: EntityGroups, _ ids: NodeIdentities, _ rulings: Rulings, _ known: Knowing) {
        places = Array(repeating: nil, count: table.nodes.count)
        var servedIDs: [[String]] = []
        var drafts: [(entity: Entity, nodes: [Int], mentions: Int, serves: [String])] = []
        for nodes in groups.all where !nodes.contains(where: { rulings.dropped.contains($0) }) {
            let head = ids.head(of: nodes)
            let facts = ids.knownID(head).flatMap(known)
            var entity = Entity(
                id: EntityID(rawValue: ids.texts[head]),
                kind: facts?.kind ?? EntityRoster.kind(nodes.map { table.nodes[$0] }),
                name: facts?.name ?? EntityRoster.name(nodes.map { table.nodes[$0] }), wikidata: facts?.wikidata,
                isKnown: ids.knownID(head) != nil)
            var aliases = Set(facts?.aliases ?? [])
            for node in nodes {
                aliases.formUnion(table.nodes[node].names.keys)
                aliases.formUnion(table.nodes[node].aliases)
                if let id = ids.knownID(node), let other = known(id) { aliases.formUnion([other.name] + other.aliases) }
            }
            entity.name = rulings.name(of: nodes) ?? entity.name
            aliases.remove(entity.name)
            entity.aliases = aliases.sorted()
            let served = nodes.compactMap { ids.knownID($0).flatMap(known)?.serves }.joined()
            let count = nodes.reduce(0) { $0 + table.nodes[$1].mentions }
            drafts.append((entity, nodes, count, Array(served)))
        }
        drafts.sort { $0.entity.id < $1.entity.id }
        for (place, draft) in drafts.enumerated() {
            for node in draft.nodes { places[node] = Int32(place) }
            entities.append(draft.entity)
            mentions.append(draft.mentions)
            servedIDs.append(draft.serves)
        }
        let numbers = Dictionary(entities.enumerated().map { ($1.id.rawValue, Int32($0)) }) { first, _ in first }
        serves = servedIDs.map { Set($0.compactMap { numbers[$0] }) }
    }

    /// The kind that it is mostly taken for; ties go to the first of `EntityKind`.
    private static func kind(_ nodes: [NameNode]) -> EntityKind {
        var counts: [EntityKind: Int] = [:]
        for node in nodes { counts[node.kind, default: 0] += node.mentions }
        return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? .organization
    }

    /// The full form that most documents use; ties go to the first in byte order.
    private static func name(_ nodes: [NameNode]) -> String {
        var counts: [String: Int] = [:]
        for node in nodes { counts.merge(node.names, uniquingKeysWith: +) }
        let full = counts.filter { $0.key.contains(" ") }
        let best = (full.isEmpty ? counts : full).min { ($1.value, $0.key) < ($0.value, $1.key) }
        return best?.key ?? ""
    }
}

/// What the knowledge tells of an id; nil where it does not have it.
typealias Knowing = (String) -> KnownEntity?
