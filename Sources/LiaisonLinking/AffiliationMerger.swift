import LiaisonCalendar
import LiaisonDocuments
import LiaisonEvents
import LiaisonGraph
import LiaisonLanguages
import LiaisonText

/// Joins what documents say of one person's one office: same body, same folded role, terms that do not contradict.
struct AffiliationMerger {
    private struct Key: Hashable {
        let person: Int32
        let body: Int32
        let role: String
    }

    private struct Telling {
        let role: String
        let since: PartialDate?
        let until: PartialDate?
        let evidence: Evidence
    }

    private var tellings: [Key: [Telling]] = [:]

    /// Takes in what a document says of an office.
    mutating func add(_ affiliation: Facts.Affiliation, _ person: Int32, _ body: Int32, in document: DocumentID) {
        let role = FoldedName(affiliation.role, kind: .organization).slug
        let evidence = Evidence(document: document, start: affiliation.evidence.start, end: affiliation.evidence.end)
        tellings[Key(person: person, body: body, role: role), default: []].append(
            Telling(role: affiliation.role, since: affiliation.since, until: affiliation.until, evidence: evidence))
    }

    /// The bodies that each entity serves: those that the knowledge gives, and those that most documents tell.
    func serves(besides known: [Set<Int32>]) -> [Set<Int32>] {
        var counts: [Int32: [Int32: Int]] = [:]
        for (key, told) in tellings { counts[key.person, default: [:]][key.body, default: 0] += told.count }
        var serves = known
        for (person, bodies) in counts {
            let first = bodies.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(AffiliationMerger.served)
            serves[Int(person)].formUnion(first.map(\.key))
        }
        return serves
    }

    /// Who is said to serve more bodies than this is no sure representative of the others.
    private static let served = 4

    /// The affiliations, sorted by person, organization, role and beginning.
    func merged(_ entities: [Entity]) -> [Affiliation] {
        var result: [Affiliation] = []
        for (key, told) in tellings {
            let person = entities[Int(key.person)].id
            let body = entities[Int(key.body)].id
            for term in terms(told) {
                let role = AffiliationMerger.mostFrequent(term.map(\.role))
                result.append(
                    Affiliation(
                        person: person, organization: body, role: role, since: term.compactMap(\.since).min(),
                        until: term.compactMap(\.until).max(), evidence: Set(term.map(\.evidence)).sorted()))
            }
        }
        return result.sorted {
            ($0.person, $0.organization, $0.role, $0.since?.description ?? "")
                < ($1.person, $1.organization, $1.role, $1.since?.description ?? "")
        }
    }

    /// The tellings by term; those without a term belong to the only one, where there is only one.
    private func terms(_ told: [Telling]) -> [[Telling]] {
        let dated = Dictionary(grouping: told.filter { $0.since != nil }) { $0.since }
        let undated = told.filter { $0.since == nil }
        if dated.count <= 1 { return [told] }
        return Array(dated.values) + (undated.isEmpty ? [] : [undated])
    }

    private static func mostFrequent(_ texts: [String]) -> String {
        var counts: [String: Int] = [:]
        for text in texts { counts[text, default: 0] += 1 }
        return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? ""
    }
}
