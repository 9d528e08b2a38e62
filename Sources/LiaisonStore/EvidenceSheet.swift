public import LiaisonGraph
public import LiaisonText

/// Every place in one document that proves something in the graph.
public struct EvidenceSheet: Hashable, Sendable {
    /// The document.
    public var source: Source
    /// Its text as the store has it.
    public var text: String
    /// The places, sorted, each once.
    public var evidence: [Evidence]

    /// The stored bytes of a place, or nil where the text does not reach so far.
    public func bytes(of evidence: Evidence) -> [UInt8]? {
        guard evidence.start >= 0, evidence.start <= evidence.end, evidence.end <= text.utf8.count else { return nil }
        return Array(text.utf8.dropFirst(evidence.start).prefix(evidence.end - evidence.start))
    }
}
