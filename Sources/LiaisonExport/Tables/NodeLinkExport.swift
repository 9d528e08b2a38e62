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
            let entity = node.entity
            json.raw(place == 0 ? "\n{\"id\": " : ",\n{\"id\": ")
            json.string(node.id)
            json.raw(", \"label\": ")
            json.string(entity.name)
            json.raw(", \"kind\": ")
            json.string(entity.kind.rawValue)
            json.raw(", \"wikidata\": ")
            json.string(entity.wikidata)
            json.raw(entity.isKnown ? ", \"known\": true, \"mentions\": " : ", \"known\": false, \"mentions\": ")
            json.number(entity.mentions.count)
            json.raw(", \"documents\": ")
            json.number(node.documents)
            json.raw(", \"aliases\": ")
            json.strings(entity.aliases)
            json.raw("}")
        }
        json.raw("],\n\"links\": [")
        for (place, edge) in table.edges.enumerated() {
            json.raw(place == 0 ? "\n{\"source\": " : ",\n{\"source\": ")
            json.string(edge.source)
            json.raw(", \"target\": ")
            json.string(edge.target)
            json.raw(", \"key\": ")
            json.string(edge.kind.code)
            json.raw(", \"kind\": ")
            json.string(edge.kind.code)
            json.raw(edge.kind.isMutual ? ", \"mutual\": true, \"weight\": " : ", \"mutual\": false, \"weight\": ")
            json.number(edge.weight)
            json.raw(", \"since\": ")
            json.string(edge.since)
            json.raw(", \"until\": ")
            json.string(edge.until)
            json.raw(", \"words\": ")
            json.strings(edge.words)
            json.raw(", \"evidence\": ")
            json.strings(edge.facts)
            json.raw(", \"sources\": ")
            json.strings(edge.sources)
            json.raw("}")
        }
        json.raw("]}\n")
        return json.bytes
    }
}
