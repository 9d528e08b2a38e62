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
    /// Whether the text asks for a woman.
    private let isFeminine: Bool
    /// The place of the person whom the text names as the holder.
    package let holder: Int?
    /// The place of the country that sends an envoy, where the text tells it beside the body.
    package let sender: Int?
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
        isFeminine = best.office.gender == .feminine
        sender = resolver.sender(of: best.office, resolution)
        let named = best.office.holder
        holder = named.flatMap { resolution.names[$0] >= 0 ? resolution.entities[resolution.names[$0]].known : nil }
        bodies = best.bodies.isEmpty ? holder.map { served($0, best.office.office, knowledge) } ?? [] : best.bodies
        switch best.office.time {
        case .current, .then: (office, holding) = (best.office.office, .current)
        case .deputy: (office, holding) = ("deputy-" + best.office.office, .current)
        case .acting: (office, holding) = (best.office.office, .acting)
        case .former: (office, holding) = (best.office.office, .former)
        case .future: (office, holding) = (best.office.office, .next)
        }
        let dates = text.dates.filter { $0.tokens.lowerBound >= best.office.tokens.upperBound }
        date = dates.first?.past?.from
        let superior = OfficeQuestion.superior(of: best.office, mentions)
        rest = text.tokens.indices.filter { token in
            !superior.contains(token) && !(named.map { mentions.names[$0].tokens.contains(token) } ?? false)
                && text.tokens[token].isWord && !best.office.tokens.contains(token)
                && !dates.contains { $0.tokens.contains(token) } && !OfficeQuestion.plain.contains(text.folded(token))
        }.map { text.string($0..<$0 + 1) }
    }

    /// The words of the office whose holder somebody speaks for: "spokesman of the UN secretary-general".
    private static func superior(of office: OfficeMention, _ mentions: Mentions) -> Range<Int> {
        let other = mentions.offices.first { other in
            (office.noun.upperBound...office.tokens.upperBound).contains(other.noun.lowerBound)
                && other.noun.upperBound > office.tokens.upperBound && !other.isPlural
        }
        guard office.office == "spokesperson", case .name(let body) = office.body, let other,
            mentions.names[body].kind == .organization
        else { return 0..<0 }
        return other.noun
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
        let held = bodies.flatMap { terms(at: knowledge.entries[$0].id, knowledge, date) }
        let fitting = held.filter { one in
            (holder == nil || holder == one.person)
                && (sender == nil || sender.map { knowledge.entries[$0].id } == knowledge.entries[one.person].country)
        }
        // « l'ancienne chancelière »: one of them is a woman.
        let women = fitting.filter { knowledge.entries[$0.person].gender == .feminine }
        return isFeminine && !women.isEmpty ? women : fitting
    }

    private func terms(at id: String, _ knowledge: Knowledge, _ date: PartialDate?) -> [Knowledge.Held] {
        if office == "foreign-ministry-spokesperson" {
            return knowledge.terms(of: "spokesperson", at: id + "-mfa", holding, on: date)
        }
        let held = knowledge.terms(of: office, at: id, holding, on: date)
        if held.isEmpty, office.hasPrefix("deputy-") {
            return knowledge.terms(of: "vice-" + office.dropFirst(7), at: id, holding, on: date)
        }
        return held
    }
}

/// The places of the bodies where a person has held what an office may mean: « le président François Hollande ».
private func served(_ person: Int, _ office: String, _ knowledge: Knowledge) -> [Int] {
    let meant = Knowledge.offices(meantBy: office)
    let bodies = knowledge.offices(of: person).filter { meant.contains($0.office) }.compactMap(\.of)
    return Set(bodies).sorted().compactMap { knowledge.place(of: $0) }
}
