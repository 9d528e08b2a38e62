import LiaisonExport

/// A diagram with a place for everything: what is painted, whatever the format.
struct Picture {
    /// All parts as DOT with positions.
    let dot: DOTGraph
    /// The title, legend and caption.
    let furniture: Furniture
    /// The width and height in points.
    let size: (width: Double, height: Double)

    /// Lays a diagram out and puts its labels and furniture in place.
    init(
        _ diagram: Diagram, engine: Engine, process: LayoutProcess? = nil, earlier: EarlierPlaces? = nil,
        warnings: inout [String]
    ) throws(DrawingError) {
        let engine = Picture.engine(engine, for: diagram)
        let content = DiagramDOT.graph(for: diagram, engine.arrangement)
        var layout: Layout
        switch diagram.form {
        case .timeline:
            layout = TimelineLayout(diagram, try Layout.sizes(of: content, warnings: &warnings)).layout
        case .rings where engine == .auto:
            let rings = RingLayout(diagram, try Layout.sizes(of: content, warnings: &warnings))
            layout = try Layout.route(content, places: rings.centres, adjusts: false, warnings: &warnings)
            // Graphviz moves all so that nothing lies below zero.
            if let (name, centre) = rings.centres.min(by: { $0.key < $1.key }), let box = layout.nodes[name] {
                let shift = Point((box.left + box.right) / 2 - centre.x, (box.bottom + box.top) / 2 - centre.y)
                layout.guides = rings.rings.map { $0.map { Point($0.x + shift.x, $0.y + shift.y) } }
            }
        default:
            if let places = earlier?.places(for: diagram) {
                layout = try Layout.route(content, places: places, adjusts: true, warnings: &warnings)
            } else {
                layout = try Layout.compute(content, engine: engine, process: process, warnings: &warnings)
            }
        }
        let labels = try Picture.labels(of: diagram, in: &layout, warnings: &warnings)
        furniture = try Furniture(for: diagram, around: layout, warnings: &warnings)
        let palette = diagram.theme.palette

        var dot = DOTGraph(
            attributes: [
                .inputScale(72), .backgroundColor(palette.ground), .outputOrder(.edgesFirst), .pad(0.25),
                .splines(.curved),
            ], nodeDefaults: content.nodeDefaults,
            edgeDefaults: content.edgeDefaults)
        dot.nodes = content.nodes.map { node in
            let centre = layout.nodes[node.name].map { Point(($0.left + $0.right) / 2, ($0.bottom + $0.top) / 2) }
            return DOTGraph.Node(
                node.name, node.attributes + [.position(x: centre?.x ?? 0, y: centre?.y ?? 0)])
        }
        dot.edges = DiagramDOT.edges(of: diagram).compactMap { edge in
            layout.edges[edge.name].map { spline in
                DOTGraph.Edge(edge.name, from: edge.tail, to: edge.head, edge.attributes + [.spline(spline.text)])
            }
        }
        dot.nodes += labels + furniture.nodes
        dot.edges += furniture.edges
        self.dot = dot
        var box = layout.bounds
        for node in furniture.nodes {
            for case .position(let x, let y) in node.attributes {
                box = box.union(Box(centre: Point(x, y), width: 1, height: 1))
            }
        }
        size = (box.width + 36, box.height + 36)
    }

    /// The engine that fits; rings and timelines are laid out here where no engine is named.
    private static func engine(_ engine: Engine, for diagram: Diagram) -> Engine {
        if engine != .auto { return engine }
        return switch diagram.form {
        case .rings, .timeline: .auto
        case .columns: .dot
        case .network: engine.resolved(nodes: diagram.nodes.count, edges: diagram.edges.count)
        }
    }

    /// The labels of edges as nodes of their own, which are painted over all lines.
    private static func labels(
        of diagram: Diagram, in layout: inout Layout, warnings: inout [String]
    ) throws(DrawingError) -> [DOTGraph.Node] {
        let palette = diagram.theme.palette
        let labelled = diagram.edges.filter { !$0.label.isEmpty }
        if labelled.isEmpty { return [] }
        let widths = try Layout.widths(
            of: labelled.map { (CleanText.oneLine($0.label), Look.smallSize, false) }, warnings: &warnings)
        var placement = LabelPlacement(nodes: diagram.nodes.compactMap { layout.nodes[$0.name] })
        var nodes: [DOTGraph.Node] = []
        var hidden = 0
        for (edge, width) in zip(labelled, widths) {
            var centre = layout.labels[edge.name]
            if centre == nil, let spline = layout.edges[edge.name] {
                let box = placement.place(width: width + 4, height: 14, on: spline)
                centre = box.map { Point(($0.left + $0.right) / 2, ($0.bottom + $0.top) / 2) }
            }
            guard let centre else {
                hidden += 1
                continue
            }
            layout.labels[edge.name] = centre
            nodes.append(
                DOTGraph.Node(
                    DOTName(.label, edge.name.number),
                    [
                        .shape(.plain), .label(.html(.halo(edge.label, ground: palette.ground))),
                        .fontSize(Look.smallSize), .fontColor(palette.softInk), .position(x: centre.x, y: centre.y),
                    ]))
        }
        if hidden > 0 {
            warnings.append(
                "\(hidden) of \(labelled.count) labels of lines found no free place; they are in the lines' titles")
        }
        return nodes
    }
}
