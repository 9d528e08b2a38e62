/// How a file is read, by its name.
enum InputFormat: Hashable, Sendable {
    case plainText, html, markdown, jsonLines
    /// A name that says nothing: text, or a page where the content begins like one.
    case unknown
    /// A name that says that the file is no document, and what to do about it.
    case unsupported(advice: String)

    init(_ path: BytePath) {
        self =
            switch path.fileExtension {
            case "txt", "text": .plainText
            case "html", "htm", "xhtml": .html
            case "md", "markdown": .markdown
            case "jsonl", "ndjson": .jsonLines
            case "json":
                .unsupported(advice: "JSON is read one document a line; write it so and name it .jsonl")
            case "pdf": .unsupported(advice: "PDF is not read; convert it to text first, for example with pdftotext")
            case "doc", "docx", "odt", "rtf", "pages", "epub":
                .unsupported(advice: "word processor files are not read; save it as text or HTML first")
            case "gz", "zip", "bz2", "xz", "zst", "tar", "7z":
                .unsupported(advice: "archives are not read; unpack it first")
            case "xml", "rss", "atom":
                .unsupported(advice: "feeds and XML are not read; save the articles as HTML or text first")
            default: .unknown
            }
    }
}
