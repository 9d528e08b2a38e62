import Foundation
import LiaisonCalendar
import LiaisonLanguages

/// The second half of an import: who each thing of a draft is, and whose offices its terms are.
///
/// A thing is one that is known where their ids agree or where their likeness (names, kind, country, dates) is high enough;
/// else it is new. Decisions of the user (`TARGET.decisions.tsv`: same or different, the source's key, the id) win. What was
/// joined and why is written to `TARGET.joined.tsv`.
struct Settlement {
    let index: ReadingIndex
    let target: String
    private let codes: Codes

    init(index: ReadingIndex, target: String) {
        self.index = index
        self.target = target
        codes = Codes(index.knowledge)
    }

    private var knowledge: Knowledge { index.knowledge }

    /// The id of every key, and what a post is called.
    private struct Places {
        var ids: [String: String] = [:]
        var posts: [String: (office: String, body: Int?, key: String?)] = [:]
        var terms: [String: [SourceTerm]] = [:]
        /// For every id where the lines of the draft stand that tell of it.
        var lines: [String: [Range<Int>]] = [:]
        var reasons: [(key: String, id: String, why: String)] = []
    }

    func settle(_ draft: String, _ outcome: inout KnowledgeImport.Outcome) throws {
        guard let memory = PackedMemory(mapping: draft) else { return try write([]) { _ in [] } }
        let words = OfficeWords(index: index)
        let places = places(of: memory, words, &outcome)
        try write(Set(places.lines.keys)) { id in
            var merged = knowledge.entry(id)
            for range in places.lines[id] ?? [] {
                guard let source = source(memory, range) else { continue }
                let entry = settled(source, id, places, words, &outcome)
                merged = merged.map { $0.merged(with: entry) } ?? entry
            }
            return merged?.line ?? []
        }
        if !places.reasons.isEmpty {
            let text = places.reasons.map { "\($0.key)\t\($0.id)\t\($0.why)\n" }.joined()
            WholeFile.replace(target + ".joined.tsv", with: Array(text.utf8))
        }
    }

    private func source(_ memory: PackedMemory, _ range: Range<Int>) -> SourceEntry? {
        guard case .entry(let source) = SourceDraft.item(UnsafeRawBufferPointer(rebasing: memory.bytes[range])) else {
            return nil
        }
        return source
    }

    /// Who every thing of the draft is.
    private func places(of memory: PackedMemory, _ words: OfficeWords, _ outcome: inout KnowledgeImport.Outcome)
        -> Places
    {
        var places = Places()
        var identities = Identities(knowledge, decisions: IdentityDecisions(target + ".decisions.tsv")) { range in
            source(memory, range).map(localized)
        }
        var start = 0
        KnowledgeLines.forEach(in: memory.bytes) { line in
            let range = start..<start + line.count
            start += line.count + 1
            switch SourceDraft.item(line) {
            case .entry(let source):
                let identity = identities.settle(localized(source), key: source.key, at: range)
                places.ids[source.key] = identity.id
                places.lines[identity.id, default: []].append(range)
                if let why = identity.why { places.reasons.append((source.key, identity.id, why)) }
                if identity.isNew { outcome.new += 1 } else { outcome.joined += 1 }
            case .post(let post):
                let read = words.office(post.labels.first ?? "official")
                places.posts[post.key] = (read.office, read.body, post.body)
            case .term(let term): if let holder = term.holder { places.terms[holder, default: []].append(term) }
            case nil: break
            }
        }
        for holder in places.terms.keys where places.ids[holder] == nil {
            outcome.lostTerms += places.terms[holder]?.count ?? 0
        }
        return places
    }

    /// The entry with its country as an id of the knowledge, as far as that is known yet.
    private func localized(_ source: SourceEntry) -> KnowledgeEntry {
        var entry = source.entry
        entry.country = entry.country.flatMap { place($0) }
        return entry
    }

    /// The id of a country or body that a source gives by its key, its code or its name.
    private func place(_ key: String, _ ids: [String: String] = [:]) -> String? {
        if let id = ids[key] { return id }
        if knowledge.place(of: key) != nil { return key }
        if let id = codes.ids[key.uppercased()] { return id }
        let identity = OfficeWords.identity(key)
        if knowledge.place(of: identity) != nil { return identity }
        let words = Vocabulary.hashes(of: key).map { index.vocabulary.find($0) }
        var found: [Int] = []
        index.names.phrases.matches(at: 0, word: { $0 < words.count ? words[$0] : nil }) { length, senses in
            guard length == words.count else { return }
            found = senses.filter { $0.form == .name || $0.form == .acronym }.map(\.entry)
        }
        let countries = found.filter { knowledge.entries[$0].type == "country" }
        return (countries.count == 1 ? countries.first : found.count == 1 ? found.first : nil).map {
            knowledge.entries[$0].id
        }
    }

    private func settled(
        _ source: SourceEntry, _ id: String, _ places: Places, _ words: OfficeWords,
        _ outcome: inout KnowledgeImport.Outcome
    ) -> KnowledgeEntry {
        var entry = source.entry
        entry.id = id
        entry.country = entry.country.flatMap { place($0, places.ids) }
        entry.partOf = entry.partOf.flatMap { place($0, places.ids) }
        var terms: [Term] = []
        for term in source.terms + (places.terms[source.key] ?? []) {
            var office: String?
            var body = term.body.flatMap { place($0, places.ids) }
            if let key = term.post {
                if let post = places.posts[key] {
                    office = post.office
                    body =
                        body ?? post.body.map { knowledge.entries[$0].id } ?? post.key.flatMap { place($0, places.ids) }
                }
            } else if let label = term.office {
                let read = words.office(label)
                office = read.office
                body = body ?? read.body.map { knowledge.entries[$0].id }
            }
            guard let office else {
                outcome.lostTerms += 1
                continue
            }
            let term = Term(office: office, of: body, from: term.from, until: term.until, acting: term.acting)
            if !terms.contains(term) { terms.append(term) }
        }
        entry.offices = terms.isEmpty ? entry.offices : terms
        return entry
    }

    /// Writes the target by id, a line at a time: what it had, and the lines of these ids in place of its own.
    private func write(_ ids: Set<String>, _ line: (String) -> [UInt8]) throws {
        let old = PackedMemory(mapping: target)
        var kept: [String: Range<Int>] = [:]
        if let old {
            var start = 0
            KnowledgeLines.forEach(in: old.bytes) { line in
                if let entry = try? KnowledgeEntry(line: line) { kept[entry.id] = start..<start + line.count }
                start += line.count + 1
            }
        }
        let isWritten = WholeFile.replace(target) { write in
            for id in ids.union(kept.keys).sorted() {
                if ids.contains(id) {
                    write(line(id))
                } else if let old, let range = kept[id] {
                    write(Array(old.bytes[range]))
                }
                write([0x0A])
            }
        }
        guard isWritten else { throw ImportError.unwritable(target) }
    }
}

/// The ids of countries and bodies by their Wikidata ids and ISO codes, in capitals.
struct Codes {
    let ids: [String: String]

    init(_ knowledge: Knowledge) {
        var ids: [String: String] = [:]
        for place in knowledge.entries.indices where knowledge.kind(of: place) != .person {
            let entry = knowledge.entries[place]
            if let code = entry.iso, entry.type == "country" { ids[code] = entry.id }
            if let code = entry.wikidata { ids[code] = entry.id }
        }
        self.ids = ids
    }
}
