package import LiaisonLanguages

/// What lexicons, patterns and knowledge say of a token, before the model has its word.
package struct NameHint: Sendable {
    /// 0 outside of all names, else a number for kind, source, strength and place in the name.
    package let code: UInt8

    /// Outside of all names.
    package static let none = NameHint(code: 0)

    private init(code: UInt8) { self.code = code }

    /// A token of a name.
    ///
    /// - Parameters:
    ///   - kind: The kind given; nil where none was.
    ///   - isKnown: Whether the knowledge has the name.
    ///   - strength: How much the kind weighs, from 0 to 5.
    ///   - isFirst: Whether it is the name's first token.
    package init(kind: EntityKind?, isKnown: Bool, strength: Int, isFirst: Bool) {
        let place =
            switch kind {
            case nil: 0
            case .person: 1
            case .organization: 2
            case .initiative: 3
            case .place: 4
            }
        let weight = min(5, max(0, strength))
        code = UInt8(((place * 2 + (isKnown ? 1 : 0)) * 6 + weight) * 2 + (isFirst ? 1 : 0) + 1)
    }

    /// The code without the place in the name.
    var verdict: UInt8 { code == 0 ? 0 : (code - 1) / 2 + 1 }
}
