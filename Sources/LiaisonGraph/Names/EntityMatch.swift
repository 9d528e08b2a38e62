public import LiaisonDocuments

/// What a name that a user wrote leads to.
public enum EntityMatch: Hashable, Sendable {
    /// One entity.
    case found(EntityID)
    /// Several, those with most mentions first.
    case ambiguous([EntityID])
    /// None; the names that come nearest, the nearest first.
    case unknown(nearest: [String])
}
