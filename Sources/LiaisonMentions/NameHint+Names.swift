import LiaisonKnowledge
import LiaisonLanguages
package import LiaisonModels
import LiaisonText

extension NameMention {
    /// Whether the knowledge has the name, and not only as somebody's surname.
    package var isKnown: Bool { senses.contains { $0.form != .surname } }

    /// Whether a head noun told its kind.
    var hasHead: Bool { reason.utf8.starts(with: "head noun".utf8) }
}

extension NameHint {
    /// For every token of a text, what the names found say of it.
    package static func hints(of names: [NameMention], tokens: Int) -> [NameHint] {
        var hints = [NameHint](repeating: .none, count: tokens)
        for name in names {
            for token in name.tokens {
                hints[token] = NameHint(
                    kind: name.kind, isKnown: name.isKnown, strength: name.strength,
                    isFirst: token == name.tokens.lowerBound)
            }
        }
        return hints
    }
}
