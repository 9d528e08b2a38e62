import LiaisonExport
import LiaisonLanguages

/// Writes a picture as SVG: Graphviz' geometry, our own markup, links, titles and colours.
struct SVGPainter {
    private let diagram: Diagram
    private let picture: Picture
    private let palette: Palette
    private let classes: (DiagramEdge) -> [String]
    let brush: SVGBrush

    /// A painter; `classes` gives an edge's further classes, made of letters, digits and hyphens.
    init(_ diagram: Diagram, _ picture: Picture, classes: @escaping (DiagramEdge) -> [String] = { _ in [] }) {
        self.diagram = diagram
        self.picture = picture
        self.classes = classes
        palette = diagram.theme.palette
        brush = SVGBrush(picture.painted, diagram.theme.palette)
    }

    private var painted: PaintedPicture { brush.painted }

    /// The whole document as UTF-8.
    func document() -> [UInt8] {
        var svg = XMLWriter()
        paint(into: &svg)
        return svg.bytes
    }

    /// Writes the picture's element into a document.
    func paint(into svg: inout XMLWriter) {
        let size = brush.size
        svg.element(
            .svg,
            [
                (.xmlns, "http://www.w3.org/2000/svg"),
                (.viewBox, "0 0 \(DOTNumber.text(size.width)) \(DOTNumber.text(size.height))"),
                (.width, DOTNumber.text(size.width) + "pt"), (.role, "graphics-document document"),
                (.labelledBy, "liaison-title"), (.describedBy, "liaison-description"),
                (.class, "liaison"), (.fontFamily, SVGStyle.fontFamily), (.lang, diagram.language.rawValue),
            ]
        ) { svg in
            svg.element(.title, [(.id, "liaison-title")]) { $0.text(diagram.title) }
            svg.element(.desc, [(.id, "liaison-description")]) {
                $0.text((diagram.subtitle + diagram.caption).joined(separator: ". "))
            }
            svg.element(.style) { $0.text(SVGStyle.sheet(diagram.theme)) }
            svg.element(
                .rect,
                [
                    (.class, "ground"), (.width, DOTNumber.text(size.width)), (.height, DOTNumber.text(size.height)),
                    (.fill, palette.ground.hex),
                ])
            guides(&svg)
            frames(&svg)
            edges(&svg)
            nodes(&svg)
            labels(&svg)
            furniture(&svg)
        }
    }

    private func guides(_ svg: inout XMLWriter) {
        if painted.guides.isEmpty { return }
        svg.element(.g, [(.class, "guides"), (.hidden, "true")]) { svg in
            for guide in painted.guides { brush.guide(&svg, guide) }
        }
    }

    private func frames(_ svg: inout XMLWriter) {
        if painted.frames.isEmpty { return }
        svg.element(.g, [(.class, "communities")]) { svg in
            for frame in painted.frames {
                svg.element(.g, [(.class, "community")]) { svg in
                    svg.element(.title) { $0.text(frame.community.title) }
                    brush.frame(&svg, frame.box)
                }
            }
        }
    }

    private func edges(_ svg: inout XMLWriter) {
        let share = Look.share(of: diagram)
        var anchors: [DOTName: String] = [:]
        for node in diagram.nodes { anchors[node.name] = node.subject.anchor }
        svg.element(.g, [(.class, "edges")]) { svg in
            for edge in diagram.edges {
                guard let part = painted.edges[edge.name], let tail = anchors[edge.tail], let head = anchors[edge.head]
                else { continue }
                let names = [edge.link.styleName] + (edge.change.map { [$0.styleName] } ?? []) + classes(edge)
                link(&svg, to: edge.anchor(from: tail, to: head), names.joined(separator: " "), edge.description) {
                    brush.line(&$0, part, edge.link, documents: share * Double(edge.documents), edge.change)
                }
            }
        }
    }

    /// The nodes from top to bottom and left to right, which is the order in which keys reach them.
    private func nodes(_ svg: inout XMLWriter) {
        let placed = diagram.nodes.compactMap { node in
            painted.nodes[node.name].map { part in (node, part, brush.corner(of: part)) }
        }
        let ordered = placed.sorted { a, b in
            let (first, second) = ((a.2.y / 20).rounded(.down), (b.2.y / 20).rounded(.down))
            return first == second ? (a.2.x, a.0.name) < (b.2.x, b.0.name) : first < second
        }
        svg.element(.g, [(.class, "nodes")]) { svg in
            for (node, part, _) in ordered {
                let name = node.kind.styleName + (node.change.map { " " + $0.styleName } ?? "")
                func content(_ svg: inout XMLWriter) {
                    brush.outline(&svg, part.shapes, node.kind, width: Look.borderWidth(of: node), node.change)
                    brush.words(&svg, part.label, palette.ink, isBold: Look.isBold(node))
                }
                if node.kind == .date {
                    svg.element(.g, [(.class, name)]) { content(&$0) }
                } else {
                    link(&svg, to: node.subject.anchor, name, node.description) { content(&$0) }
                }
            }
        }
    }

    private func labels(_ svg: inout XMLWriter) {
        svg.element(.g, [(.class, "labels")]) { svg in
            for edge in diagram.edges {
                guard let part = painted.labels[edge.name] else { continue }
                let names = ["label", "on-" + edge.link.name] + classes(edge)
                svg.element(.g, [(.class, names.joined(separator: " "))]) { svg in
                    brush.halo(&svg, part.label)
                    brush.words(&svg, part.label, palette.softInk, isBold: false)
                }
            }
            for frame in painted.frames {
                svg.element(.g, [(.class, "label community")]) { svg in
                    brush.halo(&svg, frame.title.label, palette.communityFill)
                    brush.words(&svg, frame.title.label, palette.softInk, isBold: false)
                }
            }
        }
    }

    private func furniture(_ svg: inout XMLWriter) {
        for role in Furniture.Role.allCases {
            svg.element(.g, [(.class, role.rawValue)]) { svg in
                for text in picture.furniture.texts where text.role == role {
                    let color = role == .caption ? palette.softInk : palette.ink
                    brush.words(&svg, text.part.label, color, isBold: role == .title)
                }
            }
        }
        for (item, part) in picture.furniture.samples {
            switch item {
            case .node(let kind, _):
                svg.element(.g, [(.class, kind.styleName)]) {
                    brush.outline(&$0, part.shapes, kind, width: 1, nil)
                }
            case .edge(let link, _):
                let change: Change? = picture.furniture.showsChanges ? .kept : nil
                sample(&svg, part, link.styleName + (change.map { " " + $0.styleName } ?? ""), link, change)
            case .change(let change, _): sample(&svg, part, change.styleName, .met, change)
            case .community:
                guard let box = Box(around: part.shapes.flatMap(\.points)) else { continue }
                svg.element(.g, [(.class, "community")]) { brush.frame(&$0, box) }
            }
        }
    }

    private func sample(
        _ svg: inout XMLWriter, _ part: DrawnPart, _ names: String, _ link: LinkKind, _ change: Change?
    ) {
        svg.element(.g, [(.class, names)]) {
            brush.line(&$0, part, link, documents: Furniture.sampleDocuments, change)
        }
    }

    private func link(
        _ svg: inout XMLWriter, to anchor: String, _ names: String, _ title: String,
        _ content: (inout XMLWriter) -> Void
    ) {
        svg.element(.a, [(.class, names), (.href, "#" + anchor)]) { svg in
            svg.element(.title) { $0.text(title) }
            content(&svg)
        }
    }
}
