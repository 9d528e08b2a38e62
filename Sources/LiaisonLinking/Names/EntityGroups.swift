/// Which nodes are one entity, and why each was joined; what a decision keeps apart is never joined.
struct EntityGroups {
    private var parents: [Int]
    private var members: [[Int]]
    private var apart: [(Int, Int)] = []
    /// Why a node was joined to others; nil where it never was.
    private(set) var reasons: [String?]

    init(count: Int) {
        parents = Array(0..<count)
        members = (0..<count).map { [$0] }
        reasons = Array(repeating: nil, count: count)
    }

    /// The node that stands for the group of a node.
    func root(_ node: Int) -> Int {
        var node = node
        while parents[node] != node { node = parents[node] }
        return node
    }

    func areOne(_ a: Int, _ b: Int) -> Bool { root(a) == root(b) }

    /// The nodes of the group of a node, sorted.
    func group(of node: Int) -> [Int] { members[root(node)].sorted() }

    /// The sorted groups, in the order of their first nodes.
    var all: [[Int]] {
        parents.indices.filter { parents[$0] == $0 }.map { members[$0].sorted() }.sorted { $0[0] < $1[0] }
    }

    /// Keeps two nodes apart from now on, unless they are one already.
    mutating func keepApart(_ a: Int, _ b: Int) {
        if !areOne(a, b) { apart.append((a, b)) }
    }

    /// Joins the groups of two nodes; the reason is noted with the first. Does nothing where they are kept apart.
    mutating func join(_ a: Int, to b: Int, because reason: String) {
        let (first, second) = (root(a), root(b))
        if first == second { return }
        let refused = apart.contains { x, y in
            let roots = (root(x), root(y))
            return roots == (first, second) || roots == (second, first)
        }
        if refused { return }
        let (keep, give) = members[first].count >= members[second].count ? (first, second) : (second, first)
        parents[give] = keep
        members[keep] += members[give]
        members[give] = []
        if reasons[a] == nil { reasons[a] = reason }
    }
}
