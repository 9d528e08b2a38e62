import LiaisonKnowledge
import LiaisonLanguages
import LiaisonText

/// The phrases of the knowledge that a text's words spell, looked up once and asked for often.
///
/// It is a class so that the many finders share one reference.
final class KnownPhrases: Sendable {
    let index: NameIndex
    /// The lengths and readings of all phrases, by start, shorter ones first.
    private let found: [(length: Int, senses: NamePhrases.Senses)]
    /// For every token, the first place in `found` of those that begin at it or later.
    private let first: [Int32]
    /// For every token, how the phrases that begin at it name things.
    private let forms: [NameIndex.Forms]
    /// For every token, whether a phrase of several words begins at it.
    private let isLong: [Bool]

    /// Looks all phrases of a text up.
    ///
    /// - Complexity: O(*n*) in its tokens.
    init(text: Text, index: NameIndex) {
        self.index = index
        var found: [(length: Int, senses: NamePhrases.Senses)] = []
        var first: [Int32] = []
        first.reserveCapacity(text.tokens.count + 1)
        var forms = [NameIndex.Forms](repeating: [], count: text.tokens.count)
        var isLong = [Bool](repeating: false, count: text.tokens.count)
        let phrases = index.phrases
        for start in text.tokens.indices {
            first.append(Int32(found.count))
            guard phrases.begins(text.tokens[start].word) else { continue }
            phrases.matches(at: start, word: { text.word(at: $0) }) { length, senses in
                found.append((length, senses))
                if length > 1 { isLong[start] = true }
                forms[start].formUnion(senses.forms)
            }
        }
        first.append(Int32(found.count))
        self.found = found
        self.first = first
        self.forms = forms
        self.isLong = isLong
    }

    /// Whether any phrase begins at a token.
    func begins(at token: Int) -> Bool { first[token] != first[token + 1] }

    /// Whether a phrase of several words begins at a token.
    func beginsLong(at token: Int) -> Bool { isLong[token] }

    /// Whether a phrase that names in one of these ways begins at a token.
    func begins(_ wanted: NameIndex.Forms, at token: Int) -> Bool {
        token >= 0 && token < forms.count && !forms[token].isDisjoint(with: wanted)
    }

    /// Calls `body` for every phrase that begins at a token and ends before another, shortest first.
    @inline(__always)
    func matches(at token: Int, before limit: Int = .max, _ body: (_ length: Int, _ senses: NamePhrases.Senses) -> Void)
    {
        guard token >= 0, token < forms.count else { return }
        for place in Int(first[token])..<Int(first[token + 1]) {
            let match = found[place]
            if token + match.length > limit { return }
            body(match.length, match.senses)
        }
    }
}
