import Foundation
import LiaisonCalendar
import LiaisonDocuments
import struct LiaisonEvents.Facts
import LiaisonGraph
import LiaisonLanguages
import LiaisonStore
import LiaisonText

/// A graph of any size, the same each time: a few actors have most of the links, as in real news.
struct InventedGraph {
    private(set) var graph: Graph
    private let documents: [Document]
    private var state: UInt64 = 42

    init(entities count: Int) {
        var entities = (0..<count).map { place in
            let kind = [EntityKind.person, .person, .organization, .person, .initiative][place % 5]
            return Entity(
                id: EntityID(rawValue: "\(100_000_000 + place)-e"), kind: kind,
                name: "\(["Élodie", "Council for", "Jun", "Office de", "Plan of"][place % 5]) Example \(place)")
        }
        let documents = (0..<max(count / 10, 3)).map { place in
            Document(
                id: DocumentID(rawValue: "d\(1_000_000 + place)"), path: "news/\(place).txt", language: .english,
                date: PartialDate(year: 2020 + place % 5, month: 1 + place % 12, day: 1 + place % 28),
                publisher: "Example News", sha256: String(repeating: "0", count: 56) + String(10_000_000 + place),
                text: "Text \(place) of an invented document, long enough for what is said in it.")
        }
        for place in entities.indices {
            entities[place].mentions = (0..<4).map { mention in
                let document = documents[(place * 7 + mention) % documents.count].id
                return Mention(
                    evidence: Evidence(document: document, start: 5 * mention, end: 5 * mention + 4), form: .name,
                    reason: "invented")
            }
        }
        self.documents = documents
        graph = Graph(documents: documents.map(Source.init), entities: entities)
        for place in 0..<(2 * count) {
            let evidence = Evidence(document: documents[draw(documents.count)].id, start: 0, end: 20)
            let (one, other) = (actor(count), actor(count))
            if one == other { continue }
            if place % 2 == 0 {
                graph.meetings.append(
                    Meeting(
                        id: MeetingID(rawValue: "m-\(100_000_000 + place)"), kind: .talks, status: .held,
                        date: PartialDate(year: 2020 + place % 5, month: 1 + place % 12).map { DateSpan($0) },
                        places: [], participants: [entities[min(one, other)].id, entities[max(one, other)].id],
                        evidence: [evidence], reasons: []))
            } else {
                graph.statements.append(
                    Statement(
                        id: StatementID(rawValue: "s-\(100_000_000 + place)"), speaker: entities[one].id,
                        manner: .indirect, cue: "said", content: evidence, date: nil, addressees: [],
                        about: [entities[other].id], evidence: evidence, reasons: []))
            }
        }
    }

    /// Writes the graph as a store.
    func save(to path: String) throws {
        try? FileManager.default.removeItem(atPath: path)
        let store = try Store(path: path, mode: .create)
        try store.put(documents.map { Facts(document: $0) }, readerVersion: "invented")
        try store.replaceGraph(graph, corpus: "invented")
        store.close()
        print(
            "\(graph.entities.count) entities, \(graph.meetings.count) meetings, \(graph.statements.count) statements")
    }

    private mutating func draw(_ count: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % count
    }

    /// Low numbers come far more often than high ones.
    private mutating func actor(_ count: Int) -> Int {
        let share = Double(draw(1 << 30)) / Double(1 << 30)
        return min(Int(share * share * Double(count)), count - 1)
    }
}
