public import LiaisonCalendar

/// Who holds an office on a date, by the terms of the knowledge.
public enum Holder: Sendable, Hashable {
    /// Exactly one person's term fits: the person's id and the term.
    case one(String, Term)
    /// More than one fits: their ids, sorted.
    case several([String])
    /// No term fits.
    case none
}

extension Knowledge {
    /// The offices that a common noun may mean: a "leader" may be a president, an "organization's chief" its head.
    package static func offices(meantBy office: String) -> [String] {
        switch office {
        case "leader", "head":
            [
                office, "supreme-leader", "head-of-state", "president", "prime-minister", "head-of-government",
                "chancellor",
                "king", "emir", "secretary-general", "director-general", "high-commissioner", "executive-director",
                "party-leader", "chairperson", "chief-executive",
            ]
        case "head-of-state": [office, "president", "king", "queen", "emir", "sultan", "supreme-leader", "pope"]
        case "president": [office, "head-of-state"]
        case "head-of-government": [office, "prime-minister", "chancellor"]
        case "prime-minister": [office, "head-of-government", "chancellor"]
        case "chancellor": [office, "head-of-government"]
        case "king", "queen", "emir", "sultan": [office, "head-of-state"]
        case "director", "executive-director": [office, "director-general", "executive-director"]
        case "commissioner": [office, "high-commissioner"]
        case "chairperson": [office, "president"]
        case "party-leader": [office, "leader", "secretary-general", "president"]
        default: [office]
        }
    }

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
        for meant in Knowledge.offices(meantBy: office) {
            let held = terms(of: meant, at: body).filter { Knowledge.covers($0.term, date) }
            let full = held.filter { $0.term.acting != true }
            let fitting = full.isEmpty ? held : full
            let people = Set(fitting.map(\.person))
            if people.count == 1, let only = fitting.last { return .one(entries[only.person].id, only.term) }
            if people.count > 1 {
                // Where two terms touch on the day of the change, the later one holds from then on.
                if let date, date.isDay, let last = fitting.last, last.term.from == date {
                    return .one(entries[last.person].id, last.term)
                }
                return .several(people.map { entries[$0].id }.sorted())
            }
        }
        return .none
    }
}
