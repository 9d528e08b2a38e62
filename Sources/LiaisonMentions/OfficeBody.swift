import LiaisonKnowledge
import LiaisonLanguages
import LiaisonText

/// Finds the body that stands inside the noun of an office: « le secrétaire d'État américain », "UN spokesman",
/// « la présidente de la Commission européenne ».
struct OfficeBody {
    let text: Text
    let knowledge: Knowledge
    let phrases: KnownPhrases

    /// Gives an office the longest body inside its noun, with the alternatives of an ambiguous demonym.
    ///
    /// `skippingDemonyms`: only a body that is named counts.
    func find(_ mention: inout OfficeMention, skippingDemonyms: Bool = false) {
        guard mention.noun.count > 1 else { return }
        var best: (length: Int, entries: [Int])?
        for start in mention.noun {
            phrases.matches(at: start, before: mention.noun.upperBound) { length, senses in
                let entries = senses.filter {
                    fits($0, start..<start + length) && !(skippingDemonyms && $0.form == .demonym)
                }.map(\.entry)
                if !entries.isEmpty, length > best?.length ?? 0 { best = (length, entries) }
            }
        }
        guard let entries = best?.entries, let first = entries.first else { return }
        mention.body = .entry(first)
        mention.alternatives = Array(entries.dropFirst())
    }

    private func fits(_ sense: NameIndex.Sense, _ range: Range<Int>) -> Bool {
        let entry = knowledge.entries[sense.entry]
        guard entry.kind == .organization || entry.type == "country" else { return false }
        switch sense.form {
        case .demonym: return true
        case .name, .short, .government: return range.contains { text.tokens[$0].isCapitalized }
        case .acronym: return range.allSatisfy { text.tokens[$0].marks.contains(.allCapitals) }
        case .title, .description, .surname: return false
        }
    }
}
