import LiaisonCalendar
import LiaisonDocuments
import LiaisonGraph
import LiaisonLanguages
import LiaisonText

/// What the formats that tell facts need of a graph: its parts by id, and the words of the documents.
struct FactTexts {
    let graph: Graph
    private let entities: [EntityID: Int]
    private let sources: [DocumentID: Int]
    private let texts: [Evidence: String]

    /// The parts of a graph; `text` gives the text of a document and is called once for each.
    init(_ graph: Graph, text: (DocumentID) throws -> String) throws {
        self.graph = graph
        entities = Dictionary(
            graph.entities.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        sources = Dictionary(
            graph.documents.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        var pieces = graph.meetings.flatMap(\.evidence) + graph.affiliations.flatMap(\.evidence)
        for statement in graph.statements { pieces += [statement.content, statement.evidence] }
        let distinct = Array(Set(pieces)).sorted()
        var cut = try EvidenceTexts(distinct, text: text)
        var texts: [Evidence: String] = [:]
        for piece in distinct { texts[piece] = cut.next() }
        self.texts = texts
    }

    func entity(_ id: EntityID) -> Entity? { entities[id].map { graph.entities[$0] } }

    func name(_ id: EntityID) -> String { entity(id)?.name ?? id.rawValue }

    func source(_ id: DocumentID) -> Source? { sources[id].map { graph.documents[$0] } }

    func text(_ evidence: Evidence) -> String { texts[evidence] ?? "" }

    /// The distinct documents of evidence, sorted.
    func documents(of evidence: [Evidence]) -> [DocumentID] { Array(Set(evidence.map(\.document))).sorted() }
}

extension Meeting {
    /// The headline of the meeting: its kind and who met.
    func headline(_ texts: FactTexts, _ words: DiagramWords) -> String {
        let state = status == .held ? "" : " (" + words.name(of: status, kind) + ")"
        return words.name(of: kind) + state + ": " + participants.map { texts.name($0) }.joined(separator: ", ")
    }
}
