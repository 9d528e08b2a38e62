public import LiaisonDocuments
import LiaisonEntities
public import LiaisonKnowledge
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Reads documents into facts, from nothing but the document, the languages and the knowledge.
public struct Reader: Sendable {
    /// The version of reading: facts read by another version are read again.
    public static let version = "2"

    let knowledge: Knowledge
    let texts: TextReader
    let finder: MentionFinder
    let resolver: Resolver

    /// A reader with the lexicons of all languages and the knowledge given.
    ///
    /// - Throws: `LexiconError` where the language data beside the program is missing.
    public init(knowledge: Knowledge) throws { self.init(index: try ReadingIndex(knowledge: knowledge)) }

    /// A reader that looks up in the index given.
    public init(index: ReadingIndex) {
        knowledge = index.knowledge
        texts = TextReader(vocabulary: index.vocabulary, lexicons: index.lexicons)
        finder = MentionFinder(knowledge: index.knowledge, index: index.names)
        resolver = Resolver(knowledge: index.knowledge)
    }

    /// What a document says.
    ///
    /// - Complexity: O(n) in the bytes of its text.
    public func read(_ document: Document) -> Facts {
        guard let text = texts.read(document) else { return Facts(document: document) }
        let mentions = finder.mentions(in: text)
        let resolution = resolver.resolve(mentions, in: text)
        let scene = Scene(text: text, mentions: mentions, resolution: resolution, knowledge: knowledge)
        var statements = StatementFinder(scene: scene)
        let drafts = statements.drafts()
        var meetings = MeetingFinder(scene: scene)
        return FactsBuilder(scene: scene).facts(statements: drafts, meetings: meetings.drafts())
    }
}
