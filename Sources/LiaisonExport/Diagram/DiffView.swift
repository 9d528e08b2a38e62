import LiaisonCalendar
import LiaisonDocuments
public import LiaisonGraph
import LiaisonLanguages

/// What a second graph adds and takes away: the network of both, each link and entity marked.
public enum DiffView {
    /// The diagram of what changed from one graph to another; what changed is drawn first where the limit is short.
    public static func diagram(from old: Graph, to new: Graph, options: ViewOptions = ViewOptions()) -> Diagram {
        diagram(
            before: (old, LinkTable(old, options)), after: (new, LinkTable(new, options)), options)
    }

    /// The diagram of what changed in one graph from the days before a period to the period itself.
    ///
    /// The period is that of the options; what came before its first day is compared with it.
    public static func diagram(of graph: Graph, options: ViewOptions) -> Diagram {
        var earlier = options
        earlier.since = nil
        earlier.until = options.since?.firstDay?.adding(days: -1)
        var diagram = diagram(
            before: (graph, LinkTable(graph, earlier)), after: (graph, LinkTable(graph, options)), options)
        if let since = options.since { diagram.subtitle.append(DiagramWords(options.language).against(since)) }
        return diagram
    }

    private struct Key: Hashable {
        let tail: EntityID
        let head: EntityID
        let kind: LinkKind
    }

    private static func diagram(
        before: (graph: Graph, table: LinkTable), after: (graph: Graph, table: LinkTable), _ options: ViewOptions
    ) -> Diagram {
        let both = before.graph == after.graph ? after.graph : union(before.graph, after.graph)
        var all = options
        all.since = nil
        all.until = nil
        let table = LinkTable(both, all)
        // Places count when they act, as in the network.
        let shown = Set(
            both.entities.enumerated().filter { place, entity in
                options.kinds.contains(entity.kind) && (entity.kind != .place || table.acting.contains(place))
            }.map(\.element.id))
        func keys(_ side: (graph: Graph, table: LinkTable)) -> Set<Key> {
            Set(
                side.table.links.filter { $0.documents.count >= options.minimumDocuments }.map {
                    Key(tail: side.graph.entities[$0.tail].id, head: side.graph.entities[$0.head].id, kind: $0.kind)
                }.filter { shown.contains($0.tail) && shown.contains($0.head) })
        }
        let (old, new) = (keys(before), keys(after))
        func change(_ key: Key) -> Change {
            old.contains(key) ? (new.contains(key) ? .kept : .removed) : .added
        }
        let words = DiagramWords(options.language)
        func key(_ link: LinkTable.Link) -> Key {
            Key(tail: both.entities[link.tail].id, head: both.entities[link.head].id, kind: link.kind)
        }
        let relevant = table.links.filter { old.contains(key($0)) || new.contains(key($0)) }
        // What changed weighs more than all that did not.
        let choice = LinkChoice(
            relevant.map { link in
                var link = link
                if change(key(link)) != .kept { link.strength += 1_000 }
                return link
            }, in: both, all)
        var diagram = NetworkView.diagram(of: choice, from: both, options: all)
        var ends: [DOTName: Set<Change>] = [:]
        for (place, link) in choice.links.enumerated() where place < diagram.edges.count {
            let change = change(key(link))
            diagram.edges[place].change = change
            diagram.edges[place].label = change.sign.isEmpty ? "" : change.sign + words.label(of: link.kind)
            for end in [diagram.edges[place].tail, diagram.edges[place].head] { ends[end, default: []].insert(change) }
        }
        for place in diagram.nodes.indices {
            let own = ends[diagram.nodes[place].name] ?? []
            diagram.nodes[place].change = own == [.added] ? .added : own == [.removed] ? .removed : .kept
        }
        if options.title == nil { diagram.title = words.diffTitle }
        if diagram.nodes.isEmpty { diagram.subtitle.append(words.nothing) }
        let counts = Change.allCases.map { change in
            words.name(of: change) + " "
                + words.number(old.union(new).count { self.change(of: $0, old, new) == change })
        }
        diagram.subtitle.append(
            words.entities(choice.shown.count, of: shown.count) + " · " + counts.joined(separator: " · "))
        if choice.beyondLimit > 0 {
            diagram.subtitle.append(words.beyondLimit(choice.beyondLimit, limit: options.limit))
        }
        if choice.weakerLinks > 0 { diagram.subtitle.append(words.weakerLinks(choice.weakerLinks)) }
        if let filters = Caption.filters(options, both) { diagram.subtitle.append(filters) }
        diagram.caption = Caption.sources(options, after.graph)
        return diagram
    }

    private static func change(of key: Key, _ old: Set<Key>, _ new: Set<Key>) -> Change {
        old.contains(key) ? (new.contains(key) ? .kept : .removed) : .added
    }

    /// Everything that either graph holds; where both hold something, the second one's word counts.
    package static func union(_ old: Graph, _ new: Graph) -> Graph {
        func merge<Item, ID: Hashable & Comparable>(_ old: [Item], _ new: [Item], _ id: (Item) -> ID) -> [Item] {
            let known = Set(new.map(id))
            return (new + old.filter { !known.contains(id($0)) }).sorted { id($0) < id($1) }
        }
        return Graph(
            documents: merge(old.documents, new.documents) { $0.id },
            entities: merge(old.entities, new.entities) { $0.id },
            meetings: merge(old.meetings, new.meetings) { $0.id },
            statements: merge(old.statements, new.statements) { $0.id },
            affiliations: new.affiliations + old.affiliations.filter { !new.affiliations.contains($0) })
    }
}
