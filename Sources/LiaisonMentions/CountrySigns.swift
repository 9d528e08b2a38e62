import LiaisonKnowledge
import LiaisonLanguages
import LiaisonText

/// The countries that a text is about: named themselves, or by their people, their large towns or their leaders.
///
/// Homonyms are told apart by them: "Green Party" is the Swedish one only where Sweden is.
struct CountrySigns {
    let text: Text
    let knowledge: Knowledge
    let phrases: KnownPhrases

    /// The places of the countries in the knowledge.
    func countries() -> Set<Int> {
        var found: Set<Int> = []
        // Texts name the same things again and again.
        var judged: Set<Int> = []
        for start in text.tokens.indices where text.tokens[start].isWord {
            let token = text.tokens[start]
            phrases.matches(at: start) { length, senses in
                for sense in senses {
                    switch sense.form {
                    case .demonym:
                        if knowledge.kind(of: sense.entry) == .place { found.insert(sense.entry) }
                    case .name, .short, .acronym, .government:
                        guard token.marks.contains(.capital),
                            judged.insert(sense.entry << 1 | (length > 1 ? 1 : 0)).inserted
                        else { continue }
                        if let country = country(of: sense.entry, length) { found.insert(country) }
                    case .title, .description, .surname: continue
                    }
                }
            }
        }
        return found
    }

    private func country(of entry: Int, _ length: Int) -> Int? {
        switch knowledge.kind(of: entry) {
        case .place:
            guard let country = knowledge.entries[entry].country, knowledge.entries[entry].type != "country" else {
                return entry
            }
            guard
                knowledge.entries[entry].type != "city"
                    || knowledge.entries[entry].population ?? 0 >= CountrySigns.largeTown
                    || isCapital(entry, of: country)
            else { return nil }
            return knowledge.place(of: country)
        case .person: return length > 1 ? knowledge.entries[entry].country.flatMap { knowledge.place(of: $0) } : nil
        case .organization, .initiative: return nil
        }
    }

    private func isCapital(_ town: Int, of country: String) -> Bool {
        knowledge.place(of: country).map { knowledge.entries[$0].capital == knowledge.entries[town].id } ?? false
    }

    /// Smaller towns share their names with too many things to be a sign.
    private static let largeTown = 500_000
}
