import LiaisonCalendar

/// The days from one date to another, both included, that a date must be able to mean.
///
/// A date that is known in part passes where one of the days that it may mean lies within: `2023-04` passes since
/// `2023-04-10`; `--04-04` passes since 2022-05 until 2023-12, for its year may be 2023.
struct DateWindow: Hashable {
    private let lower: PartialDate?
    private let upper: PartialDate?

    /// From the first day that `since` may mean to the last that `until` may mean; nil leaves that side open.
    init(since: PartialDate?, until: PartialDate?) {
        lower = since?.firstDay
        upper = until?.lastDay
    }

    /// Whether every date passes.
    var isOpen: Bool { lower == nil && upper == nil }

    func admits(_ span: DateSpan) -> Bool {
        guard span.from.year == nil else {
            let last = span.isOpen ? nil : (span.until?.lastDay ?? span.from.lastDay)
            return overlaps(first: span.from.firstDay, last: last)
        }
        guard let low = lower?.year, let high = upper?.year, high - low < 2 else { return true }
        return low <= high
            && (low...high).contains { year in
                guard let from = span.from.completed(by: year) else { return false }
                var last = span.isOpen ? nil : (span.until?.completed(by: year) ?? from).lastDay
                if let end = last, let first = from.firstDay, end < first {
                    last = span.until?.completed(by: year + 1)?.lastDay
                }
                return overlaps(first: from.firstDay, last: last)
            }
    }

    /// Whether a term passes; a nil end is open.
    func admits(since: PartialDate?, until: PartialDate?) -> Bool {
        overlaps(first: since?.firstDay, last: until?.lastDay)
    }

    private func overlaps(first: PartialDate?, last: PartialDate?) -> Bool {
        if let lower, let last, last < lower { return false }
        if let upper, let first, upper < first { return false }
        return true
    }
}

extension PartialDate {
    /// The date with that year where it has none.
    fileprivate func completed(by year: Int) -> PartialDate? {
        self.year == nil ? PartialDate(year: year, month: month, day: day) : self
    }
}
