import LiaisonDocuments
public import LiaisonGraph
import LiaisonLanguages

/// Writes a graph as node-link JSON, which d3 and NetworkX (`node_link_graph(data, edges="links")`) read.
public enum NodeLinkExport {
    /// The graph as UTF-8.
    public static func data(of graph: Graph, producer: String = "Liaison") -> [UInt8] {
        let table = GraphTable(graph)
        var json = JSONBuffer()
        json.raw("{\"directed\": true, \"multigraph\": true, \"graph\": {\"producer\": ")
        json.string(producer)
        json.raw("},\n\"nodes\": [")
        for (place, node) in table.nodes.enumerated() {
            json.raw(place == 0 ? "\n{" : ",\n{")
            json.member("id", node.id)
            json.member("label", node.entity.name)
            for column in TableColumn.ofNodes { member(&json, column, node[column]) }
            json.raw("}")
        }
        json.raw("],\n\"links\": [")
        for (place, edge) in table.edges.enumerated() {
            json.raw(place == 0 ? "\n{" : ",\n{")
            json.member("source", edge.source)
            json.member("target", edge.target)
            json.member("key", edge.kind.code)
            json.member("kind", edge.kind.code)
            for column in edgeColumns { member(&json, column, edge[column]) }
            json.member("sources")
            json.strings(edge.sources)
            json.raw("}")
        }
        json.raw("]}\n")
        return json.bytes
    }

    /// The sources are a list, be it empty.
    private static let edgeColumns: [TableColumn] = [.mutual, .weight, .since, .until, .words, .evidence]

    private static func member(_ json: inout JSONBuffer, _ column: TableColumn, _ value: TableColumn.Value) {
        json.member(column.rawValue)
        value.append(to: &json)
    }
}
