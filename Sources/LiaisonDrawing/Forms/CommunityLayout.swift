import LiaisonExport

/// Lays out each community alone, then the communities as boxes among the nodes that are in none, so that no frame
/// touches another or holds a stranger.
struct CommunityLayout {
    /// The centres of the nodes.
    private(set) var centres: [DOTName: Point] = [:]
    /// The frames of the communities.
    private(set) var frames: [DOTName: Box] = [:]

    /// The room between a frame and what is in it; its title stands in the upper.
    private static let margin = 12.0
    private static let titleHeight = 20.0

    init(
        _ diagram: Diagram, _ content: DOTGraph, process: LayoutProcess?, warnings: inout [String]
    ) throws(DrawingError) {
        var homes: [DOTName: DOTName] = [:]
        for community in diagram.communities {
            for node in community.nodes { homes[node] = community.name }
        }
        var inner: [DOTName: Layout] = [:]
        var outer = DOTGraph(
            attributes: content.attributes, nodeDefaults: content.nodeDefaults, edgeDefaults: content.edgeDefaults)
        for community in diagram.communities {
            var part = outer
            part.nodes = content.nodes.filter { homes[$0.name] == community.name }
            part.edges = content.edges.filter {
                homes[$0.tail] == community.name && homes[$0.head] == community.name
            }
            part.attributes = CommunityLayout.spread(part.attributes, separation: 14)
            let layout = try CommunityLayout.layout(part, process, &warnings)
            let bounds = layout.bounds
            let title = Double(LabelText.width(community.title)) * Look.communitySize * 0.62
            let width = max(bounds.width, title) + 2 * CommunityLayout.margin
            let height = bounds.height + 2 * CommunityLayout.margin + CommunityLayout.titleHeight
            inner[community.name] = layout
            frames[community.name] = Box(centre: Point(0, 0), width: width, height: height)
        }
        outer.nodes =
            content.nodes.filter { homes[$0.name] == nil }
            + diagram.communities.map { community in
                DOTGraph.Node(
                    community.name,
                    [
                        .shape(.box), .label(.text("")), .isFixedSize(true),
                        .width((frames[community.name]?.width ?? 0) / 72),
                        .height((frames[community.name]?.height ?? 0) / 72),
                    ])
            }
        outer.edges = CommunityLayout.edges(content, homes, frames)
        outer.attributes = CommunityLayout.spread(outer.attributes, separation: 16)
        let places = try CommunityLayout.layout(outer, process, &warnings).nodes
        for node in content.nodes where homes[node.name] == nil { centres[node.name] = places[node.name]?.centre }
        for community in diagram.communities {
            guard let place = places[community.name]?.centre, let layout = inner[community.name],
                let size = frames[community.name]
            else { continue }
            frames[community.name] = Box(centre: place, width: size.width, height: size.height)
            let middle = layout.bounds.centre
            for node in community.nodes {
                guard let own = layout.nodes[node]?.centre else { continue }
                centres[node] = Point(
                    place.x + own.x - middle.x, place.y + own.y - middle.y - CommunityLayout.titleHeight / 2)
            }
        }
    }

    private static func layout(
        _ graph: DOTGraph, _ process: LayoutProcess?, _ warnings: inout [String]
    ) throws(DrawingError) -> Layout {
        let engine: Engine = graph.nodes.count <= 150 && graph.edges.count <= 600 ? .neato : .sfdp
        return try Layout.compute(graph, engine: engine, process: process, warnings: &warnings)
    }

    /// Lines need no way yet.
    private static func spread(_ attributes: [DOTAttribute], separation: Double) -> [DOTAttribute] {
        attributes.filter { attribute in
            switch attribute {
            case .splines, .separation, .overlapScaling: false
            default: true
            }
        } + [.splines(.lines), .separation(separation), .overlapScaling(0)]
    }

    /// One edge for all that link two communities, or a community with a node that is in none.
    private static func edges(
        _ content: DOTGraph, _ homes: [DOTName: DOTName], _ frames: [DOTName: Box]
    ) -> [DOTGraph.Edge] {
        struct Pair: Hashable {
            let one: DOTName
            let other: DOTName
        }
        var counts: [Pair: Int] = [:]
        for edge in content.edges {
            let ends = [homes[edge.tail] ?? edge.tail, homes[edge.head] ?? edge.head].sorted()
            if ends[0] != ends[1] { counts[Pair(one: ends[0], other: ends[1]), default: 0] += 1 }
        }
        let pairs = counts.sorted { ($0.key.one, $0.key.other) < ($1.key.one, $1.key.other) }
        return pairs.enumerated().map { number, pair in
            let reach = [pair.key.one, pair.key.other].map { frames[$0].map { max($0.width, $0.height) / 2 } ?? 40 }
            return DOTGraph.Edge(
                DOTName(.relation, number), from: pair.key.one, to: pair.key.other,
                [.length((reach[0] + reach[1]) / 72 + 0.4), .weight(min(pair.value, 8))])
        }
    }
}
