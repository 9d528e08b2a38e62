import GRDB
import LiaisonCalendar
import LiaisonDocuments
import LiaisonGraph
import LiaisonLanguages
import LiaisonText

/// A statement: a row of `statement`; its content and its sentence stand in one document.
struct StatementRecord: Record {
    var key: Int
    var speaker: Int
    var document: Int
    var statement: LiaisonGraph.Statement

    static let insertion = """
        INSERT INTO statement
            (key, id, speaker, manner, cue, date, document, start, "end", content_start, content_end, reasons)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    static let selection = """
        SELECT id, speaker, manner, cue, date, document, start, "end", content_start, content_end, reasons
        FROM statement ORDER BY key
        """

    var arguments: StatementArguments {
        [
            key, statement.id.rawValue, speaker, statement.manner.rawValue, statement.cue, statement.date?.description,
            document, statement.evidence.start, statement.evidence.end, statement.content.start, statement.content.end,
            ReasonList.text(statement.reasons),
        ]
    }
}

/// To whom something was said: a row of `addressee`.
struct AddresseeRecord: Record {
    var statement: Int
    var entity: Int

    static let insertion = "INSERT INTO addressee (statement, entity) VALUES (?, ?)"
    static let selection = "SELECT statement, entity FROM addressee ORDER BY statement, entity"
    var arguments: StatementArguments { [statement, entity] }
}

/// What a statement is about: a row of `about`.
struct AboutRecord: Record {
    var statement: Int
    var entity: Int

    static let insertion = "INSERT INTO about (statement, entity) VALUES (?, ?)"
    static let selection = "SELECT statement, entity FROM about ORDER BY statement, entity"
    var arguments: StatementArguments { [statement, entity] }
}
