import LiaisonCalendar
import LiaisonLanguages

/// Whether two entries are one thing: a visible list of weighted features, each with its reason.
struct Likeness {
    /// The sum of the weights.
    private(set) var score = 0.0
    /// Why, for every feature that was found.
    private(set) var reasons: [String] = []

    /// From this score on two entries are one.
    static let threshold = 5.0

    /// Whether the two are one thing.
    var isOne: Bool { score >= Likeness.threshold }

    /// Compares two entries.
    init(_ a: KnowledgeEntry, _ b: KnowledgeEntry) {
        if let one = a.wikidata, let other = b.wikidata {
            if one == other { add(10, "the same Wikidata id \(one)") } else { add(-10, "two Wikidata ids") }
            return
        }
        if a.kind != b.kind {
            add(-10, "a \(a.kind.rawValue) and a \(b.kind.rawValue)")
            return
        }
        compareNames(a, b)
        compare(a.country, b.country, same: 1, other: -2, "country")
        compare(a.iso, b.iso, same: 5, other: -5, "ISO code")
        if a.kind == .person {
            compareBirths(a.born, b.born)
            if let one = a.gender, let other = b.gender, one != other, one != .unknown, other != .unknown {
                add(-3, "two genders")
            }
            compareTerms(a.offices ?? [], b.offices ?? [])
        } else {
            // Bodies and treaties seldom share a full name.
            add(1.5, "not a person")
            compare(a.type, b.type, same: 0.5, other: -0.5, "type")
            if let one = a.launched?.year, let other = b.launched?.year, abs(one - other) > 1 {
                add(-3, "begun in other years")
            }
        }
    }

    private mutating func add(_ weight: Double, _ reason: String) {
        score += weight
        reasons.append("\(weight > 0 ? "+" : "")\(weight) \(reason)")
    }

    private mutating func compare(_ a: String?, _ b: String?, same: Double, other: Double, _ what: String) {
        guard let a, let b else { return }
        if a == b { add(same, "the same \(what)") } else { add(other, "another \(what)") }
    }

    private mutating func compareNames(_ a: KnowledgeEntry, _ b: KnowledgeEntry) {
        let one = Likeness.names(a)
        let other = Likeness.names(b)
        if let first = one.first, other.contains(first), let second = other.first, one.contains(second) {
            add(3, "the same name")
        } else if !Set(one).isDisjoint(with: other) {
            add(2, "a name in common")
        } else if !Set(one.map { $0.sorted() }).isDisjoint(with: other.map { $0.sorted() }) {
            add(2, "the same words in a name")
        }
    }

    /// The folded words of all full names.
    static func names(_ entry: KnowledgeEntry) -> [[UInt64]] {
        var names: [[UInt64]] = []
        for (_, list) in entry.names.sorted(by: { $0.key < $1.key }) {
            for name in list {
                let words = Vocabulary.hashes(of: name)
                if !words.isEmpty, !names.contains(words) { names.append(words) }
            }
        }
        return names
    }

    private mutating func compareBirths(_ a: PartialDate?, _ b: PartialDate?) {
        guard let a, let b, let one = a.year, let other = b.year else { return }
        let sameDay = a.month == b.month && a.day == b.day
        if one != other {
            add(-5, "born in other years")
        } else if a.isDay && b.isDay && !sameDay {
            add(-2, "born on other days")
        } else {
            add(2, "born at the same time")
        }
    }

    private mutating func compareTerms(_ a: [Term], _ b: [Term]) {
        guard !a.isEmpty, !b.isEmpty else { return }
        for one in a {
            for other in b where one.office == other.office && one.of == other.of && Likeness.overlap(one, other) {
                return add(2, "\(one.office) of \(one.of ?? "?") at the same time")
            }
        }
        let years = { (terms: [Term]) in terms.compactMap { $0.from?.year ?? $0.until?.year } }
        if let first = years(a).min(), let last = years(a).max(), let from = years(b).min(), let until = years(b).max(),
            from - last > 30 || first - until > 30
        {
            add(-3, "in office thirty years apart")
        }
    }

    /// Whether two terms share a day, as far as their dates are known.
    static func overlap(_ a: Term, _ b: Term) -> Bool {
        if let end = a.until?.lastDay, let start = b.from?.firstDay, end < start { return false }
        if let end = b.until?.lastDay, let start = a.from?.firstDay, end < start { return false }
        return true
    }
}
