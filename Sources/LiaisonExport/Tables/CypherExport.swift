import LiaisonDocuments
public import LiaisonGraph
import LiaisonLanguages

/// Writes a graph as statements of openCypher, one a line, for Neo4j, Memgraph and Kùzu; running them twice changes
/// nothing.
///
/// ```
/// MERGE (n:Entity {id: 'qin-gang'}) SET n:Person, n.name = 'Qin Gang', n.known = true;
/// MATCH (a:Entity {id: 'qin-gang'}), (b:Entity {id: 'china'}) MERGE (a)-[r:BELONGS]->(b) SET r.weight = 2;
/// ```
public enum CypherExport {
    /// The graph as UTF-8.
    public static func data(of graph: Graph) -> [UInt8] {
        let table = GraphTable(graph)
        var lines = ["CREATE CONSTRAINT liaison_entity IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;"]
        for node in table.nodes {
            let entity = node.entity
            let label = entity.kind.rawValue.prefix(1).uppercased() + entity.kind.rawValue.dropFirst()
            let columns: [TableColumn] = [.name, .kind, .known, .mentions, .documents, .aliases, .wikidata]
            let parts = ["n:\(label)"] + columns.compactMap { setting("n", $0, node[$0]) }
            lines.append("MERGE (n:Entity {id: \(quoted(node.id))}) SET " + parts.joined(separator: ", ") + ";")
        }
        for edge in table.edges {
            let columns: [TableColumn] = [.weight, .mutual, .words, .evidence, .sources, .since, .until]
            let parts = columns.compactMap { setting("r", $0, edge[$0]) }
            lines.append(
                "MATCH (a:Entity {id: \(quoted(edge.source))}), (b:Entity {id: \(quoted(edge.target))}) "
                    + "MERGE (a)-[r:\(edge.kind.code.uppercased())]->(b) SET " + parts.joined(separator: ", ") + ";")
        }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    /// Sets a property; one that is not known is left alone.
    private static func setting(_ subject: String, _ column: TableColumn, _ value: TableColumn.Value) -> String? {
        let written: String? =
            switch value {
            case .text(let text): text.map(quoted)
            case .flag(let flag): "\(flag)"
            case .count(let count): "\(count)"
            case .list(let items): list(items)
            }
        return written.map { "\(subject).\(column.rawValue) = \($0)" }
    }

    private static func list(_ texts: [String]) -> String {
        "[" + texts.map(quoted).joined(separator: ", ") + "]"
    }

    /// A string of openCypher; what could end a line or a string is written as an escape.
    static func quoted(_ text: String) -> String {
        var quoted = "'"
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x27: quoted += "\\'"
            case 0x5C: quoted += "\\\\"
            case 0x0A: quoted += "\\n"
            case 0x0D: quoted += "\\r"
            case 0x09: quoted += "\\t"
            case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029:
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "'"
    }
}
