import LiaisonCalendar
import LiaisonDocuments
package import LiaisonGraph
import LiaisonLanguages

/// A graph as rows of nodes and edges, for the formats that know nothing else: one edge for each pair of entities and
/// kind of link, weighted by the distinct documents that prove it.
package struct GraphTable: Sendable {
    /// An entity.
    package struct Node: Sendable {
        /// The entity's id.
        package let id: String
        /// The entity.
        package let entity: Entity
        /// The number of distinct documents that mention it.
        package let documents: Int
    }

    /// All facts of one kind between two entities.
    package struct Edge: Sendable {
        /// The id, made of the ends and the kind: `qin-gang met antonio-vitorino`.
        package let id: String
        /// The id of the entity it leaves; of a mutual link, the one that stands first.
        package let source: String
        /// The id of the entity it enters.
        package let target: String
        /// What connects the two.
        package let kind: LinkKind
        /// The number of distinct documents that prove it.
        package let weight: Int
        /// The first and last date known of its facts, as ISO 8601 at the precision known.
        package let since: String?
        /// The last date known.
        package let until: String?
        /// When it was: first and last full day of each dated fact, in order, each once; a nil end is open.
        package let spells: [Spell]
        /// The ids of the meetings and statements.
        package let facts: [String]
        /// The number of facts, offices included.
        package let factCount: Int
        /// The offices in the documents' words.
        package let words: [String]
        /// The ids of the documents that prove it.
        package let sources: [String]
    }

    /// A time, in full days as ISO 8601.
    package struct Spell: Hashable, Sendable {
        /// The first day.
        package let start: String
        /// The last day, or nil where none is known.
        package let end: String?
    }

    /// The entities, as they stand in the graph.
    package let nodes: [Node]
    /// The links between them, sorted by their ends and kind.
    package let edges: [Edge]

    /// The rows of a graph.
    package init(_ graph: Graph) {
        let filter = FactFilter(graph, ViewOptions())
        nodes = graph.entities.map { entity in
            Node(
                id: entity.id.rawValue, entity: entity,
                documents: filter.documents(of: entity.mentions.map(\.evidence)).count)
        }
        edges = LinkTable(graph, ViewOptions()).links.map { link in
            let ends = [link.tail, link.head].map { graph.entities[$0].id.rawValue }
            let last = link.dates.compactMap { $0.isOpen ? nil : ($0.until ?? $0.from) }.max()
            return Edge(
                id: ends[0] + " " + link.kind.code + " " + ends[1], source: ends[0], target: ends[1], kind: link.kind,
                weight: link.documents.count, since: link.dates.first?.from.description, until: last?.description,
                spells: GraphTable.spells(link.dates), facts: link.facts.compactMap(\.id),
                factCount: link.facts.count, words: link.words,
                sources: link.documents.map { graph.documents[$0].id.rawValue })
        }
    }

    private static func spells(_ dates: [DateSpan]) -> [Spell] {
        var spells: [Spell] = []
        for date in dates {
            guard let start = date.from.firstDay?.description else { continue }
            let spell = Spell(start: start, end: date.lastDay?.description)
            if spells.last != spell { spells.append(spell) }
        }
        return spells
    }
}

extension FactReference {
    /// The id of the meeting or statement; an office has none.
    package var id: String? {
        switch self {
        case .meeting(let id): id.rawValue
        case .statement(let id): id.rawValue
        case .affiliation: nil
        }
    }
}

extension LinkKind {
    /// The link as files and flags spell it.
    package var code: String {
        switch self {
        case .met: "met"
        case .planned: "planned"
        case .cancelled: "cancelled"
        case .saidAbout: "about"
        case .saidTo: "said"
        case .affiliation: "belongs"
        case .said: "statement"
        case .heldAt: "place"
        case .follows: "follows"
        }
    }
}
