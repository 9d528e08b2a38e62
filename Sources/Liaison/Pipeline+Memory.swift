public import LiaisonDocuments
import LiaisonEvents
public import LiaisonGraph
import LiaisonLinking

/// A graph that no file keeps, with the texts of its documents.
public struct GraphInMemory: Sendable {
    /// The graph.
    public let graph: Graph
    /// The text of each document.
    public let texts: [DocumentID: String]
    /// What was left out and why, sorted by path.
    public let skipped: [SkippedInput]
}

extension Pipeline {
    /// Reads documents and links them, without a store.
    ///
    /// - Complexity: all facts and texts are held at once; for large archives, build into a store.
    /// - Throws: `DocumentError` and `LinkingError`.
    public func graph(of paths: [String], decisions: Decisions = Decisions()) throws -> GraphInMemory {
        var archive: [Facts] = []
        let outcome = try read(paths) { archive.append($0) }
        archive.sort { $0.document.id < $1.document.id }
        let graph = try reader.known.linker(decisions).link { body in
            for facts in archive { try body(facts) }
        }
        return GraphInMemory(
            graph: graph, texts: Dictionary(archive.map { ($0.document.id, $0.document.text) }) { first, _ in first },
            skipped: outcome.skipped)
    }
}
