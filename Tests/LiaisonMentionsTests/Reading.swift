import Foundation
import LiaisonCalendar
import LiaisonDocuments
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Reads a sentence up to its mentions, with a small knowledge of the world's best-known places and bodies.
struct Reading {
    let texts: TextReader
    let finder: MentionFinder

    static let shared = Result { try Reading() }

    init() throws {
        let knowledge = Knowledge(entries: Reading.entries)
        let index = try ReadingIndex(knowledge: knowledge)
        texts = TextReader(vocabulary: index.vocabulary, lexicons: index.lexicons)
        finder = MentionFinder(knowledge: knowledge, index: index.names)
    }

    func text(_ text: String, _ language: Language) -> Text? {
        texts.read(
            Document(
                id: DocumentID(rawValue: "test"), path: "test.txt", language: language, date: nil, sha256: "",
                text: text))
    }

    /// The names that are believed, as `kind:surface`, in the order of the text.
    func names(in sentence: String, _ language: Language) -> [String] {
        guard let text = text(sentence, language) else { return [] }
        return finder.mentions(in: text).names.compactMap { name in
            name.kind.map { "\($0.rawValue):\(text.string(name.tokens))" }
        }
    }

    private static func place(
        _ id: String, _ en: String, _ fr: String, _ demonyms: [String] = [], type: String = "country"
    ) -> KnowledgeEntry {
        var entry = KnowledgeEntry.named(id, .place, en: [en], fr: [fr])
        entry.type = type
        if !demonyms.isEmpty { entry.demonyms = ["en": demonyms, "fr": demonyms] }
        return entry
    }

    private static let entries: [KnowledgeEntry] = [
        place("france", "France", "France", ["French", "français", "française"]),
        place("china", "China", "Chine", ["Chinese", "chinois", "chinoise"]),
        place("syria", "Syria", "Syrie", ["Syrian", "syrien", "syrienne"]),
        place("kenya", "Kenya", "Kenya", ["Kenyan", "kényan", "kényane"]),
        place("italy", "Italy", "Italie", ["Italian", "italien", "italienne"]),
        place("germany", "Germany", "Allemagne", ["German", "allemand", "allemande"]),
        place("russia", "Russia", "Russie", ["Russian", "russe"]),
        place("vladimir", "Vladimir", "Vladimir", type: "city"), place("geneva", "Geneva", "Genève", type: "city"),
        place("charlotte", "Charlotte", "Charlotte", type: "city"), place("paris", "Paris", "Paris", type: "city"),
        place("baden", "Baden", "Bade", type: "city"),
        place("gaza-city", "Gaza City", "Gaza", type: "city"),
        .named(
            "united-nations", .organization, en: ["United Nations"], fr: ["Nations unies"], acronyms: ["UN", "ONU"]),
        .named("world-bank", .organization, en: ["World Bank"], fr: ["Banque mondiale"]),
        .named("paris-agreement", .initiative, en: ["Paris Agreement"], fr: ["accord de Paris"]),
        .named("harbour-authority", .person, en: ["Lowland Authority"], fr: ["Lowland Authority"]),
    ]
}

extension KnowledgeEntry {
    /// An entry with names, decoded as a line of a knowledge file is.
    static func named(_ id: String, _ kind: EntityKind, en: [String], fr: [String], acronyms: [String] = [])
        -> KnowledgeEntry
    {
        var entry = KnowledgeEntry.blank
        entry.id = id
        entry.kind = kind
        entry.names = ["en": en, "fr": fr]
        if !acronyms.isEmpty { entry.acronyms = ["en": acronyms, "fr": acronyms] }
        return entry
    }

    static let blank: KnowledgeEntry = {
        let line = #"{"id":"x","kind":"person","names":{},"source":"invented for the tests"}"#
        do { return try JSONDecoder().decode(KnowledgeEntry.self, from: Data(line.utf8)) } catch {
            preconditionFailure("\(error)")
        }
    }()
}
