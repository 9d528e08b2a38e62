import LiaisonCalendar
import LiaisonLanguages

/// An encounter in the making.
struct MeetingDraft {
    var kind: MeetingKind
    var status: MeetingStatus
    /// Whether it counts as held only because no word says otherwise: « le sommet entre A et B ».
    var isAssumed = false
    /// Which of several it is, where a word tells: "a second summit".
    var ordinal: Int?
    var date: DateSpan?
    var places: [Int]
    var participants: [Int]
    /// The sentences, as ranges of tokens.
    var evidence: [Range<Int>]
    /// The rules, in words.
    var reasons: [String]
}
