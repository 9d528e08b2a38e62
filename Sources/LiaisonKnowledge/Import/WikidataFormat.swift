import LiaisonCalendar
import LiaisonJSON
import LiaisonLanguages

/// Items of the JSON dump of Wikidata: people with positions, organizations, treaties and plans, countries, and the
/// positions themselves.
///
/// Deprecated statements are left out. A position whose end is known to be, but not when ("somevalue"), is left out too:
/// without its end it would seem to last. Classes and properties are those that public crawlers of Wikidata use.
struct WikidataFormat: SourceFormat {
    let source = "Wikidata; CC0"
    let isQuoted = false

    private struct Item {
        var id = ""
        var labels: Range<Int>?
        var aliases: Range<Int>?
        var classes: [String] = []
        var positions: [SourceTerm] = []
        var country: String?
        var citizenship: String?
        var jurisdiction: String?
        var parent: String?
        var gender: Gender?
        var born: PartialDate?
        var begun: PartialDate?
        var acronyms: [String] = []
    }

    mutating func items(_ record: UnsafeRawBufferPointer) throws -> [SourceItem] {
        // The dump is one array: brackets on lines of their own, a comma behind every item.
        var end = record.count
        while end > 0, record[end - 1] <= 0x20 || record[end - 1] == UInt8(ascii: ",") { end -= 1 }
        if end <= 1 { return [] }
        let line = UnsafeRawBufferPointer(rebasing: record[..<end])
        var cursor = JSONCursor(line)
        var item = Item()
        var isItem = true
        try cursor.object { name, value in
            switch name {
            case "id": item.id = try value.optionalString() ?? ""
            case "type": isItem = try value.optionalString() == "item"
            case "labels": item.labels = try value.range()
            case "aliases": item.aliases = try value.range()
            case "claims": try WikidataFormat.claims(&value, &item)
            default: try value.skip()
            }
        }
        guard cursor.isAtEnd() else { throw cursor.fault("something follows the item") }
        guard isItem else { return [] }
        guard item.id.first == "Q" else { throw SourceFault(description: "the item has no id") }
        return try told(item, line)
    }

    private func told(_ item: Item, _ line: UnsafeRawBufferPointer) throws -> [SourceItem] {
        let isPerson = item.classes.contains("Q5")
        let kind = isPerson ? nil : item.classes.compactMap { WikidataClasses.kinds[$0] }.first
        let isPost =
            !isPerson && kind == nil
            && (item.jurisdiction != nil || item.classes.contains { WikidataClasses.posts.contains($0) })
        guard isPerson && !item.positions.isEmpty || kind != nil || isPost else { return [] }
        let labels = try WikidataFormat.texts(item.labels, line)
        if labels.isEmpty { return [] }
        if isPost {
            let names = ["en", "fr"].compactMap { labels[$0]?.first }
            return [
                .post(SourcePost(key: item.id, labels: names, body: item.jurisdiction ?? item.country ?? item.parent))
            ]
        }
        var entry = KnowledgeEntry(
            id: "", kind: isPerson ? .person : kind?.kind ?? .organization, names: [:], source: source)
        let aliases = try WikidataFormat.texts(item.aliases, line)
        for language in ["en", "fr"] {
            let names = (labels[language] ?? []) + (aliases[language] ?? [])
            if names.isEmpty { continue }
            entry.names[language] = names.filter { !WikidataFormat.isAcronym($0) }
            let short = isPerson ? [] : names.filter(WikidataFormat.isAcronym)
            if entry.names[language]?.isEmpty == true { entry.names[language] = names.prefix(1).map { $0 } }
            if !short.isEmpty { entry.acronyms = (entry.acronyms ?? [:]).merging([language: short]) { $1 } }
        }
        entry.wikidata = item.id
        entry.type = kind?.type
        entry.country = isPerson ? item.citizenship : item.country
        entry.gender = item.gender
        entry.born = isPerson ? item.born : nil
        entry.launched = entry.kind == .initiative ? item.begun : nil
        entry.partOf = isPerson ? nil : item.parent
        return [.entry(SourceEntry(key: item.id, entry: entry, terms: item.positions))]
    }

    private static func isAcronym(_ name: String) -> Bool {
        name.utf8.count <= 8 && name.utf8.count >= 2 && name.utf8.allSatisfy { $0 >= 0x41 && $0 <= 0x5A || $0 == 0x2D }
    }

    /// Labels or aliases in English and French; an empty list stands where an empty object should.
    private static func texts(_ range: Range<Int>?, _ line: UnsafeRawBufferPointer) throws -> [String: [String]] {
        guard let range else { return [:] }
        var texts: [String: [String]] = [:]
        var cursor = JSONCursor(UnsafeRawBufferPointer(rebasing: line[range]))
        guard cursor.peek() == UInt8(ascii: "{") else { return [:] }
        func text(_ value: inout JSONCursor) throws -> String? {
            var text: String?
            try value.object { name, inner in
                if name == "value" { text = try inner.optionalString() } else { try inner.skip() }
            }
            return text
        }
        try cursor.object { language, value in
            guard language == "en" || language == "fr" else { return try value.skip() }
            if value.peek() == UInt8(ascii: "[") {
                try value.array { inner in
                    if let text = try text(&inner) { texts[language, default: []].append(text) }
                }
            } else if let text = try text(&value) {
                texts[language] = [text]
            }
        }
        return texts
    }

    // MARK: Statements

    private static func claims(_ value: inout JSONCursor, _ item: inout Item) throws {
        guard value.peek() == UInt8(ascii: "{") else { return try value.skip() }
        try value.object { property, statements in
            guard wanted.contains(property) else { return try statements.skip() }
            try statements.array { try statement(property, &$0, &item) }
        }
    }

    private static let wanted: Set<String> = [
        "P31", "P39", "P17", "P27", "P1001", "P2389", "P361", "P21", "P569", "P571", "P580", "P1813",
    ]

    private static func statement(_ property: String, _ cursor: inout JSONCursor, _ item: inout Item) throws {
        var value = WikidataValue()
        var rank = ""
        var qualifiers: [String: WikidataValue] = [:]
        try cursor.object { name, inner in
            switch name {
            case "mainsnak": value = try WikidataValue(&inner)
            case "rank": rank = try inner.optionalString() ?? ""
            case "qualifiers" where property == "P39" && inner.peek() == UInt8(ascii: "{"):
                try inner.object { qualifier, snaks in
                    try snaks.array { snak in
                        let read = try WikidataValue(&snak)
                        if qualifiers[qualifier] == nil { qualifiers[qualifier] = read }
                    }
                }
            default: try inner.skip()
            }
        }
        guard rank != "deprecated", value.isKnown else { return }
        switch property {
        case "P31": if let id = value.item { item.classes.append(id) }
        case "P39":
            guard let post = value.item else { return }
            let until = qualifiers["P582"]
            if let until, !until.isKnown, !until.isNone { return }
            item.positions.append(
                SourceTerm(
                    post: post, body: qualifiers["P642"]?.item, from: qualifiers["P580"]?.date, until: until?.date))
        case "P17": item.country = item.country ?? value.item
        case "P27": item.citizenship = item.citizenship ?? value.item
        case "P1001", "P2389": item.jurisdiction = item.jurisdiction ?? value.item
        case "P361": item.parent = item.parent ?? value.item
        case "P21": item.gender = WikidataClasses.genders[value.item ?? ""] ?? item.gender
        case "P569": item.born = item.born ?? value.date
        case "P571", "P580": item.begun = item.begun ?? value.date
        default: break
        }
    }
}

/// The classes of items that are imported.
enum WikidataClasses {
    static let kinds: [String: (kind: EntityKind, type: String)] = [
        "Q43229": (.organization, "organization"), "Q484652": (.organization, "international-organization"),
        "Q245065": (.organization, "igo"), "Q15925165": (.organization, "un-agency"),
        "Q1127126": (.organization, "alliance"), "Q79913": (.organization, "ngo"),
        "Q155271": (.organization, "think-tank"),
        "Q7278": (.organization, "party"), "Q192350": (.organization, "ministry"), "Q327333": (.organization, "agency"),
        "Q17127659": (.organization, "armed-group"), "Q176799": (.organization, "military-unit"),
        "Q192283": (.organization, "news-agency"), "Q11032": (.organization, "newspaper"),
        "Q1616075": (.organization, "broadcaster"), "Q131569": (.initiative, "treaty"),
        "Q625298": (.initiative, "treaty"),
        "Q6256": (.place, "country"), "Q3624078": (.place, "country"),
    ]
    static let posts: Set<String> = [
        "Q4164871", "Q294414", "Q83307", "Q7330070", "Q2285706", "Q48352", "Q14212", "Q17279032", "Q132050", "Q1553195",
    ]
    static let genders: [String: Gender] = ["Q6581097": .masculine, "Q6581072": .feminine]
}

/// The value of a statement or qualifier.
struct WikidataValue {
    /// The item that it names.
    private(set) var item: String?
    /// The date that it tells, at its precision; nil before the year 1 and where it is less precise than a year.
    private(set) var date: PartialDate?
    /// Whether it has a value.
    private(set) var isKnown = false
    /// Whether it says that there is none.
    private(set) var isNone = false

    init() {}

    init(_ cursor: inout JSONCursor) throws {
        var value = WikidataValue()
        try cursor.object { name, inner in
            switch name {
            case "snaktype":
                let kind = try inner.optionalString()
                value.isKnown = kind == "value"
                value.isNone = kind == "novalue"
            case "datavalue" where inner.peek() == UInt8(ascii: "{"):
                try inner.object { name, data in
                    guard name == "value", data.peek() == UInt8(ascii: "{") else { return try data.skip() }
                    try value.read(&data)
                }
            default: try inner.skip()
            }
        }
        self = value
    }

    private mutating func read(_ cursor: inout JSONCursor) throws {
        var time: String?
        var precision = 11
        var number: Int?
        try cursor.object { name, inner in
            switch name {
            case "id": item = try inner.optionalString()
            case "numeric-id": number = try inner.integer()
            case "time": time = try inner.optionalString()
            case "precision": precision = try inner.integer() ?? 11
            default: try inner.skip()
            }
        }
        if item == nil, let number { item = "Q\(number)" }
        if let time, time.hasPrefix("+"), precision >= 9 {
            let parts = time.dropFirst().prefix { $0 != "T" }.split(separator: "-").map { Int($0) ?? 0 }
            guard parts.count == 3, parts[0] > 0 else { return }
            let month = precision >= 10 && parts[1] > 0 ? parts[1] : nil
            date = PartialDate(year: parts[0], month: month, day: precision >= 11 && parts[2] > 0 ? parts[2] : nil)
        }
    }
}
