/// A directed graph as Graphviz reads it: attributes, nodes, edges (several between two nodes are several), clusters.
public struct DOTGraph: Hashable, Sendable {
    /// The graph's own attributes.
    public var attributes: [DOTAttribute]
    /// What every node has unless it says otherwise.
    public var nodeDefaults: [DOTAttribute]
    /// What every edge has unless it says otherwise.
    public var edgeDefaults: [DOTAttribute]
    /// The nodes.
    public var nodes: [Node]
    /// The edges.
    public var edges: [Edge]
    /// The clusters at the top level.
    public var clusters: [Cluster]
    /// Groups of nodes that stand in one rank each.
    public var ranks: [[DOTName]] = []

    /// A graph of the parts given.
    public init(
        attributes: [DOTAttribute] = [], nodeDefaults: [DOTAttribute] = [], edgeDefaults: [DOTAttribute] = [],
        nodes: [Node] = [], edges: [Edge] = [], clusters: [Cluster] = []
    ) {
        self.attributes = attributes
        self.nodeDefaults = nodeDefaults
        self.edgeDefaults = edgeDefaults
        self.nodes = nodes
        self.edges = edges
        self.clusters = clusters
    }

    /// A node.
    public struct Node: Hashable, Sendable {
        /// Its name.
        public var name: DOTName
        /// Its attributes.
        public var attributes: [DOTAttribute]

        /// A node of the parts given.
        public init(_ name: DOTName, _ attributes: [DOTAttribute]) {
            self.name = name
            self.attributes = attributes
        }
    }

    /// An edge.
    public struct Edge: Hashable, Sendable {
        /// Its own name, written as its key, which keeps parallel edges apart.
        public var name: DOTName
        /// The node it leaves.
        public var tail: DOTName
        /// The node it enters.
        public var head: DOTName
        /// Its attributes.
        public var attributes: [DOTAttribute]

        /// An edge of the parts given.
        public init(_ name: DOTName, from tail: DOTName, to head: DOTName, _ attributes: [DOTAttribute]) {
            self.name = name
            self.tail = tail
            self.head = head
            self.attributes = attributes
        }
    }

    /// A group of nodes with a frame.
    public struct Cluster: Hashable, Sendable {
        /// Its name.
        public var name: DOTName
        /// Its attributes.
        public var attributes: [DOTAttribute]
        /// The nodes that stand directly in it.
        public var nodes: [DOTName]
        /// The clusters within it.
        public var clusters: [Cluster]

        /// A cluster of the parts given.
        public init(_ name: DOTName, _ attributes: [DOTAttribute], nodes: [DOTName], clusters: [Cluster] = []) {
            self.name = name
            self.attributes = attributes
            self.nodes = nodes
            self.clusters = clusters
        }
    }

    /// The same graph with its nodes, edges, clusters and attributes in the order in which they are written.
    public var sorted: DOTGraph {
        var graph = self
        graph.attributes = DOTGraph.sorted(attributes)
        graph.nodeDefaults = DOTGraph.sorted(nodeDefaults)
        graph.edgeDefaults = DOTGraph.sorted(edgeDefaults)
        graph.nodes = nodes.map { Node($0.name, DOTGraph.sorted($0.attributes)) }.sorted { $0.name < $1.name }
        graph.edges = edges.map { Edge($0.name, from: $0.tail, to: $0.head, DOTGraph.sorted($0.attributes)) }
            .sorted { ($0.tail, $0.head, $0.name) < ($1.tail, $1.head, $1.name) }
        graph.clusters = DOTGraph.sorted(clusters)
        return graph
    }

    private static func sorted(_ attributes: [DOTAttribute]) -> [DOTAttribute] {
        attributes.count < 2 ? attributes : attributes.sorted { $0.name < $1.name }
    }

    private static func sorted(_ clusters: [Cluster]) -> [Cluster] {
        clusters.map {
            Cluster($0.name, sorted($0.attributes), nodes: $0.nodes.sorted(), clusters: sorted($0.clusters))
        }
        .sorted { $0.name < $1.name }
    }
}
