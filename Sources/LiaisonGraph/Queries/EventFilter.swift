public import LiaisonCalendar
public import LiaisonDocuments
public import LiaisonLanguages

/// Gives the text of a document, or nil where it has none.
public typealias Texts = (DocumentID) throws -> String?

/// Which meetings or statements a question is about; what is left out lets everything through.
public struct EventFilter: Hashable, Sendable {
    /// Meetings in which all of these took part; statements that one of these made.
    public var by: [EntityID]
    /// Meetings in which all of these took part; statements made to all of these.
    public var with: [EntityID]
    /// Statements about all of these; meetings in which they took part, which took place there, or whose sentences
    /// mention them.
    public var about: [EntityID]
    /// Only what is of that date or later, as far as its own date or that of its document tells.
    public var since: PartialDate?
    /// Only what is of that date or earlier.
    public var until: PartialDate?
    /// The status that meetings must have; nil for all.
    public var statuses: Set<MeetingStatus>?
    /// Words that stand, without regard to case and accents, in what was said or in a sentence that tells the meeting.
    public var text: String?

    /// A filter of the parts given.
    public init(
        by: [EntityID] = [], with: [EntityID] = [], about: [EntityID] = [], since: PartialDate? = nil,
        until: PartialDate? = nil, statuses: Set<MeetingStatus>? = nil, text: String? = nil
    ) {
        self.by = by
        self.with = with
        self.about = about
        self.since = since
        self.until = until
        self.statuses = statuses
        self.text = text
    }
}
