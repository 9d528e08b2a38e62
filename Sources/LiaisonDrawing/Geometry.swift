import LiaisonExport

/// A point of the picture in points (1/72 inch), y upwards.
struct Point: Hashable, Sendable {
    var x: Double
    var y: Double

    init(_ x: Double, _ y: Double) {
        self.x = x
        self.y = y
    }

    /// Reads `x,y`.
    init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ",")
        guard parts.count >= 2, let x = Double(parts[0]), let y = Double(parts[1]) else { return nil }
        self.init(x, y)
    }

    /// The point elsewhere.
    func moved(by way: Point) -> Point { Point(x + way.x, y + way.y) }

    /// The point as `x,y`.
    var text: String { DOTNumber.text(x) + "," + DOTNumber.text(y) }
}

/// An upright rectangle.
struct Box: Hashable, Sendable {
    var left: Double
    var bottom: Double
    var right: Double
    var top: Double

    var width: Double { right - left }
    var height: Double { top - bottom }
    var centre: Point { Point((left + right) / 2, (bottom + top) / 2) }

    init(left: Double, bottom: Double, right: Double, top: Double) {
        self.left = left
        self.bottom = bottom
        self.right = right
        self.top = top
    }

    init(centre: Point, width: Double, height: Double) {
        self.init(
            left: centre.x - width / 2, bottom: centre.y - height / 2, right: centre.x + width / 2,
            top: centre.y + height / 2)
    }

    /// The smallest box around points, or nil for none.
    init?(around points: some Sequence<Point>) {
        var isEmpty = true
        self.init(left: .infinity, bottom: .infinity, right: -.infinity, top: -.infinity)
        for point in points {
            isEmpty = false
            left = min(left, point.x)
            right = max(right, point.x)
            bottom = min(bottom, point.y)
            top = max(top, point.y)
        }
        if isEmpty { return nil }
    }

    func union(_ other: Box) -> Box {
        Box(
            left: min(left, other.left), bottom: min(bottom, other.bottom), right: max(right, other.right),
            top: max(top, other.top))
    }

    /// The box elsewhere.
    func moved(by way: Point) -> Box {
        Box(left: left + way.x, bottom: bottom + way.y, right: right + way.x, top: top + way.y)
    }

    /// The area that two boxes share.
    func overlap(_ other: Box) -> Double {
        let width = min(right, other.right) - max(left, other.left)
        let height = min(top, other.top) - max(bottom, other.bottom)
        return width > 0 && height > 0 ? width * height : 0
    }

    func grown(by margin: Double) -> Box {
        Box(left: left - margin, bottom: bottom - margin, right: right + margin, top: top + margin)
    }
}

/// The way of an edge: its Bézier curves, and the arrow heads that Graphviz set apart.
struct Spline: Hashable, Sendable {
    /// As Graphviz writes it.
    let text: String
    /// The curves it consists of, mostly one: a start, then three points for each arc.
    let pieces: [[Point]]

    /// The first curve, which counts for what is measured.
    var points: [Point] { pieces[0] }

    /// Reads `e,x,y s,x,y x,y …`, with `;` between pieces.
    init?(_ reader: inout ByteReader) {
        var pieces: [[Point]] = [[]]
        while let byte = reader.peek() {
            switch byte {
            case UInt8(ascii: ";"):
                reader.skip()
                pieces.append([])
            case UInt8(ascii: "e"), UInt8(ascii: "s"):
                reader.skip()
                guard reader.point() != nil else { return nil }
            default:
                guard let point = reader.point() else { return nil }
                pieces[pieces.count - 1].append(point)
            }
        }
        if pieces.contains(where: { $0.count < 4 }) { return nil }
        self.init(text: reader.text, pieces: pieces)
    }

    /// A straight way that leaves room for the arrows at its ends.
    static func straight(from tail: Point, to head: Point, _ link: LinkKind) -> Spline {
        let arrow = Look.arrow(of: link) == .none ? 0.0 : 8.0
        let length = max(
            ((head.x - tail.x) * (head.x - tail.x) + (head.y - tail.y) * (head.y - tail.y)).squareRoot(), 1)
        let step = Point((head.x - tail.x) / length, (head.y - tail.y) / length)
        let before = link.isMutual ? arrow : 0
        let way = max(length - arrow - before, 1)
        var parts: [String] = []
        if before > 0 { parts.append("s," + tail.text) }
        if arrow > 0 { parts.append("e," + head.text) }
        let points = (0...3).map { third in
            let reach = before + way * Double(third) / 3
            return Point(tail.x + step.x * reach, tail.y + step.y * reach)
        }
        return Spline(text: (parts + points.map(\.text)).joined(separator: " "), pieces: [points])
    }

    private init(text: String, pieces: [[Point]]) {
        self.text = text
        self.pieces = pieces
    }

    /// The point at a share, 0 to 1, of the arcs.
    func point(at share: Double) -> Point {
        let arcs = (points.count - 1) / 3
        let place = min(max(share, 0), 1) * Double(arcs)
        let arc = min(Int(place), arcs - 1)
        let t = place - Double(arc)
        let p = Array(points[(arc * 3)...(arc * 3 + 3)])
        let u = 1 - t
        let weights = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t]
        return Point(
            zip(weights, p).reduce(0) { $0 + $1.0 * $1.1.x }, zip(weights, p).reduce(0) { $0 + $1.0 * $1.1.y })
    }
}
