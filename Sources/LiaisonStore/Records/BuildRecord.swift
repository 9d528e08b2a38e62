import GRDB
import LiaisonDocuments

/// The last complete build: the only row of `build`.
struct BuildRecord: Record {
    var build: Build

    static let insertion = """
        INSERT INTO build (key, corpus, documents, entities, mentions, meetings, statements, affiliations)
        VALUES (1, ?, ?, ?, ?, ?, ?, ?)
        """
    static let selection = """
        SELECT corpus, documents, entities, mentions, meetings, statements, affiliations FROM build
        """

    var arguments: StatementArguments {
        [
            build.corpus, build.documents, build.entities, build.mentions, build.meetings, build.statements,
            build.affiliations,
        ]
    }

    /// The build of a row, without what was skipped.
    static func build(_ row: Row) throws -> Build {
        Build(
            corpus: try row.value(0), documents: try row.value(1), entities: try row.value(2),
            mentions: try row.value(3), meetings: try row.value(4), statements: try row.value(5),
            affiliations: try row.value(6), skipped: [])
    }
}

/// An input that was left out: a row of `skipped`.
struct SkippedRecord: Record {
    var skipped: SkippedInput

    static let insertion = "INSERT INTO skipped (path, reason) VALUES (?, ?)"
    static let selection = "SELECT path, reason FROM skipped ORDER BY key"
    var arguments: StatementArguments { [skipped.path, skipped.reason] }
}
