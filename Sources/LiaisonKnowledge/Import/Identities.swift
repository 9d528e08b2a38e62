import Foundation
import LiaisonLanguages

/// Decides who the things of an import are: somebody known, somebody the import told before, or somebody new.
struct Identities {
    /// Who a thing is.
    struct Identity {
        let id: String
        let isNew: Bool
        /// Why it was taken for another; nil for a new one.
        let why: String?
    }

    private let knowledge: Knowledge
    private let decisions: IdentityDecisions
    private var told: [KnowledgeEntry] = []
    private var toldIDs: [String: Int] = [:]
    private var byKey: [String: String] = [:]
    /// Known and told entries by the sum of their name's words: the known as places, the told behind them.
    private var byName: [UInt64: [Int32]] = [:]
    private var byWikidata: [String: Int32] = [:]

    init(_ knowledge: Knowledge, decisions: IdentityDecisions) {
        self.knowledge = knowledge
        self.decisions = decisions
        byName.reserveCapacity(knowledge.entries.count * 2)
        for place in knowledge.entries.indices { note(knowledge.entries[place], Int32(place)) }
    }

    private mutating func note(_ entry: KnowledgeEntry, _ number: Int32) {
        for words in Likeness.names(entry) {
            let key = words.reduce(0, &+)
            if byName[key]?.last != number { byName[key, default: []].append(number) }
        }
        if let id = entry.wikidata { byWikidata[id] = number }
    }

    private func entry(_ number: Int32) -> KnowledgeEntry {
        let place = Int(number)
        return place < knowledge.entries.count ? knowledge.entries[place] : told[place - knowledge.entries.count]
    }

    /// Who a thing is.
    mutating func settle(_ entry: KnowledgeEntry, key: String) -> Identity {
        if let id = decisions.same[key] { return joined(entry, id, "you decided so") }
        let refused = decisions.different[key] ?? []
        if let id = byKey[key] { return joined(entry, id, "the same key in the source") }
        let identity = settleAnew(entry, refused)
        byKey[key] = identity.id
        return identity
    }

    private mutating func settleAnew(_ entry: KnowledgeEntry, _ refused: Set<String>) -> Identity {
        // An id that the source itself wishes for is that entry.
        if !entry.id.isEmpty, knowledge.place(of: entry.id) != nil || toldIDs[entry.id] != nil,
            !refused.contains(entry.id)
        {
            return joined(entry, entry.id, "the same id")
        }
        if let wikidata = entry.wikidata, let number = byWikidata[wikidata], !refused.contains(self.entry(number).id) {
            return joined(entry, self.entry(number).id, "the same Wikidata id \(wikidata)")
        }
        var best: (likeness: Likeness, id: String)?
        var seen: Set<Int32> = []
        for words in Likeness.names(entry) {
            for number in byName[words.reduce(0, &+)] ?? [] where seen.insert(number).inserted {
                let other = self.entry(number)
                if refused.contains(other.id) { continue }
                let likeness = Likeness(entry, other)
                guard likeness.isOne else { continue }
                // Two that fit alike: none can be chosen.
                if let best, best.likeness.score == likeness.score, best.id != other.id { return new(entry) }
                if likeness.score > best?.likeness.score ?? 0 { best = (likeness, other.id) }
            }
        }
        guard let best else { return new(entry) }
        return joined(entry, best.id, best.likeness.reasons.joined(separator: ", "))
    }

    private mutating func joined(_ entry: KnowledgeEntry, _ id: String, _ why: String) -> Identity {
        var entry = entry
        entry.id = id
        if let place = toldIDs[id] {
            told[place] = told[place].merged(with: entry)
            note(told[place], Int32(knowledge.entries.count + place))
        } else {
            tell(knowledge.entry(id).map { $0.merged(with: entry) } ?? entry)
        }
        return Identity(id: id, isNew: false, why: why)
    }

    private mutating func tell(_ entry: KnowledgeEntry) {
        toldIDs[entry.id] = told.count
        told.append(entry)
        note(entry, Int32(knowledge.entries.count + told.count - 1))
    }

    private mutating func new(_ entry: KnowledgeEntry) -> Identity {
        let wish = entry.id.isEmpty ? OfficeWords.identity(entry.name) : entry.id
        var id = wish
        if isTaken(id), let wikidata = entry.wikidata { id = wish + "-" + wikidata.lowercased() }
        var number = 2
        while isTaken(id) {
            id = "\(wish)-\(number)"
            number += 1
        }
        var entry = entry
        entry.id = id
        tell(entry)
        return Identity(id: id, isNew: true, why: nil)
    }

    private func isTaken(_ id: String) -> Bool { toldIDs[id] != nil || knowledge.place(of: id) != nil }
}

/// What the user decided on the things of a source: lines of `same` or `different`, a key, and an id, with tabs between.
struct IdentityDecisions {
    private(set) var same: [String: String] = [:]
    private(set) var different: [String: Set<String>] = [:]

    init(_ path: String) {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return }
        for line in text.split(separator: "\n") {
            let columns = line.split(separator: "\t").map(String.init)
            guard columns.count >= 3 else { continue }
            if columns[0] == "same" { same[columns[1]] = columns[2] }
            if columns[0] == "different" { different[columns[1], default: []].insert(columns[2]) }
        }
    }
}
