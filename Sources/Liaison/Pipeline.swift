import LiaisonDocuments
public import LiaisonEvents
public import LiaisonGraph
public import LiaisonStore

/// The way from a folder of documents to a stored graph.
///
/// ```swift
/// let reader = try FactsReader(known: KnowledgeSource.find(named: nil))
/// let store = try Store(path: "graphs/liaison.db", mode: .create)
/// let outcome = try Pipeline(reader: reader).build(from: ["seeds"], into: store)
/// ```
///
/// The outcome depends on the documents, the knowledge and the decisions alone: not on threads, order or clock.
public struct Pipeline: Sendable {
    /// How documents are read.
    public let reader: FactsReader
    /// How many threads read.
    public let threads: Int

    /// How many documents are stored at once.
    private static let batch = 128

    /// A pipeline of a reader.
    public init(reader: FactsReader, threads: Int = 1) {
        self.reader = reader
        self.threads = threads
    }

    /// Reads documents and hands out the facts of each, in the order of the inputs; nothing is stored.
    ///
    /// - Throws: `DocumentError` where none of the paths exists, and what `each` throws.
    public func read(
        _ paths: [String], progress: (BuildProgress) throws -> Void = { _ in }, each: (Facts) throws -> Void
    ) throws -> BuildOutcome {
        try forEachBatch(paths, progress: progress) { documents, outcome in
            for result in facts(of: documents) {
                switch result {
                case .success(let facts):
                    outcome.read += 1
                    try each(facts)
                case .failure(let skipped): outcome.skipped.append(skipped)
                }
            }
        }
    }

    /// Reads documents that are new or changed, links all, and replaces the store's graph.
    ///
    /// Where no document can be read the store keeps what it has.
    ///
    /// - Parameters:
    ///   - paths: Files and folders.
    ///   - store: Where the facts and the graph are kept.
    ///   - decisions: The user's corrections.
    ///   - afresh: Whether documents that did not change are read again.
    ///   - progress: Told after every batch; may throw to stop the build, which keeps what was read.
    /// - Returns: what was read and left out, and the graph.
    /// - Throws: `DocumentError`, `StoreError` and `LinkingError`.
    public func build(
        from paths: [String], into store: Store, decisions: Decisions = Decisions(), afresh: Bool = false,
        progress: (BuildProgress) throws -> Void = { _ in }
    ) throws -> BuildOutcome {
        let stored = afresh ? [:] : try store.knownDocuments()
        var kept: Set<DocumentID> = []
        var outcome = try forEachBatch(paths, progress: progress) { documents, outcome in
            let (fresh, changed) = split(documents, stored)
            kept.formUnion(fresh)
            outcome.unchanged += fresh.count
            var read: [Facts] = []
            for result in facts(of: changed) {
                switch result {
                case .success(let facts): read.append(facts)
                case .failure(let skipped): outcome.skipped.append(skipped)
                }
            }
            kept.formUnion(read.map(\.document.id))
            outcome.read += read.count
            if !read.isEmpty { try store.put(read, readerVersion: reader.version) }
        }
        guard !kept.isEmpty else { return outcome }
        try store.keepOnly(kept)
        outcome.graph = try Linking(known: reader.known).link(store, decisions, skipped: outcome.skipped)
        return outcome
    }

    private func facts(of documents: [RawDocument]) -> [Result<Facts, SkippedInput>] {
        ParallelReading.map(documents, threads: threads) { raw in
            Result { () throws(SkippedInput) in try reader.facts(of: raw) }
        }
    }

    private func split(
        _ documents: [RawDocument], _ stored: [DocumentID: DocumentVersion]
    ) -> (unchanged: [DocumentID], changed: [RawDocument]) {
        var unchanged: [DocumentID] = []
        var changed: [RawDocument] = []
        for document in documents {
            let version = stored[document.id]
            if let version, version.sha256 == document.sha256, version.path == document.path,
                version.readerVersion == reader.version
            {
                unchanged.append(document.id)
            } else {
                changed.append(document)
            }
        }
        return (unchanged, changed)
    }

    private func forEachBatch(
        _ paths: [String], progress: (BuildProgress) throws -> Void,
        _ body: ([RawDocument], inout BuildOutcome) throws -> Void
    ) throws -> BuildOutcome {
        let documents = DocumentReader()
        let (inputs, missing) = try documents.inputs(amongst: paths, besides: reader.known)
        var outcome = BuildOutcome(skipped: missing)
        var waiting: [RawDocument] = []
        var filesRead = 0
        func flush() throws {
            try body(waiting, &outcome)
            waiting.removeAll(keepingCapacity: true)
            try progress(
                BuildProgress(files: filesRead, ofFiles: inputs.count, documents: outcome.read + outcome.unchanged))
        }
        for input in inputs {
            try documents.read(input) { result in
                switch result {
                case .success(let raw): waiting.append(raw)
                case .failure(let skipped): outcome.skipped.append(skipped)
                }
                if waiting.count >= Pipeline.batch { try flush() }
            }
            filesRead += 1
        }
        try flush()
        outcome.skipped.sort { ($0.path, $0.reason) < ($1.path, $1.reason) }
        return outcome
    }
}
