public import LiaisonDocuments
public import LiaisonLanguages
public import LiaisonText

/// The identity of an entity.
public typealias EntityID = Identifier<Entity>

/// A person, organization, initiative or place, with every place in the documents that mentions it.
public struct Entity: Hashable, Sendable {
    /// The identity, made from content.
    public var id: EntityID
    /// What kind of thing it is.
    public var kind: EntityKind
    /// The name to show.
    public var name: String
    /// All the names known or seen, sorted.
    public var aliases: [String]
    /// The Wikidata id, where the knowledge states one.
    public var wikidata: String?
    /// Whether the knowledge has this entity.
    public var isKnown: Bool
    /// Where documents mention it, sorted by evidence.
    public var mentions: [Mention]

    /// An entity of the parts given.
    public init(
        id: EntityID, kind: EntityKind, name: String, aliases: [String] = [], wikidata: String? = nil,
        isKnown: Bool = false, mentions: [Mention] = []
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.aliases = aliases
        self.wikidata = wikidata
        self.isKnown = isKnown
        self.mentions = mentions
    }
}

/// One place where a document mentions an entity.
public struct Mention: Hashable, Sendable {
    /// The bytes of the mention.
    public var evidence: Evidence
    /// How it refers.
    public var form: MentionForm
    /// Why it was linked to the entity, in words ("surname of Qin Gang", "office: … 2018-09-01 to 2022-08-31").
    public var reason: String

    /// A mention of the parts given.
    public init(evidence: Evidence, form: MentionForm, reason: String) {
        self.evidence = evidence
        self.form = form
        self.reason = reason
    }
}
