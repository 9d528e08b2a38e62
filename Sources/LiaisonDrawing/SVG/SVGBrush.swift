import LiaisonExport

/// Paints the shapes of a picture as elements of SVG, in a theme's colours.
struct SVGBrush {
    let painted: PaintedPicture
    private let palette: Palette
    private static let margin = 18.0

    init(_ painted: PaintedPicture, _ palette: Palette) {
        self.painted = painted
        self.palette = palette
    }

    /// The width and height of the whole, in points.
    var size: (width: Double, height: Double) {
        (painted.bounds.width + 2 * SVGBrush.margin, painted.bounds.height + 2 * SVGBrush.margin)
    }

    /// The upper left corner of a part, in the picture's coordinates.
    func corner(of part: DrawnPart) -> Point {
        guard let box = Box(around: (part.shapes + part.label).flatMap(\.points)) else { return Point(0, 0) }
        return flip(Point(box.left, box.top))
    }

    /// Paints the outline of a node.
    func outline(
        _ svg: inout XMLWriter, _ shapes: [DrawnShape], _ kind: DiagramNode.Kind, width: Double, _ change: Change?
    ) {
        if kind == .date { return }
        let line: [(XMLWriter.Attribute, String)] = [
            (.stroke, (palette.line(change) ?? palette.border(kind)).hex), (.strokeWidth, DOTNumber.text(width)),
        ]
        for shape in shapes {
            // The second border of who stands in the centre lies around the first and must not hide it.
            draw(
                &svg, shape,
                shape.isFilled
                    ? [(.class, "shape"), (.fill, palette.fill(kind).hex)] + line
                    : [(.class, "shape open"), (.fill, "none")] + line)
        }
    }

    /// Paints the frame of a community.
    func frame(_ svg: inout XMLWriter, _ box: Box) {
        let corner = flip(Point(box.left, box.top))
        svg.element(
            .rect,
            [
                (.class, "frame"), (.x, DOTNumber.text(corner.x)), (.y, DOTNumber.text(corner.y)),
                (.width, DOTNumber.text(box.width)), (.height, DOTNumber.text(box.height)),
                (.rx, DOTNumber.text(min(8, box.height / 3))), (.fill, palette.communityFill.hex),
                (.stroke, palette.communityLine.hex),
            ])
    }

    /// Paints a line with its arrows.
    func line(
        _ svg: inout XMLWriter, _ part: DrawnPart, _ link: LinkKind, documents: Double, _ change: Change?
    ) {
        let color = (palette.line(change) ?? palette.line(link)).hex
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
                        (.class, isFilled ? "tip solid" : "tip halo"),
                        (.fill, isFilled ? color : palette.ground.hex), (.stroke, color),
                    ])
            case .text: break
            }
        }
    }

    /// Paints a line that only guides the eye.
    func guide(_ svg: inout XMLWriter, _ shape: DrawnShape) {
        draw(
            &svg, shape,
            [(.class, "guide"), (.fill, "none"), (.stroke, palette.guide.hex), (.strokeWidth, "1")])
    }

    /// Paints the ground of a label.
    func halo(_ svg: inout XMLWriter, _ shapes: [DrawnShape], _ color: DOTColor? = nil) {
        for case .polygon(let points, true) in shapes {
            svg.element(.polygon, [(.class, "halo"), (.points, text(points)), (.fill, (color ?? palette.ground).hex)])
        }
    }

    /// Paints the lines of a text.
    func words(_ svg: inout XMLWriter, _ shapes: [DrawnShape], _ color: DOTColor, isBold: Bool) {
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
        case .curve(let points, _): svg.element(.path, [(.d, text(points, isCurve: true))] + paint)
        case .text: break
        }
    }

    private func flip(_ point: Point) -> Point {
        Point(
            point.x - painted.bounds.left + SVGBrush.margin, painted.bounds.top - point.y + SVGBrush.margin)
    }

    /// Points as SVG writes them; of a curve, with the letters of a path.
    private func text(_ points: [Point], isCurve: Bool = false) -> String {
        var text = TextBytes(capacity: 18 * points.count)
        for (place, point) in points.enumerated() {
            if isCurve && place < 2 {
                text.append(place == 0 ? UInt8(ascii: "M") : UInt8(ascii: "C"))
            } else if place > 0 {
                text.append(UInt8(ascii: " "))
            }
            let point = flip(point)
            text.append(point.x)
            text.append(UInt8(ascii: ","))
            text.append(point.y)
        }
        return text.text
    }
}
