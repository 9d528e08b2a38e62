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
        let aliases = try Inserter<AliasRecord>(db)
        for (number, entity) in graph.entities.enumerated() {
            for name in entity.aliases { try aliases.insert(AliasRecord(entity: number + 1, name: name)) }
        }
        let reasons = try Inserter<ReasonRecord>(db)
        let mentions = try Inserter<MentionRecord>(db)
        var reasonKeys: [String: Int] = [:]
        for (number, entity) in graph.entities.enumerated() {
            for mention in entity.mentions {
                let reason = reasonKeys[mention.reason] ?? reasonKeys.count + 1
                if reason > reasonKeys.count {
                    reasonKeys[mention.reason] = reason
                    try reasons.insert(ReasonRecord(key: reason, text: mention.reason))
                }
                let evidence = mention.evidence
                try mentions.insert(
                    MentionRecord(
                        entity: number + 1, document: try key(of: evidence), start: evidence.start, end: evidence.end,
                        form: mention.form, reason: reason))
            }
        }
    }

    private func writeMeetings() throws {
        let meetings = try Inserter<MeetingRecord>(db)
        let participants = try Inserter<ParticipantRecord>(db)
        let places = try Inserter<MeetingPlaceRecord>(db)
        let evidence = try Inserter<MeetingEvidenceRecord>(db)
        for (number, meeting) in graph.meetings.enumerated() {
            let key = number + 1
            try meetings.insert(MeetingRecord(key: key, meeting: meeting))
            for entity in meeting.participants {
                try participants.insert(ParticipantRecord(meeting: key, entity: try self.key(of: entity)))
            }
            for entity in meeting.places {
                try places.insert(MeetingPlaceRecord(meeting: key, entity: try self.key(of: entity)))
            }
            for place in meeting.evidence {
                let document = try self.key(of: place)
                try evidence.insert(
                    MeetingEvidenceRecord(meeting: key, document: document, start: place.start, end: place.end))
            }
        }
    }

    private func writeStatements() throws {
        let statements = try Inserter<StatementRecord>(db)
        let addressees = try Inserter<AddresseeRecord>(db)
        let about = try Inserter<AboutRecord>(db)
        for (number, statement) in graph.statements.enumerated() {
            guard statement.content.document == statement.evidence.document else {
                throw StoreError.inconsistent(
                    path: path, reason: "what \(statement.id) says stands in another document than its sentence")
            }
            let key = number + 1
            try statements.insert(
                StatementRecord(
                    key: key, speaker: try self.key(of: statement.speaker),
                    document: try self.key(of: statement.evidence), statement: statement))
            for entity in statement.addressees {
                try addressees.insert(AddresseeRecord(statement: key, entity: try self.key(of: entity)))
            }
            for entity in statement.about {
                try about.insert(AboutRecord(statement: key, entity: try self.key(of: entity)))
            }
        }
    }

    private func writeAffiliations() throws {
        let affiliations = try Inserter<AffiliationRecord>(db)
        let evidence = try Inserter<AffiliationEvidenceRecord>(db)
        for (number, affiliation) in graph.affiliations.enumerated() {
            let key = number + 1
            try affiliations.insert(
                AffiliationRecord(
                    key: key, person: try self.key(of: affiliation.person),
                    organization: try self.key(of: affiliation.organization), affiliation: affiliation))
            for place in affiliation.evidence {
                let document = try self.key(of: place)
                try evidence.insert(
                    AffiliationEvidenceRecord(affiliation: key, document: document, start: place.start, end: place.end))
            }
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
