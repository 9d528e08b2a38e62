public import LiaisonEvents
public import LiaisonGraph

/// Turns what many documents say into one graph: one node for one thing, one meeting for all its tellings.
///
/// ```swift
/// let graph = try Linker { knowledge[$0] }.link { body in for facts in archive { try body(facts) } }
/// ```
///
/// The result does not depend on the order of the documents. Facts are streamed twice and never kept: the graph holds
/// ranges, not texts.
///
/// - Complexity: linear in the mentions; memory grows with the graph.
public struct Linker {
    /// The version of the rules; a graph that another version linked should be linked again.
    public static let version = 1

    /// Facts, given one document after the other; the linker asks for all of them twice.
    public typealias Stream = (_ body: (Facts) throws -> Void) throws -> Void

    private let known: (String) -> KnownEntity?
    private let decisions: Decisions

    /// A linker that asks `known` for the entities whose knowledge id the facts give, and follows a user's decisions.
    public init(decisions: Decisions = Decisions(), known: @escaping (String) -> KnownEntity?) {
        self.known = known
        self.decisions = decisions
    }

    /// Links the facts of all documents.
    ///
    /// - Throws: `LinkingError` where two documents have one id or facts are damaged, and what the stream throws.
    public func link(_ stream: Stream) throws -> Graph {
        var table = NameTable()
        try stream { try table.add($0) }
        table.settle()
        let identities = NodeIdentities(table, known)
        var groups = EntityGroups(count: table.nodes.count)
        let rulings = Rulings(decisions.effective, table, identities, &groups)
        let names = KnownNames(table, known)
        KnownNameRule.apply(to: &groups, names, table)
        AcronymRule.apply(to: &groups, names, table)
        KindRule.apply(to: &groups, table)
        MiddleNameRule.apply(to: &groups, names, table)
        let roster = EntityRoster(table, groups, identities, rulings, known)
        // What only naming needs is let go of here, before the mentions come.
        var gathering = Gathering(table.archive, roster, joins: groups.reasons)
        try stream { try gathering.add($0) }
        return gathering.graph()
    }
}
