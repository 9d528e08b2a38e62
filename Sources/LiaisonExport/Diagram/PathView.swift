import LiaisonCalendar
public import LiaisonDocuments
public import LiaisonGraph
import LiaisonLanguages

/// How two entities are linked: the shortest chains between them, from left to right.
public enum PathView {
    /// The diagram of at most `chains` shortest chains; empty where nothing links the two.
    ///
    /// `filter` says which links count and who may stand between; the options say how it looks.
    public static func diagram(
        of graph: Graph, from start: EntityID, to goal: EntityID, chains: Int = 5, filter: LinkFilter,
        options: ViewOptions
    ) -> Diagram {
        let index = GraphIndex(graph)
        let paths = index.paths(from: start, to: goal, limit: chains, filter: filter)
        let words = DiagramWords(options.language)
        let ends = [start, goal].map { index.entity($0).map { CleanText.oneLine($0.name) } ?? $0.rawValue }
        var builder = Builder(index, options, focus: [start, goal])
        for chain in paths.chains {
            for (place, step) in chain.enumerated() {
                builder.add(step.from, rank: place)
                builder.add(step.to, rank: place + 1)
                for link in step.links { builder.add(link) }
            }
        }
        var diagram = Diagram(
            title: options.title ?? words.pathTitle(ends[0], ends[1]), caption: Caption.sources(options, graph),
            language: options.language, nodes: builder.nodes, edges: builder.edges)
        diagram.theme = options.theme
        diagram.form = .columns
        let steps = paths.chains.first?.count ?? 0
        diagram.subtitle = [
            steps == 0
                ? words.nothing
                : words.chains(paths.chains.count, of: paths.total, steps: steps) + " · "
                    + words.entities(builder.nodes.count, of: graph.entities.count)
        ]
        var filters = options
        filters.focus = []
        if let line = Caption.filters(filters, graph) { diagram.subtitle.append(line) }
        return diagram
    }

    private struct Builder {
        private let index: GraphIndex
        private let words: DiagramWords
        private let filter: FactFilter
        private let focus: [EntityID]
        private var names: [EntityID: DOTName] = [:]
        private var seen: Set<Key> = []
        private(set) var nodes: [DiagramNode] = []
        private(set) var edges: [DiagramEdge] = []

        private struct Key: Hashable {
            let from: EntityID
            let to: EntityID
            let kind: LinkKind
        }

        init(_ index: GraphIndex, _ options: ViewOptions, focus: [EntityID]) {
            self.index = index
            self.focus = focus
            words = DiagramWords(options.language)
            filter = FactFilter(index.graph, ViewOptions())
        }

        mutating func add(_ id: EntityID, rank: Int) {
            guard names[id] == nil, let entity = index.entity(id) else { return }
            let name = DOTName(.entity, nodes.count)
            names[id] = name
            let kind = DiagramNode.Kind(entity.kind)
            let count = filter.documents(of: entity.mentions.map(\.evidence)).count
            var node = DiagramNode(
                name: name, subject: .entity(id), kind: kind, lines: LabelText.wrap(entity.name),
                description: CleanText.oneLine(entity.name) + " – " + words.name(of: kind) + ", "
                    + words.documents(count),
                documents: count, prominence: 0.3, isFocus: focus.contains(id))
            node.rank = rank
            nodes.append(node)
        }

        mutating func add(_ link: LiaisonGraph.Link) {
            for (kind, facts) in Builder.split(link) {
                let key = Key(from: link.from, to: link.to, kind: kind)
                guard seen.insert(key).inserted, let tail = names[link.from], let head = names[link.to] else {
                    continue
                }
                let documents = filter.documents(of: facts.flatMap(\.evidence)).count
                let dates = facts.compactMap(\.date).sorted()
                let period = dates.first.map { first in
                    dates.count == 1 || dates.last == first
                        ? first.shown : "\(first.from)–\(dates.last.map { $0.until ?? $0.from } ?? first.from)"
                }
                var word = words.label(of: kind)
                if case .affiliation(let affiliation)? = facts.first, !affiliation.role.isEmpty {
                    word = LabelText.clip(CleanText.oneLine(affiliation.role), to: 24)
                }
                let label = [word, period].compactMap { $0 }.joined(separator: " ")
                let ends = [link.from, link.to].map { index.entity($0).map { CleanText.oneLine($0.name) } ?? "" }
                edges.append(
                    DiagramEdge(
                        name: DOTName(.relation, edges.count), tail: tail, head: head, link: kind,
                        label: documents > 1 ? "\(label) ×\(documents)" : label,
                        description: ends.joined(separator: kind.isMutual ? " – " : " → ") + ": "
                            + words.meaning(of: kind) + (period.map { " (\($0))" } ?? "") + ", "
                            + words.documents(documents),
                        documents: documents, facts: facts.compactMap { reference($0) }.sorted()))
            }
        }

        private func reference(_ fact: LiaisonGraph.Fact) -> FactReference? {
            switch fact {
            case .meeting(let meeting): .meeting(meeting.id)
            case .statement(let statement): .statement(statement.id)
            case .affiliation(let affiliation):
                index.graph.affiliations.firstIndex(of: affiliation).map { .affiliation($0) }
            }
        }

        /// The link's facts by the line that draws them.
        private static func split(_ link: LiaisonGraph.Link) -> [(LinkKind, [LiaisonGraph.Fact])] {
            switch link.kind {
            case .said: return [(.saidTo, link.facts)]
            case .about: return [(.saidAbout, link.facts)]
            case .belongs: return [(.affiliation, link.facts)]
            case .met:
                var groups: [LinkKind: [LiaisonGraph.Fact]] = [:]
                for fact in link.facts {
                    guard case .meeting(let meeting) = fact else { continue }
                    groups[FactFilter.link(of: meeting), default: []].append(fact)
                }
                return groups.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
            }
        }
    }
}
