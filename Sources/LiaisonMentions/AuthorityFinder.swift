import LiaisonDocuments
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonText

/// Finds governments named by their people: "the Chinese government", « les autorités ukrainiennes ». They call the country
/// again where the document names it.
struct AuthorityFinder {
    let text: Text
    let knowledge: Knowledge
    let demonyms: Demonyms

    init(text: Text, knowledge: Knowledge, phrases: KnownPhrases) {
        self.text = text
        self.knowledge = knowledge
        demonyms = Demonyms(text: text, phrases: phrases)
    }

    func find(_ mentions: inout Mentions) {
        var found: [DescriptionMention] = []
        for noun in text.tokens.indices
        where text.tokens[noun].isWord && AuthorityFinder.nouns.contains(text.key(noun)) {
            if let mention = mention(of: noun), mention.tokens.allSatisfy({ mentions.nameOfToken[$0] < 0 }),
                mention.tokens.allSatisfy({ mentions.officeOfToken[$0] < 0 })
            {
                found.append(mention)
            }
        }
        guard !found.isEmpty else { return }
        mentions.descriptions = (mentions.descriptions + found).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    private func mention(of noun: Int) -> DescriptionMention? {
        let people: Demonyms.Match?
        switch text.document.language {
        case .english:
            guard !goesOn(noun + 1) else { return nil }
            people = demonyms.match(endingAt: noun - 1)
        case .french: people = demonyms.match(at: noun + 1)
        }
        guard let people else { return nil }
        let entry = people.entry
        var tokens = min(noun, people.tokens.lowerBound)..<max(noun + 1, people.tokens.upperBound)
        if tokens.lowerBound > 0,
            ["the", "le", "la", "les", "l'", "du", "des", "aux", "au"].contains(text.folded(tokens.lowerBound - 1))
        {
            tokens = tokens.lowerBound - 1..<tokens.upperBound
        }
        return DescriptionMention(
            tokens: tokens, kind: .place, gender: .unknown, entries: [entry], noun: noun..<noun + 1)
    }

    /// "the Chinese government spokesman": the noun goes on.
    private func goesOn(_ next: Int) -> Bool {
        guard next < text.tokens.count, text.tokens[next].isWord else { return false }
        return text.phrases(at: next).contains {
            switch $0.sense {
            case .office, .kindHead, .description: true
            default: false
            }
        }
    }

    private static let nouns: WordSet = [
        "government", "authorities", "leadership", "regime", "diplomacy", "gouvernement", "autorites", "diplomatie",
        "regime", "executif",
    ]
}
