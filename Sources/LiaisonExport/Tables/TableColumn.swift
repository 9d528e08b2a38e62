import LiaisonDocuments
import LiaisonGraph
import LiaisonLanguages

/// What the tables tell of a node or an edge beside its id and ends; each format picks its columns and writes the values
/// in its own way.
enum TableColumn: String {
    case name, kind, wikidata, known, mentions, documents, aliases
    case link, weight, mutual, since, until, facts, words, evidence, sources

    /// A value; what is not known has none.
    enum Value {
        case text(String?)
        case flag(Bool)
        case count(Int)
        case list([String])
    }

    /// The columns of nodes.
    static let ofNodes: [TableColumn] = [.kind, .wikidata, .known, .mentions, .documents, .aliases]
    /// The columns of edges.
    static let ofEdges: [TableColumn] = [.link, .weight, .mutual, .since, .until, .words, .evidence, .sources]

    /// The type as XML Schema and its like name it.
    var type: String {
        switch self {
        case .name, .kind, .wikidata, .aliases, .link, .since, .until, .words, .evidence, .sources: "string"
        case .known, .mutual: "boolean"
        case .mentions, .documents, .weight, .facts: "int"
        }
    }
}

extension TableColumn.Value {
    /// The value as one text, lists with a separator between their items; nil where nothing is known.
    func text(separator: String = "|") -> String? {
        switch self {
        case .text(let text): text
        case .flag(let flag): flag ? "true" : "false"
        case .count(let count): String(count)
        case .list(let items): items.isEmpty ? nil : items.joined(separator: separator)
        }
    }

    /// Appends the value to JSON; what is not known is null.
    func append(to json: inout JSONBuffer) {
        switch self {
        case .text(let text): json.string(text)
        case .flag(let flag): json.raw(flag ? "true" : "false")
        case .count(let count): json.number(count)
        case .list(let items): json.strings(items)
        }
    }
}

extension GraphTable.Node {
    /// The value of a column; columns of edges have none.
    subscript(column: TableColumn) -> TableColumn.Value {
        switch column {
        case .name: .text(entity.name)
        case .kind: .text(entity.kind.rawValue)
        case .wikidata: .text(entity.wikidata)
        case .known: .flag(entity.isKnown)
        case .mentions: .count(entity.mentions.count)
        case .documents: .count(documents)
        case .aliases: .list(entity.aliases)
        case .link, .weight, .mutual, .since, .until, .facts, .words, .evidence, .sources: .text(nil)
        }
    }
}

extension GraphTable.Edge {
    /// The value of a column; columns of nodes have none.
    subscript(column: TableColumn) -> TableColumn.Value {
        switch column {
        case .link: .text(kind.code)
        case .weight: .count(weight)
        case .mutual: .flag(kind.isMutual)
        case .since: .text(since)
        case .until: .text(until)
        case .facts: .count(factCount)
        case .words: .list(words)
        case .evidence: .list(facts)
        // Every edge has it, be it empty.
        case .sources: sources.isEmpty ? .text("") : .list(sources)
        case .name, .kind, .wikidata, .known, .mentions, .documents, .aliases: .text(nil)
        }
    }
}
