import LiaisonExport

/// The frames of communities, with their titles; drawn only where each holds its own nodes and touches no other frame.
struct Frames {
    /// A frame.
    struct Frame {
        let community: DiagramCommunity
        let box: Box
        /// The title as painted.
        let title: DrawnPart
        /// The box of the title.
        let titleBox: Box
    }

    private(set) var frames: [Frame] = []
    /// The titles as DOT, each with its place.
    private(set) var nodes: [DOTGraph.Node] = []

    /// The frames of a layout: where it has none of its own, what lies closely around the nodes. (Graphviz' dot can lay
    /// clusters out, but not twice the same.)
    init(of diagram: Diagram, in layout: Layout, warnings: inout [String]) throws(DrawingError) {
        if diagram.communities.isEmpty { return }
        let palette = diagram.theme.palette
        func node(_ community: DiagramCommunity, _ centre: Point) -> DOTGraph.Node {
            DOTGraph.Node(
                DOTName(.cluster, community.name.number),
                [
                    .shape(.plain), .label(.html(.halo(community.title, ground: palette.communityFill))),
                    .fontName(.regular), .fontSize(Look.communitySize), .fontColor(palette.softInk),
                    .position(x: centre.x, y: centre.y),
                ])
        }
        let measured = try Layout.paint(
            DOTGraph(nodes: diagram.communities.map { node($0, Point(0, Double($0.name.number) * 10)) }),
            engine: .neato, warnings: &warnings)
        let boxes = diagram.communities.map { layout.clusters[$0.name] ?? Frames.hull(of: $0, in: layout) }
        for (place, community) in diagram.communities.enumerated() {
            guard let box = boxes[place], let drawn = measured.nodes[community.name],
                let part = measured.nodeParts[community.name]
            else { continue }
            let isAlone = boxes.enumerated().allSatisfy { $0 == place || $1.map { $0.overlap(box) == 0 } ?? true }
            let members = Set(community.nodes)
            let holdsStranger = layout.nodes.contains { !members.contains($0.key) && $0.value.overlap(box) > 0 }
            if !isAlone || holdsStranger { continue }
            let centre = Point(box.left + 6 + drawn.width / 2, box.top - 4 - drawn.height / 2)
            frames.append(
                Frame(
                    community: community, box: box,
                    title: part.moved(by: Point(centre.x - drawn.centre.x, centre.y - drawn.centre.y)),
                    titleBox: Box(centre: centre, width: drawn.width, height: drawn.height)))
            nodes.append(node(community, centre))
        }
        let missing = diagram.communities.count - frames.count
        if missing > 0 {
            warnings.append(
                "\(missing) of \(diagram.communities.count) groups have no frame, because they lie across each other")
        }
    }

    /// The frames as DOT.
    func clusters(_ palette: Palette) -> [DOTGraph.Cluster] {
        frames.map { frame in
            DOTGraph.Cluster(
                frame.community.name,
                DiagramDOT.attributes(ofCommunity: "", palette) + [
                    .box(left: frame.box.left, bottom: frame.box.bottom, right: frame.box.right, top: frame.box.top)
                ], nodes: frame.community.nodes)
        }
    }

    private static func hull(of community: DiagramCommunity, in layout: Layout) -> Box? {
        var hull: Box?
        for node in community.nodes {
            guard let box = layout.nodes[node] else { continue }
            hull = hull?.union(box) ?? box
        }
        guard var hull = hull?.grown(by: 10) else { return nil }
        hull.top += Look.communitySize * 1.6
        return hull
    }
}
