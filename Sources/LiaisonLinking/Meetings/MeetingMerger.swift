import LiaisonCalendar
import LiaisonLanguages

/// Finds the tellings that are one meeting, in a fixed order: the exactly dated first, then the ones with most parties.
///
/// - Complexity: linear in the tellings, times the meetings that two parties have within a month.
struct MeetingMerger {
    private(set) var clusters: [MeetingCluster] = []
    private var index: [Key: [Int32]] = [:]
    private let serves: [Set<Int32>]

    private struct Pair: Hashable {
        let first: Int32
        let second: Int32

        init(_ a: Int32, _ b: Int32) {
            first = min(a, b)
            second = max(a, b)
        }
    }

    private struct Key: Hashable {
        let pair: Pair
        let month: Int32
    }

    /// Beyond this number of parties only the first are looked up by.
    private static let lookedUp = 12

    /// Merges the tellings; `serves` gives the bodies that each entity serves.
    init(_ drafts: [MeetingDraft], serves: [Set<Int32>]) {
        self.serves = serves
        let ordered = drafts.sorted {
            if $0.vagueness != $1.vagueness { return $0.vagueness < $1.vagueness }
            if $0.participants.count != $1.participants.count { return $0.participants.count > $1.participants.count }
            if $0.evidence != $1.evidence { return $0.evidence.lexicographicallyPrecedes($1.evidence) }
            return $0.participants.lexicographicallyPrecedes($1.participants)
        }
        for draft in ordered { place(draft) }
    }

    private mutating func place(_ draft: MeetingDraft) {
        let pairs = pairs(of: draft.participants)
        var best: (fit: MeetingCluster.Fit, cluster: Int32)?
        let candidates = MonthKeys.toFind(draft).flatMap { month in
            pairs.flatMap { index[Key(pair: $0, month: month)] ?? [] }
        }
        for number in Set(candidates).sorted() {
            guard let fit = clusters[Int(number)].fit(draft, serves: { serves[Int($0)].contains($1) }) else { continue }
            if let found = best, found.fit <= fit { continue }
            best = (fit, number)
        }
        let number: Int32
        if let best {
            number = best.cluster
            clusters[Int(number)].add(draft, best.fit)
        } else {
            number = Int32(clusters.count)
            clusters.append(MeetingCluster(draft))
        }
        for month in MonthKeys.toKeep(draft) {
            for pair in pairs {
                let key = Key(pair: pair, month: month)
                if index[key]?.contains(number) != true { index[key, default: []].append(number) }
            }
        }
    }

    /// The pairs that a telling can be looked up by: two parties, or a party and the body that the other serves.
    private func pairs(of participants: [Int32]) -> Set<Pair> {
        let parties = participants.prefix(MeetingMerger.lookedUp)
        if parties.count == 1, let only = parties.first { return [Pair(only, only)] }
        var pairs: Set<Pair> = []
        for (place, a) in parties.enumerated() {
            for b in parties.dropFirst(place + 1) {
                pairs.insert(Pair(a, b))
                for body in serves[Int(a)] where body != b { pairs.insert(Pair(body, b)) }
                for body in serves[Int(b)] where body != a { pairs.insert(Pair(a, body)) }
            }
        }
        return pairs
    }
}

/// The months under which tellings are kept and looked for: of the meeting, and of the document for vague dates.
private enum MonthKeys {
    /// Vaguer tellings come later, so a telling that knows its day is only looked for by them.
    static func toKeep(_ draft: MeetingDraft) -> Set<Int32> {
        var keys = dates(draft.date)
        if let month = draft.date?.from.month { keys.insert(yearless(month)) }
        if let day = draft.documentDay { keys.insert(document(day)) }
        return keys
    }

    static func toFind(_ draft: MeetingDraft) -> Set<Int32> {
        var keys = dates(draft.date)
        if let date = draft.date, date.from.year == nil, let month = date.from.month { keys.insert(yearless(month)) }
        if draft.vagueness > 2, let day = draft.documentDay {
            keys.formUnion([document(day - 10), document(day), document(day + 10)])
        }
        return keys
    }

    private static func dates(_ date: DateSpan?) -> Set<Int32> {
        guard let date, let year = date.from.year else { return [] }
        guard let month = date.from.month else { return [Int32(year * 12)] }
        let start = year * 12 + month
        let until = date.until.flatMap { last in last.month.map { (last.year ?? year) * 12 + $0 } } ?? start
        return Set((start...max(start, min(until, start + 2))).map { Int32($0) })
    }

    private static func yearless(_ month: Int) -> Int32 { Int32(-month) }

    /// Thirty days a key, numbered apart from the months of meetings.
    private static func document(_ day: Int) -> Int32 { Int32(1_000_000 + (day + 1_000_000) / 30) }
}
