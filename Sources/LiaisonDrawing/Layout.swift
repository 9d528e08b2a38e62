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

    /// Everything's box; a point at the origin where there is nothing.
    var bounds: Box {
        let all =
            Array(nodes.values)
            + edges.values.flatMap { $0.points.map { Box(centre: $0, width: 2, height: 2) } }
            + labels.values.map { Box(centre: $0, width: 40, height: 12) }
            + guides.joined().map { Box(centre: $0, width: 2, height: 2) }
        guard var bounds = all.first else { return Box(left: 0, bottom: 0, right: 0, top: 0) }
        for box in all { bounds = bounds.union(box) }
        return bounds
    }

    /// Lays DOT out, a large graph in the process given.
    static func compute(
        _ graph: DOTGraph, engine: Engine, process: LayoutProcess?, warnings: inout [String]
    ) throws(DrawingError) -> Layout {
        if graph.nodes.isEmpty { return Layout() }
        let dot = DOTWriter.write(graph)
        let layout: Layout
        if let process, graph.nodes.count + graph.edges.count > largestInProcess {
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
            attributes: [.inputScale(72)], nodeDefaults: graph.nodeDefaults, edgeDefaults: graph.edgeDefaults,
            nodes: graph.nodes)
        for place in apart.nodes.indices {
            apart.nodes[place].attributes.append(.position(x: 0, y: Double(place) * 500))
        }
        return try compute(DOTWriter.write(apart), apart, engine: .neato, name: "nop2", warnings: &warnings).nodes
    }

    /// Nodes and edges up to which a layout is certain to be quick.
    private static let largestInProcess = 400

    private static func compute(
        _ dot: [UInt8], _ graph: DOTGraph, engine: Engine, name: String, warnings: inout [String]
    ) throws(DrawingError) -> Layout {
        let outcome = Graphviz.withLayout(of: dot, engine: name) { Layout(reading: $0) }
        guard let layout = outcome.value else {
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

    /// The widths in points of texts as Graphviz sets them, each a line.
    static func widths(
        of texts: [(text: String, size: Double, isBold: Bool)], warnings: inout [String]
    ) throws(DrawingError) -> [Double] {
        let nodes = texts.enumerated().map { place, item in
            DOTGraph.Node(
                DOTName(.furniture, place),
                [
                    .shape(.plain), .label(.text(item.text)), .fontName(item.isBold ? .bold : .regular),
                    .fontSize(item.size), .position(x: 0, y: Double(place) * 100),
                ])
        }
        let graph = DOTGraph(attributes: [.inputScale(72)], nodes: nodes)
        let outcome = Graphviz.withLayout(of: DOTWriter.write(graph), engine: "nop2") { Layout(reading: $0) }
        guard let layout = outcome.value else {
            throw .layoutFailed(engine: .neato, nodes: nodes.count, edges: 0, messages: outcome.messages)
        }
        return nodes.map { layout.nodes[$0.name]?.width ?? 0 }
    }

    init() {}

    init(reading handle: Graphviz.Handle) {
        handle.attachAttributes()
        handle.forEachNode { name, attribute in
            guard let name = DOTName(name), let centre = attribute("pos").flatMap({ Point($0) }),
                let width = attribute("width").flatMap(Double.init),
                let height = attribute("height").flatMap(Double.init)
            else { return }
            nodes[name] = Box(centre: centre, width: width * 72, height: height * 72)
        }
        handle.forEachEdge { key, attribute in
            guard let name = DOTName(key) else { return }
            edges[name] = attribute("pos").flatMap { Spline($0) }
            labels[name] = attribute("lp").flatMap { Point($0) }
        }
    }
}
