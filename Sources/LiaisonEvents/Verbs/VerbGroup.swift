import LiaisonLanguages
import LiaisonText

/// What stands in a verb group before its verb.
struct VerbGroup {
    let group: Range<Int>
    private(set) var hasHave = false
    private(set) var hasBe = false
    private(set) var hasBeen = false
    private(set) var hasBeing = false
    private(set) var hasModal = false
    private(set) var hasReflexive = false
    private(set) var hasAuxiliary = false
    private(set) var isNegated = false
    private(set) var innerPronoun: PronounResolver.Pronoun?

    init(scene: Scene, group: Range<Int>) {
        self.group = group
        for token in group {
            let word = scene.text.folded(token)
            switch word {
            case "has", "have", "had", "having", "a", "ont", "avait", "avaient", "aura", "auront", "aurait", "auraient",
                "ayant", "eu", "ait",
                "eut", "eurent", "avoir":
                hasHave = true
                hasAuxiliary = true
            case "was", "were", "is", "are", "be", "est", "sont", "etait", "etaient", "sera", "seront", "serait",
                "seraient", "etre", "fut",
                "furent":
                hasBe = true
                hasAuxiliary = true
            case "been", "ete": (hasBe, hasBeen) = (true, true)
            case "being": hasBeing = true
            case "will", "would", "can", "could", "may", "might", "must", "should", "did", "does", "do":
                hasModal = true
                hasAuxiliary = true
            case "s'", "se": hasReflexive = true
            case "not", "never", "ne", "n'", "pas": isNegated = true
            default: break
            }
            if scene.text.tokens[token].marks.contains(.joined), token > 0,
                !scene.text.tokens[token - 1].marks.contains(.clitic),
                let pronoun = PronounResolver(scene: scene).pronoun(at: token)
            {
                innerPronoun = pronoun
            }
        }
    }
}
