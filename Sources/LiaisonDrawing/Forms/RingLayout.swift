import LiaisonExport

/// Puts nodes in rings by their rank: those of rank 0 in the middle, the others around, near what they are linked with.
struct RingLayout {
    /// The centres of the nodes.
    private(set) var centres: [DOTName: Point] = [:]
    /// The rings, as closed Bézier curves.
    private(set) var rings: [[Point]] = []

    private static let gap = 14.0
    /// How much wider than high a ring is.
    private static let stretch = 1.25

    init(_ diagram: Diagram, _ sizes: [DOTName: Box]) {
        let links = RingLayout.links(of: diagram)
        var placed = Grid()
        var angles: [DOTName: Double] = [:]
        var reach = 0.0
        let last = diagram.nodes.map(\.rank).max() ?? 0
        for rank in 0...last {
            let names = diagram.nodes.filter { $0.rank == rank }.map(\.name)
            if names.isEmpty { continue }
            let ordered =
                rank < 2
                ? RingLayout.chained(diagram.nodes.filter { $0.rank == rank }, links)
                : RingLayout.nearParents(names, links, angles)
            let tallest = names.map { sizes[$0]?.height ?? 0 }.max() ?? 0
            let isAlone = rank == 0 && names.count == 1
            var radius = rank == 0 ? 20 : reach + tallest / 2 + 46
            var boxes: [Box] = []
            for _ in 0..<400 {
                let start = rank < 2 ? -Double.pi / 2 : 0
                let turned = RingLayout.angles(of: ordered, sizes, angles, from: start, followsParents: rank > 1, links)
                boxes = zip(ordered, turned).map { name, angle in
                    let size = sizes[name] ?? Box(left: 0, bottom: 0, right: 0, top: 0)
                    let centre =
                        isAlone
                        ? Point(0, 0)
                        : Point(
                            radius * RingLayout.stretch * RingLayout.cosine(angle), radius * RingLayout.sine(angle))
                    return Box(centre: centre, width: size.width, height: size.height)
                }
                for (name, angle) in zip(ordered, turned) { angles[name] = angle }
                if RingLayout.areApart(boxes, placed) { break }
                radius *= 1.06
            }
            for (name, box) in zip(ordered, boxes) {
                centres[name] = Point((box.left + box.right) / 2, (box.bottom + box.top) / 2)
                placed.insert(box)
                reach = max(reach, abs(box.top), abs(box.bottom), abs(box.right) / RingLayout.stretch)
            }
            if rank > 0 { rings.append(RingLayout.ellipse(radius * RingLayout.stretch, radius)) }
        }
    }

    private static func links(of diagram: Diagram) -> [DOTName: Set<DOTName>] {
        var links: [DOTName: Set<DOTName>] = [:]
        for edge in diagram.edges {
            links[edge.tail, default: []].insert(edge.head)
            links[edge.head, default: []].insert(edge.tail)
        }
        return links
    }

    /// One after the other so that linked ones stand side by side.
    private static func chained(_ nodes: [DiagramNode], _ links: [DOTName: Set<DOTName>]) -> [DOTName] {
        var waiting = nodes.sorted {
            $0.prominence == $1.prominence ? $0.name < $1.name : $0.prominence > $1.prominence
        }
        .map(\.name)
        var chain: [DOTName] = []
        while !waiting.isEmpty {
            let next = chain.last.flatMap { last in waiting.firstIndex { links[last]?.contains($0) ?? false } } ?? 0
            chain.append(waiting.remove(at: next))
        }
        return chain
    }

    /// In the order of the directions in which the linked ones of inner rings stand.
    private static func nearParents(
        _ names: [DOTName], _ links: [DOTName: Set<DOTName>], _ angles: [DOTName: Double]
    ) -> [DOTName] {
        let wishes = Dictionary(uniqueKeysWithValues: names.map { ($0, wish(of: $0, links, angles)) })
        return names.sorted { a, b in
            let pair = (wishes[a] ?? 0, wishes[b] ?? 0)
            return pair.0 == pair.1 ? a < b : pair.0 < pair.1
        }
    }

    /// The mean direction of the linked ones that have a place.
    private static func wish(
        of name: DOTName, _ links: [DOTName: Set<DOTName>], _ angles: [DOTName: Double]
    ) -> Double {
        let parents = (links[name] ?? []).sorted().compactMap { angles[$0] }
        return direction(
            parents.reduce(0) { $0 + cosine($1) }, parents.reduce(0) { $0 + sine($1) })
    }

    /// Directions around the ring, each node with as much room as it needs.
    private static func angles(
        of names: [DOTName], _ sizes: [DOTName: Box], _ known: [DOTName: Double], from start: Double,
        followsParents: Bool, _ links: [DOTName: Set<DOTName>]
    ) -> [Double] {
        let needs = names.map { (sizes[$0]?.width ?? 0) * 0.45 + (sizes[$0]?.height ?? 0) + gap }
        let whole = max(needs.reduce(0, +), 1)
        var angle = followsParents ? (names.first.map { wish(of: $0, links, known) } ?? 0) : start
        var result: [Double] = []
        for need in needs {
            let share = need / whole * 2 * Double.pi
            result.append(angle + (followsParents ? 0 : share / 2))
            angle += share
        }
        return result
    }

    private static func areApart(_ boxes: [Box], _ placed: Grid) -> Bool {
        var ring = Grid()
        for box in boxes {
            // A line between two rings needs more room than there must be beside each other.
            if ring.overlap(of: box.grown(by: gap / 2)) > 0 || placed.overlap(of: box.grown(by: 2 * gap)) > 0 {
                return false
            }
            ring.insert(box)
        }
        return true
    }

    private static func ellipse(_ x: Double, _ y: Double) -> [Point] {
        let k = 0.552_285
        return [
            Point(x, 0), Point(x, k * y), Point(k * x, y), Point(0, y), Point(-k * x, y), Point(-x, k * y),
            Point(-x, 0), Point(-x, -k * y), Point(-k * x, -y), Point(0, -y), Point(k * x, -y), Point(x, -k * y),
            Point(x, 0),
        ]
    }
}
