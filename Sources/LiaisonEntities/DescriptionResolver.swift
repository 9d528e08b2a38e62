import LiaisonKnowledge
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Gives a definite common noun the thing it calls again: what the knowledge says it means, else the nearest thing before
/// it whose type fits the noun.
struct DescriptionResolver {
    let text: Text
    let mentions: Mentions
    let knowledge: Knowledge

    func resolve(_ resolution: inout Resolution) {
        resolution.descriptions = Array(repeating: -1, count: mentions.descriptions.count)
        for (number, description) in mentions.descriptions.enumerated() {
            if !description.entries.isEmpty {
                let here = description.entries.compactMap { entry in
                    resolution.entities.firstIndex { $0.known == entry }
                }
                if let entity = here.first { resolution.descriptions[number] = entity }
                continue
            }
            var name = mentions.names.count - 1
            while name >= 0, mentions.names[name].tokens.lowerBound >= description.tokens.lowerBound { name -= 1 }
            var steps = 0
            while name >= 0, steps < 25 {
                let entity = resolution.names[name]
                if entity >= 0, fits(description, resolution.entities[entity]) {
                    resolution.descriptions[number] = entity
                    break
                }
                name -= 1
                steps += 1
            }
        }
    }

    private func fits(_ description: DescriptionMention, _ entity: LocalEntity) -> Bool {
        guard entity.kind == description.kind else { return false }
        guard let known = entity.known else { return true }
        let noun = text.folded(description.noun.lowerBound)
        let type = knowledge.entries[known].type ?? ""
        switch noun {
        case "country", "nation", "pays", "state", "etat": return type == "country" || type.isEmpty
        case "city", "town", "ville", "capital", "capitale": return type == "city" || type == "capital" || type.isEmpty
        case "region", "province", "territoire", "territory": return type != "country" && type != "city"
        case "party", "parti": return type == "party" || type.isEmpty
        case "company", "entreprise", "firm", "societe", "compagnie": return type == "company"
        case "court", "cour", "tribunal": return type == "court"
        default: return true
        }
    }
}
