/// Groups of nodes that have more links with each other than chance would give them: the modularity of Newman and
/// Girvan, raised step by step as in the Louvain method (Blondel and others, 2008), with one change: a group that its
/// last step tore apart is divided into what still holds together.
///
/// Nodes are visited in their order and ties go to the first, so that the same graph gives the same groups.
public enum Communities {
    /// A link between two nodes, by their numbers; its direction does not count.
    public struct Tie: Hashable, Sendable {
        /// One end.
        public let a: Int
        /// The other end.
        public let b: Int
        /// How much it counts, above zero.
        public let weight: Double

        /// A link of the parts given.
        public init(_ a: Int, _ b: Int, weight: Double = 1) {
            self.a = a
            self.b = b
            self.weight = weight
        }
    }

    /// The number of the group of each of `count` nodes; groups are numbered in the order of their first nodes.
    ///
    /// Ties that name no node, or tie a node to itself, are left out.
    /// - Complexity: about O(n log n) in nodes and ties.
    public static func groups(of count: Int, _ ties: [Tie]) -> [Int] {
        var network = Network(count: count, ties)
        var groups = Array(0..<max(count, 0))
        while true {
            let moved = network.settled()
            let isSame = moved.enumerated().allSatisfy { $0 == $1 }
            if isSame { break }
            groups = groups.map { moved[$0] }
            network = network.gathered(moved)
        }
        return numbered(connected(groups, ties))
    }

    /// Divides groups into parts that ties within the group hold together.
    private static func connected(_ groups: [Int], _ ties: [Tie]) -> [Int] {
        var parts = Array(groups.indices)
        func root(_ node: Int) -> Int {
            var node = node
            while parts[node] != node {
                parts[node] = parts[parts[node]]
                node = parts[node]
            }
            return node
        }
        for tie in ties where groups.indices.contains(tie.a) && groups.indices.contains(tie.b) {
            guard groups[tie.a] == groups[tie.b] else { continue }
            let (one, other) = (root(tie.a), root(tie.b))
            parts[max(one, other)] = min(one, other)
        }
        return groups.indices.map { root($0) }
    }

    private static func numbered(_ groups: [Int]) -> [Int] {
        var numbers: [Int: Int] = [:]
        return groups.map { group in
            if let number = numbers[group] { return number }
            numbers[group] = numbers.count
            return numbers.count - 1
        }
    }
}

/// A weighted graph whose nodes are groups of an earlier one; what lies within a group is its own weight.
private struct Network {
    private var neighbours: [[(node: Int, weight: Double)]]
    private var own: [Double]

    init(count: Int, _ ties: [Communities.Tie]) {
        self.init(own: Array(repeating: 0, count: max(count, 0)), ties)
    }

    /// A graph with ties that are added where they repeat.
    private init(own: [Double], _ ties: [Communities.Tie]) {
        self.own = own
        var sums: [[Int: Double]] = Array(repeating: [:], count: own.count)
        for tie in ties where own.indices.contains(tie.a) && own.indices.contains(tie.b) && tie.weight > 0 {
            if tie.a == tie.b { continue }
            sums[tie.a][tie.b, default: 0] += tie.weight
            sums[tie.b][tie.a, default: 0] += tie.weight
        }
        neighbours = sums.map { $0.sorted { $0.key < $1.key }.map { (node: $0.key, weight: $0.value) } }
    }

    private func degree(_ node: Int) -> Double { neighbours[node].reduce(own[node]) { $0 + $1.weight } }

    /// Moves each node to the group of a neighbour where that raises modularity most, until none moves; the groups are
    /// numbered in the order of their first nodes.
    func settled() -> [Int] {
        let degrees = neighbours.indices.map(degree)
        let total = degrees.reduce(0, +)
        var group = Array(neighbours.indices)
        if total <= 0 { return group }
        var sums = degrees
        var isMoving = true
        var rounds = 0
        while isMoving && rounds < 100 {
            isMoving = false
            rounds += 1
            for node in neighbours.indices {
                var links: [Int: Double] = [:]
                for (other, weight) in neighbours[node] { links[group[other], default: 0] += weight }
                let home = group[node]
                sums[home] -= degrees[node]
                func gain(_ group: Int) -> Double { (links[group] ?? 0) - sums[group] * degrees[node] / total }
                var best = home
                for candidate in links.keys.sorted() where gain(candidate) > gain(best) + 1e-9 { best = candidate }
                sums[best] += degrees[node]
                if best != home {
                    group[node] = best
                    isMoving = true
                }
            }
        }
        var numbers: [Int: Int] = [:]
        return group.map { old in
            if let number = numbers[old] { return number }
            numbers[old] = numbers.count
            return numbers.count - 1
        }
    }

    /// The graph of the groups.
    func gathered(_ groups: [Int]) -> Network {
        var own = [Double](repeating: 0, count: (groups.max() ?? -1) + 1)
        var ties: [Communities.Tie] = []
        for (node, links) in neighbours.enumerated() {
            own[groups[node]] += self.own[node]
            for (other, weight) in links {
                if groups[node] == groups[other] {
                    own[groups[node]] += weight
                } else if node < other {
                    ties.append(Communities.Tie(groups[node], groups[other], weight: weight))
                }
            }
        }
        return Network(own: own, ties)
    }
}
