/// Turns a diagram into DOT: the nodes and edges with their look, and the attributes that each way of laying out needs.
package enum DiagramDOT {
    /// How nodes are put in place.
    package enum Arrangement: Sendable {
        /// In ranks from left to right; labels of edges get room.
        case ranked
        /// By forces; labels of edges are placed afterwards.
        case spread
    }

    /// The diagram's nodes and edges, ready for a layout.
    package static func graph(for diagram: Diagram, _ arrangement: Arrangement) -> DOTGraph {
        let palette = diagram.theme.palette
        // A short label stands on its line; only words need room that the layout keeps free.
        let givesRoom = arrangement == .ranked && diagram.edges.contains { LabelText.width($0.label) > 5 }
        var graph = DOTGraph(
            attributes: attributes(arrangement, diagram),
            nodeDefaults: [.fontName(.regular), .fontColor(palette.ink)],
            edgeDefaults: [
                .fontName(.regular), .fontColor(palette.softInk), .fontSize(Look.smallSize), .arrowSize(0.7),
            ],
            nodes: diagram.nodes.map { DOTGraph.Node($0.name, attributes(of: $0, palette)) },
            edges: zip(diagram.edges, edges(of: diagram)).map { edge, drawn in
                var own = drawn.attributes
                if diagram.form == .timeline && edge.link != .follows { own.append(.constraint(false)) }
                if arrangement == .ranked {
                    if givesRoom && !edge.label.isEmpty { own.append(.label(.text(edge.label))) }
                    own.append(.weight(min(1 + edge.documents, 8)))
                } else {
                    own.append(.length(1.5 + 0.07 * Double(LabelText.width(edge.label))))
                }
                return DOTGraph.Edge(edge.name, from: drawn.tail, to: drawn.head, own)
            })
        if arrangement == .ranked && (diagram.form == .timeline || diagram.form == .columns) {
            let rows = Dictionary(
                grouping: diagram.nodes.filter { diagram.form == .columns || $0.name.role != .entity }
            ) {
                $0.rank
            }
            graph.ranks = rows.sorted { $0.key < $1.key }.map { $0.value.map(\.name) }
        }
        if diagram.form == .timeline {
            graph.attributes.removeAll { $0 == .rankDirection(.leftToRight) }
            graph.attributes.append(.rankDirection(.topToBottom))
        }
        return graph
    }

    /// The look of a frame around those who are closely linked.
    package static func attributes(ofCommunity title: String, _ palette: Palette) -> [DOTAttribute] {
        [
            .label(.text(title)), .style([.filled, .rounded]), .fillColor(palette.communityFill),
            .color(palette.communityLine), .fontName(.regular), .fontSize(Look.communitySize),
            .fontColor(palette.softInk),
        ]
    }

    /// The edges with their look; in columns, each leads from left to right, whichever way its arrow points.
    package static func edges(of diagram: Diagram) -> [DOTGraph.Edge] {
        let palette = diagram.theme.palette
        let share = Look.share(of: diagram)
        var ranks: [DOTName: Int] = [:]
        if diagram.form == .columns { for node in diagram.nodes { ranks[node.name] = node.rank } }
        return diagram.edges.map { edge in
            var look = attributes(of: edge.link, documents: share * Double(edge.documents), palette, edge.change)
            guard (ranks[edge.tail] ?? 0) > (ranks[edge.head] ?? 0) else {
                return DOTGraph.Edge(edge.name, from: edge.tail, to: edge.head, look)
            }
            if !edge.link.isMutual && Look.arrow(of: edge.link) != .none {
                look.removeAll { $0 == .direction(.forward) || $0 == .arrowHead(Look.arrow(of: edge.link)) }
                look += [.direction(.back), .arrowTail(Look.arrow(of: edge.link))]
            }
            return DOTGraph.Edge(edge.name, from: edge.head, to: edge.tail, look)
        }
    }

    /// The diagram with its title, caption and legend, for whoever runs Graphviz on it.
    package static func complete(_ diagram: Diagram, _ arrangement: Arrangement) -> DOTGraph {
        let palette = diagram.theme.palette
        var graph = graph(for: diagram, arrangement)
        let words = [diagram.title] + diagram.subtitle + diagram.caption
        graph.attributes.append(.label(.text(words.joined(separator: "\n"))))
        graph.attributes += [.fontName(.regular), .fontSize(Look.legendSize), .fontColor(palette.ink)]
        if arrangement == .spread {
            let labels = Dictionary(diagram.edges.map { ($0.name, $0.label) }, uniquingKeysWith: { first, _ in first })
            for place in graph.edges.indices {
                guard let label = labels[graph.edges[place].name], !label.isEmpty else { continue }
                graph.edges[place].attributes.append(.label(.html(.halo(label, ground: palette.ground))))
            }
        }
        var cluster = DOTGraph.Cluster(
            DOTName(.cluster, diagram.communities.count), [.color(palette.softInk), .label(.text(""))], nodes: [])
        let kept: Change? = diagram.showsChanges ? .kept : nil
        for item in diagram.legend {
            let tail = DOTName(.furniture, cluster.nodes.count)
            switch item {
            case .node(_, let text), .community(let text):
                graph.nodes.append(
                    .init(tail, attributes(of: item, palette) + [.label(.text(text)), .fontSize(Look.legendSize)]))
                cluster.nodes.append(tail)
            case .edge, .change:
                let head = DOTName(.furniture, cluster.nodes.count + 1)
                graph.nodes.append(.init(tail, [.shape(.point), .label(.text(""))]))
                graph.nodes.append(.init(head, [.shape(.plain), .label(.text(item.text)), .fontSize(Look.legendSize)]))
                graph.edges.append(
                    .init(DOTName(.furniture, tail.number), from: tail, to: head, attributes(of: item, palette, kept)))
                cluster.nodes += [tail, head]
            }
        }
        graph.clusters = diagram.communities.map { community in
            DOTGraph.Cluster(
                community.name, attributes(ofCommunity: community.title, palette), nodes: community.nodes)
        }
        if !cluster.nodes.isEmpty { graph.clusters.append(cluster) }
        return graph
    }

    /// The look of a node.
    package static func attributes(of node: DiagramNode, _ palette: Palette) -> [DOTAttribute] {
        attributes(of: node.kind, palette, node.change) + [
            .label(.text((node.change?.sign ?? "") + node.lines.joined(separator: "\n"))),
            .fontSize(Look.fontSize(of: node)),
            .penWidth(Look.borderWidth(of: node)), .margin(Look.margin(of: node.kind).x, Look.margin(of: node.kind).y),
            .width(0.4), .height(0.3),
        ] + (Look.isBold(node) ? [.fontName(.bold)] : []) + (node.isFocus ? [.peripheries(2)] : [])
    }

    /// The look of a kind of node.
    package static func attributes(
        of kind: DiagramNode.Kind, _ palette: Palette, _ change: Change? = nil
    ) -> [DOTAttribute] {
        [
            .shape(Look.shape(of: kind)), .style(kind == .organization ? [.filled, .rounded] : [.filled]),
            .fillColor(palette.fill(kind)), .color(palette.line(change) ?? palette.border(kind)),
        ]
    }

    /// The look of a kind of line.
    package static func attributes(
        of link: LinkKind, documents: Double, _ palette: Palette, _ change: Change? = nil
    ) -> [DOTAttribute] {
        [
            .style([Look.stroke(of: link)]), .color(palette.line(change) ?? palette.line(link)),
            .penWidth(Look.width(of: link, documents: documents)), .arrowHead(Look.arrow(of: link)),
            .direction(Look.arrow(of: link) == .none ? .none : link.isMutual ? .both : .forward),
        ] + (link.isMutual ? [.arrowTail(Look.arrow(of: link))] : [])
    }

    /// The look of a line of the legend, as if so many documents proved it.
    package static func attributes(
        of item: LegendItem, documents: Double = 1, _ palette: Palette, _ change: Change? = nil
    ) -> [DOTAttribute] {
        switch item {
        case .node(let kind, _): attributes(of: kind, palette)
        case .edge(let link, _): attributes(of: link, documents: documents, palette, change)
        case .change(let change, _): attributes(of: .met, documents: documents, palette, change)
        case .community: [.shape(.box)] + attributes(ofCommunity: "", palette).filter { $0 != .label(.text("")) }
        }
    }

    /// Lines that lead around nodes, while there are few enough for that to be quick; else straight ones.
    package static func splines(nodes: Int, edges: Int) -> DOTAttribute.Splines {
        nodes <= 60 && edges <= 150 ? .curved : .lines
    }

    private static func attributes(_ arrangement: Arrangement, _ diagram: Diagram) -> [DOTAttribute] {
        let isLarge = diagram.nodes.count > 150
        let common: [DOTAttribute] = [
            .backgroundColor(diagram.theme.palette.ground), .outputOrder(.edgesFirst), .pad(0.25),
        ]
        switch arrangement {
        case .ranked:
            return common + [
                .rankDirection(.leftToRight), .nodeSeparation(0.28), .rankSeparation(0.5), .splines(.curved),
            ]
        case .spread:
            return common + [
                .overlap(.prism), .overlapScaling(isLarge ? -2 : 0),
                .splines(splines(nodes: diagram.nodes.count, edges: diagram.edges.count)),
                .separation(isLarge ? 6 : 12),
                .springConstant(0.8),
                .start(1),
            ]
        }
    }
}
