import LiaisonLanguages
import LiaisonText

/// Words that point at whoever was named last: « celui-ci », « cette dernière », « l'intéressé », "the latter".
extension PronounResolver {
    /// The demonstrative that ends at a token.
    func demonstrative(endingAt token: Int) -> Pronoun? {
        for length in 1...3 where token - length + 1 >= 0 {
            if let found = measured(at: token - length + 1), found.length == length { return found.pronoun }
        }
        return nil
    }

    /// The demonstrative that begins at a token.
    func demonstrative(at token: Int) -> Pronoun? {
        measured(at: token)?.pronoun
    }

    /// The entity named last before a demonstrative that agrees with it.
    func lastNamed(_ pronoun: Pronoun) -> Int? {
        scene.references(in: max(0, pronoun.token - 90)..<pronoun.token).suffix(8).reversed().first { reference in
            guard !reference.isPossessive else { return false }
            return scene.kind(reference.entity) == .organization
                ? bodyGender(reference.entity) == pronoun.gender : agrees(reference.entity, pronoun, isNeuter: false)
        }?.entity
    }

    private static let demonstratives: WordSet = ["celui", "celle", "ce", "cette", "ces", "l'", "the"]

    private func measured(at token: Int) -> (pronoun: Pronoun, length: Int)? {
        guard token >= 0, token < scene.text.tokens.count, scene.text.tokens[token].isWord,
            scene.referenceOfToken[token] < 0, PronounResolver.demonstratives.contains(scene.text.key(token))
        else { return nil }
        func word(_ offset: Int) -> String {
            token + offset < scene.text.tokens.count ? scene.text.folded(token + offset) : ""
        }
        func made(_ gender: Gender, isPlural: Bool = false, _ length: Int) -> (Pronoun, Int) {
            (
                Pronoun(
                    token: token, gender: gender, isPlural: isPlural, role: .subject, standsForParties: isPlural,
                    standsForLast: !isPlural), length
            )
        }
        switch word(0) {
        case "celui" where word(1) == "ci": return made(.masculine, 2)
        case "celui" where word(2) == "ci": return made(.masculine, 3)
        case "celle" where word(1) == "ci": return made(.feminine, 2)
        case "celle" where word(2) == "ci": return made(.feminine, 3)
        case "ce" where word(1) == "dernier": return made(.masculine, 2)
        case "cette" where word(1) == "derniere": return made(.feminine, 2)
        case "ces" where ["derniers", "dernieres"].contains(word(1)): return made(.unknown, isPlural: true, 2)
        case "l'" where ["interesse", "interessee"].contains(word(1)):
            return made(word(1).hasSuffix("ee") ? .feminine : .masculine, 2)
        case "the" where word(1) == "latter": return made(.unknown, 2)
        default: return nil
        }
    }
}
