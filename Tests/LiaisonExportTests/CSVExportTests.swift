import LiaisonDocuments
import LiaisonExport
import LiaisonGraph
import LiaisonLanguages
import Testing

@Suite struct CSVExportTests {
    @Test func writesNodes() {
        #expect(
            String(decoding: CSVExport.nodes(of: SmallNews.graph), as: UTF8.self) == #"""
                Id,Label,Kind,Wikidata,Known,Mentions,Documents,Aliases
                ada-roux,Ada Roux,person,Q1,true,2,2,
                bo-lind,Bo Lind,person,,false,0,0,
                lima,Lima,place,,false,0,0,
                oslo-plan,"'=Oslo, ""Plan""",initiative,,false,0,0,OP|Plan

                """#)
    }

    @Test func writesMergedEdges() {
        #expect(
            String(decoding: CSVExport.edges(of: SmallNews.graph), as: UTF8.self) == #"""
                Source,Target,Type,Weight,Kind,Since,Until,Facts,Words,Evidence,Sources
                ada-roux,bo-lind,Undirected,2,met,2023-01-05,2023-01-05,1,,m-1,a|b
                ada-roux,bo-lind,Undirected,1,planned,,,1,,m-2,b
                ada-roux,lima,Directed,1,about,2023-01,2023-01,1,,s-1,a
                ada-roux,oslo-plan,Directed,1,about,2023-01,2023-01,1,,s-1,a
                bo-lind,oslo-plan,Directed,1,belongs,2020,,1,chair,,a

                """#)
    }

    @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
    func defusesFormulas(name: String) {
        var graph = Graph()
        graph.entities = [Entity(id: "x", kind: .person, name: name)]
        let row = String(decoding: CSVExport.nodes(of: graph), as: UTF8.self).dropFirst(56)
        #expect(row.contains("x,'") || row.contains("x,\"'"))
    }

    @Test func namesTwoFiles() {
        #expect(CSVExport.paths(for: "out/net.csv") == ("out/net-nodes.csv", "out/net-edges.csv"))
        #expect(CSVExport.paths(for: "net") == ("net-nodes.csv", "net-edges.csv"))
    }
}
