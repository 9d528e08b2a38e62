import LiaisonCalendar
import LiaisonJSON
import LiaisonLanguages

/// A Popolo document: people, organizations, posts and memberships, each in a list of its own.
///
/// The records that it is given are the elements of the lists, behind the name of their list and a tab.
struct PopoloFormat: SourceFormat {
    let source = "imported by the user from Popolo; see the licence of the source"
    let isQuoted = false

    private struct Fields {
        var texts: [String: String] = [:]
        var otherNames: [String] = []
        var wikidata: String?
    }

    mutating func items(_ record: UnsafeRawBufferPointer) throws -> [SourceItem] {
        guard let tab = record.firstIndex(of: 9) else { return [] }
        let list = String(decoding: record[..<tab], as: UTF8.self)
        guard ["persons", "organizations", "posts", "memberships", "people"].contains(list) else { return [] }
        var cursor = JSONCursor(UnsafeRawBufferPointer(rebasing: record[(tab + 1)...]))
        let fields = try read(&cursor)
        switch list {
        case "persons", "people", "organizations": return [.entry(try entry(fields, isPerson: list != "organizations"))]
        case "posts":
            guard let id = fields.texts["id"], let label = fields.texts["label"] ?? fields.texts["role"] else {
                throw SourceFault(description: "the post has no id or no label")
            }
            return [.post(SourcePost(key: id, labels: [label], body: fields.texts["organization_id"]))]
        default:
            guard let person = fields.texts["person_id"] else {
                throw SourceFault(description: "the membership has no person_id")
            }
            let role = fields.texts["role"]
            guard role != nil || fields.texts["post_id"] != nil else { return [] }
            return [
                .term(
                    SourceTerm(
                        holder: person, post: fields.texts["post_id"], office: role,
                        body: fields.texts["organization_id"] ?? fields.texts["on_behalf_of_id"],
                        from: try date("start_date", fields), until: try date("end_date", fields)))
            ]
        }
    }

    private func date(_ name: String, _ fields: Fields) throws -> PartialDate? {
        guard let text = fields.texts[name], !text.isEmpty else { return nil }
        guard let date = PartialDate(text) else {
            throw SourceFault(description: "\(name) \"\(text)\" is no ISO 8601 date")
        }
        return date
    }

    private func read(_ cursor: inout JSONCursor) throws -> Fields {
        var fields = Fields()
        try cursor.object { name, value in
            switch name {
            case "other_names" where value.peek() == UInt8(ascii: "["):
                try value.array { other in
                    try other.object { name, inner in
                        if name == "name", let text = try inner.optionalString() {
                            fields.otherNames.append(text)
                        } else {
                            try inner.skip()
                        }
                    }
                }
            case "identifiers" where value.peek() == UInt8(ascii: "["):
                try value.array { identifier in
                    var scheme: String?
                    var id: String?
                    try identifier.object { name, inner in
                        switch name {
                        case "scheme": scheme = try inner.optionalString()
                        case "identifier": id = try inner.optionalString()
                        default: try inner.skip()
                        }
                    }
                    if scheme == "wikidata" { fields.wikidata = id }
                }
            default: fields.texts[name] = try value.optionalString()
            }
        }
        return fields
    }

    private func entry(_ fields: Fields, isPerson: Bool) throws -> SourceEntry {
        guard let id = fields.texts["id"], let name = fields.texts["name"], !name.isEmpty else {
            throw SourceFault(description: "the \(isPerson ? "person" : "organization") has no id or no name")
        }
        var names = [name]
        for other in fields.otherNames where !names.contains(other) { names.append(other) }
        var entry = KnowledgeEntry(
            id: "", kind: isPerson ? .person : .organization, names: ["en": names], source: source)
        entry.wikidata = fields.wikidata
        entry.type = isPerson ? nil : fields.texts["classification"]
        entry.country = isPerson ? fields.texts["national_identity"] : nil
        entry.partOf = isPerson ? nil : fields.texts["parent_id"]
        entry.born = isPerson ? fields.texts["birth_date"].flatMap { PartialDate($0) } : nil
        switch fields.texts["gender"]?.lowercased() {
        case "male", "m": entry.gender = .masculine
        case "female", "f": entry.gender = .feminine
        default: break
        }
        return SourceEntry(key: id, entry: entry)
    }
}
