import LiaisonDocuments
import LiaisonExport
import LiaisonGraph
import LiaisonLanguages
import Testing

@Suite struct EventsViewTests {
    @Test func everyEventIsANode() {
        var options = ViewOptions()
        options.excerpts = ["s-1": "All \\ fine"]
        let diagram = EventsView.diagram(of: SmallNews.graph, options: options)
        #expect(
            diagram.nodes.filter { $0.kind == .meeting }.map(\.lines) == [
                ["Talks", "2023-01-05", "Lima"], ["Call (planned)"],
            ])
        #expect(diagram.nodes.filter { $0.kind == .statement }.map(\.lines) == [["“All \\ fine”", "2023-01"]])
        #expect(diagram.edges.map(\.link) == [.met, .met, .planned, .planned, .said, .saidAbout, .saidAbout])
        #expect(diagram.subtitle[0] == "3 of 3 meetings and statements")
    }

    @Test func aPlanIsNeverDrawnAsMet() {
        var options = ViewOptions()
        options.statuses = [.planned]
        options.via = [.planned]
        #expect(EventsView.diagram(of: SmallNews.graph, options: options).edges.map(\.link) == [.planned, .planned])
    }

    @Test func frenchAgrees() {
        var options = ViewOptions()
        options.language = .french
        let diagram = EventsView.diagram(of: SmallNews.graph, options: options)
        #expect(diagram.nodes.contains { $0.lines == ["Appel (prévu)"] })
    }

    @Test func keepsWithinTheLimit() {
        var options = ViewOptions()
        options.limit = 3
        let diagram = EventsView.diagram(of: SmallNews.graph, options: options)
        #expect(diagram.nodes.count == 3)
        #expect(diagram.subtitle[0] == "1 of 3 meetings and statements · 2 left out by the limit of 3")
    }
}
