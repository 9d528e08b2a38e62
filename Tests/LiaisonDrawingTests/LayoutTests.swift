@testable import LiaisonDrawing
import LiaisonExport
import LiaisonGraph
import Testing

@Suite struct LayoutTests {
    @Test(arguments: 1...30) func nothingHidesAnythingElse(seed: Int) throws {
        var news = InventedNews(seed: UInt64(seed))
        let diagram = NetworkView.diagram(of: news.graph(entities: 5 + seed * 3))
        var warnings: [String] = []
        let picture = try Picture(diagram, engine: .auto, warnings: &warnings)
        let boxes = try Layout.paint(picture.dot, engine: .neato, warnings: &warnings).nodes
        let nodes = diagram.nodes.compactMap { boxes[$0.name] }
        let labels = diagram.edges.compactMap { boxes[DOTName(.label, $0.name.number)] }
        let furniture = picture.furniture.nodes.compactMap { boxes[$0.name] }
        #expect(nodes.count == diagram.nodes.count)
        for (place, box) in nodes.enumerated() {
            for other in nodes[(place + 1)...] { #expect(box.overlap(other) < 1, "seed \(seed)") }
            for piece in furniture { #expect(box.overlap(piece) == 0) }
        }
        for (place, box) in furniture.enumerated() {
            for other in furniture[(place + 1)...] { #expect(box.overlap(other) < 1) }
        }
        let touching = labels.count { label in nodes.contains { $0.overlap(label) > 0 } }
        #expect(Double(touching) <= 0.02 * Double(labels.count), "\(touching) of \(labels.count) labels touch a node")
    }

    @Test func theEngineFitsTheSize() {
        #expect(Engine.auto.resolved(nodes: 10, edges: 15) == .dot)
        #expect(Engine.auto.resolved(nodes: 30, edges: 80) == .neato)
        #expect(Engine.auto.resolved(nodes: 300, edges: 500) == .sfdp)
        #expect(Engine.circo.resolved(nodes: 300, edges: 500) == .circo)
    }

    @Test func formatsAreWhatTheySay() throws {
        var news = InventedNews(seed: 4)
        let diagram = NetworkView.diagram(of: news.graph(entities: 12))
        func start(_ format: Drawing.Format) throws -> String {
            String(decoding: try Drawing.render(diagram, format: format).bytes.prefix(8), as: UTF8.self)
        }
        #expect(try start(.svg).hasPrefix("<svg "))
        #expect(try start(.pdf).hasPrefix("%PDF-1."))
        #expect(try start(.png).contains("PNG"))
        #expect(try start(.dot).hasPrefix("digraph"))
    }

    @Test func anEmptyDiagramIsDrawnAndSaysSo() throws {
        let diagram = NetworkView.diagram(of: Graph())
        for format in Drawing.Format.allCases { #expect(!(try Drawing.render(diagram, format: format)).bytes.isEmpty) }
    }

    @Test func failureSaysWhatToDo() {
        let error = DrawingError.layoutFailed(engine: .sfdp, nodes: 3, edges: 2, messages: ["out of memory"])
        #expect(error.description.contains("sfdp") && error.description.contains("out of memory"))
        #expect(error.description.contains("write DOT"))
    }

    @Test func whatGraphvizSaysIsHeard() {
        let outcome = Graphviz.withLayout(of: Array("digraph { a -> ; }".utf8), engine: "dot") { _ in true }
        #expect(outcome.value == nil)
        #expect(outcome.messages.contains { $0.contains("syntax error") })
    }
}
