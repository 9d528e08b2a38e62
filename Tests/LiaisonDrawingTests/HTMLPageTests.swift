import Foundation
@testable import LiaisonDrawing
import LiaisonDocuments
import LiaisonExport
import LiaisonGraph
import LiaisonText
import Testing

@Suite struct HTMLPageTests {
    private static let allowed: [String: Set<String>] = {
        let paint: Set = ["class", "fill", "stroke", "stroke-width", "stroke-dasharray"]
        return [
            "html": ["lang"], "head": [], "body": [], "meta": ["charset", "name", "content", "http-equiv"],
            "title": ["id"],
            "style": [], "a": ["class", "href"], "header": [], "main": [], "footer": [], "h1": [], "h2": ["id"],
            "p": [],
            "section": ["class", "aria-label"], "fieldset": [], "legend": [], "span": ["class"],
            "input": ["type", "id", "name", "checked"], "label": ["for"], "figure": ["id", "tabindex", "aria-label"],
            "table": [], "caption": [], "thead": [], "tbody": [], "tr": ["id", "class"], "th": ["scope"], "td": [],
            "ul": [], "li": [], "q": [], "cite": [],
            "svg": [
                "xmlns", "viewBox", "width", "role", "aria-labelledby", "aria-describedby", "class", "font-family",
                "lang",
            ], "desc": ["id"], "g": ["class", "aria-hidden"], "rect": ["class", "width", "height", "fill"],
            "path": paint.union(["d"]), "polygon": paint.union(["points"]), "polyline": paint.union(["points"]),
            "ellipse": paint.union(["cx", "cy", "rx", "ry"]),
            "text": ["x", "y", "text-anchor", "font-size", "font-weight", "fill"],
        ]
    }()

    private func page(_ graph: Graph, _ options: ViewOptions = ViewOptions()) throws -> [SVGReader.Element] {
        let diagram = NetworkView.diagram(of: graph, options: options)
        let bytes = try HTMLPage.render(diagram, of: graph) { "</q><script>“\($0.document)” \($0.start)" }.bytes
        let elements = try #require(SVGReader.elements(of: bytes), "no XML")
        for element in elements {
            let attributes = try #require(HTMLPageTests.allowed[element.name], "element \(element.name)")
            #expect(attributes.isSuperset(of: element.attributes.keys), "\(element.name) \(element.attributes)")
            for (name, value) in element.attributes where name == "href" { #expect(value.hasPrefix("#")) }
        }
        for style in elements.filter({ $0.name == "style" }) {
            for word in ["url(", "@import", "<", "expression"] { #expect(!style.text.contains(word)) }
        }
        // What HTML reads as it stands may hold nothing that XML had to escape.
        let text = String(decoding: bytes, as: UTF8.self)
        let sheet = try #require(text.split(separator: "<style>").dropFirst().first?.split(separator: "</style>").first)
        #expect(!sheet.contains("&"))
        return elements
    }

    @Test func linksLeadSomewhereOnThePage() throws {
        var news = InventedNews(seed: 8)
        let elements = try page(news.graph(entities: 25))
        let ids = elements.compactMap { $0.attributes["id"] }
        #expect(Set(ids).count == ids.count, "an id stands twice")
        let links = elements.compactMap { $0.attributes["href"]?.dropFirst() }
        #expect(links.count > 50)
        for link in links { #expect(ids.contains(String(link)), "\(link) is nowhere") }
    }

    @Test func everyLinkHasItsSentences() throws {
        var news = InventedNews(seed: 8)
        let graph = news.graph(entities: 20)
        let diagram = NetworkView.diagram(of: graph)
        let elements = try page(graph)
        let rows = elements.filter { $0.name == "tr" && ($0.attributes["id"] ?? "").hasPrefix("r-") }
        #expect(rows.count == diagram.edges.count)
        #expect(elements.filter { $0.name == "q" }.count >= rows.count)
        #expect(elements.filter { $0.name == "q" }.allSatisfy { $0.text.hasPrefix("</q><script>") })
        #expect(
            elements.filter { $0.name == "tr" && ($0.attributes["id"] ?? "").hasPrefix("e-") }.count
                == diagram.nodes.count)
    }

    @Test func readersWithoutAMouseOrEyesFindTheirWay() throws {
        var news = InventedNews(seed: 8)
        let elements = try page(news.graph(entities: 20))
        #expect(elements[0].attributes["lang"] == "en")
        #expect(elements.filter { $0.name == "h1" }.count == 1)
        #expect(elements.first { $0.name == "a" }?.attributes["href"] == "#links", "the first stop skips the picture")
        let labels = Set(elements.filter { $0.name == "label" }.compactMap { $0.attributes["for"] })
        let inputs = elements.filter { $0.name == "input" }.compactMap { $0.attributes["id"] }
        #expect(inputs.count > 5 && labels == Set(inputs))
        #expect(elements.filter { $0.name == "th" }.allSatisfy { ["row", "col"].contains($0.attributes["scope"]) })
        #expect(elements.filter { $0.name == "table" }.count == elements.filter { $0.name == "caption" }.count)
        let style = try #require(elements.first { $0.name == "style" }).text
        for input in inputs where input != "at-least-1" {
            #expect(style.contains("#\(input)"), "\(input) does nothing")
        }
    }

    @Test func twoThousandHostileNamesAndAddresses() throws {
        var generator = InventedNews.Generator(state: 77)
        let pieces = [
            "<script>", "</style>", "\" onclick=\"x", "javascript:", "data:text/html,", "&#x3C;", "\u{0}", "\u{202E}",
            "]]>",
            "https://evil.example/", "' onload='", "<!--", "url(x)", "é", "王", "\n", "expression(", "</svg>", "{}",
            "\\",
        ]
        for batch in 0..<20 {
            let names = (0..<100).map { _ in
                (0..<3).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }.joined()
            }
            var news = InventedNews(seed: UInt64(batch + 1))
            var graph = news.graph(entities: 100, hostile: names)
            for place in graph.documents.indices {
                graph.documents[place].url = names[place % names.count]
                graph.documents[place].title = names[(place + 7) % names.count]
                graph.documents[place].publisher = names[(place + 13) % names.count]
            }
            for place in graph.affiliations.indices { graph.affiliations[place].role = names[place % names.count] }
            var options = ViewOptions()
            options.title = names[0]
            options.producer = names[1]
            _ = try page(graph, options)
        }
    }

    @Test func theSamePageEachTime() throws {
        var news = InventedNews(seed: 8)
        let graph = news.graph(entities: 20)
        let diagram = NetworkView.diagram(of: graph)
        let first = try HTMLPage.render(diagram, of: graph) { "\($0.start)" }
        #expect(try HTMLPage.render(diagram, of: graph) { "\($0.start)" } == first)
    }
}
