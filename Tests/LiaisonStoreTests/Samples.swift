import Foundation
import LiaisonCalendar
import LiaisonDocuments
import LiaisonEvents
import LiaisonGraph
import LiaisonLanguages
import LiaisonStore
import LiaisonText

/// A folder that is removed when it is let go of.
final class Folder {
    let path = FileManager.default.temporaryDirectory.path + "/liaison-store-\(UUID().uuidString)"
    var store: String { path + "/graphs/liaison.db" }

    init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(atPath: path) }

    func bytes(_ path: String) -> [UInt8] { Array(FileManager.default.contents(atPath: path) ?? Data()) }

    func names(_ folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)) ?? []).sorted()
    }
}

enum Samples {
    static let text = "« L'OIM », a dit M. Vitorino.\u{0}\nQin Gang l’a reçu lundi à Pékin. Été 🌍"

    static func document(_ id: String, sha256: String = "aa", text: String = Samples.text) -> Document {
        Document(
            id: DocumentID(rawValue: id), path: "seeds/\(id).txt", title: id.hasSuffix("1") ? "Titre \"é\"" : nil,
            language: .french, date: PartialDate("2023-04-04"), publisher: nil, url: "https://example.org/\(id)",
            sha256: sha256, text: text)
    }

    static func facts(_ id: String, sha256: String = "aa", text: String = Samples.text) -> Facts {
        Facts(
            document: document(id, sha256: sha256, text: text),
            entities: [
                .init(kind: .person, name: "Qin \"Gang\"\\", known: "qin-gang", aliases: ["Qin\t\u{1}", "秦刚"]),
                .init(kind: .organization, name: "OIM", known: nil, aliases: []),
            ],
            mentions: [
                .init(entity: 1, span: .init(start: 3, end: 8), form: .name, reason: "acronym"),
                .init(entity: 0, span: .init(start: 9, end: 9), form: .pronoun, reason: "nearest"),
                .init(entity: 0, span: .init(start: 10, end: 12), form: .description, reason: "acronym"),
            ],
            meetings: [
                .init(
                    kind: .talks, status: .held, date: DateSpan("2023-04-03"), places: [1], participants: [0, 1],
                    evidence: [.init(start: 0, end: 4), .init(start: 5, end: 9)], reasons: ["rule", "acronym"]),
                .init(
                    kind: .other, status: .cancelled, date: nil, places: [], participants: [], evidence: [], reasons: []
                ),
            ],
            statements: [
                .init(
                    speaker: 0, manner: .mixed, cue: "a dit", content: .init(start: 0, end: 4),
                    date: DateSpan("2022-05-23/2022-05-28"), addressees: [1], about: [0, 1],
                    evidence: .init(start: 0, end: 30), reasons: ["cue"])
            ],
            affiliations: [
                .init(
                    person: 0, organization: 1, role: "chef", since: PartialDate("2018"), until: PartialDate("--04"),
                    evidence: .init(start: 2, end: 3))
            ])
    }

    /// A graph over documents that `facts` gives.
    static func graph(_ documents: [String], sha256: String = "aa") -> Graph {
        let sources = documents.sorted().map { Source(document($0, sha256: sha256)) }
        let places = sources.map { Evidence(document: $0.id, start: 3, end: 8) }
        return Graph(
            documents: sources,
            entities: [
                Entity(
                    id: "oim", kind: .organization, name: "OIM", aliases: ["IOM", "Été"], wikidata: "Q1", isKnown: true,
                    mentions: places.map { Mention(evidence: $0, form: .name, reason: "acronym") }),
                Entity(
                    id: "qin-gang", kind: .person, name: "Qin Gang",
                    mentions: places.map { Mention(evidence: $0, form: .pronoun, reason: "acronym") }),
                Entity(id: "silent", kind: .place, name: "Silent"),
            ],
            meetings: [
                Meeting(
                    id: "m-1", kind: .summit, status: .planned, date: DateSpan("2023-02/.."), places: ["silent"],
                    participants: ["oim", "qin-gang"], evidence: places, reasons: ["a \"rule\"", "é\n"]),
                Meeting(
                    id: "m-2", kind: .call, status: .held, date: nil, places: [], participants: [], evidence: [],
                    reasons: []),
            ],
            statements: places.enumerated().map { number, place in
                Statement(
                    id: StatementID(rawValue: "s-\(number)"), speaker: "qin-gang", manner: .direct, cue: "",
                    content: Evidence(document: place.document, start: 4, end: 7), date: DateSpan("--04-04"),
                    addressees: ["oim"], about: ["oim", "silent"], evidence: place, reasons: ["cue"])
            },
            affiliations: [
                Affiliation(
                    person: "qin-gang", organization: "oim", role: "invité", since: PartialDate("2018-10"), until: nil,
                    evidence: places)
            ])
    }

    /// Builds as the command does.
    static func build(_ path: String, _ documents: [String], sha256: String = "aa", text: String = Samples.text) throws
    {
        let store = try Store(path: path, mode: .create)
        try store.put(documents.map { facts($0, sha256: sha256, text: text) }, readerVersion: "1")
        try store.keepOnly(Set(documents.map { DocumentID(rawValue: $0) }))
        try store.replaceGraph(graph(documents, sha256: sha256), corpus: "c-\(sha256)")
        store.close()
    }
}
