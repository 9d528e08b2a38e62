import GRDB
public import LiaisonDocuments
public import LiaisonGraph

extension Store {
    /// Takes the place of the last complete graph, in one transaction; a kill before its end leaves that graph.
    ///
    /// The documents of the graph must have been put before. `corpus` is a hash of all that it was made from.
    public func replaceGraph(_ graph: Graph, corpus: String, skipped: [SkippedInput] = []) throws {
        let build = Build(
            corpus: corpus, documents: graph.documents.count, entities: graph.entities.count,
            mentions: graph.entities.reduce(0) { $0 + $1.mentions.count }, meetings: graph.meetings.count,
            statements: graph.statements.count, affiliations: graph.affiliations.count, skipped: skipped)
        try write { try GraphWriter.replace(with: graph, build: build, in: $0, path: path) }
    }

    /// The last complete graph; empty where there has been none. Without mentions, which are the most of it, entities
    /// have none.
    ///
    /// - Complexity: linear in the graph; about a second for a million mentions.
    public func graph(withMentions: Bool = true) throws -> Graph {
        try read { try GraphReader.graph($0, withMentions: withMentions) }
    }

    /// What the last complete build read and found; nil where there has been none.
    public func build() throws -> Build? {
        try read { db in
            guard let row = try Row.fetchOne(db, sql: BuildRecord.selection) else { return nil }
            var build = try BuildRecord.build(row)
            build.skipped = try Row.fetchAll(db, sql: SkippedRecord.selection).map {
                SkippedInput(path: try $0.value(0), reason: try $0.value(1))
            }
            return build
        }
    }
}
