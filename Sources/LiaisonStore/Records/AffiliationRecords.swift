import GRDB
import LiaisonCalendar
import LiaisonGraph

/// An office that somebody holds: a row of `affiliation`.
struct AffiliationRecord: Record {
    var key: Int
    var person: Int
    var organization: Int
    var affiliation: Affiliation

    static let insertion = """
        INSERT INTO affiliation (key, person, organization, role, since, until) VALUES (?, ?, ?, ?, ?, ?)
        """
    static let selection = "SELECT person, organization, role, since, until FROM affiliation ORDER BY key"

    var arguments: StatementArguments {
        [
            key, person, organization, affiliation.role, affiliation.since?.description,
            affiliation.until?.description,
        ]
    }
}

/// A sentence that gives somebody an office: a row of `affiliation_evidence`.
struct AffiliationEvidenceRecord: Record {
    var affiliation: Int
    var document: Int
    var start: Int
    var end: Int

    static let insertion =
        #"INSERT INTO affiliation_evidence (affiliation, document, start, "end") VALUES (?, ?, ?, ?)"#
    static let selection = #"SELECT affiliation, document, start, "end" FROM affiliation_evidence ORDER BY key"#
    var arguments: StatementArguments { [affiliation, document, start, end] }
}
