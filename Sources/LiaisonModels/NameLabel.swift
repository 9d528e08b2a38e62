package import LiaisonLanguages

/// What a token is to the name that it stands in: outside of all, the first of a name of some kind, or a later one.
package struct NameLabel: Hashable, Sendable {
    /// The number of labels.
    package static let count = 7
    /// The kinds that are learned; of initiatives there is too little to learn from.
    package static let kinds: [EntityKind] = [.person, .organization, .place]
    /// In no name.
    package static let outside = NameLabel(code: 0)

    /// From 0 to 6: outside, then first and later of each kind.
    package let code: Int

    private init(code: Int) { self.code = code }

    /// The first token of a name of the kind; nil for a kind that is not learned.
    package static func first(_ kind: EntityKind) -> NameLabel? {
        kinds.firstIndex(of: kind).map { NameLabel(code: 1 + 2 * $0) }
    }

    /// A later token of a name of the kind; nil for a kind that is not learned.
    package static func later(_ kind: EntityKind) -> NameLabel? {
        kinds.firstIndex(of: kind).map { NameLabel(code: 2 + 2 * $0) }
    }

    /// The kind of name of a label's code; nil for outside.
    package static func kind(of code: Int) -> EntityKind? { code == 0 ? nil : kinds[(code - 1) / 2] }

    /// Whether a label of one code may stand right behind one of another.
    package static func mayFollow(_ code: Int, _ before: Int) -> Bool {
        code == 0 || code % 2 == 1 || before == code || before == code - 1
    }

    /// The code of what may come before the first token.
    package static let start = 0
}
