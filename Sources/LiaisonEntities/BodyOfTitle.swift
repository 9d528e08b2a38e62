import LiaisonKnowledge
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Finds the body behind a short name made from its head's title: "the High Commission" of the UN High Commissioner for Human
/// Rights, « le Haut-Commissariat » of « le Haut-Commissaire aux réfugiés ».
struct BodyOfTitle {
    let text: Text
    let mentions: Mentions
    let knowledge: Knowledge

    func join(_ resolution: inout Resolution) {
        for number in mentions.names.indices {
            let entity = resolution.names[number]
            guard entity >= 0, resolution.entities[entity].known == nil,
                resolution.entities[entity].kind == .organization, let body = body(mentions.names[number].tokens)
            else { continue }
            guard let same = resolution.entities.firstIndex(where: { $0.known == body }) else {
                resolution.entities[entity].known = body
                continue
            }
            for other in resolution.names.indices where resolution.names[other] == entity {
                resolution.names[other] = same
            }
        }
    }

    /// The one body whose head's title in this text begins with these words, the last of them up to its ending.
    private func body(_ name: Range<Int>) -> Int? {
        guard name.count == 2 else { return nil }
        var found: Set<Int> = []
        for office in mentions.offices {
            guard case .entry(let entry) = office.body, knowledge.entries[entry].kind == .organization,
                let start = office.noun.first(where: { text.tokens[$0].hash == text.tokens[name.lowerBound].hash }),
                start + 1 < office.noun.upperBound, isKin(name.lowerBound + 1, start + 1)
            else { continue }
            found.insert(entry)
        }
        return found.count == 1 ? found.first : nil
    }

    /// "Commission" and "Commissioner", « Commissariat » and « Commissaire ».
    private func isKin(_ a: Int, _ b: Int) -> Bool {
        let one = Array(text.string(a..<a + 1).lowercased().unicodeScalars)
        let other = Array(text.string(b..<b + 1).lowercased().unicodeScalars)
        let common = zip(one, other).prefix { $0 == $1 }.count
        return common >= 8 && max(one.count, other.count) - common <= 4
    }
}
