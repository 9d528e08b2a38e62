package import LiaisonCalendar
package import LiaisonKnowledge
package import LiaisonLanguages

/// Who and what the mentions of one document refer to.
package struct Resolution: Sendable {
    /// The entities, in the order of their making.
    package internal(set) var entities: [LocalEntity] = []
    /// For every name of the mentions, its entity, or -1 where it was not believed.
    package internal(set) var names: [Int] = []
    /// For every office, the person or body it stands for, or -1.
    package internal(set) var offices: [Int] = []
    /// Why each office was resolved so.
    package internal(set) var officeReasons: [String] = []
    /// For every description, its entity, or -1.
    package internal(set) var descriptions: [Int] = []
    /// Who holds which office where, as the text says it.
    package internal(set) var affiliations: [LocalAffiliation] = []
    /// The date of publication, completed where an office fits in one year only.
    package internal(set) var published: PartialDate?
    /// Why the date was completed.
    package internal(set) var publishedReason: String?
}

/// An entity of one document.
package struct LocalEntity: Sendable {
    /// What kind of thing it is.
    package var kind: EntityKind
    /// The fullest name that the document gives.
    package var name: String
    /// Its place in the knowledge.
    package var known: Int?
    /// The folded words of its names, to compare with.
    package var forms: [[UInt64]]
    /// Further names that identify it, as written.
    package var aliases: [String]
    /// The gender of a person, as knowledge, honorifics and offices tell it.
    package var gender: Gender
    /// The gender that the forename suggests.
    package var likelyGender: Gender = .unknown
    /// How sure it is that this is an entity at all: guesses need a second sign.
    package var isGuess: Bool
}

/// An office that the text gives a person.
package struct LocalAffiliation: Sendable {
    /// The person's entity.
    package let person: Int
    /// The body's entity, where the text names one.
    package let body: Int?
    /// The office's id.
    package let office: String
    /// The place of the office in the mentions.
    package let mention: Int
    /// When it is held.
    package let isCurrent: Bool
}
