import LiaisonLanguages

/// The small words of both languages that clauses are built with, folded.
enum FunctionWords {
    /// Forms of the verbs that build compound tenses and passives.
    static let auxiliaries: WordSet = [
        "has", "have", "had", "was", "were", "is", "are", "be", "been", "being", "will", "would", "can", "could", "may",
        "might",
        "must", "should", "did", "does", "do", "having",
        "a", "ont", "avait", "avaient", "aura", "auront", "aurait", "auraient", "est", "sont", "etait", "etaient",
        "ete", "ait",
        "sera", "seront", "serait", "seraient", "avoir", "etre", "ayant", "eu", "fut", "furent", "eut", "eurent",
        "fait",
    ]
    /// French verbs that lead to an infinitive of what is due or may be.
    static let frenchModals: WordSet = [
        "doit", "doivent", "devait", "devaient", "devra", "devront", "devrait", "devraient", "va", "vont", "allait",
        "allaient", "pourrait", "pourraient", "peut", "peuvent",
    ]
    /// Small pronouns and negations that stand between a subject and its verb.
    static let clitics: WordSet = [
        "s'", "se", "l'", "lui", "leur", "y", "en", "ne", "n'", "me", "m'", "nous", "vous", "not", "never", "pas", "t",
        "also", "then",
    ]
    /// Words that bind what follows to what stands before.
    static let complementPrepositions: WordSet = [
        "of", "for", "de", "du", "des", "d'", "from", "pour", "to", "with", "avec", "by", "par", "against", "contre",
    ]
    /// Words that open a circumstance of place or time.
    static let circumstancePrepositions: WordSet = [
        "in", "at", "on", "during", "after", "before", "near", "since", "à", "en", "dans", "lors", "pendant",
        "apres", "avant", "sur",
        "chez", "depuis", "devant", "au", "aux", "via", "under", "over", "upon", "while", "following", "ahead", "amid",
        "about",
        "into", "between", "among", "entre", "parmi", "vers", "towards", "toward", "sans", "without", "behind", "sous",
        "despite",
        "malgre", "through", "across", "within", "outside", "inside", "beside", "alongside",
    ]
    /// All words before which a name is no subject.
    static let prepositions = complementPrepositions.union(circumstancePrepositions).union([
        "like", "comme", "as", "than", "que", "selon", "including", "notamment",
    ])
    /// Words that join clauses of one subject.
    static let coordinators: WordSet = ["and", "et", "but", "mais", "then", "puis", "or", "ou"]
    /// Words that open a clause of time, reason or condition.
    static let subordinators: WordSet = [
        "when", "as", "while", "if", "because", "although", "though", "whenever", "once", "until", "unless", "whereas",
        "lorsque", "lorsqu'", "quand", "si", "alors", "comme", "tandis", "puisque", "puisqu'", "bien", "quoique", "des",
    ]
    /// Those who speak for a body without a name of their own.
    static let spokespeople: WordSet = ["spokesman", "spokeswoman", "spokesperson", "spokespeople"]
    /// Nouns for those who govern, or are sent by, what their complement names, and stand for it.
    static let governments: WordSet = [
        "government", "administration", "authorities", "observers", "monitors", "inspectors", "observateurs",
        "inspecteurs", "presidency", "leadership", "regime", "junta", "delegation",
        "gouvernement", "autorites", "presidence", "direction", "executif", "diplomatie", "junte",
    ]
    /// Words that open a relative clause.
    static let relatives: WordSet = ["who", "which", "that", "qui", "lequel", "laquelle", "whom", "dont"]
    /// Determiners.
    static let determiners: WordSet = [
        "the", "a", "an", "le", "la", "les", "l'", "un", "une", "des", "his", "her", "its", "their", "son", "sa", "ses",
        "leur", "leurs",
        "this", "that", "these", "ce", "cet", "cette", "ces",
    ]
    /// The word that opens reported content.
    static let complementizers: WordSet = ["that", "que", "qu'"]
}
