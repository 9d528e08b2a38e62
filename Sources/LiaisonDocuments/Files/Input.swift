/// One file that holds a document, or many where it is JSON Lines.
public struct Input: Sendable {
    /// The file as the user named it; bytes that are not UTF-8 and control characters are escaped.
    public let path: String
    /// Whether the file holds one document a line.
    public var isJSONLines: Bool { content == .file(.jsonLines) }

    let bytes: BytePath
    let isNamedByUser: Bool
    let content: Content
    /// The identity of the file's document; that of a line's where the line gives none begins with it.
    let id: String
    /// The ids that several lines of this build claim.
    let claims: RecordClaims
    /// The file's place among those that claim ids.
    let source: Int

    enum Content: Hashable, Sendable {
        case file(InputFormat)
        /// Listed, but not opened, for the reason given.
        case refused(String)
    }
}
