import LiaisonCalendar
import LiaisonDocuments
import LiaisonExport
import LiaisonGraph
import LiaisonLanguages
import Testing

@Suite struct ViewTests {
    private func names(_ diagram: Diagram, _ rank: Int) -> [String] {
        diagram.nodes.filter { $0.rank == rank }.map { $0.lines.joined(separator: " ") }
    }

    @Test func egoStandsInRings() {
        var options = ViewOptions()
        options.focus = ["oslo-plan"]
        options.via = [.affiliation, .met]
        options.depth = 2
        let diagram = EgoView.diagram(of: SmallNews.graph, options: options)
        #expect(diagram.form == .rings && diagram.title == "Around =Oslo, \"Plan\"")
        #expect(names(diagram, 0) == ["=Oslo, \"Plan\""])
        #expect(names(diagram, 1) == ["Bo Lind"] && names(diagram, 2) == ["Ada Roux"])
    }

    @Test func pathLeadsFromLeftToRight() {
        var filter = LinkFilter()
        filter.via = [.met, .belongs]
        let diagram = PathView.diagram(
            of: SmallNews.graph, from: "ada-roux", to: "oslo-plan", filter: filter, options: ViewOptions())
        #expect(diagram.form == .columns && diagram.title == "From Ada Roux to =Oslo, \"Plan\"")
        #expect(names(diagram, 0) == ["Ada Roux"] && names(diagram, 1) == ["Bo Lind"])
        #expect(diagram.edges.map(\.link) == [.met, .planned, .affiliation])
        #expect(diagram.edges[0].label == "met 2023-01-05 ×2" && diagram.edges[2].label == "chair 2020–")
        #expect(diagram.subtitle[0] == "1 of 1 shortest chains, of 2 steps · 3 of 4 entities")
        let none = PathView.diagram(
            of: SmallNews.graph, from: "ada-roux", to: "nobody", filter: filter, options: ViewOptions())
        #expect(none.nodes.isEmpty)
    }

    @Test func edgesAgainstTheColumnsAreTurned() {
        let diagram = PathView.diagram(
            of: SmallNews.graph, from: "oslo-plan", to: "bo-lind", filter: LinkFilter(), options: ViewOptions())
        #expect(diagram.edges.map { [$0.tail, $0.head] } == [[diagram.nodes[1].name, diagram.nodes[0].name]])
        let drawn = DiagramDOT.edges(of: diagram)
        #expect(drawn[0].tail == diagram.nodes[0].name)
        #expect(drawn[0].attributes.contains(.direction(.back)) && drawn[0].attributes.contains(.arrowTail(.odiamond)))
    }

    @Test func timelineHasARowForEachDateAndAColumnForEachActor() {
        let diagram = TimelineView.diagram(of: SmallNews.graph)
        #expect(diagram.form == .timeline)
        let dates = diagram.nodes.filter { $0.kind == .date }
        #expect(dates.map(\.lines) == [["2023-01"], ["2023-01-05"]] && dates.map(\.rank) == [0, 1])
        #expect(diagram.nodes.filter { $0.kind == .person }.map(\.rank) == [0, 1])
        let statement = diagram.nodes.first { $0.kind == .statement }
        #expect(statement?.rank == 0)
        // Who has no column is named in the event.
        #expect(statement?.lines.joined(separator: " ").contains("about Lima, =Oslo") == true)
        #expect(diagram.edges.map(\.link) == [.said, .met, .met, .follows])
        #expect(diagram.subtitle[0] == "2 of 3 meetings and statements · 1 undated fact left out")
        // The limit counts events, and only those that can stand in a row.
        var options = ViewOptions()
        options.limit = 2
        #expect(TimelineView.diagram(of: SmallNews.graph, options: options).subtitle == diagram.subtitle)
    }

    @Test func diffMarksWhatTheSecondGraphAddsAndTakesAway() {
        var old = SmallNews.graph
        old.meetings.removeAll { $0.id == "m-2" }
        var new = SmallNews.graph
        new.affiliations = []
        let diagram = DiffView.diagram(from: old, to: new)
        #expect(diagram.edges.map(\.link) == [.met, .planned, .saidAbout, .affiliation])
        #expect(diagram.edges.map(\.change) == [.kept, .added, .kept, .removed])
        #expect(diagram.edges.map(\.label) == ["", "+ planned", "", "− office"])
        #expect(diagram.legend.suffix(3).map(\.text) == ["+ added", "− removed", "in both"])
        #expect(diagram.subtitle.joined().contains("+ added 1 · − removed 1 · in both 2"))
    }

    @Test func diffComparesAPeriodWithWhatCameBefore() {
        var graph = SmallNews.graph
        graph.meetings[1].date = DateSpan("2023-06-01")
        graph.meetings[1].status = .held
        graph.affiliations = []
        var options = ViewOptions()
        options.since = PartialDate("2023-03")
        let diagram = DiffView.diagram(of: graph, options: options)
        #expect(diagram.edges.map(\.change) == [.kept, .removed])
        #expect(diagram.subtitle.contains("compared with what came before 2023-03"))
    }

    @Test func frenchIsFrenchThroughout() {
        var options = ViewOptions()
        options.language = .french
        options.focus = ["ada-roux"]
        let ego = EgoView.diagram(of: SmallNews.graph, options: options)
        #expect(ego.title == "Autour de Ada Roux" && ego.subtitle[0].contains("entités sur"))
        #expect(TimelineView.diagram(of: SmallNews.graph, options: options).title.hasPrefix("Ce qui s’est passé"))
        for item in ego.legend { #expect(!item.text.contains("office") && !item.text.contains("spoke")) }
    }
}
