import GRDB
import LiaisonCalendar
import LiaisonDocuments
import LiaisonGraph
import LiaisonText

/// Reads the graph that the tables hold.
struct GraphReader {
    private let db: Database
    private var graph = Graph()
    private var documents: [Int: DocumentID] = [:]
    private var dates: [String: DateSpan] = [:]

    static func graph(_ db: Database, withMentions: Bool) throws -> Graph {
        var reader = GraphReader(db: db)
        try reader.readDocuments()
        try reader.readEntities()
        if withMentions { try reader.readMentions() }
        try reader.readMeetings()
        try reader.readStatements()
        try reader.readAffiliations()
        return reader.graph
    }

    private init(db: Database) { self.db = db }

    private mutating func readDocuments() throws {
        let sql = "SELECT \(DocumentRecord.columns), key FROM document WHERE shown = 1"
        let rows = try Row.fetchCursor(db, sql: sql)
        while let row = try rows.next() {
            let document = try DocumentRecord(row).document
            documents[try row.value(9)] = document.id
            graph.documents.append(Source(document))
        }
        graph.documents.sort { $0.id < $1.id }
    }

    private mutating func readEntities() throws {
        let rows = try Row.fetchCursor(db, sql: EntityRecord.selection)
        while let row = try rows.next() { graph.entities.append(try EntityRecord.entity(row)) }
        let aliases = try Row.fetchCursor(db, sql: AliasRecord.selection)
        while let row = try aliases.next() {
            graph.entities[try place(row.value(0), in: graph.entities.count)].aliases.append(try row.value(1))
        }
    }

    private mutating func readMentions() throws {
        let reasons = try String.fetchAll(db, sql: ReasonRecord.selection)
        let rows = try Row.fetchCursor(db, sql: MentionRecord.selection)
        // Mentions stand entity by entity, so a run of them is gathered before it is handed over.
        var run: [Mention] = []
        var owner = 0
        func handOver(_ graph: inout Graph) {
            if !run.isEmpty { graph.entities[owner].mentions += run }
            run.removeAll(keepingCapacity: true)
        }
        while let row = try rows.next() {
            let entity = try place(row.value(0), in: graph.entities.count)
            if entity != owner {
                handOver(&graph)
                owner = entity
            }
            run.append(
                Mention(
                    evidence: try evidence(row, 1), form: try row.choice(4),
                    reason: reasons[try place(row.value(5), in: reasons.count)]))
        }
        handOver(&graph)
    }

    private mutating func readMeetings() throws {
        let rows = try Row.fetchCursor(db, sql: MeetingRecord.selection)
        while let row = try rows.next() { graph.meetings.append(try MeetingRecord.meeting(row)) }
        let count = graph.meetings.count
        try forEachPair(ParticipantRecord.selection, count) { $0.meetings[$1].participants.append($2) }
        try forEachPair(MeetingPlaceRecord.selection, count) { $0.meetings[$1].places.append($2) }
        let evidence = try Row.fetchCursor(db, sql: MeetingEvidenceRecord.selection)
        while let row = try evidence.next() {
            graph.meetings[try place(row.value(0), in: count)].evidence.append(try self.evidence(row, 1))
        }
    }

    private mutating func readStatements() throws {
        let rows = try Row.fetchCursor(db, sql: StatementRecord.selection)
        while let row = try rows.next() {
            let evidence = try evidence(row, 5)
            graph.statements.append(
                LiaisonGraph.Statement(
                    id: StatementID(rawValue: try row.value(0)), speaker: try entity(row, 1), manner: try row.choice(2),
                    cue: try row.value(3),
                    content: Evidence(document: evidence.document, start: try row.value(8), end: try row.value(9)),
                    date: try row.date(4) { date($0) }, addressees: [], about: [], evidence: evidence,
                    reasons: try ReasonList.reasons(try row.value(10))))
        }
        let count = graph.statements.count
        try forEachPair(AddresseeRecord.selection, count) { $0.statements[$1].addressees.append($2) }
        try forEachPair(AboutRecord.selection, count) { $0.statements[$1].about.append($2) }
    }

    private mutating func readAffiliations() throws {
        let rows = try Row.fetchCursor(db, sql: AffiliationRecord.selection)
        while let row = try rows.next() {
            graph.affiliations.append(
                Affiliation(
                    person: try entity(row, 0), organization: try entity(row, 1), role: try row.value(2),
                    since: try row.date(3, PartialDate.init), until: try row.date(4, PartialDate.init), evidence: []))
        }
        let evidence = try Row.fetchCursor(db, sql: AffiliationEvidenceRecord.selection)
        while let row = try evidence.next() {
            let number = try place(row.value(0), in: graph.affiliations.count)
            graph.affiliations[number].evidence.append(try self.evidence(row, 1))
        }
    }

    private mutating func forEachPair(
        _ sql: String, _ count: Int, _ body: (inout Graph, Int, EntityID) throws -> Void
    ) throws {
        let rows = try Row.fetchCursor(db, sql: sql)
        while let row = try rows.next() { try body(&graph, try place(row.value(0), in: count), try entity(row, 1)) }
    }

    /// The date that a text tells; most are told often.
    private mutating func date(_ text: String) -> DateSpan? {
        if let known = dates[text] { return known }
        let date = DateSpan(text)
        dates[text] = date
        return date
    }

    private func entity(_ row: Row, _ index: Int) throws -> EntityID {
        graph.entities[try place(row.value(index), in: graph.entities.count)].id
    }

    private func evidence(_ row: Row, _ index: Int) throws -> Evidence {
        let key: Int = try row.value(index)
        guard let document = documents[key] else {
            throw RecordFault(reason: "it has evidence in a document that it does not show")
        }
        return Evidence(document: document, start: try row.value(index + 1), end: try row.value(index + 2))
    }

    /// The place that a key, counted from 1, stands for.
    private func place(_ key: Int, in count: Int) throws -> Int {
        guard (1...max(1, count)).contains(key), count > 0 else {
            throw RecordFault(reason: "it refers to row \(key) of \(count)")
        }
        return key - 1
    }
}
