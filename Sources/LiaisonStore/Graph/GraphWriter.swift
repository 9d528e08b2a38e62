import GRDB
import LiaisonDocuments
import LiaisonGraph
import LiaisonText

/// Writes a graph into the tables, within a transaction of the caller.
struct GraphWriter {
    private let db: Database
    private let path: String
    private let graph: Graph
    private let entityKeys: [EntityID: Int]
    private let documentKeys: [DocumentID: Int]

    /// Takes the place of the graph that the tables hold, and forgets the documents that nothing needs any more.
    static func replace(with graph: Graph, build: Build, in db: Database, path: String) throws {
        try clear(db)
        let writer = GraphWriter(
            db: db, path: path, graph: graph,
            entityKeys: Dictionary(
                graph.entities.enumerated().map { ($1.id, $0 + 1) }, uniquingKeysWith: { first, _ in first }),
            documentKeys: try show(graph.documents, db, path))
        try writer.writeEntities()
        try writer.writeMeetings()
        try writer.writeStatements()
        try writer.writeAffiliations()
        try BuildRecord.insert(db, [BuildRecord(build: build)])
        try SkippedRecord.insert(db, build.skipped.map(SkippedRecord.init))
    }

    private static func clear(_ db: Database) throws {
        // What refers stands before what it refers to, so that no row is looked up in vain.
        let tables = [
            "mention", "reason", "alias", "participant", "meeting_place", "meeting_evidence", "meeting", "addressee",
            "about", "statement", "affiliation_evidence", "affiliation", "entity", "build", "skipped",
        ]
        for table in tables { try db.execute(sql: "DELETE FROM \(table)") }
    }

    /// Marks the readings that the graph shows, and gives their keys.
    private static func show(_ sources: [Source], _ db: Database, _ path: String) throws -> [DocumentID: Int] {
        var keys: [DocumentID: Int] = [:]
        let select = try db.cachedStatement(sql: "SELECT key, sha256 FROM document WHERE cached = 1 AND id = ?")
        for source in sources {
            guard let row = try Row.fetchOne(select, arguments: [source.id.rawValue]),
                try row.value(1) == source.sha256
            else {
                throw StoreError.inconsistent(path: path, reason: "the document \(source.id) was not put as it is")
            }
            keys[source.id] = try row.value(0)
        }
        let shown = Set(keys.values)
        let update = try db.cachedStatement(sql: "UPDATE document SET shown = ? WHERE key = ?")
        for row in try Row.fetchAll(db, sql: "SELECT key, shown FROM document") {
            let key: Int = try row.value(0)
            let wasShown: Bool = try row.value(1)
            if wasShown != shown.contains(key) { try update.execute(arguments: [!wasShown, key]) }
        }
        try db.execute(sql: "DELETE FROM document WHERE cached = 0 AND shown = 0")
        return keys
    }

    private func writeEntities() throws {
        try EntityRecord.insert(db, graph.entities.enumerated().lazy.map { EntityRecord(key: $0 + 1, entity: $1) })
        for (number, entity) in graph.entities.enumerated() {
            try AliasRecord.insert(db, entity.aliases.lazy.map { AliasRecord(entity: number + 1, name: $0) })
        }
        var reasons: [String: Int] = [:]
        for (number, entity) in graph.entities.enumerated() {
            for mention in entity.mentions {
                let reason = reasons[mention.reason] ?? reasons.count + 1
                if reason > reasons.count {
                    reasons[mention.reason] = reason
                    try ReasonRecord.insert(db, CollectionOfOne(ReasonRecord(key: reason, text: mention.reason)))
                }
                let evidence = mention.evidence
                let record = MentionRecord(
                    entity: number + 1, document: try key(of: evidence), start: evidence.start, end: evidence.end,
                    form: mention.form, reason: reason)
                try MentionRecord.insert(db, CollectionOfOne(record))
            }
        }
    }

    private func writeMeetings() throws {
        for (number, meeting) in graph.meetings.enumerated() {
            let key = number + 1
            try MeetingRecord.insert(db, [MeetingRecord(key: key, meeting: meeting)])
            try ParticipantRecord.insert(
                db, try meeting.participants.map { ParticipantRecord(meeting: key, entity: try self.key(of: $0)) })
            try MeetingPlaceRecord.insert(
                db, try meeting.places.map { MeetingPlaceRecord(meeting: key, entity: try self.key(of: $0)) })
            try MeetingEvidenceRecord.insert(
                db,
                try meeting.evidence.map {
                    MeetingEvidenceRecord(meeting: key, document: try self.key(of: $0), start: $0.start, end: $0.end)
                })
        }
    }

    private func writeStatements() throws {
        for (number, statement) in graph.statements.enumerated() {
            guard statement.content.document == statement.evidence.document else {
                throw StoreError.inconsistent(
                    path: path, reason: "what \(statement.id) says stands in another document than its sentence")
            }
            let key = number + 1
            let record = StatementRecord(
                key: key, speaker: try self.key(of: statement.speaker), document: try self.key(of: statement.evidence),
                statement: statement)
            try StatementRecord.insert(db, [record])
            try AddresseeRecord.insert(
                db, try statement.addressees.map { AddresseeRecord(statement: key, entity: try self.key(of: $0)) })
            try AboutRecord.insert(
                db, try statement.about.map { AboutRecord(statement: key, entity: try self.key(of: $0)) })
        }
    }

    private func writeAffiliations() throws {
        for (number, affiliation) in graph.affiliations.enumerated() {
            let key = number + 1
            let record = AffiliationRecord(
                key: key, person: try self.key(of: affiliation.person),
                organization: try self.key(of: affiliation.organization), affiliation: affiliation)
            try AffiliationRecord.insert(db, [record])
            try AffiliationEvidenceRecord.insert(
                db,
                try affiliation.evidence.map {
                    AffiliationEvidenceRecord(
                        affiliation: key, document: try self.key(of: $0), start: $0.start, end: $0.end)
                })
        }
    }

    private func key(of id: EntityID) throws -> Int {
        guard let key = entityKeys[id] else {
            throw StoreError.inconsistent(path: path, reason: "it names the entity \(id), which it does not have")
        }
        return key
    }

    private func key(of evidence: Evidence) throws -> Int {
        guard let key = documentKeys[evidence.document] else {
            throw StoreError.inconsistent(
                path: path, reason: "it has evidence in \(evidence.document), a document that it does not have")
        }
        return key
    }
}
