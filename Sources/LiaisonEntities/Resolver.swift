import LiaisonDocuments
package import LiaisonKnowledge
import LiaisonLanguages
package import LiaisonMentions
package import LiaisonText

/// Resolves the mentions of one document: names first, then offices, then descriptions.
package struct Resolver: Sendable {
    private let knowledge: Knowledge

    /// A resolver with the knowledge.
    package init(knowledge: Knowledge) { self.knowledge = knowledge }

    /// Who and what a document's mentions refer to.
    package func resolve(_ mentions: Mentions, in text: Text) -> Resolution {
        var resolution = Resolution()
        resolution.published = text.document.date
        var names = NameResolver(text: text, mentions: mentions, knowledge: knowledge)
        names.resolve(&resolution)
        var offices = OfficeResolver(text: text, mentions: mentions, knowledge: knowledge)
        offices.resolve(&resolution)
        DescriptionResolver(text: text, mentions: mentions, knowledge: knowledge).resolve(&resolution)
        return resolution
    }
}
