import LiaisonCalendar
import LiaisonJSON
import LiaisonLanguages

extension KnowledgeEntry {
    /// The entry as a line of a knowledge file, without its line feed; the same entry gives the same bytes.
    package var line: [UInt8] {
        var line = LineWriter()
        line.add("id", id)
        line.add("kind", kind.rawValue)
        line.add("names", names)
        line.add("acronyms", acronyms)
        line.add("short", short)
        line.add("descriptions", descriptions)
        line.add("titles", titles) { title, line in
            line.add("office", title.office)
            line.add("en", title.en)
            line.add("fr", title.fr)
        }
        line.add("demonyms", demonyms)
        line.add("government", government)
        for (name, value) in [
            ("capital", capital), ("country", country), ("part_of", partOf), ("iso", iso), ("type", type),
            ("wikidata", wikidata), ("gender", gender?.rawValue), ("born", born?.description),
        ] { line.add(name, value) }
        line.add("offices", offices) { term, line in
            line.add("office", term.office)
            line.add("of", term.of)
            line.add("from", term.from?.description)
            line.add("until", term.until?.description)
            if let acting = term.acting { line.add("acting", literal: acting ? "true" : "false") }
        }
        line.add("launched", launched?.description)
        line.add("launched_by", launchedBy)
        if let population { line.add("population", literal: String(population)) }
        line.add("source", source)
        return line.finished()
    }
}

/// Writes one JSON object, its fields in the order given; what is nil is left out.
private struct LineWriter {
    private var bytes: [UInt8] = [UInt8(ascii: "{")]

    mutating func add(_ name: String, literal: String) {
        if bytes.last != UInt8(ascii: "{") { bytes.append(UInt8(ascii: ",")) }
        JSONEscapes.write(name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        bytes.append(contentsOf: literal.utf8)
    }

    mutating func add(_ name: String, _ value: String?) {
        guard let value else { return }
        add(name, literal: "")
        JSONEscapes.write(value, to: &bytes)
    }

    mutating func add(_ name: String, _ values: [String]?) {
        guard let values else { return }
        add(name, literal: "[")
        for (place, value) in values.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            JSONEscapes.write(value, to: &bytes)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    mutating func add(_ name: String, _ values: [String: [String]]?) {
        guard let values else { return }
        add(name, literal: "{")
        for (language, texts) in values.sorted(by: { $0.key < $1.key }) { add(language, texts) }
        bytes.append(UInt8(ascii: "}"))
    }

    mutating func add<Element>(_ name: String, _ values: [Element]?, _ write: (Element, inout LineWriter) -> Void) {
        guard let values else { return }
        add(name, literal: "[")
        for (place, value) in values.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes.append(UInt8(ascii: "{"))
            write(value, &self)
            bytes.append(UInt8(ascii: "}"))
        }
        bytes.append(UInt8(ascii: "]"))
    }

    func finished() -> [UInt8] { bytes + [UInt8(ascii: "}")] }
}
