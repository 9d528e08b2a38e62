import LiaisonCalendar
import LiaisonDocuments
import LiaisonGraph
import LiaisonLanguages
import LiaisonText
import Testing

struct EventsTests {
    private let text = "La réunion s’est tenue à  Genève; l'œuvre commune avance. Fin."

    private func range(of words: String) -> Range<Int> {
        let bytes = Array(text.utf8)
        let start = bytes.indices.first { bytes[$0...].starts(with: words.utf8) } ?? 0
        return start..<start + words.utf8.count
    }

    private var index: GraphIndex {
        var sketch = Sketch()
        sketch.document("d1", date: "2022-05-30")
        sketch.meeting("m-1", "a b", on: "2022-05-23/2022-05-28", at: "geneva")
        sketch.meeting("m-2", "a c", on: "2021", status: .planned)
        sketch.meeting("m-3", "b c")
        sketch.mention("treaty", "d1", 10, 16)
        sketch.statement(
            "s-1", "a", to: "b", about: "c", on: "2022-05-28", content: range(of: "La réunion s’est tenue à  Genève"))
        sketch.statement("s-2", "b", about: "c d", on: "2022-05-24", content: range(of: "l'œuvre commune avance"))
        // A damaged place, beyond the end of the text.
        sketch.statement("s-3", "a", content: 60..<5000)
        return GraphIndex(sketch.graph)
    }

    @Test(arguments: [
        (EventFilter(), ["m-2", "m-1", "m-3"]),
        (EventFilter(by: ["a"]), ["m-2", "m-1"]),
        (EventFilter(by: ["a"], with: ["b"]), ["m-1"]),
        (EventFilter(about: ["geneva"]), ["m-1"]),
        (EventFilter(about: ["treaty"]), ["m-2", "m-1", "m-3"]),
        (EventFilter(about: ["nobody"]), []),
        (EventFilter(since: PartialDate("2022")), ["m-1", "m-3"]),
        (EventFilter(since: PartialDate("2022-05-28"), until: PartialDate("2022-05-28")), ["m-1"]),
        (EventFilter(until: PartialDate("2021-06")), ["m-2"]),
        (EventFilter(statuses: [.held]), ["m-1", "m-3"]),
        (EventFilter(statuses: [.held], text: "REUNION"), ["m-1", "m-3"]),
        (EventFilter(text: "absent"), []),
    ])
    func meetings(_ filter: EventFilter, _ expected: [String]) {
        #expect(index.meetings(filter, texts: { _ in text }).map(\.id.rawValue) == expected)
    }

    @Test(arguments: [
        (EventFilter(), ["s-2", "s-1", "s-3"]),
        (EventFilter(by: ["a", "b"]), ["s-2", "s-1", "s-3"]),
        (EventFilter(by: ["a"]), ["s-1", "s-3"]),
        (EventFilter(with: ["b"]), ["s-1"]),
        (EventFilter(about: ["c"]), ["s-2", "s-1"]),
        (EventFilter(about: ["c", "d"]), ["s-2"]),
        (EventFilter(text: "s'est TENUE a geneve"), ["s-1"]),
        (EventFilter(text: "oeuvre"), ["s-2"]),
        (EventFilter(text: "Fin"), []),
        (EventFilter(text: " "), []),
    ])
    func statements(_ filter: EventFilter, _ expected: [String]) {
        #expect(index.statements(filter, texts: { _ in text }).map(\.id.rawValue) == expected)
    }

    @Test func textsAreReadOnceADocument() {
        var asked: [DocumentID] = []
        _ = index.statements(EventFilter(text: "x")) { id in
            asked.append(id)
            return text
        }
        #expect(asked == ["d1"])
        _ = index.statements(EventFilter()) { id in
            asked.append(id)
            return nil
        }
        #expect(asked == ["d1"])
    }

    @Test func whyExplainsById() throws {
        #expect(index.why("m-1") == index.meeting("m-1").map { .meeting($0) })
        #expect(index.why("s-2") == index.statement("s-2").map { .statement($0) })
        #expect(index.why("nothing") == nil)
        guard case .entity(let entity, let groups) = try #require(index.why("treaty")) else {
            Issue.record("no entity")
            return
        }
        #expect(entity.id == "treaty")
        #expect(groups.map(\.count) == [1])
    }

    @Test func whyGroupsMentionsByFormAndReason() throws {
        var sketch = Sketch()
        for start in 0..<5 { sketch.mention("a", "d1", start, 9, reason: "surname of A") }
        sketch.mention("a", "d1", 7, 9, .pronoun, reason: "nearest person")
        sketch.mention("a", "d1", 8, 9, reason: "full name")
        guard case .entity(_, let groups) = try #require(GraphIndex(sketch.graph).why("a", examples: 2)) else {
            Issue.record("no entity")
            return
        }
        #expect(groups.map(\.form) == [.name, .pronoun])
        #expect(groups[0].reasons.map(\.reason) == ["surname of A", "full name"])
        #expect(groups[0].reasons[0].count == 5)
        #expect(groups[0].reasons[0].examples.map(\.evidence.start) == [0, 1])
    }

    @Test func statsCountWhatThereIs() {
        let stats = index.graph.stats
        #expect(stats.documents == [.english: 1])
        #expect(stats.entities == [.person: 6])
        #expect(stats.mentions == [.name: 1])
        #expect(stats.meetings == [.held: 2, .planned: 1])
        #expect(stats.statements == [.direct: 3])
        #expect(stats.first == PartialDate("2022-05-30"))
    }
}
