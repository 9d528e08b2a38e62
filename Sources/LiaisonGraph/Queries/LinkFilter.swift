public import LiaisonCalendar
public import LiaisonLanguages

/// Which links and entities a question is about.
public struct LinkFilter: Hashable, Sendable {
    /// The kinds of link to follow; nil for all.
    public var via: Set<Link.Kind>?
    /// Only facts of that date or later, as far as their own date or that of their document tells.
    public var since: PartialDate?
    /// Only facts of that date or earlier.
    public var until: PartialDate?
    /// How many documents at least must say something of two entities for them to count as linked.
    public var minimumDocuments: Int
    /// The kinds of entity to list, or to lead a path through; nil for all.
    public var kinds: Set<EntityKind>?
    /// The status that meetings must have; nil for all.
    public var statuses: Set<MeetingStatus>?

    /// A filter of the parts given; without any, it lets everything through.
    public init(
        via: Set<Link.Kind>? = nil, since: PartialDate? = nil, until: PartialDate? = nil, minimumDocuments: Int = 1,
        kinds: Set<EntityKind>? = nil, statuses: Set<MeetingStatus>? = nil
    ) {
        self.via = via
        self.since = since
        self.until = until
        self.minimumDocuments = minimumDocuments
        self.kinds = kinds
        self.statuses = statuses
    }

    var window: DateWindow { DateWindow(since: since, until: until) }
}
