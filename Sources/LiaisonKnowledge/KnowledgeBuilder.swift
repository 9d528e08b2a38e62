import LiaisonCalendar
import LiaisonLanguages

/// Gathers the lines of knowledge files, to be packed into one run of bytes.
struct KnowledgeBuilder {
    private var lines: [UInt8] = []
    private var ranges: [Range<Int>] = []
    private var read: [KnowledgeEntry] = []
    /// Lines that could not be read, with their place and reason.
    private(set) var problems: [String] = []

    /// Adds an entry; of two with one id, the one added last stays.
    mutating func add(_ entry: KnowledgeEntry) { entry.line.withUnsafeBytes { add(entry, $0) } }

    private mutating func add(_ entry: KnowledgeEntry, _ line: UnsafeRawBufferPointer) {
        let start = lines.count
        lines.append(contentsOf: line)
        ranges.append(start..<lines.count)
        read.append(entry)
    }

    mutating func add(problem: String) { problems.append(problem) }

    /// Adds the lines of a file; a line that cannot be read is left out and told.
    mutating func add(_ content: UnsafeRawBufferPointer, name: String) {
        var number = 0
        KnowledgeLines.forEach(in: content) { line in
            number += 1
            guard line.contains(where: { $0 > 0x20 }) else { return }
            do {
                add(try KnowledgeEntry(line: line), line)
            } catch let fault as KnowledgeEntry.LineFault {
                add(problem: "\(name), line \(number): \(fault); the line is left out")
            } catch {
                add(problem: "\(name), line \(number): \(error); the line is left out")
            }
        }
    }

    /// The entries that stay, by id.
    private func ordered() -> [Int] {
        var last: [String: Int] = [:]
        last.reserveCapacity(read.count)
        for (place, entry) in read.enumerated() { last[entry.id] = place }
        return last.values.sorted { read[$0].id < read[$1].id }
    }

    /// Adds the sections of the knowledge, and gives back its entries by id.
    mutating func pack(into file: inout PackedWriter) -> [KnowledgeEntry] {
        let order = ordered()
        let entries = order.map { read[$0] }
        var packed: [UInt8] = []
        packed.reserveCapacity(lines.count)
        var starts: [UInt64] = [0]
        for place in order {
            packed.append(contentsOf: lines[ranges[place]])
            starts.append(UInt64(packed.count))
        }
        file.add("knowledge.lines", packed)
        file.add("knowledge.starts", starts)
        file.add("knowledge.kinds", entries.map { UInt8(EntityKind.allCases.firstIndex(of: $0.kind) ?? 0) })
        file.add("knowledge.ids", texts: entries.map(\.id))
        file.add("knowledge.problems", texts: problems)
        var ids = PackedTable.Builder()
        for (place, entry) in entries.enumerated() { ids.add(WordScanner.hash(entry.id.utf8), UInt64(place)) }
        ids.pack(into: &file, "knowledge.places")
        var terms = PackedTable.Builder()
        for term in KnowledgeBuilder.terms(entries) {
            terms.add(term.key, UInt64(term.person) << 16 | UInt64(term.place))
        }
        terms.pack(into: &file, "knowledge.terms")
        return entries
    }

    private struct HeldTerm {
        let key: UInt64
        /// The beginning as a number that orders as dates do: an unknown part stands before all known ones.
        let from: Int
        let person: Int
        let place: Int
    }

    /// All terms, those of one office by beginning, then by person.
    private static func terms(_ entries: [KnowledgeEntry]) -> [HeldTerm] {
        var terms: [HeldTerm] = []
        for (person, entry) in entries.enumerated() {
            for (place, term) in (entry.offices ?? []).enumerated() where place <= UInt16.max {
                terms.append(
                    HeldTerm(
                        key: Knowledge.key(term.office, term.of ?? ""),
                        from: term.from.map { (($0.year ?? 0) * 16 + ($0.month ?? 0)) * 32 + ($0.day ?? 0) } ?? -1,
                        person: person, place: place))
            }
        }
        terms.sort { a, b in
            if a.key != b.key { return a.key < b.key }
            return (a.from, a.person, a.place) < (b.from, b.person, b.place)
        }
        return terms
    }
}

/// The lines of a file.
enum KnowledgeLines {
    /// Calls `body` with every line, without its line feed.
    static func forEach(in content: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) -> Void) {
        var start = 0
        while start < content.count {
            var end = start
            while end < content.count, content[end] != 0x0A { end += 1 }
            body(UnsafeRawBufferPointer(rebasing: content[start..<end]))
            start = end + 1
        }
    }
}
