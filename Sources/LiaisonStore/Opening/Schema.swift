import GRDB

/// The tables of a store, as the steps that lead from one version to the next.
///
/// `user_version` counts the steps that were taken. A step, once released, stays as it is; a change is a new step.
struct Schema: Sendable {
    /// Marks an SQLite file as a store of Liaison: "Lsn1".
    static let applicationID = 0x4C73_6E31

    /// The steps, each a script.
    let steps: [String]

    /// The version that this program reads and writes.
    var version: Int { steps.count }

    /// Takes the steps that a database lacks, within a transaction of the caller.
    func migrate(_ db: Database) throws {
        let from = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        for step in steps.dropFirst(from) { try db.execute(sql: step) }
        try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
        try db.execute(sql: "PRAGMA user_version = \(version)")
    }

    /// Whether a database has exactly the tables of this schema: no view, trigger or table of somebody else.
    func matches(_ db: Database) throws -> Bool {
        let expected = try DatabaseQueue().inDatabase { db in
            try migrate(db)
            return try Schema.objects(db)
        }
        return try Schema.objects(db) == expected
    }

    private static func objects(_ db: Database) throws -> [String] {
        try Row.fetchAll(db, sql: "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name").map {
            row in
            try (0..<4).map { try row.decode(String?.self, atIndex: $0) ?? "" }.joined(separator: "\n")
        }
    }
}

extension Schema {
    /// The schema of this version of Liaison.
    static let current = Schema(steps: [first])

    /// Words are checked by `OR`, for SQLite makes a table of the words of an `IN` at each row.
    ///
    /// Documents stand apart from the graph, for a build reads them one after another and replaces the graph at once:
    /// until then `shown` rows serve the last complete graph and `cached` rows the next.
    private static let first = """
        CREATE TABLE document (
            key INTEGER PRIMARY KEY, id TEXT NOT NULL, path TEXT NOT NULL, sha256 TEXT NOT NULL, reader TEXT NOT NULL,
            title TEXT, language TEXT NOT NULL, date TEXT, publisher TEXT, url TEXT,
            cached INTEGER NOT NULL CHECK (cached = 0 OR cached = 1), shown INTEGER NOT NULL CHECK (shown = 0 OR shown = 1)
        ) STRICT;
        CREATE UNIQUE INDEX document_cached ON document (id) WHERE cached = 1;
        CREATE UNIQUE INDEX document_shown ON document (id) WHERE shown = 1;
        CREATE TABLE content (
            document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE, facts BLOB NOT NULL, text BLOB NOT NULL
        ) STRICT;

        CREATE TABLE entity (
            key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
            kind TEXT NOT NULL CHECK (kind = 'person' OR kind = 'organization' OR kind = 'initiative' OR kind = 'place'),
            name TEXT NOT NULL, wikidata TEXT, known INTEGER NOT NULL CHECK (known = 0 OR known = 1)
        ) STRICT;
        CREATE TABLE alias (key INTEGER PRIMARY KEY, entity INTEGER NOT NULL REFERENCES entity, name TEXT NOT NULL) STRICT;
        CREATE TABLE reason (key INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
        CREATE TABLE mention (
            key INTEGER PRIMARY KEY, entity INTEGER NOT NULL REFERENCES entity,
            document INTEGER NOT NULL REFERENCES document, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
            form TEXT NOT NULL CHECK (form = 'name' OR form = 'description' OR form = 'pronoun'),
            reason INTEGER NOT NULL REFERENCES reason, CHECK (0 <= start AND start <= "end")
        ) STRICT;

        CREATE TABLE meeting (
            key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
            kind TEXT NOT NULL
                CHECK (kind = 'talks' OR kind = 'call' OR kind = 'visit' OR kind = 'summit' OR kind = 'session' OR kind = 'conference' OR kind = 'other'),
            status TEXT NOT NULL CHECK (status = 'held' OR status = 'planned' OR status = 'proposed' OR status = 'cancelled'),
            date TEXT, reasons TEXT NOT NULL
        ) STRICT;
        CREATE TABLE participant (
            meeting INTEGER REFERENCES meeting, entity INTEGER REFERENCES entity, PRIMARY KEY (meeting, entity)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE meeting_place (
            meeting INTEGER REFERENCES meeting, entity INTEGER REFERENCES entity, PRIMARY KEY (meeting, entity)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE meeting_evidence (
            key INTEGER PRIMARY KEY, meeting INTEGER NOT NULL REFERENCES meeting,
            document INTEGER NOT NULL REFERENCES document, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
            CHECK (0 <= start AND start <= "end")
        ) STRICT;

        CREATE TABLE statement (
            key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, speaker INTEGER NOT NULL REFERENCES entity,
            manner TEXT NOT NULL CHECK (manner = 'direct' OR manner = 'indirect' OR manner = 'mixed'), cue TEXT NOT NULL, date TEXT,
            document INTEGER NOT NULL REFERENCES document, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
            content_start INTEGER NOT NULL, content_end INTEGER NOT NULL,
            reasons TEXT NOT NULL,
            CHECK (0 <= start AND start <= "end"), CHECK (0 <= content_start AND content_start <= content_end)
        ) STRICT;
        CREATE TABLE addressee (
            statement INTEGER REFERENCES statement, entity INTEGER REFERENCES entity, PRIMARY KEY (statement, entity)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE about (
            statement INTEGER REFERENCES statement, entity INTEGER REFERENCES entity, PRIMARY KEY (statement, entity)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE affiliation (
            key INTEGER PRIMARY KEY, person INTEGER NOT NULL REFERENCES entity,
            organization INTEGER NOT NULL REFERENCES entity, role TEXT NOT NULL, since TEXT, until TEXT
        ) STRICT;
        CREATE TABLE affiliation_evidence (
            key INTEGER PRIMARY KEY, affiliation INTEGER NOT NULL REFERENCES affiliation,
            document INTEGER NOT NULL REFERENCES document, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
            CHECK (0 <= start AND start <= "end")
        ) STRICT;

        CREATE TABLE build (
            key INTEGER PRIMARY KEY CHECK (key = 1), corpus TEXT NOT NULL, documents INTEGER NOT NULL,
            entities INTEGER NOT NULL, mentions INTEGER NOT NULL, meetings INTEGER NOT NULL,
            statements INTEGER NOT NULL, affiliations INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE skipped (key INTEGER PRIMARY KEY, path TEXT NOT NULL, reason TEXT NOT NULL) STRICT;
        """
}
