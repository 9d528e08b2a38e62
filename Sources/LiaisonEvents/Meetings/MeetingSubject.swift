import LiaisonCalendar
import LiaisonEntities
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Finds who meets: the subject of a verb of meeting with all who are joined to it.
struct MeetingSubject {
    let scene: Scene
    let parties: PartyFinder
    private var text: Text { scene.text }

    /// The subjects of a verb whose group begins at a token.
    func left(of group: Int, in range: Range<Int>, _ memory: MeetingMemory) -> [Int] {
        switch SubjectFinder(scene: scene).left(of: group, in: range) {
        case .entity(let entity, let tokens):
            // « Le président du Conseil et le chancelier », "the leaders of Turkey and Germany": the office holds the names.
            let office = parties.pluralOffice(before: group, in: range)
            if office.count >= 2, office.contains(entity) || scene.kind(entity) == .place { return office }
            guard parties.isParty(entity) else { return [] }
            return parties.joined(before: tokens.lowerBound, in: range).reversed() + [entity]
        case .pronoun(let pronoun): return memory.subjects(pronoun, in: range, of: scene)
        case .carried: return ofClause(before: group, in: range, memory)
        case .unnamed, .missing:
            let office = parties.pluralOffice(before: group, in: range)
            if !office.isEmpty { return office }
            return parties.standIn(endingAt: group - 1, in: range).map { [$0] } ?? []
        }
    }

    /// The subject of an infinitive, a participle or a second verb: the nearest one before it that has a verb of its own,
    /// else the first reference of the sentence that nothing governs.
    func ofClause(before token: Int, in range: Range<Int>, _ memory: MeetingMemory) -> [Int] {
        let before = range.lowerBound..<max(range.lowerBound, token)
        var position = token - 1
        while position >= range.lowerBound {
            if text.tokens[position].category == .semicolon { break }
            if let reference = scene.reference(at: position) {
                if isSubject(reference, in: range), parties.isParty(reference.entity) {
                    return parties.joined(before: reference.tokens.lowerBound, in: range).reversed() + [
                        reference.entity
                    ]
                }
                position = reference.tokens.lowerBound - 1
                continue
            }
            if let pronoun = PronounResolver(scene: scene).pronoun(at: position), pronoun.role == .subject,
                !["it", "ce", "on"].contains(text.folded(position)),
                text.quotationOfToken[position] < 0
            {
                let found = memory.subjects(pronoun, in: range, of: scene)
                if !found.isEmpty { return found }
            }
            if let pronoun = PronounResolver(scene: scene).parties(endingAt: position) {
                return memory.subjects(pronoun, in: range, of: scene)
            }
            position -= 1
        }
        if let entity = SubjectFinder(scene: scene).ofSentence(before), parties.isParty(entity) { return [entity] }
        return behindComma(after: token, in: range)
    }

    /// "Meeting with X, Y said", « Lors d'un entretien avec X, Y … »: the subject behind the comma that closes an opening
    /// circumstance.
    func behindComma(after token: Int, in range: Range<Int>) -> [Int] {
        var position = token
        while position < range.upperBound, position - token < 40 {
            if text.tokens[position].category == .comma {
                var next = position + 1
                while next < range.upperBound, FunctionWords.determiners.contains(text.folded(next)),
                    scene.reference(at: next) == nil
                { next += 1 }
                if let reference = scene.reference(at: next), !reference.isPossessive,
                    parties.isParty(reference.entity),
                    isSubject(reference, in: range)
                {
                    return parties.list(from: next, in: range).entities
                }
            }
            position += 1
        }
        return []
    }

    /// Whether nothing governs a reference and a verb may follow it.
    private func isSubject(_ reference: Reference, in range: Range<Int>) -> Bool {
        guard !reference.isPossessive, text.quotationOfToken[reference.tokens.lowerBound] < 0 else { return false }
        var before = reference.tokens.lowerBound - 1
        while before >= range.lowerBound, FunctionWords.determiners.contains(text.folded(before)) { before -= 1 }
        let governor = before >= range.lowerBound ? text.folded(before) : ""
        if FunctionWords.prepositions.contains(governor), !["que", "as", "while"].contains(governor) { return false }
        var after = parties.afterComplements(reference, in: range)
        while after < range.upperBound, let adverb = scene.endOfAdverb(at: after) { after = adverb }
        if after < range.upperBound, let date = scene.date(at: after) { after = date.tokens.upperBound }
        guard after < range.upperBound, text.tokens[after].isWord, scene.reference(at: after) == nil else {
            return false
        }
        let word = text.folded(after)
        if FunctionWords.auxiliaries.contains(word) || FunctionWords.clitics.contains(word) { return true }
        return !text.tokens[after].isCapitalized && !FunctionWords.prepositions.contains(word)
            && !FunctionWords.determiners.contains(word)
            && !FunctionWords.coordinators.contains(word) && !FunctionWords.relatives.contains(word)
    }
}
