import LiaisonExport

/// Where an engine put everything.
struct Layout: Sendable {
    /// The boxes of the nodes.
    var nodes: [DOTName: Box] = [:]
    /// The ways of the edges.
    var edges: [DOTName: Spline] = [:]
    /// The centres of the labels of edges that the engine placed.
    var labels: [DOTName: Point] = [:]
    /// Lines that guide the eye, as Bézier curves: a start, then three points for each piece.
    var guides: [[Point]] = []

    /// The frames of clusters.
    var clusters: [DOTName: Box] = [:]
    /// What is painted for each node and its label.
    var nodeParts: [DOTName: DrawnPart] = [:]
    /// What is painted for each edge; its arrows stand after the line.
    var edgeParts: [DOTName: DrawnPart] = [:]

    /// Everything's box; a point at the origin where there is nothing.
    var bounds: Box {
        var bounds: Box?
        func include(_ box: Box?) {
            guard let box else { return }
            bounds = bounds?.union(box) ?? box
        }
        for box in nodes.values { include(box) }
        for box in clusters.values { include(box) }
        for spline in edges.values {
            for piece in spline.pieces { include(Box(around: piece)?.grown(by: 1)) }
        }
        for guide in guides { include(Box(around: guide)?.grown(by: 1)) }
        return bounds ?? Box(left: 0, bottom: 0, right: 0, top: 0)
    }

    /// Lays DOT out, a large graph in the process given.
    static func compute(
        _ graph: DOTGraph, engine: Engine, process: LayoutProcess?, warnings: inout [String]
    ) throws(DrawingError) -> Layout {
        if graph.nodes.isEmpty { return Layout() }
        let dot = DOTWriter.write(graph)
        let layout: Layout
        if let process, graph.nodes.count + graph.edges.count > largest(for: engine) {
            layout = try process.layout(dot, engine: engine, nodes: graph.nodes.count, edges: graph.edges.count)
        } else {
            layout = try compute(dot, graph, engine: engine, name: engine.rawValue, warnings: &warnings)
        }
        try layout.check(graph, engine)
        return layout
    }

    /// Finds the ways of edges between nodes that have their places; `adjusts` moves nodes that overlap.
    static func route(
        _ graph: DOTGraph, places: [DOTName: Point], adjusts: Bool, warnings: inout [String]
    ) throws(DrawingError) -> Layout {
        if graph.nodes.isEmpty { return Layout() }
        var placed = graph
        placed.attributes.removeAll { attribute in
            switch attribute {
            case .splines, .overlap, .overlapScaling, .rankDirection: true
            default: false
            }
        }
        let splines = DiagramDOT.splines(nodes: graph.nodes.count, edges: graph.edges.count)
        placed.attributes += [.inputScale(72), .splines(splines), .overlap(adjusts ? .prism : .keep)]
        if adjusts { placed.attributes.append(.overlapScaling(0)) }
        for place in placed.nodes.indices {
            let centre = places[placed.nodes[place].name] ?? Point(0, 0)
            placed.nodes[place].attributes.append(.position(x: centre.x, y: centre.y))
        }
        let layout = try compute(DOTWriter.write(placed), graph, engine: .neato, name: "nop", warnings: &warnings)
        try layout.check(graph, .neato)
        return layout
    }

    /// The sizes of nodes, as boxes anywhere.
    static func sizes(of graph: DOTGraph, warnings: inout [String]) throws(DrawingError) -> [DOTName: Box] {
        if graph.nodes.isEmpty { return [:] }
        var apart = DOTGraph(
            nodeDefaults: graph.nodeDefaults, edgeDefaults: graph.edgeDefaults, nodes: graph.nodes)
        for place in apart.nodes.indices {
            apart.nodes[place].attributes.append(.position(x: 0, y: Double(place) * 500))
        }
        return try paint(apart, engine: .neato, warnings: &warnings).nodes
    }

    /// Paints nodes and edges that have their places, as they stand; all may be moved by the same way.
    static func paint(
        _ graph: DOTGraph, engine: Engine, warnings: inout [String]
    ) throws(DrawingError) -> Layout {
        if graph.nodes.isEmpty { return Layout() }
        var placed = graph
        placed.attributes.append(.inputScale(72))
        return try compute(DOTWriter.write(placed), placed, engine: engine, name: "nop2", warnings: &warnings)
    }

    /// Nodes and edges up to which a layout is certain to be quick.
    private static func largest(for engine: Engine) -> Int { engine == .sfdp ? 1_200 : 400 }

    private static func compute(
        _ dot: [UInt8], _ graph: DOTGraph, engine: Engine, name: String, warnings: inout [String]
    ) throws(DrawingError) -> Layout {
        let outcome = Graphviz.withLayout(of: dot, engine: name) { $0.sheet() }
        guard let layout = outcome.value.flatMap({ Layout(sheet: $0) }) else {
            throw .layoutFailed(
                engine: engine, nodes: graph.nodes.count, edges: graph.edges.count, messages: outcome.messages)
        }
        warnings += outcome.messages
        return layout
    }

    private func check(_ graph: DOTGraph, _ engine: Engine) throws(DrawingError) {
        let layout = self
        for node in graph.nodes where layout.nodes[node.name] == nil {
            throw .partWithoutPlace("node \(node.name)", engine: engine)
        }
        for edge in graph.edges where layout.edges[edge.name] == nil {
            throw .partWithoutPlace("edge \(edge.name)", engine: engine)
        }
    }
}
