import LiaisonDocuments
package import LiaisonGraph

/// Which entities and links are drawn: those around the focus, then those that weigh most, up to the limit.
package struct LinkChoice: Sendable {
    /// The entities drawn, sorted, as places in the graph's list.
    package let shown: [Int]
    /// The links between them, up to the limit.
    package let links: [LinkTable.Link]
    /// What each entity weighs, by its place in the graph's list; nothing where it has no link.
    package let strength: [Double]
    /// The number of linked entities that the limit, not the filter, left out.
    package let beyondLimit: Int
    /// The number of links between the entities drawn that the limit on links left out.
    package let weakerLinks: Int

    /// Chooses among links.
    package init(_ supported: [LinkTable.Link], in graph: Graph, _ options: ViewOptions) {
        let focus = Set(graph.entities.indices.filter { options.focus.contains(graph.entities[$0].id) })
        let hops = options.focus.isEmpty ? nil : LinkChoice.hops(from: focus, along: supported, to: options.depth)
        let reachable = supported.filter { link in
            guard let hops else { return true }
            return hops[link.tail] != nil && hops[link.head] != nil
        }
        var weight = [Double](repeating: 0, count: graph.entities.count)
        for link in reachable {
            weight[link.tail] += link.strength
            weight[link.head] += link.strength
        }
        let linked = weight.indices.filter { weight[$0] > 0 }
        let ranked = linked.sorted { a, b in
            let nearer = (hops?[a] ?? 0, hops?[b] ?? 0)
            if nearer.0 != nearer.1 { return nearer.0 < nearer.1 }
            return weight[a] == weight[b] ? a < b : weight[a] > weight[b]
        }
        var rank = [Int](repeating: 0, count: weight.count)
        for (place, entity) in ranked.enumerated() { rank[entity] = place }
        // By the lower-ranked end, so that every entity taken has a link to one that weighs more.
        let ordered = reachable.indices.map {
            (rank: max(rank[reachable[$0].tail], rank[reachable[$0].head]), place: $0)
        }
        .sorted { $0 < $1 }
        var taken = focus.count <= options.limit ? focus : []
        for (_, place) in ordered where taken.count < options.limit {
            let link = reachable[place]
            let new = [link.tail, link.head].count { !taken.contains($0) }
            if taken.count + new <= max(options.limit, 0) { taken.formUnion([link.tail, link.head]) }
        }
        strength = weight
        shown = taken.sorted()
        let between = reachable.filter { taken.contains($0.tail) && taken.contains($0.head) }
        let most = options.linkLimit ?? max(60, 2 * taken.count)
        links = LinkChoice.strongest(between, most: most)
        weakerLinks = between.count - links.count
        beyondLimit = linked.count { !taken.contains($0) }
    }

    /// The links that weigh most, in their order; each entity keeps its own strongest, so that none stands alone.
    private static func strongest(_ links: [LinkTable.Link], most: Int) -> [LinkTable.Link] {
        if links.count <= most { return links }
        let ordered = links.indices.sorted { a, b in
            links[a].strength == links[b].strength ? a < b : links[a].strength > links[b].strength
        }
        var kept: Set<Int> = []
        var reached: Set<Int> = []
        for place in ordered {
            let isFirst = [reached.insert(links[place].tail), reached.insert(links[place].head)].contains {
                $0.inserted
            }
            if isFirst { kept.insert(place) }
        }
        for place in ordered where kept.count < most { kept.insert(place) }
        return kept.sorted().map { links[$0] }
    }

    private static func hops(from focus: Set<Int>, along links: [LinkTable.Link], to depth: Int) -> [Int: Int] {
        var neighbours: [Int: [Int]] = [:]
        for link in links {
            neighbours[link.tail, default: []].append(link.head)
            neighbours[link.head, default: []].append(link.tail)
        }
        var hops: [Int: Int] = [:]
        for entity in focus { hops[entity] = 0 }
        var frontier = focus.sorted()
        var hop = 0
        while hop < depth, !frontier.isEmpty {
            hop += 1
            var next: [Int] = []
            for entity in frontier {
                for neighbour in neighbours[entity] ?? [] where hops[neighbour] == nil {
                    hops[neighbour] = hop
                    next.append(neighbour)
                }
            }
            frontier = next.sorted()
        }
        return hops
    }
}
