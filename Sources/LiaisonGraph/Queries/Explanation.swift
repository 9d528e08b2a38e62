public import LiaisonLanguages

/// Why the graph holds something.
public enum Explanation: Hashable, Sendable {
    /// A meeting, whose evidence and reasons explain it.
    case meeting(Meeting)
    /// A statement, whose evidence and reasons explain it.
    case statement(Statement)
    /// An entity, by the mentions that were linked to it.
    case entity(Entity, [MentionGroup])
}

/// The mentions of an entity that refer in one way.
public struct MentionGroup: Hashable, Sendable {
    /// How they refer.
    public var form: MentionForm
    /// How many there are.
    public var count: Int
    /// Why they were linked, the most frequent reason first.
    public var reasons: [ReasonGroup]
}

/// The mentions that were linked for one reason.
public struct ReasonGroup: Hashable, Sendable {
    /// Why they were linked, in words.
    public var reason: String
    /// How many there are.
    public var count: Int
    /// The first few, sorted.
    public var examples: [Mention]
}
