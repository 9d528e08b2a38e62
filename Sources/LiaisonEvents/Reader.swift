public import LiaisonDocuments
import LiaisonEntities
public import LiaisonKnowledge
package import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Reads documents into facts, from nothing but the document, the languages and the knowledge.
public struct Reader: Sendable {
    /// The version of reading: facts read by another version are read again.
    public static let version = "1"

    private let knowledge: Knowledge
    private let texts: TextReader
    private let finder: MentionFinder
    private let resolver: Resolver

    /// A reader with the lexicons of all languages and the knowledge given.
    ///
    /// - Throws: `LexiconError` where the language data beside the program is missing.
    public init(knowledge: Knowledge) throws {
        var vocabulary = Vocabulary()
        var lexicons: [Language: Lexicon] = [:]
        for language in Language.allCases { lexicons[language] = try Lexicon(language, into: &vocabulary) }
        try PersonalNames.load(into: &vocabulary)
        let index = NameIndex(knowledge, into: &vocabulary)
        self.knowledge = knowledge
        texts = TextReader(vocabulary: vocabulary, lexicons: lexicons)
        finder = MentionFinder(knowledge: knowledge, index: index)
        resolver = Resolver(knowledge: knowledge)
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
