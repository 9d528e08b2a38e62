public import LiaisonCalendar
import LiaisonLanguages

/// Who holds an office on a date, by the terms of the knowledge.
public enum Holder: Sendable, Hashable {
    /// Exactly one person's term fits: the person's id and the term.
    case one(String, Term)
    /// More than one fits: their ids, sorted.
    case several([String])
    /// No term fits.
    case none
}

/// How somebody stands to an office on a date.
public enum Holding: String, Sendable, Hashable, CaseIterable {
    /// Holds it, for good or for the time being.
    case current
    /// Holds it for the time being only.
    case acting
    /// Held it before, and holds it no more.
    case former
    /// Is the next to hold it.
    case next
}

extension Knowledge {
    /// Whether a term covers a date, as far as both are known; nil for the date asks for a term that still lasts.
    package static func covers(_ term: Term, _ date: PartialDate?) -> Bool {
        guard let date else { return term.until == nil }
        guard let first = date.firstDay, let last = date.lastDay else {
            // A day without a year: it must fall inside the term in at least one year.
            return covers(term, dayWithoutYear: date) != nil
        }
        if let from = term.from?.firstDay, last < from { return false }
        if let until = term.until?.lastDay, first > until { return false }
        return true
    }

    /// The years in which a day without a year falls inside a term that has ended; nil where none or the term is open.
    package static func covers(_ term: Term, dayWithoutYear date: PartialDate) -> [Int]? {
        guard let from = term.from?.firstDay, let until = term.until?.lastDay, let first = from.year,
            let last = until.year, let month = date.month, last - first < 60
        else { return nil }
        let years = (first...last).filter { year in
            guard let day = PartialDate(year: year, month: month, day: date.day), let a = day.firstDay,
                let b = day.lastDay
            else { return false }
            return b >= from && a <= until
        }
        return years.isEmpty ? nil : years
    }

    /// Who holds an office of a country or body on a date.
    ///
    /// The office's own id is tried first, then the offices that the noun may mean; the first with a fitting term decides.
    /// An acting holder counts only where no other fits.
    public func holder(of office: String, at body: String, on date: PartialDate?) -> Holder {
        // "a UN official": many hold it, so that the one who is known need not be meant.
        if Knowledge.manyHold.contains(office) { return .none }
        for held in held(office, body) {
            let fitting = fitting(held, date)
            let people = Set(fitting.map(\.person))
            if people.count == 1, let only = fitting.last { return .one(entries[only.person].id, only.term) }
            if people.count > 1 { return .several(people.map { entries[$0].id }.sorted()) }
        }
        return .none
    }

    /// For how many days somebody is called the next to hold an office.
    private static let longestWait = 400

    /// Offices that many hold at a time.
    private static let manyHold: Set<String> = [
        "official", "representative", "senator", "adviser", "activist", "journalist", "founder", "commander",
        "minister",
        "ambassador", "deputy", "member", "expert", "diplomat",
    ]

    /// The terms that cover a date: the acting ones only where there is no other.
    private func fitting(_ held: [Held], _ date: PartialDate?) -> [Held] {
        let covering = held.filter { Knowledge.covers($0.term, date) }
        let full = covering.filter { $0.term.acting != true }
        let fitting = full.isEmpty ? covering : full
        // Where two terms touch on the day of the change, the later one holds from then on.
        if let date, date.isDay, let last = fitting.last, last.term.from == date { return [last] }
        return fitting
    }

    /// The terms in an office of a country or body of those who stand so to it on a date, by beginning.
    ///
    /// - Parameters:
    ///   - office: The office's id; the offices that it may mean as a noun are tried after it.
    ///   - body: The id of the country or body.
    ///   - holding: How they stand to it.
    ///   - date: The date; nil asks for all terms that may be meant.
    /// - Returns: the terms.
    package func terms(of office: String, at body: String, _ holding: Holding, on date: PartialDate?) -> [Held] {
        for held in held(office, body) {
            let answer = select(held, holding, date)
            if !answer.isEmpty { return answer }
        }
        return []
    }

    /// The terms that an office of a body may mean, those of one meaning together, the nearest meaning first.
    private func held(_ office: String, _ body: String) -> [[Held]] {
        let bodies = bodies(meantBy: body, for: office)
        let kind = place(of: body).map { self.kind(of: $0) } ?? .organization
        return (Knowledge.offices(meantBy: office) + Knowledge.offices(akinTo: office, at: kind)).flatMap { meant in
            bodies.map { terms(of: meant, at: $0) }
        }
    }

    private func select(_ held: [Held], _ holding: Holding, _ date: PartialDate?) -> [Held] {
        switch holding {
        case .current: return date == nil ? held : fitting(held, date)
        case .acting: return held.filter { $0.term.acting == true && (date == nil || Knowledge.covers($0.term, date)) }
        case .former:
            let today = Set(date == nil ? [] : fitting(held, date).map(\.person))
            return held.filter { one in
                guard let until = one.term.until?.lastDay, !today.contains(one.person) else { return false }
                return date?.firstDay.map { until < $0 } ?? true
            }
        case .next:
            guard let last = date?.lastDay, let latest = last.adding(days: Knowledge.longestWait) else { return [] }
            let now = Set(fitting(held, date).map(\.person))
            let later = held.filter { one in
                guard let from = one.term.from?.firstDay else { return false }
                return last < from && from <= latest && !now.contains(one.person)
            }
            return later.filter { $0.term.from == later.first?.term.from }
        }
    }
}
