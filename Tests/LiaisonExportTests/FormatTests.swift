import Foundation
import LiaisonDocuments
import LiaisonExport
import LiaisonGraph
import LiaisonLanguages
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// What each format holds; that the programs it is for read it is what `make test-formats` shows.
@Suite struct FormatTests {
    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    private func object(_ bytes: some Sequence<UInt8>) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }

    private func document(_ id: DocumentID) -> String { SmallNews.texts[id] ?? "" }

    @Test func nodeLinkHoldsNodesLinksAndTheirProof() throws {
        let read = try object(NodeLinkExport.data(of: SmallNews.graph))
        let nodes = try #require(read["nodes"] as? [[String: Any]])
        #expect(nodes.map { $0["label"] as? String } == ["Ada Roux", "Bo Lind", "Lima", "=Oslo, \"Plan\""])
        #expect(nodes[0]["wikidata"] as? String == "Q1")
        let links = try #require(read["links"] as? [[String: Any]])
        #expect(links.map { $0["kind"] as? String } == ["met", "planned", "about", "about", "belongs"])
        #expect(links[0]["weight"] as? Int == 2 && links[0]["mutual"] as? Bool == true)
        #expect(links[0]["evidence"] as? [String] == ["m-1"] && links[0]["sources"] as? [String] == ["a", "b"])
        #expect(links[4]["words"] as? [String] == ["chair"] && links[4]["since"] as? String == "2020")
    }

    @Test func markupFormatsAreXMLWhateverTheName() throws {
        var graph = SmallNews.graph
        graph.entities[0].name = "</node>\"<&\u{0}\u{1B}\u{FFFE}\n\t]]>"
        for bytes in [GraphMLExport.data(of: graph), GEXFExport.data(of: graph, producer: "<&\">")] {
            #expect(XMLParser(data: Data(bytes)).parse())
            #expect(text(bytes).contains("&lt;/node&gt;&quot;&lt;&amp;&#10;&#9;]]&gt;"))
        }
    }

    @Test func gexfTellsDatesAsSpells() {
        let gexf = text(GEXFExport.data(of: SmallNews.graph))
        #expect(gexf.contains("<spells><spell start=\"2023-01-05\" end=\"2023-01-05\"/></spells>"))
        // A month is all its days; an office that nobody ended has no end.
        #expect(gexf.contains("<spell start=\"2023-01-01\" end=\"2023-01-31\"/>"))
        #expect(gexf.contains("<spell start=\"2020-01-01\"/>"))
    }

    @Test func followTheMoneyHasAnEntityForEachThingAndFact() throws {
        let lines = try FollowTheMoneyExport.data(of: SmallNews.graph, text: document).split(separator: 0x0A)
        let entities = try lines.map { try object($0) }
        let schemata = entities.map { $0["schema"] as? String ?? "" }
        #expect(
            schemata == [
                "Article", "Article", "Article", "Person", "Person", "Address", "Organization", "Event", "Event",
                "UnknownLink", "UnknownLink", "Employment",
            ])
        let event = try #require(entities[7]["properties"] as? [String: [String]])
        #expect(event["involved"] == ["e-ada-roux", "e-bo-lind"] && event["date"] == ["2023-01-05"])
        #expect(event["proof"] == ["d-a", "d-b", "d-c"])
        #expect(event["summary"]?.first == "Ada Roux met Bo Lind in Lima.")
    }

    @Test(arguments: [
        ("https://example.org/a?b=c", true), ("http://example.org", true), ("javascript:alert(1)", false),
        ("https://", false), ("https://exa mple.org", false), ("https://example.org/\"><script>", false),
        ("data:text/html,x", false), ("HTTPS://EXAMPLE.ORG/É", false), ("https://localhost", false),
    ])
    func onlyWebAddressesAreLinks(url: String, isSafe: Bool) { #expect(WebAddress.isSafe(url) == isSafe) }

    @Test func linkedDataNamesEverythingAndItsSource() throws {
        let read = try object(JSONLDExport.data(of: SmallNews.graph, text: document))
        let parts = try #require(read["@graph"] as? [[String: Any]])
        let ids = parts.compactMap { $0["@id"] as? String }
        #expect(Set(ids).count == parts.count && ids.allSatisfy { $0.hasPrefix("urn:liaison:") })
        let quotation = try #require(parts.first { ($0["@type"] as? [String])?.first == "Quotation" })
        #expect(quotation["text"] as? String == "All \\ fine")
        let from = try #require(quotation["prov:wasDerivedFrom"] as? [[String: Any]])
        #expect(from.first?["@id"] as? String == "urn:liaison:sentence:a/30-58")
    }

    @Test(arguments: [
        ("O'Connor \\ \n", #"'O\'Connor \\ \n'"#), ("\u{1B}\u{2028}", #"'\u001b\u2028'"#), ("é🧑", "'é🧑'"),
    ])
    func cypherStringsEndWhereTheyShould(name: String, literal: String) {
        var graph = Graph()
        graph.entities = [Entity(id: "x", kind: .person, name: name)]
        #expect(text(CypherExport.data(of: graph)).contains("n.name = " + literal + ","))
    }

    @Test func mermaidTextIsNeverSyntax() {
        #expect(MermaidExport.escape("a \"b\" [c] #1;\nd") == "a #34;b#34; #91;c#93; #35;1#59; d")
        let chart = text(MermaidExport.data(of: NetworkView.diagram(of: SmallNews.graph)))
        #expect(chart.contains("\nflowchart LR\n"))
        #expect(chart.contains("  e0([\"Ada Roux\"]):::person\n"))
        #expect(chart.contains("  e0 ---|\"met ×2\"| e1\n"))
        #expect(chart.contains("  e0 -.-|\"planned\"| e1\n"))
    }

    @Test func markdownHasAFootnoteForEachSentence() throws {
        let report = text(try MarkdownExport.data(of: SmallNews.graph, language: .french, text: document))
        #expect(report.contains("- 2023-01-05: **Entretien: Ada Roux, Bo Lind**, Lima[^1][^2][^3] `m-1`"))
        #expect(report.contains("\n\n### Ada Roux\n\n- 2023-01: “All \\\\ fine”, au sujet de Lima, =Oslo, \"Plan\""))
        #expect(report.contains("[^2]: “Été : Ada Roux a vu Bo Lind.” Example Post, 2023-02, `b`"))
        #expect(MarkdownText.escape("<b> [x](y) *z* `c` # &") == "&lt;b&gt; \\[x\\]\\(y\\) \\*z\\* \\`c\\` \\# &amp;")
    }

    @Test func tablesHaveTheirReadersHeaders() {
        let kumu = text(CSVExport.data(of: SmallNews.graph, for: .kumu))
        #expect(kumu.hasPrefix("ID,Label,Type,") && kumu.contains("\nFrom,To,Direction,"))
        let neo4j = text(CSVExport.data(of: SmallNews.graph, for: .neo4j))
        #expect(neo4j.hasPrefix("id:ID,name,:LABEL,") && neo4j.contains("\n:START_ID,:END_ID,:TYPE,"))
        #expect(neo4j.contains("ada-roux,bo-lind,MET,2,met,") && neo4j.contains("OP;Plan"))
    }

    @Test func aSliceKeepsWhatTheFilterLetsThrough() {
        var options = ViewOptions()
        #expect(SmallNews.graph.slice(options) == SmallNews.graph)
        options.via = [.met, .planned]
        options.statuses = [.planned]
        let planned = SmallNews.graph.slice(options)
        #expect(planned.meetings.map(\.id) == ["m-2"] && planned.statements.isEmpty && planned.affiliations.isEmpty)
        #expect(planned.entities.map(\.id) == ["ada-roux", "bo-lind"])
        options = ViewOptions()
        options.kinds = [.person]
        let people = SmallNews.graph.slice(options)
        #expect(people.entities.map(\.id) == ["ada-roux", "bo-lind"])
        #expect(people.statements.map(\.about) == [[]] && people.meetings.allSatisfy { $0.places.isEmpty })
        options = ViewOptions()
        options.minimumDocuments = 2
        #expect(SmallNews.graph.slice(options).meetings.map(\.id) == ["m-1"])
    }
}
