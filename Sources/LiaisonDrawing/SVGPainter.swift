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
    init(
        _ diagram: Diagram, _ picture: Picture, _ painted: PaintedPicture,
        classes: @escaping (DiagramEdge) -> [String] = { _ in [] }
    ) {
        self.diagram = diagram
        self.picture = picture
        self.classes = classes
        palette = diagram.theme.palette
        brush = SVGBrush(painted, diagram.theme.palette)
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
            edges(&svg)
            nodes(&svg)
            labels(&svg)
            furniture(&svg)
        }
    }

    private func guides(_ svg: inout XMLWriter) {
        if picture.furniture.guides.isEmpty { return }
        svg.element(.g, [(.class, "guides"), (.hidden, "true")]) { svg in
            for name in picture.furniture.guides {
                for shape in painted.edges[name]?.shapes ?? [] { brush.guide(&svg, shape) }
            }
        }
    }

    private func edges(_ svg: inout XMLWriter) {
        let nodes = Dictionary(diagram.nodes.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        svg.element(.g, [(.class, "edges")]) { svg in
            for edge in diagram.edges {
                guard let part = painted.edges[edge.name], let tail = nodes[edge.tail], let head = nodes[edge.head]
                else { continue }
                let names = ["link-\(edge.link)"] + (edge.change.map { ["\($0)"] } ?? []) + classes(edge)
                link(&svg, to: edge.anchor(from: tail, to: head), names.joined(separator: " "), edge.description) {
                    brush.line(&$0, part, edge.link, documents: edge.documents, edge.change)
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
                let name = "\(node.kind)" + (node.change.map { " \($0)" } ?? "")
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
                guard let part = painted.nodes[DOTName(.label, edge.name.number)] else { continue }
                let names = ["label", "on-\(edge.link)"] + classes(edge)
                svg.element(.g, [(.class, names.joined(separator: " "))]) { svg in
                    brush.halo(&svg, part.label)
                    brush.words(&svg, part.label, palette.softInk, isBold: false)
                }
            }
        }
    }

    private func furniture(_ svg: inout XMLWriter) {
        for role in Furniture.Role.allCases {
            svg.element(.g, [(.class, role.rawValue)]) { svg in
                for node in picture.furniture.nodes where picture.furniture.roles[node.name] == role {
                    let label = painted.nodes[node.name]?.label ?? []
                    brush.words(&svg, label, role == .caption ? palette.softInk : palette.ink, isBold: role == .title)
                }
            }
        }
        let samples = picture.furniture.samples.sorted { $0.key < $1.key }
        let lines = picture.furniture.lines.sorted { $0.key < $1.key }
        for (name, item) in samples + lines {
            switch item {
            case .node(let kind, _):
                svg.element(.g, [(.class, "\(kind)")]) {
                    brush.outline(&$0, painted.nodes[name]?.shapes ?? [], kind, width: 1, nil)
                }
            case .edge(let link, _):
                sample(&svg, name, "link-\(link)", link, nil)
            case .change(let change, _):
                sample(&svg, name, "\(change)", .met, change)
            }
        }
    }

    private func sample(
        _ svg: inout XMLWriter, _ name: DOTName, _ names: String, _ link: LinkKind, _ change: Change?
    ) {
        guard let part = painted.edges[name] else { return }
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
