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
        // A short label stands on its line; only words need room that the layout keeps free.
        let givesRoom = arrangement == .ranked && diagram.edges.contains { LabelText.width($0.label) > 5 }
        return DOTGraph(
            attributes: attributes(arrangement, isLarge: diagram.nodes.count > 150),
            nodeDefaults: [.fontName(.regular), .fontColor(Look.ink)],
            edgeDefaults: [.fontName(.regular), .fontColor(Look.softInk), .fontSize(Look.smallSize), .arrowSize(0.7)],
            nodes: diagram.nodes.map { DOTGraph.Node($0.name, attributes(of: $0)) },
            edges: diagram.edges.map { edge in
                var own = attributes(of: edge.link, documents: edge.documents)
                if arrangement == .ranked {
                    if givesRoom && !edge.label.isEmpty { own.append(.label(.text(edge.label))) }
                    own.append(.weight(min(1 + edge.documents, 8)))
                } else {
                    own.append(.length(1.5 + 0.07 * Double(LabelText.width(edge.label))))
                }
                return DOTGraph.Edge(edge.name, from: edge.tail, to: edge.head, own)
            })
    }

    /// The diagram with its title, caption and legend, for whoever runs Graphviz on it.
    package static func complete(_ diagram: Diagram, _ arrangement: Arrangement) -> DOTGraph {
        var graph = graph(for: diagram, arrangement)
        graph.attributes.append(.label(.text(([diagram.title] + diagram.caption).joined(separator: "\n"))))
        graph.attributes += [.fontName(.regular), .fontSize(Look.legendSize)]
        if arrangement == .spread {
            let labels = Dictionary(diagram.edges.map { ($0.name, $0.label) }, uniquingKeysWith: { first, _ in first })
            for place in graph.edges.indices {
                guard let label = labels[graph.edges[place].name], !label.isEmpty else { continue }
                graph.edges[place].attributes.append(.label(.html(.halo(label, ground: Look.ground))))
            }
        }
        var cluster = DOTGraph.Cluster(DOTName(.cluster, 0), [.color(Look.softInk)], nodes: [])
        for item in diagram.legend {
            let tail = DOTName(.furniture, cluster.nodes.count)
            switch item {
            case .node(let kind, let text):
                graph.nodes.append(
                    .init(tail, attributes(of: kind) + [.label(.text(text)), .fontSize(Look.legendSize)]))
                cluster.nodes.append(tail)
            case .edge(let link, let text):
                let head = DOTName(.furniture, cluster.nodes.count + 1)
                graph.nodes.append(.init(tail, [.shape(.point), .label(.text(""))]))
                graph.nodes.append(.init(head, [.shape(.plain), .label(.text(text)), .fontSize(Look.legendSize)]))
                graph.edges.append(
                    .init(DOTName(.furniture, tail.number), from: tail, to: head, attributes(of: link, documents: 1)))
                cluster.nodes += [tail, head]
            }
        }
        if !cluster.nodes.isEmpty { graph.clusters.append(cluster) }
        return graph
    }

    /// The look of a node.
    package static func attributes(of node: DiagramNode) -> [DOTAttribute] {
        attributes(of: node.kind) + [
            .label(.text(node.lines.joined(separator: "\n"))), .fontSize(Look.fontSize(of: node)),
            .penWidth(Look.borderWidth(of: node)), .margin(Look.margin(of: node.kind).x, Look.margin(of: node.kind).y),
            .width(0.4), .height(0.3),
        ] + (Look.isBold(node) ? [.fontName(.bold)] : []) + (node.isFocus ? [.peripheries(2)] : [])
    }

    /// The look of a kind of node.
    package static func attributes(of kind: DiagramNode.Kind) -> [DOTAttribute] {
        [
            .shape(Look.shape(of: kind)), .style(kind == .organization ? [.filled, .rounded] : [.filled]),
            .fillColor(Look.fill(of: kind)), .color(Look.border(of: kind)),
        ]
    }

    /// The look of a kind of line.
    package static func attributes(of link: LinkKind, documents: Int) -> [DOTAttribute] {
        [
            .style([Look.stroke(of: link)]), .color(Look.color(of: link)),
            .penWidth(Look.width(of: link, documents: documents)), .arrowHead(Look.arrow(of: link)),
            .direction(Look.arrow(of: link) == .none ? .none : link.isMutual ? .both : .forward),
        ] + (link.isMutual ? [.arrowTail(Look.arrow(of: link))] : [])
    }

    private static func attributes(_ arrangement: Arrangement, isLarge: Bool) -> [DOTAttribute] {
        let common: [DOTAttribute] = [.backgroundColor(Look.ground), .outputOrder(.edgesFirst), .pad(0.25)]
        switch arrangement {
        case .ranked:
            return common + [
                .rankDirection(.leftToRight), .nodeSeparation(0.28), .rankSeparation(0.4), .splines(.curved),
            ]
        case .spread:
            return common + [
                .overlap(.prism), .overlapScaling(isLarge ? -2 : 0), .splines(.lines), .separation(isLarge ? 6 : 12),
                .springConstant(0.8),
                .start(1),
            ]
        }
    }
}
