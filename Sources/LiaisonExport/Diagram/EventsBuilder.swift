import LiaisonCalendar
import LiaisonDocuments
import LiaisonGraph
import LiaisonLanguages

/// Turns events into nodes and edges.
struct EventsBuilder {
    private let graph: Graph
    private let options: ViewOptions
    private let words: DiagramWords
    private let index: [EntityID: Int]
    private var eventNodes: [DiagramNode] = []
    private var documents: [Int: Set<Int>] = [:]
    private var degree: [Int: Int] = [:]
    private(set) var edges: [DiagramEdge] = []
    private var meetingCount = 0
    private var statementCount = 0

    private let only: Set<EntityID>?
    private let tellsOthers: Bool

    /// A builder; `only` says who is drawn, all where it is nil, and `tellsOthers` whether the events name the rest.
    init(_ graph: Graph, _ options: ViewOptions, only: Set<EntityID>? = nil, tellsOthers: Bool = false) {
        self.only = only
        self.tellsOthers = tellsOthers
        self.graph = graph
        self.options = options
        words = DiagramWords(options.language)
        var index: [EntityID: Int] = [:]
        for (place, entity) in graph.entities.enumerated() { index[entity.id] = place }
        self.index = index
    }

    mutating func add(_ meeting: Meeting, _ documents: [Int], row: Int = 0) {
        let name = DOTName(.meeting, meetingCount)
        meetingCount += 1
        let status = meeting.status == .held ? [] : ["(" + words.name(of: meeting.status, meeting.kind) + ")"]
        let places = meeting.places.compactMap { index[$0] }.map { graph.entities[$0] }
        let title = [words.name(of: meeting.kind)] + status
        let date = meeting.date.map { [$0.shown] } ?? []
        let location = places.isEmpty ? [] : LabelText.wrap(places.map(\.name).joined(separator: ", "))
        let others = unnamed(meeting.participants, "")
        eventNodes.append(
            DiagramNode(
                name: name, subject: .meeting(meeting.id), kind: .meeting,
                lines: [title.joined(separator: " ")] + others + (tellsOthers ? [] : date) + location,
                description: (title + date + places.map { CleanText.oneLine($0.name) }).joined(separator: ", ")
                    + " – " + words.documents(documents.count),
                documents: documents.count, prominence: 0.3))
        eventNodes[eventNodes.count - 1].rank = row
        let link = FactFilter.link(of: meeting)
        for party in Set(meeting.participants).sorted() {
            connect(party, name, link, .meeting(meeting.id), documents, outward: true)
        }
    }

    mutating func add(_ statement: Statement, _ documents: [Int], row: Int = 0) {
        let name = DOTName(.statement, statementCount)
        statementCount += 1
        let date = statement.date.map { [$0.shown] } ?? []
        let cue = CleanText.oneLine(statement.cue)
        let excerpt = options.excerpts[statement.id].map(CleanText.oneLine)
        let body = excerpt.map { LabelText.wrap("“" + LabelText.clip($0, to: 66) + "”", columns: 26, limit: 72) }
        let head = body == nil ? LabelText.wrap(cue.isEmpty ? words.name(of: .statement) : cue) : []
        let speaker = unnamed([statement.speaker], "").map { $0 + ":" }
        let others =
            unnamed(statement.addressees, words.label(of: .saidTo) + " ")
            + unnamed(statement.about, words.label(of: .saidAbout) + " ")
        eventNodes.append(
            DiagramNode(
                name: name, subject: .statement(statement.id), kind: .statement,
                lines: speaker + (body ?? head) + others + (tellsOthers ? [] : date),
                description: ([excerpt ?? (cue.isEmpty ? words.name(of: .statement) : cue)] + date)
                    .joined(separator: ", ") + " – " + words.documents(documents.count),
                documents: documents.count, prominence: 0.1))
        eventNodes[eventNodes.count - 1].rank = row
        connect(statement.speaker, name, .said, .statement(statement.id), documents, outward: true)
        for other in Set(statement.addressees).sorted() {
            connect(other, name, .saidTo, .statement(statement.id), documents, outward: false)
        }
        for other in Set(statement.about).sorted() {
            connect(other, name, .saidAbout, .statement(statement.id), documents, outward: false)
        }
    }

    /// Those of a list who are not drawn, as lines of the event's label.
    private func unnamed(_ ids: [EntityID], _ prefix: String) -> [String] {
        guard tellsOthers, let only else { return [] }
        let names = Set(ids).subtracting(only).sorted().compactMap { index[$0] }.map { graph.entities[$0].name }
        if names.isEmpty { return [] }
        return LabelText.wrap(prefix + names.joined(separator: ", "), columns: 26, limit: 78)
    }

    private mutating func connect(
        _ entity: EntityID, _ event: DOTName, _ link: LinkKind, _ fact: FactReference, _ documents: [Int], outward: Bool
    ) {
        guard let place = index[entity], options.kinds.contains(graph.entities[place].kind),
            only?.contains(entity) ?? true
        else { return }
        self.documents[place, default: []].formUnion(documents)
        degree[place, default: 0] += 1
        let party = DOTName(.entity, place)
        edges.append(
            DiagramEdge(
                name: DOTName(.relation, edges.count), tail: outward ? party : event, head: outward ? event : party,
                link: link, label: "",
                description: CleanText.oneLine(graph.entities[place].name) + ": "
                    + words.meaning(of: link) + ", " + words.documents(documents.count),
                documents: documents.count, facts: [fact]))
    }

    /// Entities, then events, in the order of their names.
    var finishedNodes: [DiagramNode] {
        let most = Double(degree.values.max() ?? 1)
        let entities = degree.keys.sorted().map { place in
            let entity = graph.entities[place]
            let count = documents[place]?.count ?? 0
            let kind = DiagramNode.Kind(entity.kind)
            return DiagramNode(
                name: DOTName(.entity, place), subject: .entity(entity.id), kind: kind,
                lines: LabelText.wrap(entity.name),
                description: "\(CleanText.oneLine(entity.name)) – \(words.name(of: kind)), \(words.documents(count))",
                documents: count, prominence: (Double(degree[place] ?? 0) / most).squareRoot(),
                isFocus: options.focus.contains(entity.id))
        }
        return entities + eventNodes
    }
}
