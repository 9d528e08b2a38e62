import LiaisonExport
import LiaisonLanguages

/// The words of the page in one language, beside those of its diagram.
struct PageWords {
    let diagram: DiagramWords

    init(_ language: Language) { diagram = DiagramWords(language) }

    private func choose(_ english: String, _ french: String) -> String {
        diagram.language == .french ? french : english
    }

    var skip: String { choose("To the table of links", "Aller au tableau des liens") }
    var filters: String { choose("Filters", "Filtres") }
    var kinds: String { choose("Show", "Montrer") }
    var links: String { choose("Links", "Liens") }
    var years: String { choose("Years", "Années") }
    var atLeast: String { choose("Documents, at least", "Documents, au moins") }
    var picture: String { choose("Diagram", "Diagramme") }
    var linksTitle: String { choose("Links", "Liens") }
    var nodesTitle: String { choose("Who and what", "Qui et quoi") }
    var who: String { choose("Who or what", "Qui ou quoi") }
    var how: String { choose("Link", "Lien") }
    var whom: String { choose("Whom or what", "À qui ou quoi") }
    var when: String { choose("When", "Quand") }
    var documents: String { choose("Documents", "Documents") }
    var sentences: String { choose("Sentences that prove it", "Phrases qui le prouvent") }
    var kind: String { choose("Kind", "Nature") }

    func linksCaption(_ count: Int) -> String {
        choose(
            "All \(diagram.number(count)) links of the diagram, with their sentences",
            "Les \(diagram.number(count)) liens du diagramme, avec leurs phrases")
    }

    func nodesCaption(_ count: Int) -> String {
        choose(
            "All \(diagram.number(count)) that the diagram shows",
            "Les \(diagram.number(count)) que montre le diagramme")
    }
}
