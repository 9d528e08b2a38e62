public import LiaisonCalendar
public import LiaisonDocuments
public import LiaisonLanguages

/// A document of the graph, without its text, which the store keeps.
public struct Source: Hashable, Sendable, Codable {
    /// The document's identity.
    public var id: DocumentID
    /// The file it was read from.
    public var path: String
    /// The headline.
    public var title: String?
    /// The language of the text.
    public var language: Language
    /// The date of publication.
    public var date: PartialDate?
    /// Who published it.
    public var publisher: String?
    /// Where it was published.
    public var url: String?
    /// SHA-256 of the input's bytes, in hexadecimal.
    public var sha256: String

    /// What the graph keeps of a document.
    public init(_ document: Document) {
        id = document.id
        path = document.path
        title = document.title
        language = document.language
        date = document.date
        publisher = document.publisher
        url = document.url
        sha256 = document.sha256
    }
}
