/// One step of painting, as Graphviz' xdot attributes tell it; y grows upwards.
enum DrawnShape: Hashable, Sendable {
    /// An ellipse.
    case ellipse(centre: Point, radii: Point, isFilled: Bool)
    /// A closed polygon.
    case polygon([Point], isFilled: Bool)
    /// An open polyline.
    case polyline([Point])
    /// Bézier curves: a start, then three points for each piece.
    case curve([Point], isFilled: Bool)
    /// A line of text, its baseline at a point.
    case text(String, at: Point, alignment: Int, size: Double)

    /// Reads the steps of an attribute; what is none of them (colours, styles) is skipped, what is broken ends it.
    static func read(_ reader: inout ByteReader) -> [DrawnShape] {
        var shapes: [DrawnShape] = []
        var size = 10.0
        while let operation = reader.letter() {
            switch operation {
            case UInt8(ascii: "E"), UInt8(ascii: "e"):
                guard let centre = reader.point(), let radii = reader.point() else { return shapes }
                shapes.append(.ellipse(centre: centre, radii: radii, isFilled: operation == UInt8(ascii: "E")))
            case UInt8(ascii: "P"), UInt8(ascii: "p"):
                guard let points = reader.points() else { return shapes }
                shapes.append(.polygon(points, isFilled: operation == UInt8(ascii: "P")))
            case UInt8(ascii: "L"):
                guard let points = reader.points() else { return shapes }
                shapes.append(.polyline(points))
            case UInt8(ascii: "B"), UInt8(ascii: "b"):
                guard let points = reader.points() else { return shapes }
                shapes.append(.curve(points, isFilled: operation == UInt8(ascii: "b")))
            case UInt8(ascii: "T"):
                guard let place = reader.point(), let alignment = reader.number(), reader.number() != nil,
                    let text = reader.countedText()
                else { return shapes }
                shapes.append(.text(text, at: place, alignment: Int(alignment), size: size))
            case UInt8(ascii: "F"):
                guard let points = reader.number(), reader.countedText() != nil else { return shapes }
                size = points
            case UInt8(ascii: "C"), UInt8(ascii: "c"), UInt8(ascii: "S"):
                guard reader.countedText() != nil else { return shapes }
            case UInt8(ascii: "t"):
                guard reader.number() != nil else { return shapes }
            default: return shapes
            }
        }
        return shapes
    }

    /// Whether it is filled.
    var isFilled: Bool {
        switch self {
        case .ellipse(_, _, let isFilled), .polygon(_, let isFilled), .curve(_, let isFilled): isFilled
        case .polyline, .text: false
        }
    }

    /// The points that it is drawn by; of an ellipse, the corners around it.
    var points: [Point] {
        switch self {
        case .ellipse(let centre, let radii, _):
            [
                Point(centre.x - radii.x, centre.y - radii.y), Point(centre.x + radii.x, centre.y + radii.y),
            ]
        case .polygon(let points, _), .polyline(let points), .curve(let points, _): points
        case .text(_, let place, _, _): [place]
        }
    }

    /// The shape elsewhere.
    func moved(by way: Point) -> DrawnShape {
        func moved(_ points: [Point]) -> [Point] { points.map { $0.moved(by: way) } }
        return switch self {
        case .ellipse(let centre, let radii, let isFilled):
            .ellipse(centre: centre.moved(by: way), radii: radii, isFilled: isFilled)
        case .polygon(let points, let isFilled): .polygon(moved(points), isFilled: isFilled)
        case .polyline(let points): .polyline(moved(points))
        case .curve(let points, let isFilled): .curve(moved(points), isFilled: isFilled)
        case .text(let text, let place, let alignment, let size):
            .text(text, at: place.moved(by: way), alignment: alignment, size: size)
        }
    }
}

/// The shapes of a part, and of its label.
struct DrawnPart: Hashable, Sendable {
    var shapes: [DrawnShape] = []
    var label: [DrawnShape] = []

    /// The part elsewhere.
    func moved(by way: Point) -> DrawnPart {
        DrawnPart(shapes: shapes.map { $0.moved(by: way) }, label: label.map { $0.moved(by: way) })
    }
}
