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

            """)
        declare(&xml, TableColumn.ofNodes, of: "node")
        declare(&xml, edgeColumns, of: "edge")
        xml.raw("    <nodes>\n")
        for node in table.nodes { write(&xml, node) }
        xml.raw("    </nodes>\n    <edges>\n")
        for (number, edge) in table.edges.enumerated() { write(&xml, edge, number) }
        xml.raw("    </edges>\n  </graph>\n</gexf>\n")
        return xml.bytes
    }

    /// The weight is an attribute of its own.
    private static let edgeColumns = TableColumn.ofEdges.filter { $0 != .weight }

    private static func declare(_ xml: inout XMLText, _ columns: [TableColumn], of subject: StaticString) {
        xml.raw("    <attributes class=\"")
        xml.raw(subject)
        xml.raw("\" mode=\"static\">\n")
        for column in columns {
            xml.raw("      <attribute id=\"")
            xml.text(column.rawValue)
            xml.raw("\" title=\"")
            xml.text(column.rawValue)
            xml.raw("\" type=\"")
            xml.text(column.type == "int" ? "integer" : column.type)
            xml.raw("\"/>\n")
        }
        xml.raw("    </attributes>\n")
    }

    private static func write(_ xml: inout XMLText, _ node: GraphTable.Node) {
        let entity = node.entity
        xml.raw("      <node id=\"")
        xml.text(node.id)
        xml.raw("\" label=\"")
        xml.text(entity.name)
        xml.raw("\"><attvalues>")
        for column in TableColumn.ofNodes { value(&xml, column, node[column]) }
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
        for column in edgeColumns { value(&xml, column, edge[column]) }
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

    private static func value(_ xml: inout XMLText, _ column: TableColumn, _ value: TableColumn.Value) {
        guard let text = value.text() else { return }
        xml.raw("<attvalue for=\"")
        xml.text(column.rawValue)
        xml.raw("\" value=\"")
        xml.text(text)
        xml.raw("\"/>")
    }
}
