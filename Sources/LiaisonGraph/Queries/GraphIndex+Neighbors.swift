public import LiaisonDocuments
import LiaisonLanguages

extension GraphIndex {
    /// The entities within `depth` links of one; near ones first, then those in most documents, with most facts, by id.
    ///
    /// `filter.kinds` says which are listed; the way to them may lead through any.
    ///
    /// - Complexity: linear in the facts of the entities within `depth - 1` links and in their parties.
    public func neighbors(of id: EntityID, depth: Int = 1, filter: LinkFilter = LinkFilter()) -> [Neighbor] {
        guard let start = positions[id], depth > 0 else { return [] }
        var seen: Set<Int> = [start]
        var frontier = [start]
        var rows: [Neighbor] = []
        for hops in 1...depth where !frontier.isEmpty {
            var reached: [Int: [Link]] = [:]
            for entity in frontier {
                for (other, edges) in edges(of: entity, filter: filter) where !seen.contains(other) {
                    reached[other, default: []] += links(entity, other, edges)
                }
            }
            frontier = reached.keys.sorted()
            seen.formUnion(frontier)
            rows += frontier.compactMap { other in
                guard filter.kinds?.contains(graph.entities[other].kind) ?? true else { return nil }
                return neighbor(other, hops: hops, links: reached[other] ?? [])
            }.sorted { stronger($0, $1) }
        }
        return rows
    }

    private func neighbor(_ position: Int, hops: Int, links: [Link]) -> Neighbor {
        let facts = links.flatMap(\.facts)
        var counts: [Link.Kind: Int] = [:]
        var statuses: [MeetingStatus: Int] = [:]
        for link in links {
            counts[link.kind, default: 0] += link.facts.count
            for case .meeting(let meeting) in link.facts { statuses[meeting.status, default: 0] += 1 }
        }
        let bounds = bounds(of: facts)
        return Neighbor(
            who: graph.entities[position].id, hops: hops, links: links, counts: counts, statuses: statuses,
            documents: Set(links.flatMap(\.documents)).sorted(), first: bounds.first, last: bounds.last)
    }

    private func stronger(_ a: Neighbor, _ b: Neighbor) -> Bool {
        if a.documents.count != b.documents.count { return a.documents.count > b.documents.count }
        if a.strength != b.strength { return a.strength > b.strength }
        return a.who < b.who
    }
}
