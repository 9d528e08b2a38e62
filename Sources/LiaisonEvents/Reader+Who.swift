public import LiaisonCalendar
import LiaisonDocuments
import LiaisonEntities
public import LiaisonKnowledge
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Who holds or held an office, as the knowledge tells.
public struct OfficeAnswer: Sendable {
    /// The office's id.
    public let office: String
    /// The country or body whose office it is: none where the question names none that is known, several where its word
    /// may mean one or the other.
    public let bodies: [KnowledgeEntry]
    /// How the people stand to the office.
    public let holding: Holding
    /// The date that was asked for; nil where all terms were.
    public let date: PartialDate?
    /// The people with their terms, by beginning; more than one person on a date means that none can be chosen.
    public let holders: [OfficeHolder]
    /// Words of the question that were not understood; there are no holders then.
    public let rest: [String]
}

/// A person with a term.
public struct OfficeHolder: Sendable, Hashable {
    /// The person.
    public let person: KnowledgeEntry
    /// The term.
    public let term: Term
}

extension Reader {
    /// Who holds the office that a phrase of English or French names ("foreign minister of China").
    ///
    /// The office is found and resolved as in reading.
    ///
    /// - Parameters:
    ///   - phrase: The office with its country or body.
    ///   - date: The date; nil takes the one that the phrase names, else asks for all terms.
    /// - Returns: the answer; nil where the phrase names no office.
    public func who(_ phrase: String, on date: PartialDate?) -> OfficeAnswer? {
        var best: (weight: Int, answer: OfficeAnswer)?
        for language in Language.allCases {
            guard let answer = answer(phrase, language, date) else { continue }
            let weight =
                (answer.holders.isEmpty ? 0 : 4) + (answer.bodies.isEmpty ? 0 : 2) + (answer.rest.isEmpty ? 1 : 0)
            if weight > best?.weight ?? -1 { best = (weight, answer) }
        }
        return best?.answer
    }

    private func answer(_ phrase: String, _ language: Language, _ date: PartialDate?) -> OfficeAnswer? {
        let document = Document(
            id: DocumentID(rawValue: "question"), path: "", language: language, date: date, sha256: "", text: phrase)
        guard let text = texts.read(document) else { return nil }
        let mentions = finder.mentions(in: text)
        let resolution = resolver.resolve(mentions, in: text)
        guard let question = OfficeQuestion(text, mentions, resolution, knowledge) else { return nil }
        let asked = date ?? question.date
        let held = question.rest.isEmpty ? question.terms(in: knowledge, on: asked) : []
        return OfficeAnswer(
            office: question.office, bodies: question.bodies.map { knowledge.entries[$0] }, holding: question.holding,
            date: asked,
            holders: held.map { OfficeHolder(person: knowledge.entries[$0.person], term: $0.term) },
            rest: question.rest)
    }
}
