import LiaisonExport

/// A diagram with a place for everything: what is painted, whatever the format.
struct Picture {
    /// The title, legend and caption.
    let furniture: Furniture
    /// All parts as they are painted.
    let painted: PaintedPicture
    private let diagram: Diagram
    private let content: DOTGraph
    private let layout: Layout
    private let labels: [DOTGraph.Node]
    private let frames: Frames

    /// Lays a diagram out and puts its labels and furniture in place.
    init(
        _ diagram: Diagram, engine: Engine, process: LayoutProcess? = nil, earlier: EarlierPlaces? = nil,
        warnings: inout [String]
    ) throws(DrawingError) {
        let isFramed = engine == .auto && earlier == nil && !diagram.communities.isEmpty
        let engine = Picture.engine(engine, for: diagram)
        content = DiagramDOT.graph(for: diagram, engine.arrangement)
        var layout: Layout
        switch diagram.form {
        case .timeline:
            let places = TimelineLayout(diagram, try Layout.sizes(of: content, warnings: &warnings)).layout
            layout = try Layout.paint(
                Picture.placed(content, diagram, places), engine: .dot, warnings: &warnings)
            let way = Picture.shift(from: places.nodes.mapValues(\.centre), to: layout)
            layout.guides = places.guides.map { $0.map { $0.moved(by: way) } }
        case .rings where engine == .auto:
            let rings = RingLayout(diagram, try Layout.sizes(of: content, warnings: &warnings))
            layout = try Layout.route(content, places: rings.centres, adjusts: false, warnings: &warnings)
            let way = Picture.shift(from: rings.centres, to: layout)
            layout.guides = rings.rings.map { $0.map { $0.moved(by: way) } }
        case .network where isFramed:
            let communities = try CommunityLayout(diagram, content, process: process, warnings: &warnings)
            layout = try Layout.route(content, places: communities.centres, adjusts: false, warnings: &warnings)
            let way = Picture.shift(from: communities.centres, to: layout)
            layout.clusters = communities.frames.mapValues { $0.moved(by: way) }
        default:
            if let places = earlier?.places(for: diagram) {
                layout = try Layout.route(content, places: places, adjusts: true, warnings: &warnings)
            } else {
                layout = try Layout.compute(content, engine: engine, process: process, warnings: &warnings)
            }
        }
        frames = try Frames(of: diagram, in: layout, warnings: &warnings)
        // A frame that is not drawn takes no room.
        layout.clusters = Dictionary(uniqueKeysWithValues: frames.frames.map { ($0.community.name, $0.box) })
        var painted = PaintedPicture(bounds: layout.bounds)
        labels = try Picture.labels(
            of: diagram, in: layout, beside: frames.frames.map(\.titleBox), onto: &painted, warnings: &warnings)
        furniture = try Furniture(for: diagram, around: layout, warnings: &warnings)
        painted.bounds = painted.bounds.union(furniture.bounds)
        painted.frames = frames.frames
        painted.nodes = layout.nodeParts
        painted.edges = layout.edgeParts
        painted.guides = layout.guides.map { .curve($0, isFilled: false) }
        self.painted = painted
        self.diagram = diagram
        self.layout = layout
    }

    /// The width and height in points.
    var size: (width: Double, height: Double) { (painted.bounds.width + 36, painted.bounds.height + 36) }

    /// All parts as DOT with positions, for Graphviz to paint.
    var dot: DOTGraph {
        var dot = Picture.placed(content, diagram, layout)
        dot.attributes = [
            .inputScale(72), .backgroundColor(diagram.theme.palette.ground), .outputOrder(.edgesFirst), .pad(0.25),
            .splines(.curved),
        ]
        dot.nodes += frames.nodes + labels + furniture.nodes
        dot.edges += furniture.edges
        dot.clusters = frames.clusters(diagram.theme.palette)
        return dot
    }

    /// The diagram's nodes and edges where a layout has them.
    private static func placed(_ content: DOTGraph, _ diagram: Diagram, _ layout: Layout) -> DOTGraph {
        var placed = DOTGraph(nodeDefaults: content.nodeDefaults, edgeDefaults: content.edgeDefaults)
        placed.nodes = content.nodes.map { node in
            let centre = layout.nodes[node.name]?.centre ?? Point(0, 0)
            return DOTGraph.Node(node.name, node.attributes + [.position(x: centre.x, y: centre.y)])
        }
        placed.edges = DiagramDOT.edges(of: diagram).compactMap { edge in
            layout.edges[edge.name].map { spline in
                DOTGraph.Edge(edge.name, from: edge.tail, to: edge.head, edge.attributes + [.spline(spline.text)])
            }
        }
        return placed
    }

    /// How far Graphviz moved all, so that nothing lies below zero.
    private static func shift(from centres: [DOTName: Point], to layout: Layout) -> Point {
        guard let (name, centre) = centres.min(by: { $0.key < $1.key }), let moved = layout.nodes[name]?.centre else {
            return Point(0, 0)
        }
        return Point(moved.x - centre.x, moved.y - centre.y)
    }

    /// The engine that fits; rings and timelines are laid out here where no engine is named.
    private static func engine(_ engine: Engine, for diagram: Diagram) -> Engine {
        if engine != .auto { return engine }
        return switch diagram.form {
        case .rings, .timeline: .auto
        case .columns: .dot
        case .network where !diagram.communities.isEmpty: .neato
        case .network: engine.resolved(nodes: diagram.nodes.count, edges: diagram.edges.count)
        }
    }

    /// The labels of edges as nodes of their own, which are painted over all lines.
    private static func labels(
        of diagram: Diagram, in layout: Layout, beside titles: [Box], onto painted: inout PaintedPicture,
        warnings: inout [String]
    ) throws(DrawingError) -> [DOTGraph.Node] {
        let palette = diagram.theme.palette
        let labelled = diagram.edges.filter { !$0.label.isEmpty && layout.edges[$0.name] != nil }
        if labelled.isEmpty { return [] }
        func node(_ edge: DiagramEdge, _ centre: Point) -> DOTGraph.Node {
            DOTGraph.Node(
                DOTName(.label, edge.name.number),
                [
                    .shape(.plain), .label(.html(.halo(edge.label, ground: palette.ground))),
                    .fontSize(Look.smallSize), .fontColor(palette.softInk), .position(x: centre.x, y: centre.y),
                ])
        }
        let measured = try Layout.paint(
            DOTGraph(nodes: labelled.enumerated().map { node($1, Point(0, Double($0) * 10)) }), engine: .neato,
            warnings: &warnings)
        var placement = LabelPlacement(beside: diagram.nodes.compactMap { layout.nodes[$0.name] } + titles)
        var nodes: [DOTGraph.Node] = []
        for edge in labelled {
            guard let spline = layout.edges[edge.name], let drawn = measured.nodes[DOTName(.label, edge.name.number)],
                let part = measured.nodeParts[DOTName(.label, edge.name.number)],
                // On the line itself; where that is taken, in the room that the engine kept beside it.
                let centre = placement.place(width: drawn.width, height: drawn.height, on: spline)?.centre
                    ?? layout.labels[edge.name]
            else { continue }
            nodes.append(node(edge, centre))
            painted.labels[edge.name] = part.moved(by: Point(centre.x - drawn.centre.x, centre.y - drawn.centre.y))
            painted.bounds = painted.bounds.union(Box(centre: centre, width: drawn.width, height: drawn.height))
        }
        if nodes.count < labelled.count {
            warnings.append(
                "\(labelled.count - nodes.count) of \(labelled.count) labels of lines found no free place; they are in the "
                    + "lines' titles")
        }
        return nodes
    }
}
