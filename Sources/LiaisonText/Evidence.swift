public import LiaisonDocuments

/// A place in a document: the bytes that prove something.
public struct Evidence: Hashable, Sendable, Codable {
    /// The document.
    public let document: DocumentID
    /// The first UTF-8 byte of the document's text that belongs to it.
    public let start: Int
    /// The UTF-8 byte after its last.
    public let end: Int

    /// A place in a document.
    public init(document: DocumentID, start: Int, end: Int) {
        self.document = document
        self.start = start
        self.end = end
    }
}

extension Evidence: Comparable {
    /// Orders by document, start and end.
    public static func < (a: Evidence, b: Evidence) -> Bool {
        (a.document, a.start, a.end) < (b.document, b.start, b.end)
    }
}
