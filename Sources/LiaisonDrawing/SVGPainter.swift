import LiaisonExport
import LiaisonLanguages

/// Writes a picture as SVG: Graphviz' geometry, our own markup, links, titles and colours.
struct SVGPainter {
    private let diagram: Diagram
    private let picture: Picture
    private let painted: PaintedPicture
    private static let margin = 18.0

    init(_ diagram: Diagram, _ picture: Picture, _ painted: PaintedPicture) {
        self.diagram = diagram
        self.picture = picture
        self.painted = painted
    }

    /// The whole document as UTF-8.
    func document() -> [UInt8] {
        let width = painted.bounds.width + 2 * SVGPainter.margin
        let height = painted.bounds.height + 2 * SVGPainter.margin
        var svg = XMLWriter()
        svg.element(
            .svg,
            [
                (.xmlns, "http://www.w3.org/2000/svg"),
                (.viewBox, "0 0 \(DOTNumber.text(width)) \(DOTNumber.text(height))"),
                (.width, DOTNumber.text(width) + "pt"), (.role, "img"),
                (.labelledBy, "liaison-title liaison-description"),
                (.class, "liaison"), (.fontFamily, SVGStyle.fontFamily), (.lang, diagram.language.rawValue),
            ]
        ) { svg in
            svg.element(.title, [(.id, "liaison-title")]) { $0.text(diagram.title) }
            svg.element(.desc, [(.id, "liaison-description")]) { $0.text(diagram.caption.joined(separator: ". ")) }
            svg.element(.style) { $0.text(SVGStyle.sheet) }
            svg.element(
                .rect,
                [
                    (.class, "ground"), (.width, DOTNumber.text(width)), (.height, DOTNumber.text(height)),
                    (.fill, Look.ground.hex),
                ])
            paint(&svg)
        }
        return svg.bytes
    }

    private func paint(_ svg: inout XMLWriter) {
        let nodes = Dictionary(diagram.nodes.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        svg.element(.g, [(.class, "edges")]) { svg in
            for edge in diagram.edges {
                guard let part = painted.edges[edge.name], let tail = nodes[edge.tail], let head = nodes[edge.head]
                else { continue }
                link(&svg, to: edge.anchor(from: tail, to: head), "link-\(edge.link)", edge.description) { svg in
                    line(&svg, part, edge.link, documents: edge.documents)
                }
            }
        }
        svg.element(.g, [(.class, "nodes")]) { svg in
            for node in diagram.nodes {
                guard let part = painted.nodes[node.name] else { continue }
                link(&svg, to: node.subject.anchor, "\(node.kind)", node.description) { svg in
                    outline(&svg, part.shapes, node.kind, width: Look.borderWidth(of: node))
                    words(&svg, part.label, Look.ink, isBold: Look.isBold(node))
                }
            }
        }
        svg.element(.g, [(.class, "labels")]) { svg in
            for edge in diagram.edges {
                guard let part = painted.nodes[DOTName(.label, edge.name.number)] else { continue }
                svg.element(.g, [(.class, "label")]) { svg in
                    for case .polygon(let points, true) in part.label {
                        svg.element(
                            .polygon, [(.class, "halo"), (.points, text(points)), (.fill, Look.ground.hex)])
                    }
                    words(&svg, part.label, Look.softInk, isBold: false)
                }
            }
        }
        furniture(&svg)
    }

    private func furniture(_ svg: inout XMLWriter) {
        for role in [Furniture.Role.title, .legend, .caption] {
            svg.element(.g, [(.class, role.rawValue)]) { svg in
                for node in picture.furniture.nodes where picture.furniture.roles[node.name] == role {
                    let label = painted.nodes[node.name]?.label ?? []
                    words(&svg, label, role == .caption ? Look.softInk : Look.ink, isBold: role == .title)
                }
            }
        }
        let edges = Dictionary(
            picture.furniture.edges.map { ($0.tail, $0.name) }, uniquingKeysWith: { first, _ in first })
        for (name, item) in picture.furniture.samples.sorted(by: { $0.key < $1.key }) {
            switch item {
            case .node(let kind, _):
                svg.element(.g, [(.class, "\(kind)")]) {
                    outline(&$0, painted.nodes[name]?.shapes ?? [], kind, width: 1)
                }
            case .edge(let link, _):
                guard let part = edges[name].flatMap({ painted.edges[$0] }) else { continue }
                svg.element(.g, [(.class, "link-\(link)")]) {
                    line(&$0, part, link, documents: Furniture.sampleDocuments)
                }
            }
        }
    }

    private func link(
        _ svg: inout XMLWriter, to anchor: String, _ kind: String, _ title: String,
        _ content: (inout XMLWriter) -> Void
    ) {
        svg.element(.a, [(.class, kind), (.href, "#" + anchor)]) { svg in
            svg.element(.title) { $0.text(title) }
            content(&svg)
        }
    }

    private func outline(
        _ svg: inout XMLWriter, _ shapes: [DrawnShape], _ kind: DiagramNode.Kind, width: Double
    ) {
        let paint: [(XMLWriter.Attribute, String)] = [
            (.class, "shape"), (.fill, Look.fill(of: kind).hex), (.stroke, Look.border(of: kind).hex),
            (.strokeWidth, DOTNumber.text(width)),
        ]
        for shape in shapes { draw(&svg, shape, paint) }
    }

    private func line(_ svg: inout XMLWriter, _ part: PaintedPicture.Part, _ link: LinkKind, documents: Int) {
        let color = Look.color(of: link).hex
        let width = Look.width(of: link, documents: documents)
        var paint: [(XMLWriter.Attribute, String)] = [
            (.class, "line"), (.fill, "none"), (.stroke, color), (.strokeWidth, DOTNumber.text(width)),
        ]
        switch Look.stroke(of: link) {
        case .dashed: paint.append((.dashes, "6 6"))
        case .dotted: paint.append((.dashes, "2 6"))
        default: break
        }
        for shape in part.shapes {
            switch shape {
            case .curve, .polyline: draw(&svg, shape, paint)
            case .polygon(_, let isFilled), .ellipse(_, _, let isFilled):
                draw(
                    &svg, shape,
                    [
                        (.class, isFilled ? "tip solid" : "tip halo"), (.fill, isFilled ? color : Look.ground.hex),
                        (.stroke, color),
                    ])
            case .text: break
            }
        }
    }

    private func words(_ svg: inout XMLWriter, _ shapes: [DrawnShape], _ color: DOTColor, isBold: Bool) {
        for case .text(let text, let place, let alignment, let size) in shapes {
            let point = flip(place)
            svg.element(
                .text,
                [
                    (.x, DOTNumber.text(point.x)), (.y, DOTNumber.text(point.y)),
                    (.anchor, alignment < 0 ? "start" : alignment > 0 ? "end" : "middle"),
                    (.fontSize, DOTNumber.text(size)), (.fill, color.hex),
                ] + (isBold ? [(.fontWeight, "bold")] : [])
            ) { $0.text(text) }
        }
    }

    private func draw(
        _ svg: inout XMLWriter, _ shape: DrawnShape, _ paint: [(XMLWriter.Attribute, String)]
    ) {
        switch shape {
        case .ellipse(let centre, let radii, _):
            let centre = flip(centre)
            svg.element(
                .ellipse,
                [
                    (.cx, DOTNumber.text(centre.x)), (.cy, DOTNumber.text(centre.y)), (.rx, DOTNumber.text(radii.x)),
                    (.ry, DOTNumber.text(radii.y)),
                ] + paint)
        case .polygon(let points, _): svg.element(.polygon, [(.points, text(points))] + paint)
        case .polyline(let points): svg.element(.polyline, [(.points, text(points))] + paint)
        case .curve(let points, _):
            let places = points.map { text([$0]) }
            guard let first = places.first else { return }
            svg.element(.path, [(.d, "M" + first + "C" + places.dropFirst().joined(separator: " "))] + paint)
        case .text: break
        }
    }

    private func flip(_ point: Point) -> Point {
        Point(
            point.x - painted.bounds.left + SVGPainter.margin, painted.bounds.top - point.y + SVGPainter.margin)
    }

    private func text(_ points: [Point]) -> String {
        points.map(flip).map { DOTNumber.text($0.x) + "," + DOTNumber.text($0.y) }.joined(separator: " ")
    }
}
