import LiaisonCalendar
import LiaisonDocuments
import LiaisonGraph
import LiaisonLanguages
import Testing

struct NeighborsTests {
    private var index: GraphIndex {
        var sketch = Sketch()
        sketch.document("d1", date: "2022-05-30")
        sketch.document("d2", date: "2023-04-04")
        sketch.entity("china", .place)
        sketch.entity("iom", .organization)
        sketch.meeting("m-1", "qin vitorino", on: "2023-04-03", in: "d1 d2")
        sketch.meeting("m-2", "qin bachelet", on: "2022-05", in: "d1", status: .planned)
        sketch.meeting("m-3", "bachelet qin wang", in: "d1")
        sketch.statement("s-1", "vitorino", to: "qin", about: "china", on: "2023-04-03", in: "d2")
        sketch.statement("s-2", "wang", about: "china", in: "d1")
        sketch.affiliation("vitorino", "iom", since: "2018-10-01", until: "2023-09-30", in: "d2")
        return GraphIndex(sketch.graph)
    }

    @Test func rowsCountKindsDocumentsAndDates() throws {
        let rows = index.neighbors(of: "qin")
        #expect(rows.map(\.who) == ["vitorino", "bachelet", "wang"])
        let vitorino = try #require(rows.first)
        #expect(vitorino.counts == [.met: 1, .said: 1])
        #expect(vitorino.documents == ["d1", "d2"])
        #expect(vitorino.first == PartialDate("2023-04-03"))
        #expect(vitorino.last == PartialDate("2023-04-03"))
        #expect(vitorino.links.map(\.from) == ["qin", "vitorino"])
        #expect(rows[1].statuses == [.planned: 1, .held: 1])
        #expect(rows[1].first == PartialDate("2022-05"))
        #expect(rows[1].last == PartialDate("2022-05-30"))
    }

    @Test func depthReachesFurtherAndNeverTwice() {
        let rows = index.neighbors(of: "qin", depth: 3)
        #expect(rows.map { "\($0.who) \($0.hops)" } == ["vitorino 1", "bachelet 1", "wang 1", "china 2", "iom 2"])
        #expect(rows.first { $0.who == "china" }?.links.map(\.from) == ["vitorino", "wang"])
        #expect(index.neighbors(of: "qin", depth: 0).isEmpty)
        #expect(index.neighbors(of: "nobody").isEmpty)
    }

    @Test(arguments: [
        (LinkFilter(via: [.said]), ["vitorino"]),
        (LinkFilter(via: [.belongs]), []),
        (LinkFilter(since: PartialDate("2023")), ["vitorino"]),
        (LinkFilter(until: PartialDate("2022-05-29")), ["bachelet"]),
        (LinkFilter(until: PartialDate("2022-05-30")), ["bachelet", "wang"]),
        (LinkFilter(minimumDocuments: 2), ["vitorino"]),
        (LinkFilter(statuses: [.planned]), ["bachelet", "vitorino"]),
        (LinkFilter(kinds: [.place]), []),
    ])
    func filters(_ filter: LinkFilter, _ expected: [EntityID]) {
        #expect(index.neighbors(of: "qin", filter: filter).map(\.who) == expected)
    }

    @Test func kindsAreListedThoughTheWayLeadsThroughOthers() {
        let rows = index.neighbors(of: "qin", depth: 2, filter: LinkFilter(kinds: [.place]))
        #expect(rows.map(\.who) == ["china"])
    }

    @Test func termsCountByTheirDates() {
        let during = LinkFilter(via: [.belongs], since: PartialDate("2020"), until: PartialDate("2020"))
        let after = LinkFilter(via: [.belongs], since: PartialDate("2023-10"))
        #expect(index.neighbors(of: "iom", filter: during).map(\.who) == ["vitorino"])
        #expect(index.neighbors(of: "iom", filter: after).isEmpty)
    }

    @Test func placesAndEveryoneKeepTheOrderOfTies() {
        var sketch = Sketch()
        sketch.meeting("m-1", "e d c b a")
        let rows = GraphIndex(sketch.graph).neighbors(of: "c")
        #expect(rows.map(\.who) == ["a", "b", "d", "e"])
        #expect(rows.map { $0.links[0].from } == ["a", "b", "c", "c"])
    }

    @Test func whyTellsEverythingBetweenTwo() {
        #expect(index.why("vitorino", "qin").map(\.kind) == [.met, .said])
        #expect(index.why("qin", "qin").isEmpty)
        #expect(index.why("qin", "china").isEmpty)
    }
}
