public import LiaisonDocuments
import LiaisonText

extension GraphIndex {
    /// One fact as it links an entity to another.
    struct Edge {
        var kind: Link.Kind
        /// Whether it goes from the entity asked about to the other.
        var isOutgoing: Bool
        var reference: FactReference
    }

    /// What links two entities, each kind and direction once; sorted by kind, then by who it goes from.
    public func links(
        between a: EntityID, and b: EntityID, filter: LinkFilter = LinkFilter()
    ) -> [Link] {
        guard let from = positions[a], let to = positions[b], from != to else { return [] }
        return links(from, to, edges(of: from, filter: filter, to: to)[to] ?? [])
    }

    /// The edges of an entity that a filter lets through, by the other's position; only to one other, where given.
    func edges(of entity: Int, filter: LinkFilter, to only: Int? = nil) -> [Int: [Edge]] {
        var found: [Int: [Edge]] = [:]
        let window = filter.window
        for reference in facts[entity] {
            var edges: [(other: Int, edge: Edge)] = []
            forEachEdge(of: entity, in: reference) { other, edge in
                guard other != entity, only == nil || other == only, filter.via?.contains(edge.kind) ?? true else {
                    return
                }
                edges.append((other, edge))
            }
            guard !edges.isEmpty, admits(reference, filter, window) else { continue }
            for (other, edge) in edges { found[other, default: []].append(edge) }
        }
        guard filter.minimumDocuments > 1 else { return found }
        return found.filter { documents(of: $0.value).count >= filter.minimumDocuments }
    }

    /// Links of edges between two entities.
    func links(_ from: Int, _ to: Int, _ edges: [Edge]) -> [Link] {
        var links: [Link] = []
        for kind in Link.Kind.allCases {
            for outgoing in [true, false] {
                let facts = edges.filter { $0.kind == kind && $0.isOutgoing == outgoing }.map { fact($0.reference) }
                guard !facts.isEmpty else { continue }
                let ends = outgoing ? (from, to) : (to, from)
                links.append(
                    Link(
                        from: graph.entities[ends.0].id, to: graph.entities[ends.1].id, kind: kind,
                        facts: chronological(facts)))
            }
        }
        return links.sorted { ($0.kind, $0.from) < ($1.kind, $1.from) }
    }

    func documents(of edges: [Edge]) -> Set<DocumentID> {
        var documents: Set<DocumentID> = []
        for edge in edges {
            switch edge.reference {
            case .meeting(let number): documents.formUnion(graph.meetings[number].evidence.lazy.map(\.document))
            case .statement(let number): documents.insert(graph.statements[number].evidence.document)
            case .affiliation(let number): documents.formUnion(graph.affiliations[number].evidence.lazy.map(\.document))
            }
        }
        return documents
    }

    /// Facts by date; undated ones stay last, and what is equal keeps its order.
    func chronological(_ facts: [Fact]) -> [Fact] {
        facts.enumerated().sorted { a, b in
            switch (a.element.date, b.element.date) {
            case (let first?, let second?) where first != second: first < second
            case (.some, nil): true
            case (nil, .some): false
            default: a.offset < b.offset
            }
        }.map(\.element)
    }

    private func admits(_ reference: FactReference, _ filter: LinkFilter, _ window: DateWindow) -> Bool {
        if case .meeting(let number) = reference, let statuses = filter.statuses,
            !statuses.contains(graph.meetings[number].status)
        {
            return false
        }
        return window.isOpen || admits(fact(reference), window)
    }

    private func forEachEdge(of entity: Int, in reference: FactReference, _ body: (Int, Edge) -> Void) {
        switch reference {
        case .meeting(let number):
            for other in meetingParties[number] {
                // Both directions of a meeting are one link; it goes from the smaller id.
                body(other, Edge(kind: .met, isOutgoing: entity < other, reference: reference))
            }
        case .statement(let number):
            let parties = statementParties[number]
            let ends = [(Link.Kind.said, parties.addressees), (.about, parties.about)]
            for (kind, others) in ends {
                if parties.speaker == entity {
                    for other in others { body(other, Edge(kind: kind, isOutgoing: true, reference: reference)) }
                } else if others.contains(entity) {
                    body(parties.speaker, Edge(kind: kind, isOutgoing: false, reference: reference))
                }
            }
        case .affiliation(let number):
            guard let (person, organization) = affiliationParties[number] else { return }
            let other = person == entity ? organization : person
            body(other, Edge(kind: .belongs, isOutgoing: person == entity, reference: reference))
        }
    }
}
