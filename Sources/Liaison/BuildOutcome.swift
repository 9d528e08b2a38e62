public import LiaisonDocuments
public import LiaisonGraph

/// What a build did.
public struct BuildOutcome: Sendable {
    /// How many documents were read.
    public var read = 0
    /// How many documents had not changed since the last build.
    public var unchanged = 0
    /// What was left out and why, sorted by path.
    public var skipped: [SkippedInput]
    /// The graph; nil where no document could be read and the store keeps what it has.
    public var graph: Graph?

    /// An outcome with nothing read yet.
    public init(skipped: [SkippedInput] = []) { self.skipped = skipped }
}

/// How far a build is.
public struct BuildProgress: Hashable, Sendable {
    /// How many input files are read.
    public let files: Int
    /// How many input files there are.
    public let ofFiles: Int
    /// How many documents are read or known to be unchanged.
    public let documents: Int
}
