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
    init(_ diagram: Diagram, engine: Engine, warnings: inout [String]) throws(DrawingError) {
        let engine = engine.resolved(nodes: diagram.nodes.count, edges: diagram.edges.count)
        let content = DiagramDOT.graph(for: diagram, engine.arrangement)
        var layout = try Layout.compute(content, engine: engine, warnings: &warnings)
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
        dot.edges = diagram.edges.map { edge in
            DOTGraph.Edge(
                edge.name, from: edge.tail, to: edge.head,
                DiagramDOT.attributes(of: edge.link, documents: edge.documents, palette, edge.change) + [
                    .spline(layout.edges[edge.name]?.text ?? "")
                ])
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
