import Foundation
import LiaisonExport
import Testing

@Suite struct DOTWriterTests {
    private let graph = DOTGraph(
        attributes: [.rankDirection(.leftToRight)], nodeDefaults: [.fontName(.regular)],
        nodes: [
            .init(DOTName(.entity, 10), [.label(.text("B")), .shape(.box)]),
            .init(DOTName(.entity, 2), [.style([.rounded, .filled]), .label(.text("A \"x\""))]),
        ],
        edges: [
            .init(DOTName(.relation, 1), from: DOTName(.entity, 2), to: DOTName(.entity, 10), [.penWidth(1.25)]),
            .init(DOTName(.relation, 0), from: DOTName(.entity, 2), to: DOTName(.entity, 10), []),
        ],
        clusters: [.init(DOTName(.cluster, 0), [.label(.text("c"))], nodes: [DOTName(.entity, 10)])])

    @Test func writesSorted() {
        #expect(
            String(decoding: DOTWriter.write(graph), as: UTF8.self) == #"""
                digraph liaison {
                  graph [charset="UTF-8",rankdir="LR"];
                  node [fontname="DejaVu Sans"];
                  e2 [label="A \"x\"",style="filled,rounded"];
                  e10 [label="B",shape="box"];
                  e2 -> e10 [key="r0"];
                  e2 -> e10 [key="r1",penwidth="1.25"];
                  subgraph cluster_c0 {
                    graph [label="c"];
                    e10;
                  }
                }

                """#)
    }

    @Test func orderOfPartsDoesNotMatter() {
        var turned = graph
        turned.nodes.reverse()
        turned.edges.reverse()
        #expect(DOTWriter.write(turned) == DOTWriter.write(graph))
    }

    @Test(.enabled(if: GraphvizCommand.isInstalled)) func graphvizReadsTheSameGraph() throws {
        var generator = SeededGenerator(state: 7)
        var large = DOTGraph()
        for place in 0..<200 {
            large.nodes.append(.init(DOTName(.entity, place), [.label(.text(generator.text(upTo: 12)))]))
        }
        for place in 0..<500 {
            let ends = (0..<2).map { _ in DOTName(.entity, Int.random(in: 0..<60, using: &generator)) }
            large.edges.append(
                .init(DOTName(.relation, place), from: ends[0], to: ends[1], [.label(.text(generator.text(upTo: 6)))]))
        }
        large.clusters = [.init(DOTName(.cluster, 3), [], nodes: [DOTName(.entity, 1), DOTName(.entity, 5)])]
        let result = try GraphvizCommand.run(["-Kosage", "-Gsplines=false", "-Tjson0"], input: DOTWriter.write(large))
        #expect(result.status == 0 && result.messages.isEmpty, "\(result.status) \(result.messages.prefix(300))")
        let read = try #require(JSONSerialization.jsonObject(with: result.output) as? [String: Any])
        let objects = try #require(read["objects"] as? [[String: Any]])
        let names = objects.map { $0["name"] as? String ?? "" }
        #expect(Set(names) == Set(large.nodes.map(\.name.description) + ["cluster_c3"]))
        let edges = try #require(read["edges"] as? [[String: Any]])
        let back = edges.map { edge in
            ["tail", "head"].compactMap { edge[$0] as? Int }.map { names[$0] }
                + [DOTQuoting.text(ofLabel: edge["label"] as? String ?? "")]
        }
        let written = large.edges.map { edge -> [String] in
            guard case .label(.text(let text)) = edge.attributes[0] else { return [] }
            return ["\(edge.tail)", "\(edge.head)", CleanText.clean(text)]
        }
        func sorted(_ rows: [[String]]) -> [[String]] { rows.sorted { $0.lexicographicallyPrecedes($1) } }
        #expect(sorted(back) == sorted(written))
        let canonical = try GraphvizCommand.run(["-Kosage", "-Tcanon"], input: DOTWriter.write(large))
        let words = String(decoding: canonical.output, as: UTF8.self).split { "[], \n".contains($0) }
        #expect(Set(words.filter { $0.hasPrefix("key=") }).isSuperset(of: large.edges.map { "key=\($0.name)" }))
        let cluster = try #require(objects.first { $0["name"] as? String == "cluster_c3" })
        #expect((cluster["nodes"] as? [Int])?.map { names[$0] }.sorted() == ["e1", "e5"])
    }

    @Test func numbersHaveNoExponentAndNoLocale() {
        #expect(
            [0.1, 1e-9, -2.5, 1e12, .nan].map { DOTNumber.text($0) } == ["0.1", "0", "-2.5", "1000000", "-1000000"])
        #expect(DOTNumber.text(.infinity, in: 0...20) == "20")
    }
}
