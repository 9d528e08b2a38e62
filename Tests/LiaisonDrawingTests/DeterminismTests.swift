@testable import LiaisonDrawing
import LiaisonExport
import LiaisonGraph
import Testing

@Suite struct DeterminismTests {
    private static func diagram(_ count: Int) -> Diagram {
        var news = InventedNews(seed: UInt64(count))
        return NetworkView.diagram(of: news.graph(entities: count))
    }

    @Test(arguments: [Engine.dot, .neato, .sfdp, .circo, .twopi])
    func twentyRunsGiveTheSameBytes(engine: Engine) throws {
        let first = try Drawing.render(DeterminismTests.diagram(30), format: .svg, engine: engine)
        for _ in 0..<20 {
            // What is laid out in between must not matter.
            _ = try Drawing.render(DeterminismTests.diagram(12), format: .svg, engine: .sfdp)
            #expect(try Drawing.render(DeterminismTests.diagram(30), format: .svg, engine: engine) == first)
        }
    }

    @Test(arguments: [Drawing.Format.png, .pdf, .dot]) func everyFormatRepeats(format: Drawing.Format) throws {
        let first = try Drawing.render(DeterminismTests.diagram(15), format: format)
        #expect(try Drawing.render(DeterminismTests.diagram(15), format: format) == first)
    }

    @Test func threadsWaitForEachOther() async throws {
        let expected = try Drawing.render(DeterminismTests.diagram(30), format: .svg).bytes
        try await withThrowingTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<16 {
                group.addTask { try Drawing.render(DeterminismTests.diagram(30), format: .svg).bytes }
            }
            for try await bytes in group { #expect(bytes == expected) }
        }
    }

    @Test func theDateOfAPDFIsNotTheClocks() throws {
        let pdf = try Drawing.render(DeterminismTests.diagram(10), format: .pdf).bytes
        let text = String(decoding: pdf, as: UTF8.self)
        #expect(text.contains("/CreationDate (D:20000101000000Z"))
    }
}
