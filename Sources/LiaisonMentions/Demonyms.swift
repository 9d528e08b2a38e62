import LiaisonKnowledge
import LiaisonLanguages
import LiaisonText

/// Adjectives and nouns for the people of a country, of one word or several: "South Korean", « sud-africaine ».
struct Demonyms {
    let text: Text
    let phrases: KnownPhrases

    /// A demonym with the place of its country in the knowledge.
    struct Match {
        let tokens: Range<Int>
        let entry: Int
        /// Other countries whose people go by the same word: "Congolese".
        let others: [Int]
    }

    /// The longest demonym that begins at a token.
    func match(at start: Int) -> Match? {
        guard phrases.begins(.demonym, at: start), text.tokens[start].isWord else { return nil }
        var best: Match?
        phrases.matches(at: start) { length, senses in
            let entries = senses.filter { $0.form == .demonym }.map(\.entry)
            if let first = entries.first {
                best = Match(tokens: start..<start + length, entry: first, others: Array(entries.dropFirst()))
            }
        }
        return best
    }

    /// The longest demonym that ends with a token.
    func match(endingAt token: Int) -> Match? {
        for start in stride(from: token - 2, through: token, by: 1) {
            if let match = match(at: start), match.tokens.upperBound == token + 1 { return match }
        }
        return nil
    }

    /// Whether a single word is one.
    func isDemonym(_ token: Int) -> Bool { match(at: token)?.tokens.count == 1 }
}
