/// What a user decided about entities, which are named by id or by name.
public enum Decision: Hashable, Sendable {
    /// Both are one.
    case same(String, String)
    /// They are two.
    case different(String, String)
    /// The entity is shown by another name.
    case rename(String, to: String)
    /// The entity does not belong in the graph.
    case drop(String)

    /// The entities that it names.
    public var subjects: [String] {
        switch self {
        case .same(let a, let b), .different(let a, let b): [a, b]
        case .rename(let a, _), .drop(let a): [a]
        }
    }

    /// Whether this one, which is newer, takes the place of another.
    ///
    /// *Same* and *different* of the same two replace each other, a new name replaces the old one, and whatever names a
    /// dropped entity brings it back.
    func replaces(_ older: Decision) -> Bool {
        switch (self, older) {
        case (.same(let a, let b), .same(let c, let d)), (.same(let a, let b), .different(let c, let d)),
            (.different(let a, let b), .same(let c, let d)), (.different(let a, let b), .different(let c, let d)):
            (a, b) == (c, d) || (a, b) == (d, c)
        case (.rename(let a, _), .rename(let b, _)): a == b
        case (_, .drop(let a)): subjects.contains(a)
        default: false
        }
    }
}
