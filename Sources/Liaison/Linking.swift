public import LiaisonDocuments
public import LiaisonEvents
import LiaisonExport
public import LiaisonGraph
import LiaisonLinking
public import LiaisonStore

/// The second half of a build: facts in a store become its graph.
public struct Linking: Sendable {
    /// What is known of the entities that facts name by id.
    public let known: KnowledgeSource

    /// Linking with knowledge.
    public init(known: KnowledgeSource) { self.known = known }

    /// Links the facts that a store holds and replaces its graph.
    ///
    /// - Throws: `StoreError` and `LinkingError`.
    public func link(_ store: Store, _ decisions: Decisions, skipped: [SkippedInput]) throws -> Graph {
        let graph = try known.linker(decisions).link { body in
            try store.forEachFacts(withTexts: true, body)
        }
        try store.replaceGraph(graph, corpus: Caption.fingerprint(of: graph), skipped: skipped)
        return graph
    }

    /// Puts facts in place of those that a store holds, and links them.
    ///
    /// - Parameters:
    ///   - store: The store; it is kept as it is where there are no facts.
    ///   - decisions: The user's corrections.
    ///   - skipped: What was left out, asked for after all facts.
    ///   - each: Called once, with what takes the facts of a document.
    /// - Returns: the graph; nil where there were no facts.
    /// - Throws: `StoreError`, `LinkingError` and what `each` throws.
    public func replace(
        _ store: Store, _ decisions: Decisions, skipped: () -> [SkippedInput],
        each: (_ put: (Facts) throws -> Void) throws -> Void
    ) throws -> Graph? {
        var waiting: [Facts] = []
        var kept: Set<DocumentID> = []
        func flush() throws {
            if waiting.isEmpty { return }
            try store.put(waiting, readerVersion: Linking.version)
            waiting = []
        }
        try each { facts in
            guard kept.insert(facts.document.id).inserted else { throw LinkingError.duplicate(facts.document.id) }
            waiting.append(facts)
            if waiting.count >= 128 { try flush() }
        }
        try flush()
        if kept.isEmpty { return nil }
        try store.keepOnly(kept)
        return try link(store, decisions, skipped: skipped())
    }

    /// Facts that come from elsewhere are read again by the next build.
    private static let version = "linked"
}
