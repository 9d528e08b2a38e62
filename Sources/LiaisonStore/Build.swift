public import LiaisonDocuments

/// What the last complete build read and found.
public struct Build: Hashable, Sendable {
    /// A hash of all that the graph was made from, given by the builder.
    public var corpus: String
    /// How many documents the graph has.
    public var documents: Int
    /// How many entities.
    public var entities: Int
    /// How many mentions of them.
    public var mentions: Int
    /// How many meetings.
    public var meetings: Int
    /// How many statements.
    public var statements: Int
    /// How many affiliations.
    public var affiliations: Int
    /// The inputs that were left out, in the order given by the builder.
    public var skipped: [SkippedInput]
}
