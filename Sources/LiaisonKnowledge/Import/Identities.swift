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
    /// Reads again what the import told at a place of its draft: entries are too large to hold them all.
    private let read: (Range<Int>) -> KnowledgeEntry?
    private var told: [(id: String, lines: [Range<Int>])] = []
    private var toldIDs: [String: Int] = [:]
    private var byKey: [String: String] = [:]
    /// Known and told entries by the sum of their name's words: the known as places, the told behind them.
    private var byName: [UInt64: [Int32]] = [:]
    private var byWikidata: [String: Int32] = [:]

    init(
        _ knowledge: Knowledge, decisions: IdentityDecisions, reading read: @escaping (Range<Int>) -> KnowledgeEntry?
    ) {
        self.knowledge = knowledge
        self.read = read
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

    /// What is known of an entry and what the import told of it before.
    private func entry(_ number: Int32) -> KnowledgeEntry? {
        let place = Int(number)
        if place < knowledge.entries.count { return knowledge.entries[place] }
        let told = told[place - knowledge.entries.count]
        var entry = knowledge.entry(told.id)
        for line in told.lines {
            guard var other = read(line) else { continue }
            other.id = told.id
            entry = entry.map { $0.merged(with: other) } ?? other
        }
        return entry
    }

    /// Who a thing is that the draft tells of at a place.
    mutating func settle(_ entry: KnowledgeEntry, key: String, at line: Range<Int>) -> Identity {
        let identity = identity(of: entry, key)
        byKey[key] = identity.id
        tell(entry, identity.id, line)
        return identity
    }

    private func identity(of entry: KnowledgeEntry, _ key: String) -> Identity {
        if let id = decisions.same[key] { return Identity(id: id, isNew: false, why: "you decided so") }
        if let id = byKey[key] { return Identity(id: id, isNew: false, why: "the same key in the source") }
        let refused = decisions.different[key] ?? []
        // An id that the source itself wishes for is that entry.
        if !entry.id.isEmpty, isTaken(entry.id), !refused.contains(entry.id) {
            return Identity(id: entry.id, isNew: false, why: "the same id")
        }
        if let wikidata = entry.wikidata, let number = byWikidata[wikidata], let other = self.entry(number),
            !refused.contains(other.id)
        {
            return Identity(id: other.id, isNew: false, why: "the same Wikidata id \(wikidata)")
        }
        var best: (likeness: Likeness, id: String)?
        var seen: Set<Int32> = []
        for words in Likeness.names(entry) {
            for number in byName[words.reduce(0, &+)] ?? [] where seen.insert(number).inserted {
                guard let other = self.entry(number), !refused.contains(other.id) else { continue }
                let likeness = Likeness(entry, other)
                guard likeness.isOne else { continue }
                // Two that fit alike: none can be chosen.
                if let best, best.likeness.score == likeness.score, best.id != other.id { return new(entry) }
                if likeness.score > best?.likeness.score ?? 0 { best = (likeness, other.id) }
            }
        }
        guard let best else { return new(entry) }
        return Identity(id: best.id, isNew: false, why: best.likeness.reasons.joined(separator: ", "))
    }

    private mutating func tell(_ entry: KnowledgeEntry, _ id: String, _ line: Range<Int>) {
        let place = toldIDs[id] ?? told.count
        if place == told.count {
            toldIDs[id] = place
            told.append((id, []))
        }
        told[place].lines.append(line)
        note(entry, Int32(knowledge.entries.count + place))
    }

    private func new(_ entry: KnowledgeEntry) -> Identity {
        let wish = entry.id.isEmpty ? OfficeWords.identity(entry.name) : entry.id
        var id = wish
        if isTaken(id), let wikidata = entry.wikidata { id = wish + "-" + wikidata.lowercased() }
        var number = 2
        while isTaken(id) {
            id = "\(wish)-\(number)"
            number += 1
        }
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
