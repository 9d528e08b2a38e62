import LiaisonCalendar
import LiaisonDocuments
import LiaisonGraph
import LiaisonLanguages

/// Turns dated events into the rows and columns of a timeline.
struct TimelineBuilder {
    private let words: DiagramWords
    private let columns: [EntityID: Int]
    private let entities: [EntityID: Entity]
    private var events: EventsBuilder
    private var rows: [String: Int] = [:]
    private var dates: [DiagramNode] = []
    private var counts: [EntityID: Int] = [:]

    init(_ graph: Graph, _ options: ViewOptions, _ shown: [EventSelection.Event]) {
        words = DiagramWords(options.language)
        entities = Dictionary(graph.entities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var acts: [EntityID: Int] = [:]
        var first: [EntityID: Int] = [:]
        for (place, event) in shown.enumerated() {
            for actor in Set(event.actors) {
                acts[actor, default: 0] += 1
                first[actor] = min(first[actor] ?? place, place)
            }
        }
        let chosen = acts.keys.sorted { a, b in
            let (one, two) = (acts[a] ?? 0, acts[b] ?? 0)
            return one == two ? a < b : one > two
        }.prefix(TimelineView.columnLimit)
        // From left to right in the order in which they come in.
        let ordered = chosen.sorted { a, b in (first[a] ?? 0, a) < (first[b] ?? 0, b) }
        columns = Dictionary(uniqueKeysWithValues: ordered.enumerated().map { ($1, $0) })
        var own = options
        own.excerpts = options.excerpts
        events = EventsBuilder(graph, own, only: Set(ordered), tellsOthers: true)
    }

    mutating func add(_ event: EventSelection.Event) {
        let text = event.date?.shown ?? ""
        let row = rows[text] ?? dates.count
        if rows[text] == nil {
            rows[text] = row
            var node = DiagramNode(
                name: DOTName(.date, row), subject: .date(text), kind: .date, lines: [text], description: text,
                documents: 0, prominence: 0)
            node.rank = row
            dates.append(node)
        }
        switch event {
        case .meeting(let meeting, let documents): events.add(meeting, documents, row: row)
        case .statement(let statement, let documents): events.add(statement, documents, row: row)
        }
    }

    /// Dates, actors, events, in the order of their names.
    var finishedNodes: [DiagramNode] {
        dates
            + events.finishedNodes.map { node in
                guard case .entity(let id) = node.subject else { return node }
                var node = node
                node.rank = columns[id] ?? 0
                return node
            }
    }

    /// The links between actors and events, and from date to date.
    var finishedEdges: [DiagramEdge] {
        var edges = events.edges
        for (tail, head) in zip(dates, dates.dropFirst()) {
            edges.append(
                DiagramEdge(
                    name: DOTName(.relation, edges.count), tail: tail.name, head: head.name, link: .follows, label: "",
                    description: tail.description + " → " + head.description, documents: 0, facts: []))
        }
        return edges
    }
}
