public import LiaisonLanguages

/// What the knowledge tells the linker of an entity that documents name.
public struct KnownEntity: Hashable, Sendable {
    /// What kind of thing it is.
    public var kind: EntityKind
    /// The name to show.
    public var name: String
    /// All its names and acronyms, in all languages.
    public var aliases: [String]
    /// The Wikidata id, where the knowledge states one.
    public var wikidata: String?
    /// The ids of the countries and bodies whose offices the person holds or held.
    public var serves: [String]

    /// What is known of an entity.
    public init(
        kind: EntityKind, name: String, aliases: [String] = [], wikidata: String? = nil, serves: [String] = []
    ) {
        self.kind = kind
        self.name = name
        self.aliases = aliases
        self.wikidata = wikidata
        self.serves = serves
    }
}
