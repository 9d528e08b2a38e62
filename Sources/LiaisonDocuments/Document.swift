public import LiaisonCalendar
public import LiaisonLanguages

/// One article as read: its text without the page around it, and what is known of it.
public struct Document: Hashable, Sendable, Codable {
    /// The identity that an input gives, or the file's name without its extension, made unique by its folder.
    public var id: DocumentID
    /// The file it was read from, as the user named it; for a line of a JSON Lines file, with `/` and the id that the line
    /// gives, or with `#` and the line's number.
    public var path: String
    /// The headline, where metadata or the page gives one.
    public var title: String?
    /// The language of the text.
    public var language: Language
    /// The date of publication, at the precision known.
    public var date: PartialDate?
    /// Who published it.
    public var publisher: String?
    /// Where it was published; never fetched.
    public var url: String?
    /// SHA-256 of the input's bytes (of the line, for JSON Lines), in hexadecimal.
    public var sha256: String
    /// The text; every evidence counts in its UTF-8 bytes.
    public var text: String

    /// A document of the parts given.
    public init(
        id: DocumentID, path: String, title: String? = nil, language: Language, date: PartialDate? = nil,
        publisher: String? = nil, url: String? = nil, sha256: String, text: String
    ) {
        self.id = id
        self.path = path
        self.title = title
        self.language = language
        self.date = date
        self.publisher = publisher
        self.url = url
        self.sha256 = sha256
        self.text = text
    }
}
