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

            """)
        declare(&xml, nodeColumns, of: "node")
        declare(&xml, TableColumn.ofEdges, of: "edge")
        xml.raw("  <graph id=\"liaison\" edgedefault=\"directed\">\n")
        for node in table.nodes {
            xml.raw("    <node id=\"")
            xml.text(node.id)
            xml.raw("\">")
            for column in nodeColumns { data(&xml, column, node[column]) }
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
            for column in TableColumn.ofEdges { data(&xml, column, edge[column]) }
            xml.raw("</edge>\n")
        }
        xml.raw("  </graph>\n</graphml>\n")
        return xml.bytes
    }

    private static let nodeColumns = [TableColumn.name] + TableColumn.ofNodes

    private static func declare(_ xml: inout XMLText, _ columns: [TableColumn], of subject: StaticString) {
        for column in columns {
            xml.raw("  <key id=\"")
            xml.text(key(column))
            xml.raw("\" for=\"")
            xml.raw(subject)
            xml.raw("\" attr.name=\"")
            xml.text(column == .link ? "kind" : key(column))
            xml.raw("\" attr.type=\"")
            // Programs that draw expect a weight with a fraction.
            xml.text(column == .weight ? "double" : column.type)
            xml.raw("\"/>\n")
        }
    }

    private static func key(_ column: TableColumn) -> String { column == .name ? "label" : column.rawValue }

    private static func data(_ xml: inout XMLText, _ column: TableColumn, _ value: TableColumn.Value) {
        guard let text = value.text() else { return }
        xml.raw("<data key=\"")
        xml.text(key(column))
        xml.raw("\">")
        xml.text(text)
        xml.raw("</data>")
    }
}
