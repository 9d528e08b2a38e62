/// What is measured by precision and recall, in the order of the table.
public enum Measure: String, CaseIterable, Sendable {
    /// Entities with their kind and a name right.
    case entities
    /// Entities that are people.
    case person
    /// Entities that are organizations.
    case organization
    /// Entities that are initiatives.
    case initiative
    /// Entities that are places.
    case place
    /// Entities with a name right, whatever their kind.
    case untyped
    /// B-cubed over the entities found: one real thing is one node.
    case clusters
    /// Encounters with the right parties.
    case meetings
    /// Encounters that are said to have taken place, with the right parties: the worst errors are here.
    case held
    /// Statements with content and speaker right.
    case statements
    /// Statements with the content right, whoever is said to speak.
    case content
    /// What rightly attributed statements are about.
    case about

    /// The measure that this one is a part of.
    public var whole: Measure? {
        switch self {
        case .person, .organization, .initiative, .place: .entities
        case .held: .meetings
        default: nil
        }
    }

    /// The name to show.
    public var title: String {
        switch self {
        case .untyped: "entities, untyped"
        case .held: "status held"
        case .content: "statements, content"
        default: rawValue
        }
    }
}

/// What of a found encounter is compared.
public enum Attribute: String, CaseIterable, Sendable {
    case date, status, place

    /// The name to show.
    public var title: String { "meeting " + rawValue }
}
