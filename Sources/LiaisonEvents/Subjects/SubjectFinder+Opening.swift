import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Subjects that open a clause or a sentence.
extension SubjectFinder {
    /// The subject that opens a clause, circumstances in front of it stepped over; unnamed where it is a plain noun
    /// ("Hundreds of protesters made their voices heard").
    func opening(_ clause: Range<Int>) -> Subject {
        var start = clause.lowerBound
        for _ in 0..<3 {
            start = behindLinks(start, in: clause)
            guard start < clause.upperBound, opensCircumstance(start) else { break }
            guard let comma = comma(in: .clipped(start, clause.upperBound)), comma + 1 < clause.upperBound else {
                return firstFree(in: clause)
            }
            start = comma + 1
        }
        switch nounPhrase(from: start, in: clause) {
        case .missing: return firstFree(in: clause)
        case let subject: return subject
        }
    }

    /// The subject of a whole sentence: its first reference that no preposition governs.
    func ofSentence(_ sentence: Range<Int>) -> Int? {
        for reference in scene.references(in: sentence)
        where !reference.isPossessive && !scene.isQuoted(reference.tokens.lowerBound) {
            let before = leadingWord(reference.tokens.lowerBound, in: sentence)
            if before.position >= sentence.lowerBound && scene.isPreposition(before.position) { continue }
            return reference.entity
        }
        return nil
    }

    /// Signs, conjunctions, adverbs and dates at the start of a clause, stepped over.
    private func behindLinks(_ start: Int, in clause: Range<Int>) -> Int {
        var position = start
        while position < clause.upperBound {
            if let date = scene.date(at: position) {
                position = date.tokens.upperBound
            } else if text.tokens[position].isWord, scene.referenceOfToken[position] < 0,
                let end = scene.endOfAdverb(at: position)
            {
                position = end
            } else if !text.tokens[position].isWord && text.tokens[position].category != .number
                || FunctionWords.coordinators.contains(text.key(position))
            {
                position += 1
            } else {
                break
            }
        }
        return position
    }

    private func opensCircumstance(_ token: Int) -> Bool {
        guard text.tokens[token].isWord, scene.referenceOfToken[token] < 0 else { return false }
        let word = text.folded(token)
        return scene.isPreposition(token) || FunctionWords.subordinators.contains(word)
            || text.lexicon.language == .english && word.count > 5 && word.hasSuffix("ing")
    }

    private func comma(in range: Range<Int>) -> Int? {
        range.first { text.tokens[$0].category == .comma && text.quotationOfToken[$0] < 0 }
    }

    /// The noun phrase that starts at a token.
    private func nounPhrase(from start: Int, in clause: Range<Int>) -> Subject {
        var token = start
        var words = 0
        while token < clause.upperBound, token - start < 10 {
            guard !scene.isQuoted(token) else { return words > 0 ? .unnamed : .missing }
            if let reference = scene.reference(at: token) {
                guard reference.isPossessive else { return .entity(reference.entity, reference.tokens) }
                words += 1
                token = reference.tokens.upperBound + 1
                continue
            }
            if let pronoun = PronounResolver(scene: scene).pronoun(at: token), pronoun.role == .subject {
                return .pronoun(pronoun)
            }
            let word = text.folded(token)
            switch text.tokens[token].category {
            case .word:
                if FunctionWords.determiners.contains(word) {
                    token += 1
                    continue
                }
                if scene.isPreposition(token), words > 0 { return holder(behind: token, in: clause) }
                if scene.isPreposition(token) || FunctionWords.relatives.contains(word)
                    || FunctionWords.auxiliaries.contains(word) || isVerb(token)
                {
                    return words > 0 ? .unnamed : .missing
                }
                words += 1
            case .number: words += 1
            case .comma:
                // "The expert, Tiffany Ng of the University of Michigan": the name behind the noun.
                guard words > 0, let name = scene.reference(at: token + 1), !name.isPossessive,
                    scene.kind(name.entity) == .person
                else { return words > 0 ? .unnamed : .missing }
                return .entity(name.entity, name.tokens)
            default: return words > 0 ? .unnamed : .missing
            }
            token += 1
        }
        return words > 0 ? .unnamed : .missing
    }

    /// « Le conseiller d'Etat et ministre des Affaires étrangères, Qin Gang, »: the person whose offices open the clause.
    private func holder(behind start: Int, in clause: Range<Int>) -> Subject {
        var token = start
        while token < clause.upperBound, token - start < 16 {
            if let reference = scene.reference(at: token) {
                if scene.kind(reference.entity) == .person, reference.form == .name, !reference.isPossessive,
                    text.tokens[token - 1].category == .comma || scene.mentions.officeOfToken[token] >= 0
                {
                    return .entity(reference.entity, reference.tokens)
                }
                token = reference.tokens.upperBound
                continue
            }
            let word = text.folded(token)
            guard text.tokens[token].isWord || text.tokens[token].category == .comma,
                !FunctionWords.auxiliaries.contains(word), !FunctionWords.relatives.contains(word), !isVerb(token)
            else { break }
            token += 1
        }
        return .unnamed
    }

    private func isVerb(_ token: Int) -> Bool {
        let forms =
            text.lexicon.speechForms(of: text.tokens[token].word)
            + text.lexicon.meetingForms(of: text.tokens[token].word)
        if forms.contains(where: { $0.tense != .infinitive && $0.tense != .presentParticiple }) { return true }
        return text.lexicon.language == .english && text.folded(token).hasSuffix("ed")
    }

    /// The first pronoun or reference of a clause that no preposition governs.
    private func firstFree(in clause: Range<Int>) -> Subject {
        var token = clause.lowerBound
        while token < clause.upperBound {
            defer { token += 1 }
            guard !scene.isQuoted(token) else { continue }
            if let reference = scene.reference(at: token) {
                let before = leadingWord(reference.tokens.lowerBound, in: clause)
                token = reference.tokens.upperBound - 1
                if reference.isPossessive
                    || before.position >= clause.lowerBound && scene.isPreposition(before.position)
                {
                    continue
                }
                return .entity(reference.entity, reference.tokens)
            }
            if let pronoun = PronounResolver(scene: scene).pronoun(at: token), pronoun.role == .subject {
                return .pronoun(pronoun)
            }
        }
        return .missing
    }
}
