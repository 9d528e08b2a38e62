import LiaisonCalendar
import LiaisonLanguages

/// What is doubtful in knowledge: names that two things share, terms that overlap, loops, dates that cannot be.
public struct KnowledgeCheck: Sendable {
    /// A doubt.
    public struct Finding: Sendable, Hashable {
        /// What kind of doubt: line, name, term, loop, date or reference.
        public let kind: String
        /// The ids that it is about, sorted.
        public let ids: [String]
        /// What is doubtful.
        public let text: String
    }

    /// The findings, by kind and ids.
    public let findings: [Finding]

    /// Checks knowledge.
    ///
    /// - Complexity: linear in its entries, but for those that share a name or an office.
    public init(_ knowledge: Knowledge) {
        var findings = knowledge.problems.map { Finding(kind: "line", ids: [], text: $0) }
        var byName: [[UInt64]: [Int]] = [:]
        var byOffice: [String: [(person: Int, term: Term)]] = [:]
        for place in knowledge.entries.indices {
            let entry = knowledge.entries[place]
            for words in Likeness.names(entry) { byName[words, default: []].append(place) }
            for term in entry.offices ?? [] {
                if let of = term.of, Self.single.contains(term.office) {
                    byOffice[term.office + " of " + of, default: []].append((place, term))
                }
                if let from = term.from?.firstDay, let until = term.until?.lastDay, until < from {
                    findings.append(
                        Finding(
                            kind: "date", ids: [entry.id],
                            text: "\(term.office) ends before it begins: \(from), \(until)"))
                }
                if let of = term.of, knowledge.place(of: of) == nil {
                    findings.append(
                        Finding(kind: "reference", ids: [entry.id], text: "\(term.office) of \(of), which is not known")
                    )
                }
            }
            for (what, id) in [("country", entry.country), ("part_of", entry.partOf), ("capital", entry.capital)] {
                if let id, knowledge.place(of: id) == nil {
                    findings.append(
                        Finding(kind: "reference", ids: [entry.id], text: "\(what) is \(id), which is not known"))
                }
            }
        }
        findings += Self.names(byName, knowledge) + Self.overlaps(byOffice, knowledge) + Self.loops(knowledge)
        self.findings = findings.sorted {
            ($0.kind, $0.ids.joined(separator: " "), $0.text) < ($1.kind, $1.ids.joined(separator: " "), $1.text)
        }
    }

    /// Offices that one person holds at a time.
    private static let single: Set<String> = [
        "president", "prime-minister", "head-of-state", "head-of-government", "foreign-minister", "defence-minister",
        "interior-minister", "finance-minister", "secretary-general", "director-general", "high-commissioner",
        "chancellor",
        "king", "queen", "emir", "pope", "supreme-leader",
    ]

    private static func names(_ byName: [[UInt64]: [Int]], _ knowledge: Knowledge) -> [Finding] {
        byName.values.filter { $0.count > 1 }.flatMap { places -> [Finding] in
            Set(places.map { knowledge.kind(of: $0) }).compactMap { kind in
                let same = places.filter { knowledge.kind(of: $0) == kind }.map { knowledge.entries[$0] }
                guard same.count > 1 else { return nil }
                return Finding(
                    kind: "name", ids: same.map(\.id).sorted(),
                    text: "\(same.count) \(kind.rawValue)s share the name \(same[0].names.values.joined().first ?? "")")
            }
        }
    }

    private static func overlaps(
        _ byOffice: [String: [(person: Int, term: Term)]], _ knowledge: Knowledge
    ) -> [Finding] {
        byOffice.flatMap { office, held -> [Finding] in
            let sorted = held.filter { $0.term.acting != true && $0.term.from != nil }.sorted {
                ($0.term.from?.description ?? "", $0.person) < ($1.term.from?.description ?? "", $1.person)
            }
            return zip(sorted, sorted.dropFirst()).compactMap { one, next in
                guard one.person != next.person, let start = next.term.from?.lastDay else { return nil }
                if let end = one.term.until?.firstDay, end <= start { return nil }
                let ids = [knowledge.entries[one.person].id, knowledge.entries[next.person].id].sorted()
                let end = one.term.until?.description ?? "no end"
                return Finding(
                    kind: "term", ids: ids,
                    text: "\(office): \(end) overlaps with \(next.term.from?.description ?? "?")")
            }
        }
    }

    /// Bodies that are part of themselves.
    private static func loops(_ knowledge: Knowledge) -> [Finding] {
        knowledge.entries.indices.compactMap { place in
            let first = knowledge.entries[place]
            var path = [first.id]
            var next = first.partOf
            while let id = next, path.count < 50 {
                if id == first.id {
                    guard path.min() == first.id else { return nil }
                    return Finding(
                        kind: "loop", ids: path.sorted(), text: (path + [id]).joined(separator: " is part of "))
                }
                if path.contains(id) { return nil }
                path.append(id)
                next = knowledge.entry(id)?.partOf
            }
            return nil
        }
    }
}
