import LiaisonDocuments
public import LiaisonGraph
import LiaisonLanguages

/// Who and what is around one or a few: they stand in the middle, the others in rings by the number of links between.
public enum EgoView {
    /// The diagram of what is within `options.depth` links of `options.focus`.
    public static func diagram(of graph: Graph, options: ViewOptions) -> Diagram {
        var diagram = NetworkView.diagram(of: graph, options: options)
        diagram.form = .rings
        diagram.communities = []
        if options.title == nil {
            let names = graph.entities.filter { options.focus.contains($0.id) }.map { CleanText.oneLine($0.name) }
            diagram.title = DiagramWords(options.language).egoTitle(names.joined(separator: ", "))
        }
        var neighbours: [DOTName: [DOTName]] = [:]
        for edge in diagram.edges {
            neighbours[edge.tail, default: []].append(edge.head)
            neighbours[edge.head, default: []].append(edge.tail)
        }
        var hops: [DOTName: Int] = [:]
        var frontier = diagram.nodes.filter(\.isFocus).map(\.name)
        for name in frontier { hops[name] = 0 }
        var hop = 0
        while !frontier.isEmpty {
            hop += 1
            var next: [DOTName] = []
            for name in frontier {
                for other in neighbours[name] ?? [] where hops[other] == nil {
                    hops[other] = hop
                    next.append(other)
                }
            }
            frontier = next
        }
        for place in diagram.nodes.indices { diagram.nodes[place].rank = hops[diagram.nodes[place].name] ?? hop }
        return diagram
    }
}
