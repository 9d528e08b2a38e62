import LiaisonLanguages
import LiaisonText

/// French adjectives of relation behind a noun, by their form: « mondial », « catalane », « humanitaire ».
struct FrenchAdjectives {
    let text: Text
    let demonyms: Demonyms

    /// Whether a word in lower case has the form of an adjective of relation, or is a demonym.
    func isAdjective(_ position: Int) -> Bool {
        guard !text.lexicon.isSpeechForm(text.tokens[position].word) else { return false }
        if demonyms.isDemonym(position) { return true }
        let word = text.string(position..<position + 1).lowercased()
        guard word.count > 4 else { return ["uni", "unis", "unie"].contains(word) }
        if word == "indépendant" { return true }
        guard !FrenchAdjectives.verbs.contains(word) else { return false }
        return FrenchAdjectives.suffixes.contains { word.hasSuffix($0) }
    }

    /// Verbs that end like adjectives.
    private static let verbs: WordSet = [
        "arrive", "dérive", "prive", "applique", "fabrique", "pratique", "assiste", "consiste", "existe", "résiste",
        "persiste", "gère", "libère", "opère", "préfère", "accélère", "génère", "appelle", "rappelle", "renouvelle",
        "révèle", "installe", "égale", "communique", "implique", "revendique", "critique", "adhère", "devrais", "faire",
        "devait", "fallait", "aurait", "dans", "avant", "moyennant", "finale", "durant", "pendant", "maintenant",
    ]

    /// Adjectives that tell of a time or a rank, and end a name.
    static let passing: WordSet = [
        "annuel", "annuelle", "mensuel", "mensuelle", "actuel", "actuelle", "exceptionnel", "exceptionnelle",
        "officiel", "officielle",
        "eventuel", "eventuelle", "bilateral", "bilaterale", "historique", "final", "finale", "initial", "initiale",
        "traditionnel",
        "traditionnelle", "politique", "principal", "principale", "hebdomadaire", "quotidien", "quotidienne",
        "prochain", "prochaine",
    ]

    private static let suffixes = [
        "al", "ale", "aux", "ales", "ique", "iques", "ien", "ienne", "iens", "iennes", "aire", "aires", "iste", "istes",
        "if", "ive", "ifs", "ives", "el", "elle", "els", "elles", "ain", "aine", "ains", "aines", "ères", "ère",
        "unies", "unis",
        "ois", "oise", "oises", "ais", "aise", "aises", "an", "ane", "ante", "antes",
    ]
}
