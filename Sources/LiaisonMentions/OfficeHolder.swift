import LiaisonDocuments
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonText

/// The name beside an office that holds it: "President Biden", "Wang Yi, the foreign minister", « le ministre, M. Qin ».
struct OfficeHolder {
    let text: Text

    /// The place of the holder among the names, or nil where no name stands beside the office.
    func holder(of office: OfficeMention, _ mentions: Mentions) -> Int? {
        guard !office.isPlural else { return nil }
        // "the foreign minister, Wang Yi", "President Biden", "ministre … de la Chine, Qin Gang".
        var next = office.tokens.upperBound
        var comma = false
        // « le président de la Banque africaine de développement (BAD), Akinwumi Adesina »
        if next + 3 < text.tokens.count, text.tokens[next].category == .openParenthesis,
            text.tokens[next + 2].category == .closeParenthesis
        {
            next += 3
        }
        if next < text.tokens.count, text.tokens[next].category == .comma {
            comma = true
            next += 1
        }
        if let name = person(beginningAt: next, mentions) {
            guard comma else { return name }
            let after = mentions.names[name].tokens.upperBound
            if after >= text.tokens.count
                || [.comma, .stop, .closeParenthesis, .openParenthesis, .closeQuote, .straightQuote]
                    .contains(text.tokens[after].category)
                || text.tokens[after].marks.contains(.newline)
                || text.lexicon.isSpeechForm(text.tokens[after].word)
                || ["a", "has", "had", "s'", "est", "was", "is"].contains(text.folded(after))
            {
                return name
            }
        }
        // "Antonio Vitorino, director-general of the IOM".
        let before = office.tokens.lowerBound - 1
        if before > 0, text.tokens[before].category == .comma || text.tokens[before].category == .openParenthesis,
            mentions.nameOfToken[before - 1] >= 0
        {
            let name = Int(mentions.nameOfToken[before - 1])
            if mentions.names[name].kind == .person || mentions.names[name].kind == nil {
                let after = office.tokens.upperBound
                let closes =
                    after >= text.tokens.count || !text.tokens[after].isWord
                    || [
                        "to", "and", "et", "who", "qui", "à", "in", "dans", "en", "from", "since", "depuis", "said",
                        "a",
                    ].contains(text.folded(after))
                if closes || mentions.names[name].tokens.count > 1 { return name }
            }
        }
        return nil
    }

    private func person(beginningAt token: Int, _ mentions: Mentions) -> Int? {
        var token = token
        // An honorific may stand between: "President Mr. X".
        for phrase in token < text.tokens.count ? text.phrases(at: token) : [] {
            if case .honorific = phrase.sense { token = phrase.tokens.upperBound }
        }
        guard token < text.tokens.count, mentions.nameOfToken[token] >= 0 else { return nil }
        let number = Int(mentions.nameOfToken[token])
        let name = mentions.names[number]
        guard name.tokens.lowerBound == token, name.kind == .person || name.kind == nil else { return nil }
        return number
    }
}
