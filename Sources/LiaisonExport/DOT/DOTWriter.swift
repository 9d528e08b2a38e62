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
    /// - Complexity: O(n log n) in nodes and edges, O(n) where they are in the order of their names.
    public static func write(_ graph: DOTGraph) -> [UInt8] {
        var bytes = TextBytes(capacity: 1_024 + 240 * graph.nodes.count + 160 * graph.edges.count)
        bytes.append("digraph liaison {\n  graph [charset=\"UTF-8\"" as StaticString)
        append(graph.attributes, after: UInt8(ascii: ","), to: &bytes)
        appendDefaults("node", graph.nodeDefaults, to: &bytes)
        appendDefaults("edge", graph.edgeDefaults, to: &bytes)
        for place in order(graph.nodes.count, by: { (graph.nodes[$0].name.key, 0, 0) }) {
            bytes.append("  " as StaticString)
            bytes.append(graph.nodes[place].name)
            append(graph.nodes[place].attributes, to: &bytes)
        }
        let edges = graph.edges
        for place in order(edges.count, by: { (edges[$0].tail.key, edges[$0].head.key, edges[$0].name.key) }) {
            append(edges[place], to: &bytes)
        }
        for rank in graph.ranks where rank.count > 1 {
            bytes.append("  { rank=\"same\";" as StaticString)
            for name in rank {
                bytes.append(UInt8(ascii: " "))
                bytes.append(name)
                bytes.append(UInt8(ascii: ";"))
            }
            bytes.append(" }\n" as StaticString)
        }
        for cluster in sorted(graph.clusters) { append(cluster, indent: "  ", to: &bytes) }
        bytes.append("}\n" as StaticString)
        return bytes.bytes
    }

    /// What an element is sorted by, with its place.
    private struct Key: Comparable {
        let first: UInt64
        let second: UInt64
        let third: UInt64
        let place: Int

        static func < (a: Key, b: Key) -> Bool {
            if a.first != b.first { return a.first < b.first }
            if a.second != b.second { return a.second < b.second }
            return a.third == b.third ? a.place < b.place : a.third < b.third
        }
    }

    /// The places of elements in the order of their keys.
    private static func order(_ count: Int, by key: (Int) -> (UInt64, UInt64, UInt64)) -> [Int] {
        var keys: [Key] = []
        keys.reserveCapacity(count)
        var isSorted = true
        for place in 0..<count {
            let (first, second, third) = key(place)
            let next = Key(first: first, second: second, third: third, place: place)
            if let last = keys.last, next < last { isSorted = false }
            keys.append(next)
        }
        if !isSorted { keys.sort() }
        return keys.map(\.place)
    }

    private static func sorted(_ clusters: [DOTGraph.Cluster]) -> [DOTGraph.Cluster] {
        clusters.sorted { $0.name < $1.name }
    }

    /// Nothing for no attributes: `graph;` is a syntax error.
    private static func appendDefaults(
        _ subject: StaticString, _ attributes: [DOTAttribute], indent: String = "  ", to bytes: inout TextBytes
    ) {
        guard !attributes.isEmpty else { return }
        bytes.append(indent)
        bytes.append(subject)
        append(attributes, to: &bytes)
    }

    private static func append(_ edge: DOTGraph.Edge, to bytes: inout TextBytes) {
        bytes.append("  " as StaticString)
        bytes.append(edge.tail)
        bytes.append(" -> " as StaticString)
        bytes.append(edge.head)
        bytes.append(" [key=\"" as StaticString)
        bytes.append(edge.name)
        bytes.append(UInt8(ascii: "\""))
        append(edge.attributes, after: UInt8(ascii: ","), to: &bytes)
    }

    private static func append(_ cluster: DOTGraph.Cluster, indent: String, to bytes: inout TextBytes) {
        bytes.append(indent)
        bytes.append("subgraph cluster_" as StaticString)
        bytes.append(cluster.name)
        bytes.append(" {\n" as StaticString)
        appendDefaults("graph", cluster.attributes, indent: indent + "  ", to: &bytes)
        for node in cluster.nodes.sorted() {
            bytes.append(indent)
            bytes.append("  " as StaticString)
            bytes.append(node)
            bytes.append(";\n" as StaticString)
        }
        for inner in sorted(cluster.clusters) { append(inner, indent: indent + "  ", to: &bytes) }
        bytes.append(indent)
        bytes.append("}\n" as StaticString)
    }

    /// Appends attributes in the order of their names, and the statement's end.
    private static func append(
        _ attributes: [DOTAttribute], after separator: UInt8 = UInt8(ascii: "["), to bytes: inout TextBytes
    ) {
        var separator = separator
        if separator == UInt8(ascii: "[") {
            if attributes.isEmpty { return bytes.append(";\n" as StaticString) }
            bytes.append(UInt8(ascii: " "))
        }
        // Rank and place in one number: sorted by insertion, for there are few and they are nearly in order.
        withUnsafeTemporaryAllocation(of: Int.self, capacity: max(attributes.count, 1)) { order in
            for (place, attribute) in attributes.enumerated() {
                let own = Int(attribute.rank) << 32 | place
                var slot = place
                while slot > 0, order[slot - 1] > own {
                    order[slot] = order[slot - 1]
                    slot -= 1
                }
                order[slot] = own
            }
            for slot in attributes.indices {
                let place = order[slot] & 0xFFFF_FFFF
                bytes.append(separator)
                separator = UInt8(ascii: ",")
                bytes.append(attributes[place].token)
                bytes.append(UInt8(ascii: "="))
                attributes[place].appendValue(to: &bytes)
            }
        }
        bytes.append("];\n" as StaticString)
    }
}

extension DOTName {
    /// A number that orders as the name does.
    fileprivate var key: UInt64 { UInt64(role.rawValue) << 56 | UInt64(truncatingIfNeeded: number) }
}
