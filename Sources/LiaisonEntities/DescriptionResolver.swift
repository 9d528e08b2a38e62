import LiaisonKnowledge
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Gives a definite common noun the thing it calls again: what the knowledge says it means, else the thing before it whose
/// name or type fits the noun: the only one in the text so far, or the nearest of the last sentences.
struct DescriptionResolver {
    let text: Text
    let mentions: Mentions
    let knowledge: Knowledge

    /// Beyond this number of sentences a thing is called again only where nothing else fits.
    private static let reach = 3

    func resolve(_ resolution: inout Resolution) {
        resolution.descriptions = Array(repeating: -1, count: mentions.descriptions.count)
        var fit = DescriptionFit(text: text, knowledge: knowledge)
        var upTo = 0
        var sentence = 0
        var seen: [(entity: Int, sentence: Int)] = []
        for (number, description) in mentions.descriptions.enumerated() {
            if !description.entries.isEmpty {
                let here = description.entries.compactMap { entry in
                    resolution.entities.firstIndex { $0.known == entry }
                }
                if let entity = here.first { resolution.descriptions[number] = entity }
                continue
            }
            // The things named before, each with the sentence of its last mention, the latest last.
            while upTo < mentions.names.count,
                mentions.names[upTo].tokens.lowerBound < description.tokens.lowerBound
            {
                let entity = resolution.names[upTo]
                let start = mentions.names[upTo].tokens.lowerBound
                while sentence + 1 < text.sentences.count, text.sentences[sentence].tokens.upperBound <= start {
                    sentence += 1
                }
                upTo += 1
                guard entity >= 0 else { continue }
                seen.removeAll { $0.entity == entity }
                seen.append((entity, sentence))
            }
            var here = sentence
            while here + 1 < text.sentences.count,
                text.sentences[here].tokens.upperBound <= description.tokens.lowerBound
            { here += 1 }
            guard let nearest = seen.last(where: { fit.fits(description, resolution.entities[$0.entity]) }) else {
                continue
            }
            let isNear = here - nearest.sentence <= DescriptionResolver.reach
            if isNear
                || !seen.contains(where: {
                    $0.entity != nearest.entity && fit.fits(description, resolution.entities[$0.entity])
                })
            {
                resolution.descriptions[number] = nearest.entity
            }
        }
    }
}
