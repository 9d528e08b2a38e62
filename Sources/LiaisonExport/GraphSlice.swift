import LiaisonDocuments
public import LiaisonGraph
import LiaisonLanguages

extension Graph {
    /// The part of the graph that options let through, for files: facts of the period, status and kinds asked for, and
    /// the entities in them; the whole graph where nothing is filtered.
    ///
    /// - Complexity: O(facts · participants²).
    public func slice(_ options: ViewOptions) -> Graph {
        guard options.filtersFacts || options.kinds.count < EntityKind.allCases.count else { return self }
        let filter = FactFilter(self, options)
        let kept = Set(entities.filter { options.kinds.contains($0.kind) }.map(\.id))
        var proved: Set<FactReference>?
        if options.minimumDocuments > 1 {
            let links = LinkTable(self, options).links.filter { $0.documents.count >= options.minimumDocuments }
            proved = Set(links.flatMap(\.facts))
        }
        func isProved(_ fact: FactReference) -> Bool { proved?.contains(fact) ?? true }

        var slice = self
        slice.meetings = meetings.filter { meeting in
            let documents = filter.documents(of: meeting.evidence)
            return filter.allows(meeting) && filter.verdict(meeting.date, documents) == .shown
                && isProved(.meeting(meeting.id))
        }
        for place in slice.meetings.indices {
            slice.meetings[place].participants.removeAll { !kept.contains($0) }
            slice.meetings[place].places.removeAll { !kept.contains($0) }
        }
        slice.meetings.removeAll { $0.participants.isEmpty }
        let asksForWords = !options.via.isDisjoint(with: [.said, .saidAbout, .saidTo])
        slice.statements = statements.filter { statement in
            let documents = filter.documents(of: [statement.evidence])
            return asksForWords && kept.contains(statement.speaker) && isProved(.statement(statement.id))
                && filter.verdict(statement.date, documents) == .shown
        }
        for place in slice.statements.indices {
            slice.statements[place].addressees.removeAll { !kept.contains($0) }
            slice.statements[place].about.removeAll { !kept.contains($0) }
        }
        slice.affiliations = affiliations.enumerated().filter { place, affiliation in
            let documents = filter.documents(of: affiliation.evidence)
            return options.via.contains(.affiliation) && isProved(.affiliation(place))
                && filter.verdict(FactFilter.term(of: affiliation), documents) == .shown
                && kept.contains(affiliation.person) && kept.contains(affiliation.organization)
        }.map(\.element)
        let acting = slice.acting
        slice.entities = entities.filter { acting.contains($0.id) }
        return slice
    }

    /// Everyone and everything that a fact names.
    private var acting: Set<EntityID> {
        var acting: Set<EntityID> = []
        for meeting in meetings { acting.formUnion(meeting.participants + meeting.places) }
        for statement in statements { acting.formUnion([statement.speaker] + statement.addressees + statement.about) }
        for affiliation in affiliations { acting.formUnion([affiliation.person, affiliation.organization]) }
        return acting
    }
}

extension ViewOptions {
    /// Whether a fact may be left out for what it is, when it was or how well it is proved.
    fileprivate var filtersFacts: Bool {
        since != nil || until != nil || via.count < LinkKind.allCases.count
            || statuses.count < MeetingStatus.allCases.count || minimumDocuments > 1
    }
}
