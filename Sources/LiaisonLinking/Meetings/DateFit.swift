import LiaisonCalendar

/// Whether two dates may be those of one meeting.
enum DateFit {
    /// They agree.
    case agrees
    /// One is too vague to tell; other things must speak for it.
    case open
    /// They are different dates.
    case differs

    /// Compares two dates: equal or contained agree, a month or less is open, all else differs.
    static func compare(_ a: DateSpan?, _ b: DateSpan?) -> DateFit {
        guard let a, let b else { return .open }
        if a == b { return vagueness(a) <= 2 ? .agrees : .open }
        if a.from.year == nil || b.from.year == nil { return withoutYear(a, b) }
        guard let first = Range(a), let second = Range(b) else { return .open }
        let (wide, narrow) = first.length >= second.length ? (first, second) : (second, first)
        guard wide.first <= narrow.first, narrow.last <= wide.last else { return .differs }
        return wide.length <= 15 ? .agrees : .open
    }

    /// 0 for a day, 1 for a short interval, 2 for a day without a year, then month, long interval, year.
    static func vagueness(_ date: DateSpan) -> Int {
        if date.isOpen { return 7 }
        if date.from.year == nil { return date.from.day == nil ? 8 : 2 }
        guard let range = Range(date) else { return 8 }
        if range.length == 1 { return 0 }
        return range.length <= 15 ? 1 : range.length <= 31 ? 3 : range.length <= 120 ? 4 : 5
    }

    private static func withoutYear(_ a: DateSpan, _ b: DateSpan) -> DateFit {
        guard let month = a.from.month, let other = b.from.month else { return .open }
        if month != other { return .differs }
        guard let day = a.from.day, let second = b.from.day else { return .open }
        return day == second ? .agrees : .differs
    }

    private struct Range {
        let first: Int
        let last: Int
        var length: Int { last - first + 1 }

        init?(_ span: DateSpan) {
            guard let first = span.from.firstDay?.dayNumber else { return nil }
            self.first = first
            last = span.lastDay?.dayNumber ?? Int.max / 2
        }
    }
}
