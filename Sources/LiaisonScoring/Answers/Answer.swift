import LiaisonLanguages

/// What a graph says of one document, in the words of the document.
struct Answer: Sendable {
    /// The entities that the document mentions, sorted by id.
    var entities: [Named] = []
    /// The encounters with evidence in the document, sorted by id.
    var meetings: [Encounter] = []
    /// The statements of the document, sorted by id.
    var statements: [Said] = []

    /// An entity with the forms that the document uses.
    struct Named: Sendable {
        let id: String
        let kind: String
        let name: String
        /// Its names, normalised.
        var named: Set<String>
        /// Its descriptions and pronouns, normalised.
        var described: Set<String>
    }

    /// An encounter.
    struct Encounter: Sendable {
        let participants: [String]
        let status: String
        let date: String?
        let places: [String]
        /// What the document says of it.
        var evidence: [String]
    }

    /// A statement.
    struct Said: Sendable {
        let speaker: String
        let content: String
        let about: [String]
    }

    /// Takes a mention of an entity in.
    mutating func mention(_ id: String, kind: String, name: String, text: String, isName: Bool) {
        if entities.last?.id != id {
            entities.append(Named(id: id, kind: kind, name: name, named: [], described: []))
        }
        let form = NormalName.of(text)
        if form.isEmpty { return }
        if isName {
            entities[entities.count - 1].named.insert(form)
        } else {
            entities[entities.count - 1].described.insert(form)
        }
    }
}
