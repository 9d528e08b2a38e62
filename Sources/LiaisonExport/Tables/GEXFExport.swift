import LiaisonDocuments
public import LiaisonGraph
import LiaisonLanguages

/// Writes a graph as GEXF 1.3, Gephi's own format, with a spell for each time at which a link is told, so that Gephi's
/// timeline works at once, and with the colours of our pictures.
public enum GEXFExport {
    /// The graph as UTF-8.
    public static func data(of graph: Graph, producer: String = "Liaison") -> [UInt8] {
        let table = GraphTable(graph)
        var xml = XMLText()
        xml.raw(
            """
            <gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
              <meta>
                <creator>
            """)
        xml.text(producer)
        xml.raw(
            """
            </creator>
              </meta>
              <graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">
                <attributes class="node" mode="static">
                  <attribute id="kind" title="kind" type="string"/>
                  <attribute id="wikidata" title="wikidata" type="string"/>
                  <attribute id="known" title="known" type="boolean"/>
                  <attribute id="mentions" title="mentions" type="integer"/>
                  <attribute id="documents" title="documents" type="integer"/>
                  <attribute id="aliases" title="aliases" type="string"/>
                </attributes>
                <attributes class="edge" mode="static">
                  <attribute id="link" title="link" type="string"/>
                  <attribute id="mutual" title="mutual" type="boolean"/>
                  <attribute id="since" title="since" type="string"/>
                  <attribute id="until" title="until" type="string"/>
                  <attribute id="words" title="words" type="string"/>
                  <attribute id="evidence" title="evidence" type="string"/>
                  <attribute id="sources" title="sources" type="string"/>
                </attributes>
                <nodes>

            """)
        for node in table.nodes { write(&xml, node) }
        xml.raw("    </nodes>\n    <edges>\n")
        for (number, edge) in table.edges.enumerated() { write(&xml, edge, number) }
        xml.raw("    </edges>\n  </graph>\n</gexf>\n")
        return xml.bytes
    }

    private static func write(_ xml: inout XMLText, _ node: GraphTable.Node) {
        let entity = node.entity
        xml.raw("      <node id=\"")
        xml.text(node.id)
        xml.raw("\" label=\"")
        xml.text(entity.name)
        xml.raw("\"><attvalues>")
        value(&xml, "kind", entity.kind.rawValue)
        if let wikidata = entity.wikidata { value(&xml, "wikidata", wikidata) }
        value(&xml, "known", entity.isKnown ? "true" : "false")
        value(&xml, "mentions", String(entity.mentions.count))
        value(&xml, "documents", String(node.documents))
        if !entity.aliases.isEmpty { value(&xml, "aliases", entity.aliases.joined(separator: "|")) }
        let color = Look.hue(of: DiagramNode.Kind(entity.kind)).rgb
        xml.raw("</attvalues><viz:color r=\"")
        xml.number(Int(color >> 16))
        xml.raw("\" g=\"")
        xml.number(Int(color >> 8 & 0xFF))
        xml.raw("\" b=\"")
        xml.number(Int(color & 0xFF))
        xml.raw("\"/></node>\n")
    }

    private static func write(_ xml: inout XMLText, _ edge: GraphTable.Edge, _ number: Int) {
        xml.raw("      <edge id=\"r")
        xml.number(number)
        xml.raw("\" source=\"")
        xml.text(edge.source)
        xml.raw("\" target=\"")
        xml.text(edge.target)
        xml.raw("\" type=\"directed\" weight=\"")
        xml.number(edge.weight)
        xml.raw("\"><attvalues>")
        value(&xml, "link", edge.kind.code)
        value(&xml, "mutual", edge.kind.isMutual ? "true" : "false")
        if let since = edge.since { value(&xml, "since", since) }
        if let until = edge.until { value(&xml, "until", until) }
        if !edge.words.isEmpty { value(&xml, "words", edge.words.joined(separator: "|")) }
        if !edge.facts.isEmpty { value(&xml, "evidence", edge.facts.joined(separator: "|")) }
        value(&xml, "sources", edge.sources.joined(separator: "|"))
        xml.raw("</attvalues>")
        if !edge.spells.isEmpty {
            xml.raw("<spells>")
            for spell in edge.spells {
                xml.raw("<spell start=\"")
                xml.text(spell.start)
                if let end = spell.end {
                    xml.raw("\" end=\"")
                    xml.text(end)
                }
                xml.raw("\"/>")
            }
            xml.raw("</spells>")
        }
        xml.raw("</edge>\n")
    }

    private static func value(_ xml: inout XMLText, _ name: StaticString, _ value: String) {
        xml.raw("<attvalue for=\"")
        xml.raw(name)
        xml.raw("\" value=\"")
        xml.text(value)
        xml.raw("\"/>")
    }
}
