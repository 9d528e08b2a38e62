import GRDB
import LiaisonCalendar
import LiaisonDocuments
import LiaisonGraph
import LiaisonLanguages

/// A meeting: a row of `meeting`.
struct MeetingRecord: Record {
    var key: Int
    var meeting: Meeting

    static let insertion = "INSERT INTO meeting (key, id, kind, status, date, reasons) VALUES (?, ?, ?, ?, ?, ?)"
    static let selection = "SELECT id, kind, status, date, reasons FROM meeting ORDER BY key"

    var arguments: StatementArguments {
        [
            key, meeting.id.rawValue, meeting.kind.rawValue, meeting.status.rawValue, meeting.date?.description,
            ReasonList.text(meeting.reasons),
        ]
    }

    /// The meeting of a row, without its parties, places and evidence.
    static func meeting(_ row: Row) throws -> Meeting {
        Meeting(
            id: MeetingID(rawValue: try row.value(0)), kind: try row.choice(1), status: try row.choice(2),
            date: try row.date(3, DateSpan.init), places: [], participants: [], evidence: [],
            reasons: try ReasonList.reasons(try row.value(4)))
    }
}

/// Who met: a row of `participant`.
struct ParticipantRecord: Record {
    var meeting: Int
    var entity: Int

    static let insertion = "INSERT INTO participant (meeting, entity) VALUES (?, ?)"
    static let selection = "SELECT meeting, entity FROM participant ORDER BY meeting, entity"
    var arguments: StatementArguments { [meeting, entity] }
}

/// Where a meeting took place: a row of `meeting_place`.
struct MeetingPlaceRecord: Record {
    var meeting: Int
    var entity: Int

    static let insertion = "INSERT INTO meeting_place (meeting, entity) VALUES (?, ?)"
    static let selection = "SELECT meeting, entity FROM meeting_place ORDER BY meeting, entity"
    var arguments: StatementArguments { [meeting, entity] }
}

/// A sentence that tells a meeting: a row of `meeting_evidence`.
struct MeetingEvidenceRecord: Record {
    var meeting: Int
    var document: Int
    var start: Int
    var end: Int

    static let insertion = #"INSERT INTO meeting_evidence (meeting, document, start, "end") VALUES (?, ?, ?, ?)"#
    static let selection = #"SELECT meeting, document, start, "end" FROM meeting_evidence ORDER BY key"#
    var arguments: StatementArguments { [meeting, document, start, end] }
}
