public import LiaisonDocuments

/// The shortest chains of links from one entity to another.
public struct Paths: Hashable, Sendable {
    /// Each chain from the first entity to the last; those whose first steps are strongest first.
    public var chains: [[Step]]
    /// How many chains of that length there are, also where fewer are given.
    public var total: Int

    /// One step of a chain.
    public struct Step: Hashable, Sendable {
        /// Where it begins.
        public var from: EntityID
        /// Where it leads.
        public var to: EntityID
        /// What links the two.
        public var links: [Link]
    }
}
