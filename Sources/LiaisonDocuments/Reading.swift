/// A document with what is worth telling about how it was read.
public struct Reading: Hashable, Sendable {
    /// The document.
    public let document: Document
    /// The encoding that its bytes were in.
    public let encoding: TextEncoding
    /// Whether the text was longer than 10 MB and only its beginning was read.
    public let isCut: Bool
}
