import LiaisonKnowledge
import LiaisonLanguages
import LiaisonText

/// The countries that a text is about: named themselves, or by their people, their large towns or their leaders.
///
/// Homonyms are told apart by them: "Green Party" is the Swedish one only where Sweden is.
struct CountrySigns {
    let text: Text
    let knowledge: Knowledge
    let index: NameIndex

    /// The places of the countries in the knowledge.
    func countries() -> Set<Int> {
        var found: Set<Int> = []
        for start in text.tokens.indices {
            let token = text.tokens[start]
            guard token.isWord, index.phrases.begins(token.word) else { continue }
            index.phrases.matches(at: start, word: text.word(at:)) { length, senses in
                for sense in senses {
                    if let country = country(of: sense, length, isCapitalized: token.marks.contains(.capital)) {
                        found.insert(country)
                    }
                }
            }
        }
        return found
    }

    private func country(of sense: NameIndex.Sense, _ length: Int, isCapitalized: Bool) -> Int? {
        switch sense.form {
        case .demonym: return knowledge.entries[sense.entry].kind == .place ? sense.entry : nil
        case .title: return nil
        case .name, .short, .acronym, .government:
            guard isCapitalized else { return nil }
            let entry = knowledge.entries[sense.entry]
            switch entry.kind {
            case .place:
                if entry.type == "country" || entry.country == nil { return sense.entry }
                guard entry.population ?? 0 >= CountrySigns.largeTown || isCapital(entry) else { return nil }
                return entry.country.flatMap { knowledge.place(of: $0) }
            case .person: return length > 1 ? entry.country.flatMap { knowledge.place(of: $0) } : nil
            case .organization, .initiative: return nil
            }
        case .description, .surname: return nil
        }
    }

    private func isCapital(_ entry: KnowledgeEntry) -> Bool {
        entry.country.flatMap { knowledge.entry($0) }?.capital == entry.id
    }

    /// Smaller towns share their names with too many things to be a sign.
    private static let largeTown = 500_000
}
