import LiaisonCalendar
import LiaisonJSON
import LiaisonLanguages

/// Entities of FollowTheMoney, one a line, as OpenSanctions exports them: people, bodies, positions and who occupies them.
///
/// Other schemata (addresses, payments …) are passed over.
struct FollowTheMoneyFormat: SourceFormat {
    let source = "OpenSanctions or another FollowTheMoney source; see its licence"
    let isQuoted = false

    private static let kinds: [String: (EntityKind, String?)] = [
        "Person": (.person, nil), "Company": (.organization, "company"),
        "Organization": (.organization, "organization"),
        "PublicBody": (.organization, "public-body"), "LegalEntity": (.organization, "legal-entity"),
    ]

    mutating func items(_ record: UnsafeRawBufferPointer) throws -> [SourceItem] {
        guard record.contains(where: { $0 > 0x20 }) else { return [] }
        var cursor = JSONCursor(record)
        var id: String?
        var schema: String?
        var caption: String?
        var properties: [String: [String]] = [:]
        try cursor.object { name, value in
            switch name {
            case "id": id = try value.optionalString()
            case "schema": schema = try value.optionalString()
            case "caption": caption = try value.optionalString()
            case "properties":
                try value.object { property, values in
                    guard values.peek() == UInt8(ascii: "[") else { return try values.skip() }
                    var texts: [String] = []
                    // Nested entities stand for their ids.
                    try values.array { value in
                        if value.peek() == UInt8(ascii: "{") {
                            try value.object { name, inner in
                                if name == "id", let id = try inner.optionalString() {
                                    texts.append(id)
                                } else {
                                    try inner.skip()
                                }
                            }
                        } else if let text = try value.optionalString() {
                            texts.append(text)
                        }
                    }
                    properties[property] = texts
                }
            default: try value.skip()
            }
        }
        guard cursor.isAtEnd() else { throw cursor.fault("something follows the entity") }
        guard let id, let schema else { throw SourceFault(description: "the entity has no id or no schema") }
        switch schema {
        case "Position":
            let names = properties["name"] ?? [caption].compactMap { $0 }
            let body = properties["organization"]?.first ?? properties["country"]?.first
            return [.post(SourcePost(key: id, labels: names, body: body))]
        case "Occupancy":
            guard let holder = properties["holder"]?.first, let post = properties["post"]?.first else {
                throw SourceFault(description: "the occupancy has no holder or no post")
            }
            var term = SourceTerm(holder: holder, post: post)
            term.from = properties["startDate"]?.compactMap { PartialDate($0) }.min()
            term.until = properties["endDate"]?.compactMap { PartialDate($0) }.max()
            // "ended" without a date would seem to last.
            if term.until == nil, properties["status"]?.contains("ended") == true { return [] }
            return [.term(term)]
        default:
            guard let (kind, type) = FollowTheMoneyFormat.kinds[schema] else { return [] }
            return try entry(id, kind, type, caption, properties)
        }
    }

    private func entry(
        _ id: String, _ kind: EntityKind, _ type: String?, _ caption: String?, _ properties: [String: [String]]
    ) throws -> [SourceItem] {
        func first(_ names: String...) -> String? { names.lazy.compactMap { properties[$0]?.first }.first }
        var names: [String] = []
        for name in [caption].compactMap({ $0 }) + (properties["name"] ?? []) + (properties["alias"] ?? []) {
            if !names.contains(name), FollowTheMoneyFormat.isLatin(name) { names.append(name) }
        }
        guard !names.isEmpty else {
            if caption == nil, properties["name"] == nil { throw SourceFault(description: "the entity has no name") }
            return []
        }
        var entry = KnowledgeEntry(id: "", kind: kind, names: ["en": names], source: source)
        let short =
            (properties["abbreviation"] ?? []) + (properties["weakAlias"] ?? []).filter { $0 == $0.uppercased() }
        if kind != .person, !short.isEmpty { entry.acronyms = ["en": short] }
        entry.type = type
        entry.country =
            kind == .person
            ? first("nationality", "citizenship", "country") : first("country", "jurisdiction", "mainCountry")
        entry.wikidata = first("wikidataId") ?? (FollowTheMoneyFormat.isWikidata(id) ? id : nil)
        switch first("gender")?.lowercased() {
        case "male": entry.gender = .masculine
        case "female": entry.gender = .feminine
        default: break
        }
        entry.born = kind == .person ? first("birthDate").flatMap { PartialDate($0) } : nil
        // A position in words has no dates: it does not tell when, so it is no term.
        return [.entry(SourceEntry(key: id, entry: entry))]
    }

    private static func isWikidata(_ id: String) -> Bool {
        id.first == "Q" && id.dropFirst().allSatisfy(\.isNumber) && id.count > 1
    }

    private static func isLatin(_ name: String) -> Bool {
        name.unicodeScalars.allSatisfy { $0.value < 0x250 || $0.value >= 0x1E00 && $0.value < 0x2070 }
    }
}
