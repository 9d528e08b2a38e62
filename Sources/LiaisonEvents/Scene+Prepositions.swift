import LiaisonLanguages
import LiaisonText

/// Words that govern what follows.
extension Scene {
    /// Whether a token opens a circumstance of place or time.
    func opensCircumstance(_ token: Int) -> Bool {
        isWord(token) && FunctionWords.circumstancePrepositions.contains(text.key(token))
    }

    /// Whether a token is a preposition, so that a name behind it is no subject.
    func isPreposition(_ token: Int) -> Bool {
        isWord(token) && FunctionWords.prepositions.contains(text.key(token))
    }

    private func isWord(_ token: Int) -> Bool {
        token >= 0 && token < text.tokens.count && text.tokens[token].isWord
    }
}
