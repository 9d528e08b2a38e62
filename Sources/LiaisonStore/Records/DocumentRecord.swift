import Foundation
import GRDB
import LiaisonCalendar
import LiaisonDocuments
import LiaisonLanguages

/// A document as it was read once: a row of `document`.
struct DocumentRecord: Record {
    var document: Document
    var reader: String

    static let insertion = """
        INSERT INTO document (id, path, sha256, reader, title, language, date, publisher, url, cached, shown)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 0)
        """
    /// Puts a newer reading into the row of one that no graph shows.
    static let update = """
        UPDATE document SET id = ?, path = ?, sha256 = ?, reader = ?, title = ?, language = ?, date = ?,
            publisher = ?, url = ? WHERE key = ?
        """
    /// The columns that `init` reads, from the first on.
    static let columns = "id, path, sha256, reader, title, language, date, publisher, url"

    var arguments: StatementArguments {
        [
            document.id.rawValue, document.path, document.sha256, reader, document.title, document.language.rawValue,
            document.date?.description, document.publisher, document.url,
        ]
    }

    init(document: Document, reader: String) {
        self.document = document
        self.reader = reader
    }

    /// The document of a row, without its text.
    init(_ row: Row) throws {
        document = Document(
            id: DocumentID(rawValue: try row.value(0)), path: try row.value(1), title: try row.optional(4),
            language: try row.choice(5), date: try row.date(6, PartialDate.init), publisher: try row.optional(7),
            url: try row.optional(8), sha256: try row.value(2), text: "")
        reader = try row.value(3)
    }
}

/// The facts and the text of a document: a row of `content`.
struct ContentRecord: Record {
    var document: Int
    var facts: Data
    var text: Data

    static let insertion = "INSERT OR REPLACE INTO content (document, facts, text) VALUES (?, ?, ?)"
    var arguments: StatementArguments { [document, facts, text] }
}
