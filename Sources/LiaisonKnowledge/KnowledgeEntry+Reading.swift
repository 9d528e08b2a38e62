import LiaisonCalendar
import LiaisonJSON
import LiaisonLanguages

extension KnowledgeEntry {
    /// Why a line is no entry.
    struct LineFault: Error, CustomStringConvertible {
        let description: String
    }

    /// Reads a line of a knowledge file; fields of other names are passed over.
    ///
    /// - Throws: `LineFault` or `JSONCursor.Fault` where the line is no entry.
    init(line: UnsafeRawBufferPointer) throws {
        var cursor = JSONCursor(line)
        var id: String?
        var kind: EntityKind?
        var names: [String: [String]]?
        var source: String?
        var entry = KnowledgeEntry(id: "", kind: .person, names: [:], source: "")
        try cursor.object { name, value in
            do {
                switch name {
                case "id": id = try value.optionalText()
                case "kind": kind = try value.kind()
                case "names": names = try value.texts()
                case "source": source = try value.optionalText()
                default: try entry.read(name, &value)
                }
            } catch let fault as LineFault {
                throw LineFault(description: "\"\(name)\" \(fault.description)")
            }
        }
        guard cursor.isAtEnd() else { throw cursor.fault("something follows the object") }
        for (name, isThere) in [
            ("id", id != nil), ("kind", kind != nil), ("names", names != nil), ("source", source != nil),
        ]
        where !isThere { throw LineFault(description: "\"\(name)\" is missing") }
        entry.id = id ?? ""
        entry.kind = kind ?? .person
        entry.names = names ?? [:]
        entry.source = source ?? ""
        self = entry
    }

    private mutating func read(_ name: String, _ value: inout JSONCursor) throws {
        switch name {
        case "acronyms": acronyms = try value.texts()
        case "short": short = try value.texts()
        case "descriptions": descriptions = try value.texts()
        case "titles": titles = try value.list { try OfficeTitle(&$0) }
        case "demonyms": demonyms = try value.texts()
        case "government": government = try value.texts()
        case "capital": capital = try value.optionalText()
        case "country": country = try value.optionalText()
        case "part_of": partOf = try value.optionalText()
        case "iso": iso = try value.optionalText()
        case "type": type = try value.optionalText()
        case "wikidata": wikidata = try value.optionalText()
        case "gender":
            guard let text = try value.optionalText() else { return }
            guard let known = Gender(rawValue: text) else { throw LineFault(description: "must be m, f or -") }
            gender = known
        case "born": born = try value.date()
        case "offices": offices = try value.list { try Term(&$0) }
        case "launched": launched = try value.date()
        case "launched_by": launchedBy = try value.list { try $0.text() }
        case "population":
            do { population = try value.integer() } catch { throw LineFault.wrongType }
        default: try value.skip()
        }
    }
}

extension KnowledgeEntry.LineFault {
    static let wrongType = Self(description: "has the wrong type")
}

extension OfficeTitle {
    fileprivate init(_ cursor: inout JSONCursor) throws {
        var title = OfficeTitle(office: "")
        try cursor.fields { name, value in
            switch name {
            case "office": title.office = try value.text()
            case "en": title.en = try value.list { try $0.text() }
            case "fr": title.fr = try value.list { try $0.text() }
            default: try value.skip()
            }
        }
        self = title
    }
}

extension Term {
    fileprivate init(_ cursor: inout JSONCursor) throws {
        var term = Term(office: "")
        try cursor.fields { name, value in
            switch name {
            case "office": term.office = try value.text()
            case "of": term.of = try value.optionalText()
            case "from": term.from = try value.date()
            case "until": term.until = try value.date()
            case "acting":
                do { term.acting = try value.boolean() } catch { throw KnowledgeEntry.LineFault.wrongType }
            default: try value.skip()
            }
        }
        self = term
    }
}

extension JSONCursor {
    fileprivate mutating func fields(_ field: (String, inout JSONCursor) throws -> Void) throws {
        guard peek() == UInt8(ascii: "{") else { throw KnowledgeEntry.LineFault.wrongType }
        try object(field)
    }

    fileprivate mutating func text() throws -> String {
        guard peek() == UInt8(ascii: "\"") else { throw KnowledgeEntry.LineFault.wrongType }
        return try string()
    }

    fileprivate mutating func optionalText() throws -> String? {
        if peek() == UInt8(ascii: "n") {
            try skip()
            return nil
        }
        return try text()
    }

    fileprivate mutating func kind() throws -> EntityKind? {
        guard let text = try optionalText() else { return nil }
        guard let kind = EntityKind(rawValue: text) else {
            throw KnowledgeEntry.LineFault(description: "must be person, organization, initiative or place")
        }
        return kind
    }

    fileprivate mutating func date() throws -> PartialDate? {
        guard let text = try optionalText() else { return nil }
        guard let date = PartialDate(iso: text) else {
            throw KnowledgeEntry.LineFault(description: "\"\(text)\" is no ISO 8601 date")
        }
        return date
    }

    fileprivate mutating func list<Element>(_ element: (inout JSONCursor) throws -> Element) throws -> [Element]? {
        if peek() == UInt8(ascii: "n") {
            try skip()
            return nil
        }
        guard peek() == UInt8(ascii: "[") else { throw KnowledgeEntry.LineFault.wrongType }
        var list: [Element] = []
        try array { list.append(try element(&$0)) }
        return list
    }

    fileprivate mutating func texts() throws -> [String: [String]]? {
        if peek() == UInt8(ascii: "n") {
            try skip()
            return nil
        }
        var texts: [String: [String]] = [:]
        try fields { language, value in texts[language] = try value.list { try $0.text() } ?? [] }
        return texts
    }
}

extension PartialDate {
    /// Reads an ISO 8601 date as `init(_:)` does, the usual forms byte by byte.
    fileprivate init?(iso text: String) {
        var text = text
        let parts: (Int, Int, Int)? = text.withUTF8 { bytes in
            func number(_ range: Range<Int>) -> Int? {
                var value = 0
                for byte in bytes[range] {
                    guard byte >= 0x30, byte <= 0x39 else { return nil }
                    value = value * 10 + Int(byte - 0x30)
                }
                return value
            }
            guard bytes.count == 10 || bytes.count == 7 || bytes.count == 4, let year = number(0..<4) else {
                return nil
            }
            if bytes.count == 4 { return (year, 0, 0) }
            guard bytes[4] == 0x2D, let month = number(5..<7) else { return nil }
            if bytes.count == 7 { return month == 0 ? nil : (year, month, 0) }
            guard bytes[7] == 0x2D, let day = number(8..<10), month > 0, day > 0 else { return nil }
            return (year, month, day)
        }
        if let (year, month, day) = parts {
            self.init(year: year, month: month == 0 ? nil : month, day: day == 0 ? nil : day)
        } else {
            self.init(text)
        }
    }
}
