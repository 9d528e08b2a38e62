import LiaisonGraph
import LiaisonLanguages

/// Nodes that are more closely linked with each other than with the rest, in a frame of their own.
public struct DiagramCommunity: Hashable, Sendable {
    /// The frame's name in DOT.
    public var name: DOTName
    /// What it is called: its heaviest member, and how many they are.
    public var title: String
    /// The nodes in it, in the order of their names.
    public var nodes: [DOTName]

    /// A community of the parts given.
    public init(name: DOTName, title: String, nodes: [DOTName]) {
        self.name = name
        self.title = title
        self.nodes = nodes
    }
}

extension DiagramCommunity {
    /// The fewest nodes that are framed.
    static let fewest = 3

    /// The communities among what was chosen; none where one would hold all.
    static func all(in choice: LinkChoice, of graph: Graph) -> [DiagramCommunity] {
        var numbers: [Int: Int] = [:]
        for (number, place) in choice.shown.enumerated() { numbers[place] = number }
        let ties = choice.links.compactMap { link in
            numbers[link.tail].flatMap { tail in
                numbers[link.head].map { Communities.Tie(tail, $0, weight: link.strength) }
            }
        }
        let groups = Dictionary(
            grouping: Communities.groups(of: choice.shown.count, ties).enumerated(), by: \.element
        ).sorted { $0.key < $1.key }.map { $0.value.map(\.offset) }.filter { $0.count >= fewest }
        if groups.count < 2 { return [] }
        return groups.enumerated().map { number, members in
            let heaviest = members.max { a, b in
                let weights = (choice.strength[choice.shown[a]], choice.strength[choice.shown[b]])
                return weights.0 == weights.1 ? a > b : weights.0 < weights.1
            }
            let name = heaviest.map { CleanText.oneLine(graph.entities[choice.shown[$0]].name) } ?? ""
            return DiagramCommunity(
                name: DOTName(.cluster, number), title: LabelText.clip(name, to: 30) + " · \(members.count)",
                nodes: members.map { DOTName(.entity, $0) })
        }
    }
}
