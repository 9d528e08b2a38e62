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

    func union(_ other: Box) -> Box {
        Box(
            left: min(left, other.left), bottom: min(bottom, other.bottom), right: max(right, other.right),
            top: max(top, other.top))
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

/// The way of an edge: its Bézier pieces, and the arrow heads that Graphviz set apart.
struct Spline: Hashable, Sendable {
    /// As Graphviz writes it.
    let text: String
    /// Start, then three points for each piece.
    let points: [Point]

    /// Reads `e,x,y s,x,y x,y …`; of an edge in several parts, the first counts for what is measured.
    init?(_ text: String) {
        self.text = text
        let first = text.split(separator: ";").first ?? ""
        points = first.split(separator: " ").filter { !$0.hasPrefix("e") && !$0.hasPrefix("s") }.compactMap {
            Point($0)
        }
        if points.count < 4 { return nil }
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
        return Spline(text: (parts + points.map(\.text)).joined(separator: " "), points: points)
    }

    private init(text: String, points: [Point]) {
        self.text = text
        self.points = points
    }

    /// The point at a share, 0 to 1, of the pieces.
    func point(at share: Double) -> Point {
        let pieces = (points.count - 1) / 3
        let place = min(max(share, 0), 1) * Double(pieces)
        let piece = min(Int(place), pieces - 1)
        let t = place - Double(piece)
        let p = Array(points[(piece * 3)...(piece * 3 + 3)])
        let u = 1 - t
        let weights = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t]
        return Point(
            zip(weights, p).reduce(0) { $0 + $1.0 * $1.1.x }, zip(weights, p).reduce(0) { $0 + $1.0 * $1.1.y })
    }
}
