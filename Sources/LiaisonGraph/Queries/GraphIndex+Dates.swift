import LiaisonCalendar
import LiaisonText

extension GraphIndex {
    /// Whether a fact may lie within a window: by its own date, or by its documents' where it has none.
    func admits(_ fact: Fact, _ window: DateWindow) -> Bool {
        if window.isOpen { return true }
        if case .affiliation(let affiliation) = fact, affiliation.since != nil || affiliation.until != nil {
            return window.admits(since: affiliation.since, until: affiliation.until)
        }
        if let date = fact.date { return window.admits(date) }
        return fact.evidence.contains { evidence in
            source(evidence.document)?.date.map { window.admits(DateSpan($0)) } ?? false
        }
    }

    /// When a fact begins and ends, by its own date or its documents'.
    func dates(of fact: Fact) -> [PartialDate] {
        guard let date = fact.date else { return fact.evidence.compactMap { source($0.document)?.date } }
        return [date.from] + (date.until.map { [$0] } ?? [])
    }

    /// The first and the last date of facts; a date without a year counts only where no fact has one with it.
    func bounds(of facts: some Sequence<Fact>) -> (first: PartialDate?, last: PartialDate?) {
        let all = facts.flatMap { dates(of: $0) }
        let dated = all.filter { $0.year != nil }
        let used = dated.isEmpty ? all : dated
        return (used.min(), used.max())
    }
}
