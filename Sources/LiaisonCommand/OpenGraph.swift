import LiaisonCalendar
import LiaisonDocuments
import LiaisonGraph
import LiaisonLanguages
import LiaisonStore
import LiaisonText

/// A stored graph, open for questions.
final class OpenGraph {
    let store: Store
    let graph: Graph
    private(set) lazy var index = GraphIndex(graph)
    private var texts: [DocumentID: String] = [:]
    private lazy var finder = EntityFinder(graph.entities, ignoring: Titles.ignored, linking: Titles.linking)

    /// Opens a graph for reading; without mentions, names cannot be looked up as well, but it is quicker.
    init(_ option: GraphOption, withMentions: Bool = true) throws {
        store = try Store(path: option.graph, mode: .readOnly)
        graph = try store.graph(withMentions: withMentions)
    }

    /// The entity that a user means by a name or an id.
    ///
    /// - Throws: `Failure.nothingFound` with the nearest names, or with the entities that share the name.
    func entity(_ name: String) throws -> Entity {
        let match = finder.find(name)
        switch match {
        case .found(let id):
            if let entity = index.entity(id) { return entity }
        case .ambiguous(let ids):
            let lines = ids.prefix(12).compactMap { index.entity($0) }.map {
                "  \($0.name) (\($0.kind.rawValue), \($0.mentions.count) mentions): \($0.id)"
            }
            let more = ids.count > 12 ? "\n  and \(ids.count - 12) more" : ""
            throw Failure.nothingFound(
                "\"\(name)\" may be any of these; give the id:\n" + lines.joined(separator: "\n") + more)
        case .unknown(let nearest):
            if let id = try described(name), let entity = index.entity(id) { return entity }
            let hint = nearest.isEmpty ? "" : "; did you mean \(nearest.prefix(5).joined(separator: ", "))?"
            throw Failure.nothingFound("nobody and nothing here is called \"\(name)\"\(hint)")
        }
        throw Failure.nothingFound("nobody and nothing here is called \"\(name)\"")
    }

    /// The entity that documents describe with these words ("la Haute-Commissaire").
    private func described(_ words: String) throws -> EntityID? {
        var described: [EntityID: [String]] = [:]
        for entity in graph.entities {
            for mention in entity.mentions where mention.form == .description {
                described[entity.id, default: []].append(try text(mention.evidence))
            }
        }
        let finder = EntityFinder(graph.entities, mentionTexts: described.mapValues { Array(Set($0)) })
        if case .found(let id) = finder.find(words) { return id }
        return nil
    }

    /// The bytes of an evidence, as text.
    func text(_ evidence: Evidence) throws -> String {
        if texts[evidence.document] == nil {
            if texts.count > 200 { texts = [:] }
            texts[evidence.document] = try store.text(of: evidence.document) ?? ""
        }
        let bytes = (texts[evidence.document] ?? "").utf8
        guard evidence.start >= 0, evidence.start <= evidence.end, evidence.end <= bytes.count else { return "" }
        let start = bytes.index(bytes.startIndex, offsetBy: evidence.start)
        return String(
            decoding: bytes[start..<bytes.index(start, offsetBy: evidence.end - evidence.start)], as: UTF8.self)
    }

    /// The name to show of an entity.
    func name(_ id: EntityID) -> String { index.entity(id)?.name ?? id.rawValue }

    /// The names to show of entities.
    func names(_ ids: [EntityID]) -> [String] { ids.map { name($0) } }

    /// How a document is cited: its publisher or id, and its date.
    func citation(_ id: DocumentID) -> String {
        guard let source = index.source(id) else { return id.rawValue }
        return ([id.rawValue] + [source.publisher, source.date?.description].compactMap { $0 }).joined(separator: ", ")
    }
}

/// Words that users put before names and that identify nobody.
private enum Titles {
    static let ignored: Set<String> = [
        "M", "Mr", "Mrs", "Ms", "Miss", "Mme", "Mlle", "Dr", "Pr", "Prof", "Sir", "Dame", "Lord", "Lady", "Me",
        "President", "Président", "Présidente", "Minister", "Ministre", "Ambassador", "Ambassadeur", "Ambassadrice",
        "Foreign Minister", "Prime Minister", "Premier ministre", "Première ministre", "Secretary-General",
        "Secrétaire général", "High Commissioner", "Haut-Commissaire", "Haute-Commissaire", "the", "le", "la", "les",
        "l",
    ]
    static let linking: Set<String> = ["of", "for", "to", "de", "du", "des", "d", "aux", "à", "pour"]
}
