import LiaisonCalendar
import LiaisonDocuments
import LiaisonLanguages
import LiaisonText

@testable import LiaisonGraph

/// Draws a small graph by hand: `sketch.meeting("m-1", "a b", on: "2023-04-03", in: "d1 d2")`.
struct Sketch {
    private var documents: [DocumentID: Source] = [:]
    private var entities: [EntityID: Entity] = [:]
    private var meetings: [Meeting] = []
    private var statements: [Statement] = []
    private var affiliations: [Affiliation] = []

    mutating func document(_ id: String, date: String?) {
        let id = DocumentID(rawValue: id)
        documents[id] = Source(
            Document(
                id: id, path: "\(id).txt", language: .english, date: date.flatMap { PartialDate($0) }, sha256: "",
                text: ""))
    }

    mutating func entity(_ id: String, _ kind: EntityKind = .person, name: String? = nil, aliases: [String] = []) {
        let id = EntityID(rawValue: id)
        entities[id] = Entity(id: id, kind: kind, name: name ?? id.rawValue, aliases: aliases)
    }

    mutating func mention(
        _ id: String, _ document: String, _ start: Int, _ end: Int, _ form: MentionForm = .name, reason: String = "name"
    ) {
        note(id)
        let mention = Mention(evidence: evidence(document, start, end), form: form, reason: reason)
        entities[EntityID(rawValue: id)]?.mentions.append(mention)
    }

    mutating func meeting(
        _ id: String, _ parties: String, on date: String? = nil, in documents: String = "d1",
        status: MeetingStatus = .held, at places: String = ""
    ) {
        for name in split(parties) + split(places) { note(name) }
        meetings.append(
            Meeting(
                id: MeetingID(rawValue: id), kind: .talks, status: status, date: date.flatMap { DateSpan($0) },
                places: ids(places), participants: ids(parties),
                evidence: split(documents).map { evidence($0, 0, 50) }, reasons: ["rule"]))
    }

    mutating func statement(
        _ id: String, _ speaker: String, to: String = "", about: String = "", on date: String? = nil,
        in document: String = "d1", content: Range<Int> = 0..<10
    ) {
        for name in [speaker] + split(to) + split(about) { note(name) }
        statements.append(
            Statement(
                id: StatementID(rawValue: id), speaker: EntityID(rawValue: speaker), manner: .direct, cue: "said",
                content: evidence(document, content.lowerBound, content.upperBound),
                date: date.flatMap { DateSpan($0) }, addressees: ids(to), about: ids(about),
                evidence: evidence(document, 0, 50), reasons: []))
    }

    mutating func affiliation(
        _ person: String, _ organization: String, since: String? = nil, until: String? = nil, in document: String = "d1"
    ) {
        for name in [person, organization] { note(name) }
        affiliations.append(
            Affiliation(
                person: EntityID(rawValue: person), organization: EntityID(rawValue: organization), role: "head",
                since: since.flatMap { PartialDate($0) }, until: until.flatMap { PartialDate($0) },
                evidence: [evidence(document, 0, 50)]))
    }

    var graph: Graph {
        Graph(
            documents: documents.values.sorted { $0.id < $1.id }, entities: entities.values.sorted { $0.id < $1.id },
            meetings: meetings.sorted { $0.id < $1.id }, statements: statements.sorted { $0.id < $1.id },
            affiliations: affiliations)
    }

    private mutating func note(_ id: String) {
        if entities[EntityID(rawValue: id)] == nil { entity(id) }
    }

    private mutating func evidence(_ document: String, _ start: Int, _ end: Int) -> Evidence {
        if documents[DocumentID(rawValue: document)] == nil { self.document(document, date: nil) }
        return Evidence(document: DocumentID(rawValue: document), start: start, end: end)
    }

    private func split(_ names: String) -> [String] { names.split(separator: " ").map(String.init) }
    private func ids(_ names: String) -> [EntityID] { split(names).map { EntityID(rawValue: $0) }.sorted() }
}
