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
    static func read(_ attribute: String) -> [DrawnShape] {
        var reader = Reader(bytes: Array(attribute.utf8))
        var shapes: [DrawnShape] = []
        var size = 10.0
        while let operation = reader.word() {
            switch operation {
            case "E", "e":
                guard let centre = reader.point(), let radii = reader.point() else { return shapes }
                shapes.append(.ellipse(centre: centre, radii: radii, isFilled: operation == "E"))
            case "P", "p":
                guard let points = reader.points() else { return shapes }
                shapes.append(.polygon(points, isFilled: operation == "P"))
            case "L":
                guard let points = reader.points() else { return shapes }
                shapes.append(.polyline(points))
            case "B", "b":
                guard let points = reader.points() else { return shapes }
                shapes.append(.curve(points, isFilled: operation == "b"))
            case "T":
                guard let place = reader.point(), let alignment = reader.number(), reader.number() != nil,
                    let text = reader.text()
                else { return shapes }
                shapes.append(.text(text, at: place, alignment: Int(alignment), size: size))
            case "F":
                guard let points = reader.number(), reader.text() != nil else { return shapes }
                size = points
            case "C", "c", "S":
                guard reader.text() != nil else { return shapes }
            case "t":
                guard reader.number() != nil else { return shapes }
            default: return shapes
            }
        }
        return shapes
    }

    private struct Reader {
        let bytes: [UInt8]
        var place = 0

        mutating func word() -> String? {
            while place < bytes.count, bytes[place] == 0x20 { place += 1 }
            let start = place
            while place < bytes.count, bytes[place] != 0x20 { place += 1 }
            return start < place ? String(decoding: bytes[start..<place], as: UTF8.self) : nil
        }

        mutating func number() -> Double? { word().flatMap(Double.init) }

        mutating func point() -> Point? {
            guard let x = number(), let y = number() else { return nil }
            return Point(x, y)
        }

        mutating func points() -> [Point]? {
            guard let count = number(), count > 0, count < 1_000_000 else { return nil }
            var points: [Point] = []
            for _ in 0..<Int(count) {
                guard let point = point() else { return nil }
                points.append(point)
            }
            return points
        }

        /// Reads `n -bytes`.
        mutating func text() -> String? {
            guard let count = number(), count >= 0, place + 2 + Int(count) <= bytes.count, bytes[place] == 0x20,
                bytes[place + 1] == UInt8(ascii: "-")
            else { return nil }
            let start = place + 2
            place = start + Int(count)
            return String(decoding: bytes[start..<place], as: UTF8.self)
        }
    }
}
