import LiaisonCalendar
import LiaisonDocuments
import LiaisonGraph
import LiaisonLanguages
import LiaisonText

/// One telling of a meeting in one document, its parties linked.
struct MeetingDraft {
    var kind: MeetingKind
    var status: MeetingStatus
    var date: DateSpan?
    /// Sorted places in the roster.
    var participants: [Int32]
    var places: [Int32]
    /// The document's date as a day number; nil where no full day is known.
    var documentDay: Int?
    var evidence: [Evidence]
    var reasons: [String]
    /// The hash of the bytes of the first evidence.
    var textHash: UInt64

    /// How exactly the date is known: 0 for a day, more for less.
    var vagueness: Int { date.map { DateFit.vagueness($0) } ?? 9 }
}
