import LiaisonCalendar
import LiaisonDocuments
import LiaisonExport
import LiaisonGraph
import LiaisonLanguages
import LiaisonText
import Testing

@Suite struct NetworkViewTests {
    private func links(_ diagram: Diagram) -> [String] {
        let names = Dictionary(uniqueKeysWithValues: diagram.nodes.map { ($0.name, $0.lines.joined(separator: " ")) })
        return diagram.edges.map { "\(names[$0.tail] ?? "") \($0.link) \(names[$0.head] ?? "") \($0.documents)" }
    }

    @Test func mergesFactsByKindAndCountsCopiesOnce() {
        let diagram = NetworkView.diagram(of: SmallNews.graph)
        #expect(
            links(diagram) == [
                "Ada Roux met Bo Lind 2", "Ada Roux planned Bo Lind 1", "Ada Roux saidAbout =Oslo, \"Plan\" 1",
                "Bo Lind affiliation =Oslo, \"Plan\" 1",
            ])
        #expect(diagram.edges[0].label == "met ×2")
        #expect(diagram.edges[0].description == "Ada Roux – Bo Lind: met (2023-01-05), 2 documents")
        #expect(diagram.subtitle[0] == "3 of 3 entities · 4 of 4 links")
    }

    @Test func showsPlacesOnlyWhenTheyAct() {
        var graph = SmallNews.graph
        #expect(!NetworkView.diagram(of: graph).nodes.contains { $0.kind == .place })
        graph.meetings[1].participants.append("lima")
        #expect(NetworkView.diagram(of: graph).nodes.contains { $0.kind == .place })
    }

    @Test func saysWhatItLeavesOut() {
        var options = ViewOptions()
        options.minimumDocuments = 2
        let diagram = NetworkView.diagram(of: SmallNews.graph, options: options)
        #expect(diagram.subtitle[0] == "2 of 3 entities · 1 of 4 links · 1 without a link")
        #expect(diagram.subtitle[1] == "at least 2 documents")
        options = ViewOptions()
        options.limit = 2
        options.language = .french
        let limited = NetworkView.diagram(of: SmallNews.graph, options: options)
        #expect(limited.subtitle[0] == "2 entités sur 3 · 2 liens sur 4 · 1 omise par la limite de 2")
    }

    @Test func keepsToThePeriodAndSaysWhatHasNoDate() {
        var options = ViewOptions()
        options.since = PartialDate("2023-01-10")
        let diagram = NetworkView.diagram(of: SmallNews.graph, options: options)
        // The statement of January 2023 may be of the 20th; the undated plan counts as of its document.
        #expect(diagram.edges.map(\.link) == [.planned, .saidAbout, .affiliation])
        #expect(diagram.subtitle[1] == "since 2023-01-10")
    }

    @Test func goesAroundAFocus() {
        var options = ViewOptions()
        options.focus = ["oslo-plan"]
        options.via = [.affiliation, .met]
        let near = NetworkView.diagram(of: SmallNews.graph, options: options)
        #expect(
            near.nodes.map(\.description) == [
                "Bo Lind – person, 1 document", "=Oslo, \"Plan\" – initiative, 1 document",
            ])
        #expect(near.nodes.map(\.isFocus) == [false, true])
        options.depth = 2
        #expect(NetworkView.diagram(of: SmallNews.graph, options: options).nodes.count == 3)
    }

    @Test func longListsOfNamesWeighLess() {
        var graph = Graph()
        graph.entities = (0..<12).map {
            Entity(id: EntityID(rawValue: "\($0 + 10)"), kind: .person, name: "P\($0)")
        }
        func meeting(_ id: MeetingID, _ parties: Range<Int>) -> Meeting {
            Meeting(
                id: id, kind: .talks, status: .held, date: nil, places: [],
                participants: graph.entities[parties].map(\.id), evidence: [], reasons: [])
        }
        graph.meetings = [meeting("m-1", 0..<10), meeting("m-2", 10..<12), meeting("m-3", 10..<12)]
        var options = ViewOptions()
        options.limit = 2
        options.minimumDocuments = 0
        #expect(NetworkView.diagram(of: graph, options: options).nodes.map(\.lines) == [["P10"], ["P11"]])
    }

    @Test func weakLinksAreLeftOutButEveryoneKeepsOne() {
        var graph = Graph()
        graph.entities = (0..<20).map { Entity(id: EntityID(rawValue: "\($0 + 10)"), kind: .person, name: "P\($0)") }
        for (place, first) in graph.entities.enumerated() {
            for second in graph.entities[(place + 1)...] {
                graph.meetings.append(
                    Meeting(
                        id: MeetingID(rawValue: "m-\(first.id)-\(second.id)"), kind: .talks, status: .held, date: nil,
                        places: [], participants: [first.id, second.id], evidence: [], reasons: []))
            }
        }
        var options = ViewOptions()
        options.minimumDocuments = 0
        options.linkLimit = 25
        let diagram = NetworkView.diagram(of: graph, options: options)
        #expect(diagram.edges.count == 25)
        #expect(Set(diagram.edges.flatMap { [$0.tail, $0.head] }).count == 20)
        #expect(diagram.subtitle[0] == "20 of 20 entities · 25 of 190 links · 165 weaker links left out")
        options.linkLimit = nil
        #expect(NetworkView.diagram(of: graph, options: options).edges.count == 60)
    }

    @Test func nothingToShowIsSaid() {
        let diagram = NetworkView.diagram(of: Graph())
        #expect(diagram.subtitle[0] == "Nothing to show with these filters")
    }

    @Test func takesTheFilterOfAQuestion() {
        let options = ViewOptions(LinkFilter(via: [.met], minimumDocuments: 2, kinds: [.person]))
        #expect(options.via == [.met, .planned, .cancelled, .heldAt])
        #expect(options.minimumDocuments == 2 && options.kinds == [.person])
    }

    @Test func theClosestAreACommunityNamedAfterItsHeaviest() {
        let names = ["Ada Roux", "Bo Lind", "Cy Marsh", "Di Novak", "Ed Sato", "Flo Haddad", "Guy Alone"]
        let documents = (0..<8).map { place in
            Source(
                Document(
                    id: DocumentID(rawValue: "d\(place)"), path: "\(place).txt", language: .english, sha256: "\(place)",
                    text: ""))
        }
        var graph = Graph(
            documents: documents,
            entities: names.enumerated().map {
                Entity(id: EntityID(rawValue: "e\($0)"), kind: .person, name: $1)
            })
        // Two threes, one meeting between them; the last meets one of them.
        for (place, pair) in [(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5), (2, 3), (4, 1)].enumerated() {
            graph.meetings.append(
                Meeting(
                    id: MeetingID(rawValue: "m\(place)"), kind: .talks, status: .held, date: nil, places: [],
                    participants: [pair.0, pair.1].map { graph.entities[$0].id },
                    evidence: [Evidence(document: documents[place].id, start: 0, end: 1)], reasons: []))
        }
        var options = ViewOptions()
        #expect(NetworkView.diagram(of: graph, options: options).communities.isEmpty)
        options.showsCommunities = true
        let diagram = NetworkView.diagram(of: graph, options: options)
        #expect(diagram.communities.map(\.title) == ["Bo Lind · 3", "Di Novak · 3"])
        #expect(diagram.communities.map(\.nodes) == [[0, 1, 2], [3, 4, 5]].map { $0.map { DOTName(.entity, $0) } })
        #expect(diagram.legend.last?.text.contains("closely linked") == true)
        let dot = String(decoding: DOTExport.data(of: diagram), as: UTF8.self)
        #expect(dot.contains("subgraph cluster_c0 {") && dot.contains("label=\"Di Novak · 3\""))
        // The frame of the legend has a number of its own.
        #expect(dot.contains("subgraph cluster_c2 {"))
    }

    @Test func theHeaviestLineIsAsWideAsAFeltPen() {
        var diagram = NetworkView.diagram(of: SmallNews.graph)
        #expect(Look.share(of: diagram) == 1)
        diagram.edges[0].documents = 400
        let share = Look.share(of: diagram)
        #expect(abs(Look.width(of: .met, documents: share * 400) - 6) < 0.01)
        #expect(Look.width(of: .met, documents: share) == 1.1)
        #expect(Look.width(of: .met, documents: share * 100) < 3.1)
    }
}
