import Foundation
import GRDB
public import LiaisonDocuments
public import LiaisonEvents

/// Which reading of a document a store has.
public struct DocumentVersion: Hashable, Sendable {
    /// The file it was read from.
    public var path: String
    /// SHA-256 of the input's bytes, in hexadecimal.
    public var sha256: String
    /// The version of the reader, its lexicons and knowledge included.
    public var readerVersion: String

    /// A version of the parts given.
    public init(path: String, sha256: String, readerVersion: String) {
        self.path = path
        self.sha256 = sha256
        self.readerVersion = readerVersion
    }
}

extension Store {
    /// The readings that the next graph can be linked from; a document whose version here is current need not be read.
    public func knownDocuments() throws -> [DocumentID: DocumentVersion] {
        try read { db in
            var known: [DocumentID: DocumentVersion] = [:]
            let rows = try Row.fetchCursor(db, sql: "SELECT id, path, sha256, reader FROM document WHERE cached = 1")
            while let row = try rows.next() {
                known[DocumentID(rawValue: try row.value(0))] = DocumentVersion(
                    path: try row.value(1), sha256: try row.value(2), readerVersion: try row.value(3))
            }
            return known
        }
    }

    /// Keeps what was read of some documents, in one transaction; a newer reading takes the place of an older.
    ///
    /// A hundred documents at a time keep transactions few and memory small.
    public func put(_ facts: [Facts], readerVersion: String) throws {
        let contents = facts.map { (facts: Data(FactsWriter.bytes(for: $0)), text: Data($0.document.text.utf8)) }
        try write { db in
            for (facts, content) in zip(facts, contents) {
                let key = try put(DocumentRecord(document: facts.document, reader: readerVersion), db)
                try ContentRecord.insert(db, [ContentRecord(document: key, facts: content.facts, text: content.text)])
            }
        }
    }

    /// Forgets the readings of all other documents, which the last complete graph may still show until it is replaced.
    public func keepOnly(_ ids: Set<DocumentID>) throws {
        try write { db in
            let rows = try Row.fetchAll(db, sql: "SELECT key, id FROM document WHERE cached = 1")
            let update = try db.cachedStatement(sql: "UPDATE document SET cached = 0 WHERE key = ?")
            for row in rows where !ids.contains(DocumentID(rawValue: try row.value(1))) {
                let key: Int = try row.value(0)
                try update.execute(arguments: [key])
            }
        }
    }

    /// Calls `body` with the facts of each document, by the UTF-8 of its id; one document is in memory at a time.
    ///
    /// Without texts, a document's `text` is empty.
    public func forEachFacts(withTexts: Bool = true, _ body: (Facts) throws -> Void) throws {
        let sql = """
            SELECT \(DocumentRecord.columns), facts, length(text)\(withTexts ? ", text" : "")
            FROM document JOIN content ON content.document = document.key
            WHERE cached = 1 AND id > ? ORDER BY id LIMIT 1
            """
        var last = ""
        while let facts = try facts(sql: sql, after: last, withText: withTexts) {
            last = facts.document.id.rawValue
            try body(facts)
        }
    }

    /// The text of a document as the last complete graph counts in it; nil where the store has no such document.
    public func text(of id: DocumentID) throws -> String? {
        try read { db in
            // Each reading has its own index, so one question for both would search all documents.
            for reading in ["shown", "cached"] {
                let statement = try db.cachedStatement(
                    sql: """
                        SELECT text FROM document JOIN content ON content.document = document.key
                        WHERE \(reading) = 1 AND id = ?
                        """)
                if let row = try Row.fetchOne(statement, arguments: [id.rawValue]) { return try row.text(0) }
            }
            return nil
        }
    }

    private func put(_ record: DocumentRecord, _ db: Database) throws -> Int {
        let id = record.document.id.rawValue
        let select = try db.cachedStatement(sql: "SELECT key, shown FROM document WHERE cached = 1 AND id = ?")
        if let row = try Row.fetchOne(select, arguments: [id]) {
            let key: Int = try row.value(0)
            if try row.value(1) == 0 {
                try db.cachedStatement(sql: DocumentRecord.update).execute(arguments: record.arguments + [key])
                return key
            }
            try db.cachedStatement(sql: "UPDATE document SET cached = 0 WHERE key = ?").execute(arguments: [key])
        }
        try DocumentRecord.insert(db, [record])
        return Int(db.lastInsertedRowID)
    }

    private func facts(sql: String, after id: String, withText: Bool) throws -> Facts? {
        try read { db in
            guard let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [id]) else { return nil }
            var document = try DocumentRecord(row).document
            if withText { document.text = try row.text(11) }
            let length: Int = try row.value(10)
            return try row.withUnsafeData(atIndex: 9) { data in
                try (data ?? Data()).withUnsafeBytes { bytes in
                    try FactsReader.facts(bytes, document: document, textLength: length)
                }
            }
        }
    }
}

extension Row {
    /// The UTF-8 of a BLOB.
    func text(_ index: Int) throws -> String {
        try withUnsafeData(atIndex: index) { String(decoding: $0 ?? Data(), as: UTF8.self) }
    }
}
