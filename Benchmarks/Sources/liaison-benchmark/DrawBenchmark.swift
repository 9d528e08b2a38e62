import Foundation
import LiaisonDrawing
import LiaisonExport

/// Times drawing: layout and SVG of an invented network, beside what Graphviz' command takes for its DOT.
enum DrawBenchmark {
    /// Draws a network of so many nodes, in a process of its own where `program` is the command `liaison`.
    static func run(nodes: Int, program: String?) throws {
        var options = ViewOptions()
        options.limit = nodes
        let diagram = NetworkView.diagram(of: InventedGraph(entities: nodes * 4).graph, options: options)
        let engine = Engine.auto.resolved(nodes: diagram.nodes.count, edges: diagram.edges.count)
        let start = Processor.seconds + Processor.childrenSeconds
        let process = program.map { LayoutProcess(executable: $0, arguments: ["lay-out"]) }
        let drawing = try Drawing.render(diagram, format: .svg, process: process)
        let own = Processor.seconds + Processor.childrenSeconds - start

        let folder = FileManager.default.temporaryDirectory
        let dot = folder.appendingPathComponent("liaison-benchmark-\(nodes).dot")
        let svg = folder.appendingPathComponent("liaison-benchmark-\(nodes).svg")
        try Data(DOTExport.data(of: diagram)).write(to: dot)
        defer { for file in [dot, svg] { try? FileManager.default.removeItem(at: file) } }
        let before = Processor.childrenSeconds
        let command = try Process.run(
            URL(fileURLWithPath: "/usr/bin/env"), arguments: [engine.rawValue, "-Tsvg", "-o", svg.path, dot.path])
        command.waitUntilExit()
        let others = Processor.childrenSeconds - before
        print(
            "\(diagram.nodes.count) nodes, \(diagram.edges.count) edges, \(engine.rawValue):",
            "\(Processor.rounded(own, 3)) s, \(drawing.bytes.count) bytes;",
            "the command \(Processor.rounded(others, 3)) s; \(Processor.rounded(own / others)) times")
    }

    /// Writes 10,000 nodes and 50,000 edges as DOT, seven times.
    static func writeDOT() {
        let colors = [DOTColor(0x56B4E9), DOTColor(0xE69F00), DOTColor(0x009E73)]
        let nodes = (0..<10_000).map { place in
            DOTGraph.Node(
                DOTName(.entity, place),
                [
                    .shape(.ellipse), .style([.filled]), .fillColor(colors[place % 3]), .color(colors[place % 3]),
                    .label(.text("Élodie Example\nnumber \(place)")), .fontSize(10.5), .penWidth(1.2),
                    .margin(0.05, 0.02), .width(0.4), .height(0.3),
                ])
        }
        let edges = (0..<50_000).map { place in
            DOTGraph.Edge(
                DOTName(.relation, place), from: DOTName(.entity, place * 37 % 10_000),
                to: DOTName(.entity, place * 101 % 10_000),
                [
                    .style([.solid]), .color(colors[place % 3]), .penWidth(1.3), .arrowHead(.none), .direction(.none),
                    .arrowTail(.none), .length(1.5),
                ])
        }
        let graph = DOTGraph(nodes: nodes, edges: edges)
        for _ in 0..<7 {
            let start = Processor.seconds
            let bytes = DOTWriter.write(graph)
            print(
                "DOT of 10,000 nodes and 50,000 edges: \(Processor.rounded((Processor.seconds - start) * 1_000, 1)) ms, \(bytes.count) bytes"
            )
        }
    }
}
