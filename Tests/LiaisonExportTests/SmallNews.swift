import LiaisonCalendar
import LiaisonDocuments
import LiaisonGraph
import LiaisonLanguages
import LiaisonText

/// A graph of three documents, invented.
enum SmallNews {
    static let texts: [DocumentID: String] = [
        "a": "Ada Roux met Bo Lind in Lima. \"All \\ fine\", said Ada Roux.", "b": "Été : Ada Roux a vu Bo Lind.",
        "c": "Été : Ada Roux a vu Bo Lind.",
    ]

    static let graph: Graph = {
        func source(_ id: DocumentID, _ sha: String, _ month: Int) -> Source {
            Source(
                Document(
                    id: id, path: "news/\(id).txt", title: id == "a" ? "A \"title\"\n" : nil, language: .english,
                    date: PartialDate(year: 2023, month: month), publisher: "Example Post", sha256: sha, text: ""))
        }
        func evidence(_ id: DocumentID, _ start: Int, _ end: Int) -> Evidence {
            Evidence(document: id, start: start, end: end)
        }
        return Graph(
            documents: [source("a", "01", 1), source("b", "02", 2), source("c", "02", 3)],
            entities: [
                Entity(
                    id: "ada-roux", kind: .person, name: "Ada Roux", wikidata: "Q1", isKnown: true,
                    mentions: [
                        Mention(evidence: evidence("a", 0, 8), form: .name, reason: ""),
                        Mention(evidence: evidence("b", 8, 16), form: .name, reason: ""),
                    ]),
                Entity(id: "bo-lind", kind: .person, name: "Bo Lind"),
                Entity(id: "lima", kind: .place, name: "Lima"),
                Entity(id: "oslo-plan", kind: .initiative, name: "=Oslo, \"Plan\"", aliases: ["OP", "Plan"]),
            ],
            meetings: [
                Meeting(
                    id: "m-1", kind: .talks, status: .held, date: DateSpan("2023-01-05"), places: ["lima"],
                    participants: ["ada-roux", "bo-lind"],
                    evidence: [evidence("a", 0, 29), evidence("b", 0, 30), evidence("c", 0, 30)], reasons: []),
                Meeting(
                    id: "m-2", kind: .call, status: .planned, date: nil, places: [],
                    participants: ["ada-roux", "bo-lind"], evidence: [evidence("b", 0, 30)], reasons: []),
            ],
            statements: [
                Statement(
                    id: "s-1", speaker: "ada-roux", manner: .direct, cue: "said", content: evidence("a", 31, 41),
                    date: DateSpan("2023-01"), addressees: [], about: ["lima", "oslo-plan"],
                    evidence: evidence("a", 30, 58), reasons: [])
            ],
            affiliations: [
                Affiliation(
                    person: "bo-lind", organization: "oslo-plan", role: "chair", since: PartialDate("2020"), until: nil,
                    evidence: [evidence("a", 13, 20)])
            ])
    }()
}
