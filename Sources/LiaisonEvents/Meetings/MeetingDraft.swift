import LiaisonCalendar
import LiaisonLanguages

/// An encounter in the making.
struct MeetingDraft {
    var kind: MeetingKind
    var status: MeetingStatus
    var date: DateSpan?
    var places: [Int]
    var participants: [Int]
    /// The sentences, as ranges of tokens.
    var evidence: [Range<Int>]
    /// The rules, in words.
    var reasons: [String]
}
