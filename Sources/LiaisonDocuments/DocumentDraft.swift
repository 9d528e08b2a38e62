import LiaisonJSON

internal import LiaisonCalendar
internal import LiaisonLanguages

/// A decoded text and what its input says of it, before what the text itself tells is added.
struct DocumentDraft {
    private let text: CleanText
    /// Where the text begins behind a front matter that belongs to it.
    private let prose: String
    private let metadata: Metadata
    /// What a page says of its language, which is often wrong.
    private let languageHint: StatedLanguage?
    private let encoding: TextEncoding

    init(file raw: [UInt8], _ format: InputFormat) throws(UnreadableContent) {
        if raw.isEmpty { throw .empty }
        let isPage = format == .html || (format == .unknown && WebPage.isLikely(raw))
        guard let decoded = DecodedText(raw, declared: isPage ? WebPage.declaredEncoding(raw) : nil) else {
            throw .binary
        }
        encoding = decoded.encoding
        if isPage {
            let page = WebPage(decoded.bytes)
            if page.text.isEmpty { throw .noArticle }
            text = CleanText(page.text)
            prose = text.string
            metadata = page.metadata
            languageHint = page.language
            return
        }
        let whole = CleanText(decoded.bytes)
        let described = DocumentDraft.described(whole.string)
        // A plain text keeps its bytes; a Markdown file's front matter is metadata, not text.
        text = format == .markdown ? whole.replacing(with: FrontMatter(whole.string)?.body) : whole
        (prose, metadata, languageHint) = described
    }

    /// A text without the front matter or markup that it may hold, and what these say of it.
    private static func described(_ text: String) -> (prose: String, metadata: Metadata, hint: StatedLanguage?) {
        if let frontMatter = FrontMatter(text) { return (frontMatter.body, frontMatter.metadata, nil) }
        let bytes = Array(text.utf8.prefix(256))
        if WebPage.isLikely(bytes) {
            let page = WebPage(Array(text.utf8))
            if !page.text.isEmpty { return (CleanText(page.text).string, page.metadata, page.language) }
        }
        return (text, Metadata(), nil)
    }

    init(record line: [UInt8], _ fields: [RecordField: JSONText]) throws(UnreadableContent) {
        var line = line
        var fields = fields
        var encoding = TextEncoding.utf8
        if String(validating: line, as: UTF8.self) == nil {
            guard let decoded = DecodedText(line) else { throw .binary }
            (line, encoding) = (decoded.bytes, decoded.encoding)
            do { fields = try RecordScanner.fields(of: line) } catch { throw .fault(error) }
        }
        let values = line.withUnsafeBytes { bytes in fields.mapValues { $0.utf8(in: bytes) } }
        func value(_ field: RecordField) -> String? {
            Metadata.cleaned(values[field].map { String(decoding: $0, as: UTF8.self) })
        }
        var stated = Metadata()
        stated.title = value(.title)
        stated.publisher = value(.publisher)
        stated.url = value(.url)
        stated.language = StatedLanguage(value(.language))
        stated.date = value(.date).flatMap { WrittenDate.field($0, stated.language?.readable) }
        self.encoding = encoding
        if let plain = values[.text] {
            text = CleanText(plain)
            let described = DocumentDraft.described(text.string)
            prose = described.prose
            metadata = stated.completed(by: described.metadata)
            languageHint = described.hint
        } else if let html = values[.html] {
            let page = WebPage(html)
            if page.text.isEmpty { throw .noArticle }
            text = CleanText(page.text)
            prose = text.string
            metadata = stated.completed(by: page.metadata)
            languageHint = page.language
        } else {
            throw .noText
        }
    }

    /// The document, completed from its text where the metadata is silent.
    func reading(of raw: RawDocument) throws(UnreadableContent) -> Reading {
        guard text.string.utf8.contains(where: { $0 > 0x20 }), text.string.contains(where: { !$0.isWhitespace }) else {
            throw .blank
        }
        let language = try language()
        var metadata = metadata
        if !metadata.isComplete {
            let notes = PublicationNotes(prose, language)
            metadata = metadata.completed(by: notes)
        }
        let document = Document(
            id: raw.id, path: raw.path, title: metadata.title, language: language, date: metadata.date,
            publisher: metadata.publisher, url: metadata.url, sha256: raw.sha256, text: text.string)
        return Reading(document: document, encoding: encoding, isCut: text.isCut || raw.isCut)
    }

    private func language() throws(UnreadableContent) -> Language {
        switch metadata.language {
        case .readable(let language): return language
        case .other(let name): throw .unsupportedLanguage(name)
        case nil: break
        }
        if let language = LanguageGuess.of(prose, hint: languageHint) { return language }
        // A page of a few words has a headline that may tell more.
        if prose.utf8.count < 400, let title = metadata.title,
            let language = LanguageGuess.of(title + "\n" + prose, hint: languageHint)
        {
            return language
        }
        throw .unknownLanguage
    }
}
