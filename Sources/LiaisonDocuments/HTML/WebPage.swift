/// A page: its article's text and what it says of itself.
struct WebPage {
    let text: [UInt8]
    let metadata: Metadata
    /// The language that the page names; pages are often wrong about it.
    let language: StatedLanguage?

    /// - Parameter bytes: the page as UTF-8.
    init(_ bytes: [UInt8]) {
        let outline = PageOutline(bytes)
        text = MainArticle(outline).text
        metadata = outline.metadata.metadata
        language = StatedLanguage(outline.metadata.language)
    }

    /// The encoding that the beginning of a page names, or nil.
    static func declaredEncoding(_ bytes: [UInt8]) -> String? {
        let head = String(decoding: bytes.prefix(2_048), as: UTF8.self).lowercased()
        guard let cue = head.firstRange(of: "charset=") ?? head.firstRange(of: "encoding=") else { return nil }
        let value = head[cue.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
        return String(value.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" })
    }

    /// Whether a file of an unknown kind begins like a page.
    static func isLikely(_ bytes: [UInt8]) -> Bool {
        let head = String(decoding: bytes.prefix(256), as: UTF8.self).lowercased().trimmed
        return head.hasPrefix("<!doctype html") || head.hasPrefix("<html")
    }
}
