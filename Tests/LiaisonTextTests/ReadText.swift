import LiaisonCalendar
import LiaisonDocuments
import LiaisonLanguages
import LiaisonText
import Testing

/// Reads texts with the lexicons of both languages and no knowledge.
struct ReadText {
    private static let reader = Result { () throws -> TextReader in
        var languages = try LanguagesBuilder()
        // The clip of glued words needs names: those that a knowledge would hold.
        for name in ["Marek", "Lowland", "Oslo"] {
            for word in languages.vocabulary.words(name) { languages.vocabulary.mark(word, .knownName) }
        }
        let (vocabulary, lexicons) = try languages.frozen()
        return TextReader(vocabulary: vocabulary, lexicons: lexicons)
    }

    static func text(_ text: String, _ language: Language, date: String? = nil) throws -> Text {
        let document = Document(
            id: "test", path: "test.txt", language: language, date: date.flatMap { PartialDate($0) }, sha256: "",
            text: text)
        return try #require(try reader.get().read(document))
    }

    /// The text of `marked` without its marks `⟦` and `⟧`, read, and marked again around its quotations.
    static func quotations(_ marked: String, _ language: Language) throws -> String {
        let text = try text(plain(marked), language)
        return mark(text, text.quotations.map(\.tokens))
    }

    /// The text of `marked` without its marks, read, and marked again around its sentences.
    static func sentences(_ marked: String, _ language: Language) throws -> String {
        let text = try text(plain(marked), language)
        return mark(text, text.sentences.map(\.tokens))
    }

    static func plain(_ marked: String) -> String {
        marked.replacing("⟦", with: "").replacing("⟧", with: "")
    }

    private static func mark(_ text: Text, _ ranges: [Range<Int>]) -> String {
        var result: [UInt8] = []
        var position = 0
        for range in ranges {
            guard let first = range.first, let last = range.last else { continue }
            let start = Int(text.tokens[first].start)
            let end = Int(text.tokens[last].end)
            result += text.bytes[position..<start] + Array("⟦".utf8) + text.bytes[start..<end] + Array("⟧".utf8)
            position = end
        }
        return String(decoding: result + text.bytes[position...], as: UTF8.self)
    }
}
