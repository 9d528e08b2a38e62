public import LiaisonCalendar
public import LiaisonLanguages

/// One line of the knowledge: a person, organization, initiative or place, its names, and where the facts come from.
public struct KnowledgeEntry: Sendable, Codable, Hashable {
    /// The identity: the English name in kebab case.
    public var id: String
    /// What kind of thing it is.
    public var kind: EntityKind
    /// Names by language code; the first is the one shown.
    public var names: [String: [String]]
    /// Acronyms by language code, matched in capitals only.
    public var acronyms: [String: [String]]?
    /// Short forms by language code, matched with a capital.
    public var short: [String: [String]]?
    /// Common nouns that mean it ("UN health agency"), by language code.
    public var descriptions: [String: [String]]?
    /// Special titles of its offices ("UN rights chief").
    public var titles: [OfficeTitle]?
    /// Adjectives and nouns for its people, by language code.
    public var demonyms: [String: [String]]?
    /// Names that its government goes by ("Beijing", "the Kremlin"), by language code.
    public var government: [String: [String]]?
    /// The id of the capital.
    public var capital: String?
    /// The id of the country that it lies in or belongs to.
    public var country: String?
    /// The id of the body that it is part of.
    public var partOf: String?
    /// The ISO 3166 code.
    public var iso: String?
    /// A finer kind: country, city, ministry, media …
    public var type: String?
    /// The Wikidata id, where a source states it.
    public var wikidata: String?
    /// The gender of a person.
    public var gender: Gender?
    /// When a person was born, to tell namesakes apart.
    public var born: PartialDate?
    /// The offices that a person holds or held.
    public var offices: [Term]?
    /// When an initiative was launched.
    public var launched: PartialDate?
    /// The ids of those who launched it.
    public var launchedBy: [String]?
    /// The inhabitants of a city, to rank homonyms.
    public var population: Int?
    /// Where the facts come from, with their licence.
    public var source: String

    enum CodingKeys: String, CodingKey {
        case id, kind, names, acronyms, short, descriptions, titles, demonyms, government, capital, country
        case partOf = "part_of"
        case iso, type, wikidata, gender, born, offices, launched
        case launchedBy = "launched_by"
        case population, source
    }

    /// The name to show.
    public var name: String { names["en"]?.first ?? names["fr"]?.first ?? id }
}

/// A special title of an office of one body.
public struct OfficeTitle: Sendable, Codable, Hashable {
    /// The office's id.
    public var office: String
    /// English titles.
    public var en: [String]?
    /// French titles.
    public var fr: [String]?
}

/// A time in an office.
public struct Term: Sendable, Codable, Hashable {
    /// The office's id ("foreign-minister").
    public var office: String
    /// The id of the country or body whose office it is.
    public var of: String?
    /// The first day, at the precision known.
    public var from: PartialDate?
    /// The last day, at the precision known; nil while it lasts or where it is unknown.
    public var until: PartialDate?
    /// Whether it is held for the time being only.
    public var acting: Bool?

    /// A term of the parts given.
    public init(
        office: String, of: String? = nil, from: PartialDate? = nil, until: PartialDate? = nil, acting: Bool? = nil
    ) {
        self.office = office
        self.of = of
        self.from = from
        self.until = until
        self.acting = acting
    }
}
