import LiaisonCalendar
import LiaisonLanguages

/// The date of publication, from which partial and relative dates are counted.
struct DateReference {
    let published: PartialDate?

    /// Gives a date without a year the year in which it lies nearest before (or after) publication; a few days of slack
    /// let a date on the other side stand.
    func complete(_ date: PartialDate, isPast: Bool) -> PartialDate {
        guard date.year == nil, let month = date.month, let published, let year = published.year,
            let publishedMonth = published.month
        else { return date }
        func with(_ year: Int) -> PartialDate? { PartialDate(year: year, month: month, day: date.day) }
        guard let same = with(year) else { return date }
        let distance: Int
        if let a = same.dayNumber, let b = published.dayNumber {
            distance = a - b
        } else {
            distance = (month - publishedMonth) * 30
        }
        if isPast { return distance > 45 ? with(year - 1) ?? date : same }
        return distance < -45 ? with(year + 1) ?? date : same
    }

    /// The weekday on or before (or on or after) the day of publication.
    func weekday(_ number: Int, isPast: Bool) -> PartialDate? {
        guard let published, let today = published.weekday else { return nil }
        let back = (today - number + 7) % 7
        return isPast ? published.adding(days: -back) : published.adding(days: (7 - back) % 7)
    }

    /// A day, week, month or year counted from publication.
    func relative(_ unit: DateUnit, _ offset: Int) -> DateSpan? {
        guard let published else { return nil }
        switch unit {
        case .day: return published.adding(days: offset).map { DateSpan($0) }
        case .week, .weekend:
            guard let weekday = published.weekday,
                let monday = published.adding(days: 1 - weekday + 7 * offset)
            else { return nil }
            let first = unit == .week ? monday : monday.adding(days: 5) ?? monday
            return monday.adding(days: 6).map { DateSpan(from: first, until: $0) }
        case .month:
            guard let year = published.year, let month = published.month else { return nil }
            let months = year * 12 + month - 1 + offset
            return PartialDate(year: months / 12, month: months % 12 + 1).map { DateSpan($0) }
        case .year: return published.year.flatMap { PartialDate(year: $0 + offset) }.map { DateSpan($0) }
        }
    }
}
