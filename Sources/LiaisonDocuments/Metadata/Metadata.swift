internal import LiaisonCalendar
internal import LiaisonLanguages

/// What an input says of its document, apart from the text.
struct Metadata {
    var title: String?
    var date: PartialDate?
    var publisher: String?
    var url: String?
    var language: StatedLanguage?

    /// Whether nothing is left to look for in the text.
    var isComplete: Bool { title != nil && date?.isDay == true && publisher != nil }

    /// A value without white space around it and within it more than one space, or nil where nothing is left.
    static func cleaned(_ value: String?) -> String? {
        guard let value else { return nil }
        let words = value.unicodeScalars.split { $0 == " " || ($0.value >= 9 && $0.value <= 13) || $0.value == 0 }
        return words.isEmpty ? nil : words.map { String($0) }.joined(separator: " ")
    }

    /// An address that a browser would open as a page, or nil.
    static func address(_ value: String?) -> String? {
        guard let url = cleaned(value), !url.contains(" "), url.utf8.count <= 2_000 else { return nil }
        let start = url.prefix(8).lowercased()
        return start.hasPrefix("http://") || start.hasPrefix("https://") ? url : nil
    }
}

/// The language that an input says it is in.
enum StatedLanguage: Hashable {
    case readable(Language)
    case other(String)

    /// Reads a code ("fr", "fra", "fr-CA", "en_US") or a name ("French", "français"); nil where nothing is said.
    init?(_ text: String?) {
        guard let text = Metadata.cleaned(text)?.lowercased(), text != "und" else { return nil }
        let code = text.prefix { $0 != "-" && $0 != "_" }
        switch code {
        case "en", "eng", "english", "anglais": self = .readable(.english)
        case "fr", "fra", "fre", "french", "français", "francais": self = .readable(.french)
        default: self = .other(text)
        }
    }
}

extension StatedLanguage {
    /// The language where Liaison reads it.
    var readable: Language? { if case .readable(let language) = self { language } else { nil } }
}

extension Metadata {
    /// This metadata, with what it lacks taken from a page.
    func completed(by page: Metadata) -> Metadata {
        var whole = self
        whole.title = title ?? page.title
        whole.date = date ?? page.date
        whole.publisher = publisher ?? page.publisher
        whole.url = url ?? page.url
        whole.language = language ?? page.language
        return whole
    }

    /// This metadata, with what it lacks taken from the lines around the text.
    func completed(by notes: PublicationNotes) -> Metadata {
        var whole = self
        whole.title = title ?? notes.title
        whole.date = date ?? notes.date
        whole.publisher = publisher ?? notes.publisher
        return whole
    }
}
