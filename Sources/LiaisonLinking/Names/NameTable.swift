import LiaisonDocuments
import LiaisonEvents
import LiaisonGraph
import LiaisonLanguages

/// All the ways in which the documents name things, and which of them each entity of each document is.
///
/// - Complexity: memory grows with the distinct names and with four bytes an entity of a document.
struct NameTable {
    private(set) var nodes: [NameNode] = []
    /// Which node each entity of each document is.
    private(set) var archive = Archive()
    private var numbers: [NameNode.Scope: Int32] = [:]
    private var seen: [Seen: Int32] = [:]

    private struct Seen: Hashable {
        let kind: EntityKind
        let name: String
        let known: String?
    }

    /// Takes in the names of one document.
    ///
    /// - Throws: `LinkingError` where the document was there before, or its facts point nowhere.
    mutating func add(_ facts: Facts) throws(LinkingError) {
        guard archive.starts[facts.document.id] == nil else { throw .duplicate(facts.document.id) }
        if let fault = facts.fault { throw .malformed(facts.document.id, fault) }
        let start = archive.entities.count
        archive.starts[facts.document.id] = start
        archive.documents.append(Source(facts.document))
        for entity in facts.entities {
            let node = number(of: entity, in: facts.document.id)
            archive.entities.append(node)
            nodes[Int(node)].names[entity.name, default: 0] += 1
            for alias in entity.aliases {
                let folded = FoldedName(alias, kind: entity.kind)
                if folded.words.isEmpty || (entity.kind == .person && folded.words.count < 2) { continue }
                nodes[Int(node)].definitions.insert(folded.slug)
                nodes[Int(node)].aliases.insert(alias)
            }
        }
        for mention in facts.mentions { nodes[Int(archive.entities[start + mention.entity])].mentions += 1 }
    }

    private mutating func number(of entity: Facts.Entity, in document: DocumentID) -> Int32 {
        let key = Seen(kind: entity.kind, name: entity.name, known: entity.known)
        if let known = seen[key] { return known }
        let folded = FoldedName(entity.name, kind: entity.kind)
        let scope: NameNode.Scope
        if let known = entity.known {
            scope = .known(known)
        } else if entity.kind == .person, folded.words.count < 2 {
            scope = .within(document, folded.slug)
        } else {
            scope = .named(entity.kind, folded.slug)
        }
        let number: Int32
        if let found = numbers[scope] {
            number = found
        } else {
            number = Int32(nodes.count)
            numbers[scope] = number
            nodes.append(NameNode(scope: scope, kind: entity.kind, words: folded.words))
        }
        if case .within = scope { return number }
        seen[key] = number
        return number
    }

    /// Sorts documents and nodes, so that nothing after depends on the order of the documents.
    mutating func settle() {
        archive.documents.sort { $0.id < $1.id }
        let order = nodes.indices.sorted { nodes[$0].order < nodes[$1].order }
        var places = Array(repeating: Int32(0), count: nodes.count)
        for (place, old) in order.enumerated() { places[old] = Int32(place) }
        nodes = order.map { nodes[$0] }
        archive.entities = archive.entities.map { places[Int($0)] }
        numbers = [:]
        seen = [:]
    }
}

/// The documents, and the node of each of their entities.
struct Archive {
    /// The documents, sorted by id once the table is settled.
    fileprivate(set) var documents: [Source] = []
    fileprivate var entities: [Int32] = []
    fileprivate var starts: [DocumentID: Int] = [:]

    /// The nodes of the entities of a document; nil where it was not taken in, or with fewer entities.
    func nodes(of document: DocumentID, count: Int) -> ArraySlice<Int32>? {
        guard let start = starts[document], start + count <= entities.count else { return nil }
        return entities[start..<(start + count)]
    }
}

extension Facts {
    /// What points at an entity or at bytes that the document does not have; nil in sound facts.
    var fault: String? {
        let length = document.text.utf8.count
        func outside(_ places: [Int]) -> Bool { places.contains { !entities.indices.contains($0) } }
        func outside(_ span: Span) -> Bool { span.start < 0 || span.start > span.end || span.end > length }
        if mentions.contains(where: { outside([$0.entity]) || outside($0.span) }) { return "a mention" }
        for meeting in meetings {
            if outside(meeting.participants) || outside(meeting.places) || meeting.evidence.isEmpty
                || meeting.evidence.contains(where: { outside($0) })
            {
                return "a meeting"
            }
        }
        for statement in statements {
            if outside([statement.speaker]) || outside(statement.addressees) || outside(statement.about)
                || outside(statement.content) || outside(statement.evidence)
            {
                return "a statement"
            }
        }
        for affiliation in affiliations {
            if outside([affiliation.person, affiliation.organization]) || outside(affiliation.evidence) {
                return "an affiliation"
            }
        }
        return nil
    }
}
