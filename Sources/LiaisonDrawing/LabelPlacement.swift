import LiaisonExport

/// Puts the labels of edges where they touch neither a node nor each other: along the edge, nearest to its middle.
struct LabelPlacement {
    private var taken: Grid
    private let padding = 1.5

    init(nodes: [Box]) {
        taken = Grid()
        for box in nodes { taken.insert(box) }
    }

    /// The box of a label of that size on an edge, or nil where every place would hide something.
    mutating func place(width: Double, height: Double, on spline: Spline) -> Box? {
        for share in LabelPlacement.shares {
            let box = Box(centre: spline.point(at: share), width: width, height: height)
            if taken.overlap(of: box.grown(by: padding)) == 0 {
                taken.insert(box)
                return box
            }
        }
        return nil
    }

    private static let shares: [Double] = [0.5] + (1...14).flatMap { [0.5 - Double($0) * 0.03, 0.5 + Double($0) * 0.03] }
}

/// Boxes by the squares of a grid that they touch, for quick tests of overlap.
struct Grid {
    private struct Square: Hashable {
        let column: Int
        let row: Int
    }

    private var squares: [Square: [Box]] = [:]
    private let side = 120.0

    mutating func insert(_ box: Box) {
        for square in touched(by: box) { squares[square, default: []].append(box) }
    }

    /// The largest area shared with one box inserted before.
    func overlap(of box: Box) -> Double {
        var most = 0.0
        for square in touched(by: box) {
            for other in squares[square] ?? [] { most = max(most, box.overlap(other)) }
        }
        return most
    }

    private func touched(by box: Box) -> [Square] {
        let columns = Int((box.left / side).rounded(.down))...Int((box.right / side).rounded(.down))
        let rows = Int((box.bottom / side).rounded(.down))...Int((box.top / side).rounded(.down))
        return columns.flatMap { column in rows.map { Square(column: column, row: $0) } }
    }
}
