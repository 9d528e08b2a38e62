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
            let others = parties.standIns(endingAt: group - 1, in: range)
            return others.isEmpty ? joinedToUnnamed(before: group, in: range) : others
        }
    }

    /// "Darwish and a delegation of widows met": the one named of those joined by *and*.
    private func joinedToUnnamed(before group: Int, in range: Range<Int>) -> [Int] {
        for position in stride(from: group - 1, to: max(range.lowerBound, group - 8), by: -1) {
            let word = text.folded(position)
            if ["and", "et"].contains(word) {
                guard let reference = scene.reference(at: position - 1), !reference.isPossessive,
                    parties.isParty(reference.entity)
                else { return [] }
                return [reference.entity]
            }
            guard text.tokens[position].isWord, scene.referenceOfToken[position] < 0,
                !FunctionWords.relatives.contains(word), !FunctionWords.auxiliaries.contains(word) || word == "a"
            else { return [] }
        }
        return []
    }

    private static let firstPersons: WordSet = ["i", "we", "you", "je", "j'", "nous", "vous"]

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
            // "In consultation with my allies, I will meet": the writer or speaker himself, who has no name here.
            if MeetingSubject.firstPersons.contains(text.key(position)),
                text.quotationOfToken[position] == text.quotationOfToken[token - 1]
            {
                return []
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
                while next < range.upperBound, FunctionWords.determiners.contains(text.key(next)),
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

    /// "after talks with officials the agency said": the subject right behind the list of an opening circumstance.
    func behindList(_ end: Int, opening noun: Range<Int>, in range: Range<Int>) -> [Int] {
        guard SubjectFinder(scene: scene).ofSentence(range.lowerBound..<noun.lowerBound) == nil else { return [] }
        var next = end
        while next < range.upperBound, FunctionWords.determiners.contains(text.key(next)),
            scene.reference(at: next) == nil
        { next += 1 }
        guard let reference = scene.reference(at: next), parties.isParty(reference.entity),
            isSubject(reference, in: range)
        else { return [] }
        return parties.list(from: next, in: range).entities
    }

    /// « Selon l'émissaire, … des réunions avec »: the person to whom the whole sentence is attributed.
    func ofAttribution(in range: Range<Int>) -> [Int] {
        let leads = text.phrases(at: range.lowerBound).contains {
            if case .attribution = $0.sense { true } else { false }
        }
        guard leads, let reference = scene.references(in: range).first,
            reference.tokens.lowerBound - range.lowerBound <= 3,
            scene.kind(reference.entity) == .person, !reference.isPossessive
        else { return [] }
        return [reference.entity]
    }

    /// "A told B during a": who spoke to whom in what a token goes on to tell.
    func speakerAndHearer(before token: Int, in range: Range<Int>, _ memory: MeetingMemory) -> [Int]? {
        let finder = VerbCueFinder(scene: scene)
        for position in stride(from: token - 1, through: max(range.lowerBound, token - 14), by: -1)
        where scene.referenceOfToken[position] < 0 {
            let forms = text.lexicon.speechForms(of: text.tokens[position].word)
            guard !forms.isEmpty,
                let cue = finder.cue(
                    at: position, forms: forms, verbs: text.lexicon.speechVerbs,
                    isReflexive: { $0.contains(.reflexive) }, in: range),
                cue.use == .finite, !cue.isNegated
            else { continue }
            var next = cue.group.upperBound
            let isAddressed = ["to", "à", "au", "aux"].contains(text.folded(next))
            if isAddressed { next += 1 }
            while next < token, FunctionWords.determiners.contains(text.key(next)), scene.reference(at: next) == nil {
                next += 1
            }
            guard isAddressed || cue.frames.contains(.addressee), let hearer = scene.reference(at: next),
                hearer.tokens.upperBound <= token,
                scene.kind(hearer.entity) == .person, !hearer.isPossessive, isBare(hearer.tokens.upperBound..<token)
            else { return nil }
            let who = left(of: cue.group.lowerBound, in: range, memory).filter {
                $0 != hearer.entity && scene.kind($0) == .person
            }
            return who.isEmpty ? nil : who + [hearer.entity]
        }
        return nil
    }

    /// Whether a stretch holds nothing but small words and dates.
    private func isBare(_ tokens: Range<Int>) -> Bool {
        tokens.count <= 7
            && !tokens.contains { token in
                scene.reference(at: token) != nil && !scene.isDate(token)
                    || PronounResolver(scene: scene).pronoun(at: token) != nil
                    || FunctionWords.complementizers.contains(text.key(token))
                    || FunctionWords.auxiliaries.contains(text.key(token)) && text.folded(token) != "a"
            }
    }

    /// « A et B sont convenus d'un dialogue, y compris par »: those who agreed on what a token is part of, and where the words of
    /// agreement end.
    func ofAgreement(before token: Int, in range: Range<Int>, _ memory: MeetingMemory) -> (people: [Int], end: Int)? {
        for position in stride(from: token - 1, through: max(range.lowerBound, token - 20), by: -1) {
            for phrase in text.phrases(at: position) where phrase.tokens.count >= 2 {
                guard case .modality(let effect) = phrase.sense, effect == .planned || effect == .proposed else {
                    continue
                }
                let who = left(of: SubjectFinder(scene: scene).groupStart(position, in: range), in: range, memory)
                if who.count >= 2 { return (who, phrase.tokens.upperBound) }
            }
        }
        return nil
    }

    /// Whether nothing governs a reference and a verb may follow it.
    private func isSubject(_ reference: Reference, in range: Range<Int>) -> Bool {
        guard !reference.isPossessive, text.quotationOfToken[reference.tokens.lowerBound] < 0 else { return false }
        var before = reference.tokens.lowerBound - 1
        while before >= range.lowerBound, FunctionWords.determiners.contains(text.key(before)) { before -= 1 }
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
