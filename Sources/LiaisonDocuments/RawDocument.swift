import LiaisonJSON

/// A document whose bytes are read and hashed, but not yet decoded or cleaned.
///
/// A second build compares `sha256` with what it has and asks only for the documents that changed. Values may be handed
/// to other threads: they hold their bytes.
public struct RawDocument: Sendable {
    /// The identity that the input gives, or one made from the file's name; unique among the inputs listed together.
    public let id: DocumentID
    /// The file as the user named it; for a line of a JSON Lines file, with `/` and the id that the line gives, or with
    /// `#` and the line's number.
    public let path: String
    /// SHA-256 of the file's bytes or of the line's, in hexadecimal.
    public let sha256: String

    let content: Content
    /// Whether only the beginning of the file is held.
    let isCut: Bool

    enum Content: Sendable {
        case file([UInt8], InputFormat)
        case record([UInt8], [RecordField: JSONText])
    }

    /// Decodes, cleans and describes the document.
    ///
    /// - Throws: `SkippedInput` where the bytes are no text, the text is blank, or its language is neither English nor
    ///   French.
    public func document() throws(SkippedInput) -> Document { try reading().document }

    /// As `document()`, with the encoding found and whether the text was cut.
    public func reading() throws(SkippedInput) -> Reading {
        let draft: DocumentDraft
        do throws(UnreadableContent) {
            switch content {
            case .file(let bytes, let format): draft = try DocumentDraft(file: bytes, format)
            case .record(let line, let fields): draft = try DocumentDraft(record: line, fields)
            }
            return try draft.reading(of: self)
        } catch {
            throw SkippedInput(path: path, reason: error.reason)
        }
    }
}

/// Why the content of an input makes no document.
enum UnreadableContent: Error {
    case empty, blank, binary, noArticle, noText
    case unsupportedLanguage(String)
    case unknownLanguage
    case fault(RecordFault)

    var reason: String {
        switch self {
        case .empty: "it is empty; nothing was read"
        case .blank: "it holds only white space; nothing was read"
        case .binary: "it is not text (a picture, an archive or another binary file); convert it to text or HTML first"
        case .noArticle: "no article was found in the page; save its text as .txt"
        case .noText: "it has neither \"text\" nor \"html\"; give one of them"
        case .unsupportedLanguage(let name):
            "its language is given as \"\(name)\"; only English and French are read"
        case .unknownLanguage:
            "its text is neither English nor French; if it is, give its language in JSON Lines or front matter"
        case .fault(let fault): fault.reason
        }
    }
}
