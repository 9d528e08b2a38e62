@testable import LiaisonDrawing
import LiaisonDocuments
import LiaisonExport
import LiaisonGraph
import LiaisonLanguages
import Testing

@Suite struct SVGSafetyTests {
    private static let allowed: [String: Set<String>] = {
        let paint: Set = ["class", "fill", "stroke", "stroke-width", "stroke-dasharray"]
        return [
            "svg": [
                "xmlns", "viewBox", "width", "role", "aria-labelledby", "aria-describedby", "class", "font-family",
                "lang",
            ],
            "title": ["id"], "desc": ["id"], "style": [], "g": ["class", "aria-hidden"], "a": ["class", "href"],
            "rect": ["class", "width", "height", "fill"], "path": paint.union(["d"]),
            "polygon": paint.union(["points"]), "polyline": paint.union(["points"]),
            "ellipse": paint.union(["cx", "cy", "rx", "ry"]),
            "text": ["x", "y", "text-anchor", "font-size", "font-weight", "fill"],
        ]
    }()

    private func hold(_ svg: [UInt8]) throws -> [SVGReader.Element] {
        let elements = try #require(SVGReader.elements(of: svg), "no XML")
        for element in elements {
            let attributes = try #require(SVGSafetyTests.allowed[element.name], "element \(element.name)")
            #expect(attributes.isSuperset(of: element.attributes.keys), "\(element.name) \(element.attributes)")
            if let link = element.attributes["href"] {
                #expect(link.first == "#" && link.dropFirst().utf8.allSatisfy { $0 == 0x2D || $0 == 0x5F || $0 > 0x2F })
                #expect(!link.contains(":") && !link.contains("<"))
            }
            for value in element.attributes.values where value.contains(":") {
                #expect(value == "http://www.w3.org/2000/svg")
            }
        }
        let style = try #require(elements.first { $0.name == "style" }).text
        #expect(!style.contains("url(") && !style.contains("@import") && !style.contains("</"))
        return elements
    }

    @Test func hostileNamesStayText() throws {
        var news = InventedNews(seed: 5)
        var graph = news.graph(entities: InventedNews.hostile.count + 4, hostile: InventedNews.hostile)
        for place in graph.entities.indices {
            graph.entities[place].id = EntityID(rawValue: graph.entities[place].name + "\(place)")
        }
        let old = news.graph(entities: 3)
        graph.meetings = zip(graph.entities, graph.entities.dropFirst()).enumerated().map { place, pair in
            Meeting(
                id: MeetingID(rawValue: "\"><script>\(place)"), kind: .talks, status: .held, date: nil, places: [],
                participants: [pair.0.id, pair.1.id], evidence: [], reasons: [])
        }
        graph.statements = []
        graph.affiliations = graph.entities.dropLast().map {
            Affiliation(
                person: $0.id, organization: graph.entities[graph.entities.count - 1].id,
                role: "</text><script>x</script>", since: nil, until: nil, evidence: [])
        }
        graph.documents = old.documents
        graph.documents[0].publisher = "<img src=x onerror=alert(1)>"
        var options = ViewOptions()
        options.minimumDocuments = 0
        options.title = "</title><script>alert('\u{2028}')</script>\u{202E}"
        options.producer = "\"><svg onload=x>"
        for diagram in [
            NetworkView.diagram(of: graph, options: options), EventsView.diagram(of: graph, options: options),
        ] {
            #expect(diagram.nodes.count > 20)
            let elements = try hold(try Drawing.render(diagram, format: .svg).bytes)
            #expect(elements[1].text.hasPrefix("</title><script>alert('"))
            let titles = elements.filter { $0.name == "title" }.map(\.text)
            for node in diagram.nodes { #expect(titles.contains(CleanText.clean(node.description))) }
        }
    }

    @Test func twoThousandRandomNames() throws {
        var generator = InventedNews.Generator(state: 11)
        for batch in 0..<20 {
            let names = (0..<100).map { _ -> String in
                var name = String.UnicodeScalarView()
                for _ in 0..<12 {
                    let limit: UInt32 = Bool.random(using: &generator) ? 0x7F : 0x2_FFFF
                    if let scalar = UnicodeScalar(UInt32.random(in: 0...limit, using: &generator)) {
                        name.append(scalar)
                    }
                }
                return String(name)
            }
            var news = InventedNews(seed: UInt64(batch))
            let graph = news.graph(entities: 100, hostile: names)
            _ = try hold(try Drawing.render(NetworkView.diagram(of: graph), format: .svg, engine: .sfdp).bytes)
        }
    }

    @Test func tellsWhatItShows() throws {
        var news = InventedNews(seed: 2)
        let diagram = NetworkView.diagram(of: news.graph(entities: 10))
        let elements = try hold(try Drawing.render(diagram, format: .svg).bytes)
        #expect(elements[0].attributes["role"] == "graphics-document document")
        #expect(elements[0].attributes["viewBox"] != nil)
        #expect(elements[1].text == diagram.title)
        #expect(elements[2].text == (diagram.subtitle + diagram.caption).joined(separator: ". "))
        #expect(elements.filter { $0.name == "a" }.count == diagram.nodes.count + diagram.edges.count)
        let words = elements.filter { $0.name == "text" }.map(\.text)
        for item in diagram.legend { #expect(words.contains(item.text)) }
        #expect(
            words.joined(separator: " ").contains(diagram.subtitle.joined(separator: " ")),
            "the lines under the headline")
        for line in diagram.caption.suffix(2) { #expect(words.contains(line)) }
        for node in diagram.nodes { for line in node.lines { #expect(words.contains(line)) } }
        #expect(elements.first { $0.name == "style" }?.text.contains("prefers-color-scheme:dark") == true)
    }

    @Test func everyStopOfTheKeysSaysWhatItIs() throws {
        var news = InventedNews(seed: 2)
        let diagram = NetworkView.diagram(of: news.graph(entities: 14))
        let elements = try hold(try Drawing.render(diagram, format: .svg).bytes)
        let ids = elements.compactMap { $0.attributes["id"] }
        for name in ["aria-labelledby", "aria-describedby"] {
            #expect(ids.contains(try #require(elements[0].attributes[name])))
        }
        for (place, element) in elements.enumerated() where element.name == "a" {
            #expect(elements[place + 1].name == "title" && !elements[place + 1].text.isEmpty)
        }
        // Nodes are reached from top to bottom.
        let names = elements.filter { $0.name == "text" && $0.parents.contains("a") }
        let heights = names.compactMap { $0.attributes["y"].flatMap(Double.init) }
        #expect(zip(heights, heights.dropFirst()).allSatisfy { $1 > $0 - 40 })
    }

    @Test func textContrastsInBothThemes() {
        func luminance(_ color: DOTColor) -> Double {
            let parts = [16, 8, 0].map { Double((color.rgb >> UInt32($0)) & 0xFF) / 255 }.map {
                $0 <= 0.04045 ? $0 / 12.92 : ((($0 + 0.055) / 1.055) * (($0 + 0.055) / 1.055)) * 0.4 + $0 * $0 * 0.6
            }
            return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
        }
        func contrast(_ a: DOTColor, _ b: DOTColor) -> Double {
            let pair = [luminance(a), luminance(b)].sorted()
            return (pair[1] + 0.05) / (pair[0] + 0.05)
        }
        for theme in Theme.allCases {
            let palette = theme.palette
            #expect(contrast(palette.ink, palette.ground) > 4.5)
            #expect(contrast(palette.softInk, palette.ground) > 4.5)
            for kind in DiagramNode.Kind.allCases { #expect(contrast(palette.ink, palette.fill(kind)) > 4.5) }
            // What only guides the eye may be faint.
            for link in LinkKind.allCases where link != .follows {
                #expect(contrast(palette.line(link), palette.ground) > 3)
            }
        }
    }
}
