import LiaisonDocuments
public import LiaisonGraph
import LiaisonLanguages

/// Writes a graph as two tables with the headers that a program expects: a node a line, an edge a line.
///
/// ```
/// Id,Label,Kind,Wikidata,Known,Mentions,Documents,Aliases
/// qin-gang,Qin Gang,person,,true,4,2,
///
/// Source,Target,Type,Weight,Kind,Since,Until,Facts,Words,Evidence,Sources
/// antonio-vitorino,qin-gang,Undirected,2,met,2023-04-03,2023-04-03,1,,m-1zq4k0,004|005
/// ```
public enum CSVExport {
    /// The program that reads the tables.
    public enum Reader: String, Hashable, Sendable, CaseIterable {
        /// Gephi, and spreadsheets.
        case gephi
        /// Kumu: elements and connections.
        case kumu
        /// Neo4j's import, with typed headers.
        case neo4j
    }

    /// The table of nodes as UTF-8: every entity.
    public static func nodes(of graph: Graph, for reader: Reader = .gephi) -> [UInt8] {
        var file = Array((nodeHeader(reader) + "\n").utf8)
        for node in GraphTable(graph).nodes {
            let kind = node.entity.kind.rawValue
            var row = CSVRow()
            row.field(node.id)
            row.field(node.entity.name)
            row.field(reader == .gephi ? kind : capitalized(kind))
            for column in TableColumn.ofNodes where column != .kind { row.field(node[column], separator(reader)) }
            row.end(&file)
        }
        return file
    }

    /// The table of edges as UTF-8: one for each pair of entities and kind of link, weighted by distinct documents.
    public static func edges(of graph: Graph, for reader: Reader = .gephi) -> [UInt8] {
        var file = Array((edgeHeader(reader) + "\n").utf8)
        for edge in GraphTable(graph).edges {
            var row = CSVRow()
            row.field(edge.source)
            row.field(edge.target)
            switch reader {
            case .gephi: row.field(edge.kind.isMutual ? "Undirected" : "Directed")
            case .kumu: row.field(edge.kind.isMutual ? "undirected" : "directed")
            case .neo4j: row.field(edge.kind.code.uppercased())
            }
            for column in edgeColumns { row.field(edge[column], separator(reader)) }
            row.end(&file)
        }
        return file
    }

    /// Both tables one after the other, an empty line between them, for a single stream.
    public static func data(of graph: Graph, for reader: Reader = .gephi) -> [UInt8] {
        nodes(of: graph, for: reader) + [0x0A] + edges(of: graph, for: reader)
    }

    /// The names of the two files for the one that the user names: `net.csv` gives `net-nodes.csv`, `net-edges.csv`.
    public static func paths(for path: String) -> (nodes: String, edges: String) {
        let stem = path.lowercased().hasSuffix(".csv") ? String(path.dropLast(4)) : path
        return (stem + "-nodes.csv", stem + "-edges.csv")
    }

    private static let edgeColumns: [TableColumn] = [
        .weight, .link, .since, .until, .facts, .words, .evidence, .sources,
    ]

    private static func nodeHeader(_ reader: Reader) -> String {
        switch reader {
        case .gephi: "Id,Label,Kind,Wikidata,Known,Mentions,Documents,Aliases"
        case .kumu: "ID,Label,Type,Wikidata,Known,Mentions,Documents,Tags"
        case .neo4j:
            "id:ID,name,:LABEL,wikidata,known:boolean,mentions:int,documents:int,aliases:string[]"
        }
    }

    private static func edgeHeader(_ reader: Reader) -> String {
        switch reader {
        case .gephi: "Source,Target,Type,Weight,Kind,Since,Until,Facts,Words,Evidence,Sources"
        case .kumu: "From,To,Direction,Strength,Type,Since,Until,Facts,Words,Evidence,Sources"
        case .neo4j:
            ":START_ID,:END_ID,:TYPE,weight:int,kind,since,until,facts:int,words:string[],evidence:string[],"
                + "sources:string[]"
        }
    }

    /// What stands between the values of a list.
    private static func separator(_ reader: Reader) -> String { reader == .neo4j ? ";" : "|" }

    private static func capitalized(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }
}
