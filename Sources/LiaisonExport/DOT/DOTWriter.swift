/// Writes a graph as DOT that every Graphviz reads without a warning: opaque names, sorted, the same bytes each time.
///
/// ```
/// digraph liaison {
///   node [fontname="DejaVu Sans"];
///   e0 [label="Qin Gang",shape="ellipse"];
///   e0 -> e1 [key="r0",style="solid"];
/// }
/// ```
public enum DOTWriter {
    /// The graph as UTF-8.
    public static func write(_ graph: DOTGraph) -> [UInt8] {
        let graph = graph.sorted
        var bytes: [UInt8] = []
        bytes.reserveCapacity(256 + 160 * graph.nodes.count + 96 * graph.edges.count)
        bytes.append(contentsOf: "digraph liaison {\n".utf8)
        appendDefaults("graph", [.charset] + graph.attributes, to: &bytes)
        appendDefaults("node", graph.nodeDefaults, to: &bytes)
        appendDefaults("edge", graph.edgeDefaults, to: &bytes)
        for node in graph.nodes {
            bytes.append(contentsOf: "  ".utf8)
            append(node.name, to: &bytes)
            append(node.attributes, to: &bytes)
        }
        for edge in graph.edges {
            bytes.append(contentsOf: "  ".utf8)
            append(edge.tail, to: &bytes)
            bytes.append(contentsOf: " -> ".utf8)
            append(edge.head, to: &bytes)
            append(edge.attributes, key: edge.name, to: &bytes)
        }
        for rank in graph.ranks where rank.count > 1 {
            bytes.append(contentsOf: "  { rank=\"same\";".utf8)
            for name in rank { bytes.append(contentsOf: " \(name);".utf8) }
            bytes.append(contentsOf: " }\n".utf8)
        }
        for cluster in graph.clusters { append(cluster, indent: "  ", to: &bytes) }
        bytes.append(contentsOf: "}\n".utf8)
        return bytes
    }

    /// Nothing for no attributes: `graph;` is a syntax error.
    private static func appendDefaults(
        _ subject: String, _ attributes: [DOTAttribute], indent: String = "  ", to bytes: inout [UInt8]
    ) {
        guard !attributes.isEmpty else { return }
        bytes.append(contentsOf: (indent + subject).utf8)
        append(attributes, to: &bytes)
    }

    private static func append(_ cluster: DOTGraph.Cluster, indent: String, to bytes: inout [UInt8]) {
        bytes.append(contentsOf: (indent + "subgraph cluster_" + cluster.name.description + " {\n").utf8)
        appendDefaults("graph", cluster.attributes, indent: indent + "  ", to: &bytes)
        for node in cluster.nodes { bytes.append(contentsOf: (indent + "  " + node.description + ";\n").utf8) }
        for inner in cluster.clusters { append(inner, indent: indent + "  ", to: &bytes) }
        bytes.append(contentsOf: (indent + "}\n").utf8)
    }

    private static func append(_ attributes: [DOTAttribute], key: DOTName? = nil, to bytes: inout [UInt8]) {
        var separator = UInt8(ascii: "[")
        if !attributes.isEmpty || key != nil { bytes.append(UInt8(ascii: " ")) }
        if let key {
            bytes.append(contentsOf: "[key=\"".utf8)
            append(key, to: &bytes)
            bytes.append(UInt8(ascii: "\""))
            separator = UInt8(ascii: ",")
        }
        for attribute in attributes {
            bytes.append(separator)
            separator = UInt8(ascii: ",")
            bytes.append(contentsOf: attribute.name.utf8)
            bytes.append(UInt8(ascii: "="))
            attribute.appendValue(to: &bytes)
        }
        bytes.append(contentsOf: separator == UInt8(ascii: "[") ? ";\n".utf8 : "];\n".utf8)
    }

    private static func append(_ name: DOTName, to bytes: inout [UInt8]) {
        bytes.append(name.role.rawValue)
        bytes.append(contentsOf: String(name.number).utf8)
    }
}
