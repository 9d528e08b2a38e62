package import LiaisonCalendar
package import LiaisonKnowledge
import LiaisonLanguages
package import LiaisonMentions
package import LiaisonText

/// An office that a short text asks for ("the Chinese foreign minister"), with the body whose office it is, as reading
/// resolves both.
package struct OfficeQuestion: Sendable {
    /// The office's id; that of the deputy where the text asks for the deputy.
    package let office: String
    /// The places of the bodies in the knowledge: none where the text names none that is known, several where its word
    /// may mean one or the other ("Congolese").
    package let bodies: [Int]
    /// How the people asked for stand to the office.
    package let holding: Holding
    /// The words of the text that are no part of the office.
    package let rest: [String]
    /// A date that the text itself names.
    package let date: PartialDate?

    /// The office that a text asks for: the one that takes most of its words; nil where it names none.
    package init?(_ text: Text, _ mentions: Mentions, _ resolution: Resolution, _ knowledge: Knowledge) {
        let resolver = OfficeResolver(text: text, mentions: mentions, knowledge: knowledge)
        var best: (weight: Int, office: OfficeMention, bodies: [Int])?
        for office in mentions.offices where !office.isPlural {
            var bodies = [resolver.bodyEntry(office, resolution)].compactMap { $0 }
            if bodies.isEmpty, case .entry(let entry) = office.body { bodies = [entry] + office.alternatives }
            let weight = office.tokens.count + (bodies.isEmpty ? 0 : 100)
            if weight > best?.weight ?? -1 { best = (weight, office, bodies) }
        }
        guard let best else { return nil }
        bodies = best.bodies
        switch best.office.time {
        case .current, .then: (office, holding) = (best.office.office, .current)
        case .deputy: (office, holding) = ("deputy-" + best.office.office, .current)
        case .acting: (office, holding) = (best.office.office, .acting)
        case .former: (office, holding) = (best.office.office, .former)
        case .future: (office, holding) = (best.office.office, .next)
        }
        let dates = text.dates.filter { $0.tokens.lowerBound >= best.office.tokens.upperBound }
        date = dates.first?.past?.from
        rest = text.tokens.indices.filter { token in
            text.tokens[token].isWord && !best.office.tokens.contains(token)
                && !dates.contains { $0.tokens.contains(token) } && !OfficeQuestion.plain.contains(text.folded(token))
        }.map { text.string($0..<$0 + 1) }
    }

    /// Words around an office that ask for nothing more.
    private static let plain: Set<String> = [
        "who", "whom", "is", "was", "were", "be", "the", "of", "in", "on", "at", "as", "qui", "est", "etait", "fut",
        "le",
        "la", "les", "l'", "de", "du", "des", "d'", "en", "au", "a", "à", "ce", "c'", "current", "actuel", "actuelle",
        "sitting", "serving", "exercice", "today",
    ]

    /// The terms that answer on a date, by beginning; nil for the date asks for all terms.
    package func terms(in knowledge: Knowledge, on date: PartialDate?) -> [Knowledge.Held] {
        bodies.flatMap { terms(at: knowledge.entries[$0].id, knowledge, date) }
    }

    private func terms(at id: String, _ knowledge: Knowledge, _ date: PartialDate?) -> [Knowledge.Held] {
        let held = knowledge.terms(of: office, at: id, holding, on: date)
        if held.isEmpty, office.hasPrefix("deputy-") {
            return knowledge.terms(of: "vice-" + office.dropFirst(7), at: id, holding, on: date)
        }
        return held
    }
}
