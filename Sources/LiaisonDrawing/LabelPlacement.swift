import LiaisonExport

/// Puts the labels of edges where they touch neither a node nor each other: along the edge, nearest to its middle.
struct LabelPlacement {
    private var taken: Grid
    private let padding = 1.5

    init(beside boxes: [Box]) {
        taken = Grid()
        for box in boxes { taken.insert(box) }
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

    /// The middle of the edge, then ever further from it, to both sides.
    private static let shares: [Double] = (0...28).map { step in
        let away = Double((step + 1) / 2) * 0.03
        return step.isMultiple(of: 2) ? 0.5 + away : 0.5 - away
    }
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
