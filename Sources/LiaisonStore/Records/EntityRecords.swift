import GRDB
import LiaisonDocuments
import LiaisonGraph
import LiaisonLanguages

/// An entity: a row of `entity`.
struct EntityRecord: Record {
    var key: Int
    var entity: Entity

    static let insertion = "INSERT INTO entity (key, id, kind, name, wikidata, known) VALUES (?, ?, ?, ?, ?, ?)"
    static let selection = "SELECT id, kind, name, wikidata, known FROM entity ORDER BY key"

    var arguments: StatementArguments {
        [key, entity.id.rawValue, entity.kind.rawValue, entity.name, entity.wikidata, entity.isKnown]
    }

    /// The entity of a row, without aliases and mentions.
    static func entity(_ row: Row) throws -> Entity {
        Entity(
            id: EntityID(rawValue: try row.value(0)), kind: try row.choice(1), name: try row.value(2),
            wikidata: try row.optional(3), isKnown: try row.value(4))
    }
}

/// A further name of an entity: a row of `alias`.
struct AliasRecord: Record {
    var entity: Int
    var name: String

    static let insertion = "INSERT INTO alias (entity, name) VALUES (?, ?)"
    static let selection = "SELECT entity, name FROM alias ORDER BY key"
    var arguments: StatementArguments { [entity, name] }
}

/// Why mentions were linked, in words that many of them share: a row of `reason`.
struct ReasonRecord: Record {
    var key: Int
    var text: String

    static let insertion = "INSERT INTO reason (key, text) VALUES (?, ?)"
    static let selection = "SELECT text FROM reason ORDER BY key"
    var arguments: StatementArguments { [key, text] }
}

/// A mention of an entity: a row of `mention`.
struct MentionRecord: Record {
    var entity: Int
    var document: Int
    var start: Int
    var end: Int
    var form: MentionForm
    var reason: Int

    static let insertion = """
        INSERT INTO mention (entity, document, start, "end", form, reason) VALUES (?, ?, ?, ?, ?, ?)
        """
    static let selection = #"SELECT entity, document, start, "end", form, reason FROM mention ORDER BY key"#
    var arguments: StatementArguments { [entity, document, start, end, form.rawValue, reason] }
}
