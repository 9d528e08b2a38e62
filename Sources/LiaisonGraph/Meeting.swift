public import LiaisonCalendar
public import LiaisonDocuments
public import LiaisonLanguages
public import LiaisonText

/// The identity of a meeting.
public typealias MeetingID = Identifier<Meeting>

/// One real-world encounter between parties, however often and in however many documents it is told.
public struct Meeting: Hashable, Sendable {
    /// The identity, made from content.
    public var id: MeetingID
    /// What kind of encounter it is.
    public var kind: MeetingKind
    /// Whether it took place.
    public var status: MeetingStatus
    /// When, at the precision that the texts support.
    public var date: DateSpan?
    /// Where, sorted.
    public var places: [EntityID]
    /// Who met, sorted.
    public var participants: [EntityID]
    /// The sentences that tell it, sorted.
    public var evidence: [Evidence]
    /// Why it was read so: rule, status, date, merge; in words, sorted as `evidence` where they belong to one.
    public var reasons: [String]

    /// A meeting of the parts given.
    public init(
        id: MeetingID, kind: MeetingKind, status: MeetingStatus, date: DateSpan?, places: [EntityID],
        participants: [EntityID], evidence: [Evidence], reasons: [String]
    ) {
        self.id = id
        self.kind = kind
        self.status = status
        self.date = date
        self.places = places
        self.participants = participants
        self.evidence = evidence
        self.reasons = reasons
    }
}
