import Foundation
import LiaisonExport
import Testing

@Suite struct DOTQuotingTests {
    private func token(_ text: String, lines: DOTQuoting.Lines = .centred) -> String {
        var bytes: [UInt8] = []
        DOTQuoting.append(label: text, lines: lines, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: [
        (#"Tom & "Jerry""#, #""Tom &amp; \"Jerry\"""#), (#"a\b"#, #""a\\b""#), (#"a\"#, #""a\\""#),
        ("a\nb", #""a\nb""#),
        ("&amp;", #""&amp;amp;""#), (#"\N \G"#, #""\\N \\G""#), ("<b>", #""<b>""#), ("", #""""#), ("e\u{301}", "\"é\""),
    ])
    func ladder(text: String, expected: String) { #expect(token(text) == expected) }

    @Test func leftLinesEndInL() { #expect(token("a\nb", lines: .left) == #""a\lb\l""#) }

    @Test func removesWhatNoPictureCanHold() {
        #expect(token("a\u{0}\u{1B}\u{7F}\u{85}b\u{202E}c\u{2066}d\u{FEFF}\u{FFFE}\r") == #""a\nbcd""#)
    }

    @Test func staysBelowTheLimits() {
        #expect(token(String(repeating: "&\"\\é", count: 10_000)).utf8.count <= DOTQuoting.tokenLimit)
        #expect(token(String(repeating: "x\n", count: 10_000)).split(separator: "\\").count <= DOTQuoting.lineLimit + 1)
        #expect(DOTMarkup.halo(String(repeating: "&", count: 9_000), ground: DOTColor(0)).source.utf8.count < 8_000)
    }

    @Test(.enabled(if: GraphvizCommand.isInstalled)) func graphvizGivesTenThousandLabelsBack() throws {
        var generator = SeededGenerator(state: 42)
        let labels = (0..<10_000).map { _ in generator.text(upTo: 24) }
        for batch in stride(from: 0, to: labels.count, by: 2_500) {
            let nodes = (batch..<(batch + 2_500)).map { place in
                DOTGraph.Node(
                    DOTName(.entity, place),
                    [.label(.text(labels[place])), .shape(.plain), .position(x: 0, y: Double(place))])
            }
            let dot = DOTWriter.write(DOTGraph(attributes: [.inputScale(72)], nodes: nodes))
            let canonical = try GraphvizCommand.run(["-Tcanon"], input: dot)
            #expect(canonical.status == 0 && canonical.messages.isEmpty, "\(canonical.messages.prefix(300))")
            let json = try GraphvizCommand.run(["-Kneato", "-n2", "-Tjson"], input: dot)
            #expect(json.status == 0)
            let read = try #require(JSONSerialization.jsonObject(with: json.output) as? [String: Any])
            let objects = try #require(read["objects"] as? [[String: Any]])
            #expect(objects.count == nodes.count)
            for object in objects {
                let name = try #require((object["name"] as? String).flatMap { DOTName($0) })
                let label = try #require(object["label"] as? String)
                let back = DOTQuoting.text(ofLabel: label)
                #expect(Array(back.utf8) == Array(CleanText.clean(labels[name.number]).utf8))
            }
        }
    }
}
