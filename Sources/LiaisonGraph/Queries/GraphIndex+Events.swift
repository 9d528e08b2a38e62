public import LiaisonDocuments
import LiaisonText

extension GraphIndex {
    /// The meetings that a filter lets through, by date, undated last, then by id.
    ///
    /// `texts` is asked only where the filter has words to find, for each document once.
    public func meetings(_ filter: EventFilter, texts: Texts) rethrows -> [Meeting] {
        let parties = filter.by + filter.with
        let window = DateWindow(since: filter.since, until: filter.until)
        let candidates = graph.meetings.filter { meeting in
            (filter.statuses?.contains(meeting.status) ?? true)
                && parties.allSatisfy { meeting.participants.contains($0) }
                && filter.about.allSatisfy { concerns(meeting, $0) }
                && admits(.meeting(meeting), window)
        }
        let found = try matching(filter.text, candidates.map(\.evidence), texts)
        return chronological(found.map { .meeting(candidates[$0]) }).compactMap {
            if case .meeting(let meeting) = $0 { meeting } else { nil }
        }
    }

    /// The statements that a filter lets through, by date, undated last, then by id; its statuses do not matter.
    ///
    /// `texts` is asked only where the filter has words to find, for each document once.
    public func statements(_ filter: EventFilter, texts: Texts) rethrows -> [Statement] {
        let window = DateWindow(since: filter.since, until: filter.until)
        let candidates = graph.statements.filter { statement in
            (filter.by.isEmpty || filter.by.contains(statement.speaker))
                && filter.with.allSatisfy { statement.addressees.contains($0) }
                && filter.about.allSatisfy { statement.about.contains($0) }
                && admits(.statement(statement), window)
        }
        let found = try matching(filter.text, candidates.map { [$0.content] }, texts)
        return chronological(found.map { .statement(candidates[$0]) }).compactMap {
            if case .statement(let statement) = $0 { statement } else { nil }
        }
    }

    /// Which of several lists of evidence hold the words, in their order.
    private func matching(_ words: String?, _ evidence: [[Evidence]], _ texts: Texts) rethrows -> [Int] {
        guard let words else { return Array(evidence.indices) }
        guard let search = TextSearch(words) else { return [] }
        var found: Set<Int> = []
        let places = evidence.enumerated().flatMap { number, places in places.map { (number: number, place: $0) } }
            .sorted { ($0.place, $0.number) < ($1.place, $1.number) }
        var document: DocumentID?
        var text: String?
        for (number, place) in places where !found.contains(number) {
            if document != place.document {
                document = place.document
                text = try texts(place.document)
            }
            guard let text, let quote = place.quoted(from: text) else { continue }
            if search.occurs(in: quote) { found.insert(number) }
        }
        return found.sorted()
    }

    private func concerns(_ meeting: Meeting, _ id: EntityID) -> Bool {
        if meeting.participants.contains(id) || meeting.places.contains(id) { return true }
        guard let entity = entity(id) else { return false }
        return meeting.evidence.contains { sentence in
            let after = entity.mentions.partitioningIndex {
                ($0.evidence.document, $0.evidence.start) >= (sentence.document, sentence.start)
            }
            guard after < entity.mentions.count else { return false }
            let mention = entity.mentions[after].evidence
            return mention.document == sentence.document && mention.end <= sentence.end
        }
    }
}

extension Array {
    /// The first index from which on all elements belong, or the end; the elements must be sorted so.
    fileprivate func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if belongs(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
