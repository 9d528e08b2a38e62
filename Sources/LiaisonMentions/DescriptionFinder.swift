import LiaisonDocuments
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonText

/// Finds definite common nouns that may call again a named thing: "the agency", « ce pays », "the UN health agency".
struct DescriptionFinder {
    let text: Text
    let knowledge: Knowledge
    let index: NameIndex

    func find(_ mentions: inout Mentions) {
        for start in text.tokens.indices {
            guard text.tokens[start].isWord, isDefinite(start) else { continue }
            let noun = start + 1
            guard noun < text.tokens.count, text.tokens[noun].isWord else { continue }
            var entries: [Int] = []
            var end = noun
            index.phrases.matches(at: noun, word: text.word(at:)) {
                length, senses in
                let described = senses.filter { $0.form == .description }
                if !described.isEmpty {
                    entries = described.map(\.entry)
                    end = noun + length
                }
            }
            if let first = entries.first {
                mentions.descriptions.append(
                    DescriptionMention(
                        tokens: start..<end, kind: knowledge.entries[first].kind, gender: .unknown, entries: entries,
                        noun: noun..<end))
                continue
            }
            guard mentions.nameOfToken[noun] < 0 else { continue }
            for phrase in text.phrases(at: noun) {
                if case .description(let kind, let gender, nil) = phrase.sense, kind != .person {
                    mentions.descriptions.append(
                        DescriptionMention(
                            tokens: start..<phrase.tokens.upperBound, kind: kind, gender: gender, entries: [],
                            noun: phrase.tokens))
                    break
                }
            }
        }
    }

    private func isDefinite(_ token: Int) -> Bool {
        switch text.folded(token) {
        case "the", "this", "that", "its", "le", "la", "l'", "ce", "cette", "cet": true
        default: false
        }
    }
}
