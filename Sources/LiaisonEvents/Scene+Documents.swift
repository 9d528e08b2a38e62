import LiaisonLanguages
import LiaisonText

/// Nouns for what somebody said, wrote or counted.
extension Scene {
    /// Whether a token is a noun for a text or survey, whose maker says what it says.
    func isDocument(_ token: Int) -> Bool {
        token >= 0 && token < text.tokens.count && referenceOfToken[token] < 0
            && (text.begins(.speechNoun, at: token)
                || Scene.documents.contains(text.key(token)))
    }

    private static let documents: WordSet = [
        "survey", "poll", "study", "analysis", "data", "figures", "statistics", "estimates", "estimate", "tally",
        "count",
        "research", "findings", "documents", "records", "article", "text", "transcript", "readout", "website",
        "numbers",
        "sondage", "etude", "enquete", "analyse", "donnees", "chiffres", "statistiques", "bilan", "estimation",
        "estimations", "decompte", "recherche", "travaux", "texte", "article", "documents", "compte", "site", "depeche",
    ]
}
