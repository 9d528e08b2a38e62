public import LiaisonCalendar
public import LiaisonDocuments
public import LiaisonEvents
public import LiaisonGraph
import LiaisonKnowledge
public import LiaisonLinking

/// Where documents become facts: the reader of events with its knowledge, and what the linker asks of that knowledge.
public struct FactsReader: Sendable {
    /// The knowledge that it reads with.
    public let known: KnowledgeSource
    /// The version of the reader and of its knowledge: facts of another version are read again.
    public let version: String
    private let reader: Reader

    /// A reader with knowledge.
    ///
    /// - Throws: `LexiconError` where the language data beside the program is missing.
    public init(known: KnowledgeSource) throws {
        self.known = known
        reader = Reader(index: try known.index ?? ReadingIndex(knowledge: known.knowledge))
        version = "\(Reader.version)-\(known.fingerprint)"
    }

    /// Who holds the office that a phrase names; nil where it names none.
    public func who(_ phrase: String, on date: PartialDate?) -> OfficeAnswer? { reader.who(phrase, on: date) }

    /// What a document says.
    ///
    /// - Throws: `SkippedInput` where the document cannot be decoded or is in another language.
    public func facts(of raw: RawDocument) throws(SkippedInput) -> Facts { reader.read(try raw.document()) }
}

extension KnowledgeSource {
    /// What the linker asks of an entity that the facts give by its id.
    public func entity(_ id: String) -> KnownEntity? {
        guard let entry = knowledge.entry(id) else { return nil }
        var aliases: Set<String> = []
        for names in [entry.names, entry.acronyms ?? [:]] { aliases.formUnion(names.values.joined()) }
        return KnownEntity(
            kind: entry.kind, name: entry.name, aliases: aliases.sorted(), wikidata: entry.wikidata,
            serves: (entry.offices ?? []).compactMap(\.of))
    }

    /// A linker that knows what this knowledge tells, and follows a user's decisions.
    public func linker(_ decisions: Decisions) -> Linker { Linker(decisions: decisions) { entity($0) } }
}
