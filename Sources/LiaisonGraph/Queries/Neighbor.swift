public import LiaisonCalendar
public import LiaisonDocuments
public import LiaisonLanguages

/// An entity that is linked to the one asked about.
public struct Neighbor: Hashable, Sendable {
    /// Who or what it is.
    public var who: EntityID
    /// How many links lie between the two at least.
    public var hops: Int
    /// The last of those links: to the entity asked about, or to the entities that lie between.
    public var links: [Link]
    /// How many facts of each kind those links hold.
    public var counts: [Link.Kind: Int]
    /// How many of the meetings have each status.
    public var statuses: [MeetingStatus: Int]
    /// The documents that prove the links, sorted.
    public var documents: [DocumentID]
    /// The date of the earliest fact, by its own date or its document's.
    public var first: PartialDate?
    /// The date of the latest fact.
    public var last: PartialDate?

    /// How many facts the links hold.
    public var strength: Int { counts.values.reduce(0, +) }
}
