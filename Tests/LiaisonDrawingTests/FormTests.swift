@testable import LiaisonDrawing
import LiaisonDocuments
import LiaisonExport
import LiaisonGraph
import LiaisonText
import Testing

@Suite struct FormTests {
    private func boxes(_ diagram: Diagram) throws -> [Box] {
        var warnings: [String] = []
        let picture = try Picture(diagram, engine: .auto, warnings: &warnings)
        let places = try Layout.paint(picture.dot, engine: .neato, warnings: &warnings).nodes
        let boxes = diagram.nodes.compactMap { places[$0.name] }
        #expect(boxes.count == diagram.nodes.count)
        return boxes
    }

    private func expectApart(_ boxes: [Box], _ what: String) {
        for (place, box) in boxes.enumerated() {
            for other in boxes[(place + 1)...] { #expect(box.overlap(other) < 1, "\(what)") }
        }
    }

    @Test(arguments: 1...8) func ringsHideNothing(seed: Int) throws {
        var news = InventedNews(seed: UInt64(seed))
        let graph = news.graph(entities: 10 + seed * 9)
        var options = ViewOptions()
        options.focus = [graph.entities[0].id] + (seed.isMultiple(of: 3) ? [graph.entities[1].id] : [])
        options.depth = 1 + seed % 3
        let diagram = EgoView.diagram(of: graph, options: options)
        #expect(diagram.nodes.count > 3)
        expectApart(try boxes(diagram), "seed \(seed)")
    }

    @Test(arguments: 1...8) func timelinesHideNothing(seed: Int) throws {
        var news = InventedNews(seed: UInt64(seed))
        let diagram = TimelineView.diagram(of: news.graph(entities: 6 + seed * 5))
        #expect(diagram.nodes.count > 8)
        expectApart(try boxes(diagram), "seed \(seed)")
    }

    private func box(_ part: DrawnPart) -> Box? { Box(around: part.shapes.flatMap(\.points)) }

    @Test(arguments: [Engine.auto, .dot], 1...5) func framesHoldTheirOwnAndNobodyElse(engine: Engine, seed: Int) throws
    {
        var news = InventedNews(seed: UInt64(seed))
        var options = ViewOptions()
        options.showsCommunities = true
        let diagram = NetworkView.diagram(of: news.graph(entities: 12 + seed * 12), options: options)
        #expect(diagram.communities.count > 1)
        var warnings: [String] = []
        let painted = try Picture(diagram, engine: engine, warnings: &warnings).painted
        if engine == .auto { #expect(painted.frames.count == diagram.communities.count) }
        for frame in painted.frames {
            for node in diagram.nodes {
                let part = try #require(painted.nodes[node.name])
                let own = try #require(box(part))
                if frame.community.nodes.contains(node.name) {
                    #expect(frame.box.union(own) == frame.box)
                } else {
                    #expect(frame.box.overlap(own) == 0)
                }
                #expect(frame.titleBox.overlap(own) == 0)
            }
            for other in painted.frames where other.community != frame.community {
                #expect(frame.box.overlap(other.box) == 0)
            }
            #expect(frame.box.union(frame.titleBox) == frame.box)
        }
        expectApart(diagram.nodes.compactMap { painted.nodes[$0.name].flatMap(box) }, "seed \(seed)")
        let svg = try Drawing.render(diagram, format: .svg, engine: engine)
        #expect(try Drawing.render(diagram, format: .svg, engine: engine) == svg)
        #expect(String(decoding: svg.bytes, as: UTF8.self).contains("closely linked"))
        #expect(
            svg.warnings.contains { $0.contains("have no frame") } == (painted.frames.count < diagram.communities.count)
        )
    }

    @Test func whereColoursTellOfChangesTheLegendsLinesHaveNone() throws {
        var news = InventedNews(seed: 5)
        let graph = news.graph(entities: 20)
        var earlier = graph
        earlier.meetings.removeLast(5)
        let diagram = DiffView.diagram(from: earlier, to: graph)
        var warnings: [String] = []
        let picture = try Picture(diagram, engine: .auto, warnings: &warnings)
        #expect(picture.furniture.showsChanges && !NetworkView.diagram(of: graph).showsChanges)
        let svg = try Drawing.render(diagram, format: .svg).bytes
        let elements = try #require(SVGReader.elements(of: svg))
        let links = elements.filter { $0.attributes["class"]?.hasPrefix("link-met") == true }
        // Each line and the legend's sample say what became of it.
        #expect(links.count > 2)
        #expect(links.allSatisfy { $0.attributes["class"]?.contains(" ") == true })
        #expect(links.contains { $0.name == "g" && $0.attributes["class"] == "link-met kept" })
    }

    @Test func whoStandsInTheCentreHasTwoBorders() throws {
        var news = InventedNews(seed: 3)
        let graph = news.graph(entities: 30)
        var options = ViewOptions()
        options.focus = [graph.entities[0].id]
        let svg = try Drawing.render(EgoView.diagram(of: graph, options: options), format: .svg).bytes
        let text = String(decoding: svg, as: UTF8.self)
        #expect(text.split(separator: "class=\"shape open\" fill=\"none\"").count == 2)
    }

    @Test func everyFormRepeatsAndIsReadByGraphviz() throws {
        var news = InventedNews(seed: 3)
        let graph = news.graph(entities: 30)
        var options = ViewOptions()
        options.focus = [graph.entities[0].id]
        for diagram in [EgoView.diagram(of: graph, options: options), TimelineView.diagram(of: graph)] {
            let first = try Drawing.render(diagram, format: .svg)
            #expect(try Drawing.render(diagram, format: .svg) == first)
            #expect(first.warnings.isEmpty, "\(first.warnings)")
            let outcome = Graphviz.withLayout(of: DOTExport.data(of: diagram), engine: "dot") { _ in true }
            #expect(outcome.value == true && outcome.messages.isEmpty, "\(outcome.messages)")
        }
    }

    @Test func columnsGoFromLeftToRight() throws {
        var news = InventedNews(seed: 6)
        let graph = news.graph(entities: 40)
        let index = GraphIndex(graph)
        let far = graph.entities.map(\.id).first {
            (index.paths(from: graph.entities[0].id, to: $0).chains.first?.count ?? 0) > 1
        }
        let diagram = PathView.diagram(
            of: graph, from: graph.entities[0].id, to: try #require(far), filter: LinkFilter(), options: ViewOptions())
        let places = try boxes(diagram)
        for (node, box) in zip(diagram.nodes, places) {
            for (other, beside) in zip(diagram.nodes, places) where node.rank < other.rank {
                #expect(box.right < beside.left)
            }
        }
    }

    @Test func whatWasDrawnBeforeStaysInPlace() throws {
        var news = InventedNews(seed: 12)
        let graph = news.graph(entities: 63)
        var earlier = graph
        #expect(graph.documents.count == 21)
        // The last document is new.
        let last = graph.documents[graph.documents.count - 1].id
        earlier.meetings.removeAll { $0.evidence.contains { $0.document == last } }
        earlier.statements.removeAll { $0.evidence.document == last }
        earlier.affiliations.removeAll { $0.evidence.contains { $0.document == last } }
        let before = try Drawing.render(NetworkView.diagram(of: earlier), format: .svg).bytes
        let diagram = NetworkView.diagram(of: graph)
        let after = try Drawing.render(diagram, format: .svg, earlier: EarlierPlaces(svg: before)).bytes
        let (old, new) = (EarlierPlaces(svg: before).centres, EarlierPlaces(svg: after).centres)
        #expect(new.count == diagram.nodes.count)
        let shared = old.keys.filter { new[$0] != nil }.sorted()
        #expect(shared.count > 15)
        let middles = [old, new].map { places in
            Point(
                shared.reduce(0) { $0 + (places[$1]?.x ?? 0) } / Double(shared.count),
                shared.reduce(0) { $0 + (places[$1]?.y ?? 0) } / Double(shared.count))
        }
        let moved = shared.map { name -> Double in
            guard let a = old[name], let b = new[name] else { return 0 }
            let x = (b.x - middles[1].x) - (a.x - middles[0].x)
            let y = (b.y - middles[1].y) - (a.y - middles[0].y)
            return (x * x + y * y).squareRoot()
        }
        let width = (old.values.map(\.x).max() ?? 0) - (old.values.map(\.x).min() ?? 0)
        let mean = moved.reduce(0, +) / Double(moved.count)
        #expect(mean < 0.1 * width, "moved \(mean) of \(width)")
    }
}
