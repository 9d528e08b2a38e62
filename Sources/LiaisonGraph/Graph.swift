public import LiaisonDocuments

/// Everything that was read and linked: a value, sorted by identity, that queries, exports and drawings read.
public struct Graph: Hashable, Sendable {
    /// The documents, sorted by id.
    public var documents: [Source]
    /// The people, organizations, initiatives and places, sorted by id.
    public var entities: [Entity]
    /// The encounters between them, sorted by id.
    public var meetings: [Meeting]
    /// What they said, sorted by id.
    public var statements: [Statement]
    /// Who holds which office where, sorted by person, organization and role.
    public var affiliations: [Affiliation]

    /// A graph of the parts given, which must be sorted.
    public init(
        documents: [Source] = [], entities: [Entity] = [], meetings: [Meeting] = [], statements: [Statement] = [],
        affiliations: [Affiliation] = []
    ) {
        self.documents = documents
        self.entities = entities
        self.meetings = meetings
        self.statements = statements
        self.affiliations = affiliations
    }
}
