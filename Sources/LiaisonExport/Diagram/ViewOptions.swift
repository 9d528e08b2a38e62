public import LiaisonCalendar
public import LiaisonDocuments
public import LiaisonGraph
public import LiaisonLanguages

/// What a view shows and what it leaves out; whatever is left out, the caption says so.
public struct ViewOptions: Hashable, Sendable {
    /// The entities to stand in the centre; empty for everything.
    public var focus: [EntityID] = []
    /// How many links away from the centre the view goes.
    public var depth = 1
    /// The links to follow.
    public var via: Set<LinkKind> = Set(LinkKind.allCases)
    /// The kinds of entity to show.
    public var kinds: Set<EntityKind> = Set(EntityKind.allCases)
    /// The states of meetings to show.
    public var statuses: Set<MeetingStatus> = Set(MeetingStatus.allCases)
    /// The first day, month or year to show.
    public var since: PartialDate?
    /// The last day, month or year to show.
    public var until: PartialDate?
    /// The fewest distinct documents that must prove a link.
    public var minimumDocuments = 1
    /// The most nodes to draw; what weighs least is left out first.
    public var limit = 80
    /// The most links to draw, or nil for about two for each entity; what weighs least is left out first.
    public var linkLimit: Int?
    /// Whether those who are closely linked are framed together (network view).
    public var showsCommunities = false
    /// The headline, or nil for the view's own.
    public var title: String?
    /// The language of legend, labels and caption.
    public var language = Language.english
    /// What it is drawn for, which decides its colours.
    public var theme = Theme.light
    /// What drew it, with its version, for the caption.
    public var producer = "Liaison"
    /// What statements say, for the labels of the events view; the graph does not hold it.
    public var excerpts: [StatementID: String] = [:]

    /// The options that show all up to the default limit.
    public init() {}
}
