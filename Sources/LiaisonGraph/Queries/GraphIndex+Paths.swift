public import LiaisonDocuments

extension GraphIndex {
    /// The shortest chains of links between two entities, at most `limit`; none where no chain or only one entity is.
    ///
    /// `filter.kinds` says which entities may stand between.
    ///
    /// - Complexity: linear in the facts of the entities nearer to the first than the second is.
    public func paths(
        from a: EntityID, to b: EntityID, limit: Int = 10, filter: LinkFilter = LinkFilter()
    ) -> Paths {
        guard let start = positions[a], let goal = positions[b], start != goal, limit > 0,
            let next = shortestSteps(from: start, to: goal, filter: filter)
        else { return Paths(chains: [], total: 0) }
        var chains: [[Paths.Step]] = []
        var chain: [Paths.Step] = []
        func extend(_ entity: Int) {
            if entity == goal { return chains.append(chain) }
            for (other, edges) in next.steps[entity] ?? [] where chains.count < limit {
                chain.append(
                    Paths.Step(
                        from: graph.entities[entity].id, to: graph.entities[other].id,
                        links: links(entity, other, edges)))
                extend(other)
                chain.removeLast()
            }
        }
        extend(start)
        return Paths(chains: chains, total: next.total)
    }

    /// Which steps lie on a shortest chain, strongest first, and how many chains there are; nil where there is none.
    private func shortestSteps(
        from start: Int, to goal: Int, filter: LinkFilter
    ) -> (steps: [Int: [(other: Int, edges: [Edge])]], total: Int)? {
        var distance = [start: 0]
        var chains = [start: 1]
        var before: [Int: [(entity: Int, edges: [Edge])]] = [:]
        var frontier = [start]
        var hops = 0
        while !frontier.isEmpty && distance[goal] == nil {
            hops += 1
            for entity in frontier {
                for (other, edges) in edges(of: entity, filter: filter) {
                    guard distance[other] ?? hops == hops, other == goal || mayStandBetween(other, filter) else {
                        continue
                    }
                    distance[other] = hops
                    before[other, default: []].append((entity, edges))
                    let (sum, overflow) = (chains[other] ?? 0).addingReportingOverflow(chains[entity] ?? 0)
                    chains[other] = overflow ? .max : sum
                }
            }
            frontier = distance.filter { $0.value == hops }.keys.sorted()
        }
        guard distance[goal] != nil else { return nil }

        var steps: [Int: [(other: Int, edges: [Edge])]] = [:]
        var level: Set<Int> = [goal]
        while !level.isEmpty {
            var earlier: Set<Int> = []
            for other in level {
                for (entity, edges) in before[other] ?? [] {
                    steps[entity, default: []].append((other, edges))
                    earlier.insert(entity)
                }
            }
            level = earlier
        }
        return (steps.mapValues(strongestFirst), chains[goal] ?? 0)
    }

    private func mayStandBetween(_ entity: Int, _ filter: LinkFilter) -> Bool {
        filter.kinds?.contains(graph.entities[entity].kind) ?? true
    }

    private func strongestFirst(_ steps: [(other: Int, edges: [Edge])]) -> [(other: Int, edges: [Edge])] {
        steps.map { (step: $0, documents: documents(of: $0.edges).count) }.sorted { a, b in
            if a.documents != b.documents { return a.documents > b.documents }
            if a.step.edges.count != b.step.edges.count { return a.step.edges.count > b.step.edges.count }
            return a.step.other < b.step.other
        }.map(\.step)
    }
}
