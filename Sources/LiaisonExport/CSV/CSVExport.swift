import LiaisonCalendar
import LiaisonDocuments
public import LiaisonGraph
import LiaisonLanguages

/// Writes a graph as two tables, which Gephi, Kumu, Neo4j and spreadsheets read: a node a line, an edge a line.
///
/// ```
/// Id,Label,Kind,Wikidata,Known,Mentions,Documents,Aliases
/// qin-gang,Qin Gang,person,,true,4,2,
///
/// Source,Target,Type,Weight,Kind,Since,Until,Facts,Words
/// antonio-vitorino,qin-gang,Undirected,2,met,2023-04-03,2023-04-03,1,
/// ```
public enum CSVExport {
    /// The table of nodes as UTF-8: every entity.
    public static func nodes(of graph: Graph) -> [UInt8] {
        var file = Array("Id,Label,Kind,Wikidata,Known,Mentions,Documents,Aliases\n".utf8)
        let filter = FactFilter(graph, ViewOptions())
        for entity in graph.entities {
            var row = CSVRow()
            row.field(entity.id.rawValue)
            row.field(entity.name)
            row.field(entity.kind.rawValue)
            row.field(entity.wikidata ?? "")
            row.field(entity.isKnown ? "true" : "false")
            row.field(entity.mentions.count)
            row.field(filter.documents(of: entity.mentions.map(\.evidence)).count)
            row.field(entity.aliases.joined(separator: "|"))
            row.end(&file)
        }
        return file
    }

    /// The table of edges as UTF-8: one for each pair of entities and kind of link, weighted by distinct documents.
    public static func edges(of graph: Graph) -> [UInt8] {
        var file = Array("Source,Target,Type,Weight,Kind,Since,Until,Facts,Words\n".utf8)
        for link in LinkTable(graph, ViewOptions()).links {
            let last = link.dates.compactMap { $0.isOpen ? nil : ($0.until ?? $0.from) }.max()
            var row = CSVRow()
            row.field(graph.entities[link.tail].id.rawValue)
            row.field(graph.entities[link.head].id.rawValue)
            row.field(link.kind.isMutual ? "Undirected" : "Directed")
            row.field(link.documents.count)
            row.field(link.kind.code)
            row.field(link.dates.first?.from.description ?? "")
            row.field(last?.description ?? "")
            row.field(link.facts.count)
            row.field(link.words.joined(separator: "|"))
            row.end(&file)
        }
        return file
    }

    /// Both tables one after the other, an empty line between them, for a single stream.
    public static func data(of graph: Graph) -> [UInt8] { nodes(of: graph) + [0x0A] + edges(of: graph) }

    /// The names of the two files for the one that the user names: `net.csv` gives `net-nodes.csv`, `net-edges.csv`.
    public static func paths(for path: String) -> (nodes: String, edges: String) {
        let stem = path.lowercased().hasSuffix(".csv") ? String(path.dropLast(4)) : path
        return (stem + "-nodes.csv", stem + "-edges.csv")
    }
}

extension LinkKind {
    /// The link as files and flags spell it.
    package var code: String {
        switch self {
        case .met: "met"
        case .planned: "planned"
        case .cancelled: "cancelled"
        case .saidAbout: "about"
        case .saidTo: "said"
        case .affiliation: "belongs"
        case .said: "statement"
        case .heldAt: "place"
        }
    }
}
