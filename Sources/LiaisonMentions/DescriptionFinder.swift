import LiaisonDocuments
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonText

/// Finds definite common nouns that may call again a named thing: "the agency", « ce pays », "the UN health agency".
///
/// Ignores nouns that what follows narrows to another thing: "the sea lanes", « le gouvernement de M. Ruiz », « la
/// communauté internationale ».
struct DescriptionFinder {
    let text: Text
    let knowledge: Knowledge
    let phrases: KnownPhrases
    private let adjectives: FrenchAdjectives

    init(text: Text, knowledge: Knowledge, phrases: KnownPhrases) {
        self.text = text
        self.knowledge = knowledge
        self.phrases = phrases
        adjectives = FrenchAdjectives(text: text, demonyms: Demonyms(text: text, phrases: phrases))
    }

    func find(_ mentions: inout Mentions) {
        for start in text.tokens.indices {
            guard text.tokens[start].isWord, isDefinite(start) else { continue }
            let noun = start + 1
            guard noun < text.tokens.count, text.tokens[noun].isWord else { continue }
            if let description = meant(at: noun, from: start) ?? plain(at: noun, from: start, mentions) {
                mentions.descriptions.append(description)
            }
        }
    }

    /// A noun that the knowledge gives a thing: "the UN health agency".
    private func meant(at noun: Int, from start: Int) -> DescriptionMention? {
        guard phrases.begins(.description, at: noun) else { return nil }
        var entries: [Int] = []
        var end = noun
        phrases.matches(at: noun) { length, senses in
            let described = senses.filter { $0.form == .description }
            if !described.isEmpty {
                entries = described.map(\.entry)
                end = noun + length
            }
        }
        return entries.first.map {
            DescriptionMention(
                tokens: start..<end, kind: knowledge.kind(of: $0), gender: .unknown, entries: entries,
                noun: noun..<end)
        }
    }

    /// A noun of the language that stands alone.
    private func plain(at noun: Int, from start: Int, _ mentions: Mentions) -> DescriptionMention? {
        guard mentions.nameOfToken[noun] < 0, text.begins(.description, at: noun) else { return nil }
        for phrase in text.phrases(at: noun) {
            guard case .description(let kind, let gender, nil) = phrase.sense, kind != .person else { continue }
            guard !isNarrowed(phrase.tokens.upperBound, mentions) else { return nil }
            return DescriptionMention(
                tokens: start..<phrase.tokens.upperBound, kind: kind, gender: gender, entries: [], noun: phrase.tokens)
        }
        return nil
    }

    /// Whether the word behind a noun makes it another thing.
    private func isNarrowed(_ next: Int, _ mentions: Mentions) -> Bool {
        guard next < text.tokens.count, text.tokens[next].isWord else { return false }
        let token = text.tokens[next]
        if token.marks.contains(.newline) { return false }
        if mentions.nameOfToken[next] >= 0 || token.marks.contains(.joined) { return true }
        let word = text.folded(next)
        switch text.document.language {
        case .english:
            if word == "of" || word == "'s" && next + 1 < text.tokens.count && mentions.nameOfToken[next + 1] >= 0 {
                return true
            }
            return isNoun(next)
        case .french:
            if ["de", "du", "des", "d'"].contains(word) { return true }
            return !token.isCapitalized && adjectives.isAdjective(next)
                || DescriptionFinder.participles.contains { text.string(next..<next + 1).hasSuffix($0) }
        }
    }

    /// « le texte adopté », « la zone sinistrée »: endings of participles that narrow like adjectives.
    private static let participles = ["ées", "ée", "és"]

    /// "the government official", "the school board", "the company statement": a noun goes on behind the noun.
    private func isNoun(_ token: Int) -> Bool {
        guard !text.tokens[token].isCapitalized, !text.classes(token).contains(.function),
            !text.lexicon.isSpeechForm(text.tokens[token].word),
            !text.lexicon.isMeetingForm(text.tokens[token].word)
        else { return false }
        for phrase in text.phrases(at: token) {
            switch phrase.sense {
            case .office, .kindHead, .description, .speechNoun, .meetingNoun: return true
            default: continue
            }
        }
        let word = text.string(token..<token + 1)
        return DescriptionFinder.nounEndings.contains { word.hasSuffix($0) }
    }

    private static let nounEndings = [
        "tion", "tions", "ment", "ments", "ness", "ity", "ities", "ship", "ance", "ence", "ism", "ist", "ists",
        "lanes", "line", "lines", "side", "wide",
    ]

    private func isDefinite(_ token: Int) -> Bool { DescriptionFinder.definite.contains(text.key(token)) }

    private static let definite: WordSet = ["the", "this", "that", "its", "le", "la", "l'", "ce", "cette", "cet"]
}
