import Foundation
@testable import LiaisonDrawing
import LiaisonExport
import LiaisonGraph
import Testing

@Suite struct LayoutProcessTests {
    private func large() -> Diagram {
        var news = InventedNews(seed: 9)
        var options = ViewOptions()
        options.limit = 700
        return NetworkView.diagram(of: news.graph(entities: 700), options: options)
    }

    private func process(_ script: String, seconds: Double = 20) -> LayoutProcess {
        LayoutProcess(executable: "/bin/sh", arguments: ["-c", script, "child"], seconds: seconds)
    }

    @Test func aChildThatHangsIsKilled() {
        let start = ContinuousClock.now
        let error = #expect(throws: DrawingError.self) {
            try Drawing.render(self.large(), format: .svg, process: self.process("exec sleep 60", seconds: 1))
        }
        #expect(ContinuousClock.now - start < .seconds(20))
        #expect(error.map { "\($0)" }?.contains("longer than 1 seconds") == true)
    }

    @Test func aChildThatCrashesCostsAMessage() {
        let error = #expect(throws: DrawingError.self) {
            try Drawing.render(self.large(), format: .svg, process: self.process("kill -SEGV $$"))
        }
        #expect(error.map { "\($0)" }?.contains("crashed (signal 11)") == true)
    }

    @Test(arguments: [
        "exit 1", "echo broken", "echo 'n e0 1 2 3'; echo end", "printf 'ne0\\0end\\0'", "printf 'end\\0'", "true",
    ])
    func aChildThatTalksNonsenseIsNotBelieved(script: String) {
        #expect(throws: DrawingError.self) {
            try Drawing.render(self.large(), format: .svg, process: self.process("cat > /dev/null; \(script)"))
        }
    }

    @Test func smallDiagramsNeedNoChild() throws {
        var news = InventedNews(seed: 9)
        let diagram = NetworkView.diagram(of: news.graph(entities: 12))
        #expect(!(try Drawing.render(diagram, format: .svg, process: process("exit 1"))).bytes.isEmpty)
    }

    @Test func whatTheChildWritesIsReadBack() throws {
        let dot = DOTWriter.write(DiagramDOT.graph(for: large(), .spread))
        let sheet = try #require(Graphviz.withLayout(of: dot, engine: "sfdp") { $0.sheet() }.value)
        let layout = try #require(Layout(sheet: sheet))
        #expect(large().nodes.count + large().edges.count > 1_200)
        #expect(layout.nodes.count == large().nodes.count && layout.edges.count == large().edges.count)
        #expect(layout.nodeParts.values.allSatisfy { !$0.shapes.isEmpty && !$0.label.isEmpty })
        #expect(Layout(sheet: sheet.dropLast(9)) == nil)
        #expect(Layout(sheet: Array(sheet.dropFirst(9))) == nil)
    }
}
