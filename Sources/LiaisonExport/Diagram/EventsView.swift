import LiaisonCalendar
import LiaisonDocuments
public import LiaisonGraph
import LiaisonLanguages
import LiaisonText

/// What happened: each meeting and each statement is a node of its own, between those who met, spoke or were spoken of.
public enum EventsView {
    /// The diagram of a graph.
    public static func diagram(of graph: Graph, options: ViewOptions = ViewOptions()) -> Diagram {
        let words = DiagramWords(options.language)
        let collected = EventSelection(graph, options)
        var builder = EventsBuilder(graph, options)
        for event in collected.shown {
            switch event {
            case .meeting(let meeting, let documents): builder.add(meeting, documents)
            case .statement(let statement, let documents): builder.add(statement, documents)
            }
        }
        var diagram = Diagram(
            title: options.title ?? words.eventsTitle, caption: [], language: options.language,
            nodes: builder.finishedNodes, edges: builder.edges)
        diagram.theme = options.theme
        collected.describe(&diagram, note: words.eventsNote, graph, options)
        return diagram
    }
}

/// The events that a view shows.
struct EventSelection {
    /// An event with the distinct documents that tell it.
    enum Event {
        case meeting(Meeting, [Int])
        case statement(Statement, [Int])

        var documents: [Int] {
            switch self {
            case .meeting(_, let documents), .statement(_, let documents): documents
            }
        }
        var parties: [EntityID] {
            switch self {
            case .meeting(let meeting, _): meeting.participants
            case .statement(let statement, _): [statement.speaker] + statement.addressees + statement.about
            }
        }
    }

    private(set) var shown: [Event] = []
    private(set) var beyondLimit = 0
    private(set) var undated = 0

    /// Chooses among a graph's events: those with a date of their own alone where they are to stand on a timeline, and then
    /// the limit is one on events, else on all nodes.
    init(_ graph: Graph, _ options: ViewOptions, forTimeline: Bool = false) {
        let filter = FactFilter(graph, options)
        var events: [Event] = []
        for meeting in graph.meetings where filter.allows(meeting) {
            let documents = filter.documents(of: meeting.evidence)
            if isShown(filter.verdict(meeting.date, documents)) { events.append(.meeting(meeting, documents)) }
        }
        if options.via.contains(.said) || options.via.contains(.saidAbout) || options.via.contains(.saidTo) {
            for statement in graph.statements {
                let documents = filter.documents(of: [statement.evidence])
                if isShown(filter.verdict(statement.date, documents)) {
                    events.append(.statement(statement, documents))
                }
            }
        }
        events = events.filter { $0.documents.count >= options.minimumDocuments }
        if forTimeline {
            let dated = events.filter { $0.date?.from.year != nil }
            undated += events.count - dated.count
            events = dated
        }
        if !options.focus.isEmpty { events = EventSelection.around(options.focus, options.depth, events) }
        limit(events, to: max(options.limit, 0), countsParties: !forTimeline)
    }

    /// Keeps the events that most documents tell; of equals, those that link somebody, then meetings, then as they stand.
    private mutating func limit(_ events: [Event], to limit: Int, countsParties: Bool) {
        let links = events.map { Set($0.parties).count > 1 ? 0 : 1 }
        let ranked = events.indices.sorted { a, b in
            let counts = (events[a].documents.count, events[b].documents.count)
            if counts.0 != counts.1 { return counts.0 > counts.1 }
            return (links[a], a) < (links[b], b)
        }
        var parties: Set<EntityID> = []
        var kept: Set<Int> = []
        for place in ranked {
            let all = parties.union(events[place].parties)
            guard (countsParties ? all.count : 0) + kept.count + 1 <= limit else { continue }
            parties = all
            kept.insert(place)
        }
        shown = kept.sorted().map { events[$0] }
        beyondLimit = events.count - kept.count
    }

    private static func around(_ focus: [EntityID], _ depth: Int, _ events: [Event]) -> [Event] {
        var near = Set(focus)
        var kept = events.filter { !near.isDisjoint(with: $0.parties) }
        for _ in 1..<max(depth, 1) {
            near.formUnion(kept.flatMap(\.parties))
            kept = events.filter { !near.isDisjoint(with: $0.parties) }
        }
        return kept
    }

    /// Orders what is shown by date.
    mutating func sortByDate() {
        shown = shown.enumerated().sorted { a, b in
            if let first = a.element.date, let second = b.element.date, first != second { return first < second }
            return a.offset < b.offset
        }.map(\.element)
    }

    private mutating func isShown(_ verdict: FactFilter.Verdict) -> Bool {
        if verdict == .undated { undated += 1 }
        return verdict == .shown
    }
}

extension EventSelection {
    /// Adds to a diagram what it shows and leaves out, how it is read, and its sources.
    func describe(_ diagram: inout Diagram, note: String, _ graph: Graph, _ options: ViewOptions) {
        let words = DiagramWords(options.language)
        if shown.isEmpty { diagram.subtitle.append(words.nothing) }
        var counts = [words.events(shown.count, of: graph.meetings.count + graph.statements.count)]
        if beyondLimit > 0 { counts.append(words.beyondLimit(beyondLimit, limit: options.limit)) }
        if undated > 0 { counts.append(words.undated(undated)) }
        diagram.subtitle.append(counts.joined(separator: " · "))
        if let filters = Caption.filters(options, graph) { diagram.subtitle.append(filters) }
        if !diagram.edges.isEmpty { diagram.caption.append(note) }
        diagram.caption += Caption.sources(options, graph)
    }
}
