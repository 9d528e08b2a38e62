import LiaisonCalendar
import LiaisonLanguages

/// Rows of comma-separated values (RFC 4180) with a first row of column names, in any order:
///
/// `id`, `kind` (person, organization, initiative or place), `name` or `name_en`, `name_fr`, `aliases_en`, `aliases_fr`,
/// `acronyms_en`, `acronyms_fr`, `type`, `country`, `part_of`, `iso`, `wikidata`, `gender` (m or f), `born`, `office`, `of`,
/// `from`, `until`, `acting` (yes), `launched`, `source`.
///
/// Several values stand in one cell with `|` between them. Rows with one `id` (or one name, where there is no `id`) are one
/// thing; each adds its term. Columns of other names are told and passed over.
struct CSVFormat: SourceFormat {
    var source = "imported by the user from CSV"
    let isQuoted = true
    private var columns: [String]?

    static let names: Set<String> = [
        "id", "kind", "name", "name_en", "name_fr", "aliases_en", "aliases_fr", "acronyms_en", "acronyms_fr", "type",
        "country",
        "part_of", "iso", "wikidata", "gender", "born", "office", "of", "from", "until", "acting", "launched", "source",
    ]

    mutating func items(_ record: UnsafeRawBufferPointer) throws -> [SourceItem] {
        let cells = CSVFormat.cells(record)
        guard cells.contains(where: { !$0.isEmpty }) else { return [] }
        guard let columns else {
            var names = cells
            if let first = names.first, first.unicodeScalars.first == "\u{FEFF}" {
                names[0] = String(first.unicodeScalars.dropFirst())
            }
            self.columns = names.map { $0.lowercased() }
            let others = names.filter { !CSVFormat.names.contains($0.lowercased()) }
            guard names.contains(where: { $0.lowercased().hasPrefix("name") }) else {
                throw SourceFault(description: "the first row must name the columns, \"name_en\" among them")
            }
            if others.isEmpty { return [] }
            throw SourceFault(description: "columns passed over: \(others.joined(separator: ", "))")
        }
        guard cells.count <= columns.count else {
            throw SourceFault(
                description: "\(cells.count) cells under \(columns.count) columns; a quotation mark may be missing")
        }
        var row: [String: String] = [:]
        for (column, cell) in zip(columns, cells) where !cell.isEmpty { row[column] = cell }
        return [.entry(try entry(row))]
    }

    private func entry(_ row: [String: String]) throws -> SourceEntry {
        func list(_ name: String) -> [String] {
            (row[name] ?? "").split(separator: "|").map(CSVFormat.trimmed).filter { !$0.isEmpty }
        }
        func date(_ name: String) throws -> PartialDate? {
            guard let text = row[name] else { return nil }
            guard let date = PartialDate(text) else {
                throw SourceFault(description: "\(name) \"\(text)\" is no ISO 8601 date")
            }
            return date
        }
        guard let kind = EntityKind(rawValue: row["kind"] ?? "person") else {
            throw SourceFault(
                description: "kind \"\(row["kind"] ?? "")\" is not person, organization, initiative or place")
        }
        var entry = KnowledgeEntry(id: row["id"] ?? "", kind: kind, names: [:], source: row["source"] ?? source)
        for language in ["en", "fr"] {
            let own = language == "en" ? list("name_en") + list("name") : list("name_fr")
            let names = own + list("aliases_" + language)
            if !names.isEmpty { entry.names[language] = names }
            let acronyms = list("acronyms_" + language)
            if !acronyms.isEmpty { entry.acronyms = (entry.acronyms ?? [:]).merging([language: acronyms]) { $1 } }
        }
        guard let name = entry.names["en"]?.first ?? entry.names["fr"]?.first else {
            throw SourceFault(description: "the row has no name")
        }
        entry.type = row["type"]
        entry.country = row["country"]
        entry.partOf = row["part_of"]
        entry.iso = row["iso"]
        entry.wikidata = row["wikidata"]
        entry.gender = row["gender"].flatMap { Gender(rawValue: String($0.lowercased().prefix(1))) }
        entry.born = try date("born")
        entry.launched = try date("launched")
        var terms: [SourceTerm] = []
        if let office = row["office"] {
            let acting = ["yes", "true", "1"].contains((row["acting"] ?? "").lowercased())
            terms.append(
                SourceTerm(
                    office: office, body: row["of"], from: try date("from"), until: try date("until"),
                    acting: acting ? true : nil))
        }
        return SourceEntry(key: row["id"] ?? kind.rawValue + ":" + name, entry: entry, terms: terms)
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " || $0 == "\r" }.reversed())
    }

    /// The cells of a record; a doubled quotation mark inside quotation marks is one.
    private static func cells(_ record: UnsafeRawBufferPointer) -> [String] {
        var cells: [String] = []
        var cell: [UInt8] = []
        var isInside = false
        func end() {
            cells.append(trimmed(String(decoding: cell, as: UTF8.self)))
            cell.removeAll(keepingCapacity: true)
        }
        var place = 0
        while place < record.count {
            let byte = record[place]
            place += 1
            switch byte {
            case UInt8(ascii: "\"") where isInside && place < record.count && record[place] == byte:
                cell.append(byte)
                place += 1
            case UInt8(ascii: "\""): isInside.toggle()
            case UInt8(ascii: ",") where !isInside: end()
            default: cell.append(byte)
            }
        }
        end()
        return cells
    }
}
