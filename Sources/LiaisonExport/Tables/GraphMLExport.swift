import LiaisonDocuments
public import LiaisonGraph
import LiaisonLanguages

/// Writes a graph as GraphML, which yEd, igraph, NetworkX, Gephi and Cytoscape read.
///
/// All edges are written as directed, because readers refuse to mix; `mutual` tells which read the same from both ends.
public enum GraphMLExport {
    /// The graph as UTF-8.
    public static func data(of graph: Graph) -> [UInt8] {
        let table = GraphTable(graph)
        var xml = XMLText()
        xml.raw(
            """
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
            http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
              <key id="label" for="node" attr.name="label" attr.type="string"/>
              <key id="kind" for="node" attr.name="kind" attr.type="string"/>
              <key id="wikidata" for="node" attr.name="wikidata" attr.type="string"/>
              <key id="known" for="node" attr.name="known" attr.type="boolean"/>
              <key id="mentions" for="node" attr.name="mentions" attr.type="int"/>
              <key id="documents" for="node" attr.name="documents" attr.type="int"/>
              <key id="aliases" for="node" attr.name="aliases" attr.type="string"/>
              <key id="link" for="edge" attr.name="kind" attr.type="string"/>
              <key id="weight" for="edge" attr.name="weight" attr.type="double"/>
              <key id="mutual" for="edge" attr.name="mutual" attr.type="boolean"/>
              <key id="since" for="edge" attr.name="since" attr.type="string"/>
              <key id="until" for="edge" attr.name="until" attr.type="string"/>
              <key id="words" for="edge" attr.name="words" attr.type="string"/>
              <key id="evidence" for="edge" attr.name="evidence" attr.type="string"/>
              <key id="sources" for="edge" attr.name="sources" attr.type="string"/>
              <graph id="liaison" edgedefault="directed">

            """)
        for node in table.nodes {
            xml.raw("    <node id=\"")
            xml.text(node.id)
            xml.raw("\">")
            let entity = node.entity
            data(&xml, "label", entity.name)
            data(&xml, "kind", entity.kind.rawValue)
            if let wikidata = entity.wikidata { data(&xml, "wikidata", wikidata) }
            data(&xml, "known", entity.isKnown ? "true" : "false")
            data(&xml, "mentions", String(entity.mentions.count))
            data(&xml, "documents", String(node.documents))
            if !entity.aliases.isEmpty { data(&xml, "aliases", entity.aliases.joined(separator: "|")) }
            xml.raw("</node>\n")
        }
        for (number, edge) in table.edges.enumerated() {
            xml.raw("    <edge id=\"r")
            xml.number(number)
            xml.raw("\" source=\"")
            xml.text(edge.source)
            xml.raw("\" target=\"")
            xml.text(edge.target)
            xml.raw("\">")
            data(&xml, "link", edge.kind.code)
            data(&xml, "weight", String(edge.weight))
            data(&xml, "mutual", edge.kind.isMutual ? "true" : "false")
            if let since = edge.since { data(&xml, "since", since) }
            if let until = edge.until { data(&xml, "until", until) }
            if !edge.words.isEmpty { data(&xml, "words", edge.words.joined(separator: "|")) }
            if !edge.facts.isEmpty { data(&xml, "evidence", edge.facts.joined(separator: "|")) }
            data(&xml, "sources", edge.sources.joined(separator: "|"))
            xml.raw("</edge>\n")
        }
        xml.raw("  </graph>\n</graphml>\n")
        return xml.bytes
    }

    private static func data(_ xml: inout XMLText, _ key: StaticString, _ value: String) {
        xml.raw("<data key=\"")
        xml.raw(key)
        xml.raw("\">")
        xml.text(value)
        xml.raw("</data>")
    }
}
