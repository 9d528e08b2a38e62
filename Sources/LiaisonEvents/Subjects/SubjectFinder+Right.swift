import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Subjects behind their verb.
extension SubjectFinder {
    /// The subject to the right of a verb: "said Wang Yi", « a déclaré samedi la Haute-Commissaire », « a-t-il dit ».
    func right(of verbEnd: Int, in sentence: Range<Int>) -> Subject {
        var position = verbEnd
        var steps = 0
        while position < sentence.upperBound, steps < 12 {
            steps += 1
            if let date = scene.date(at: position) {
                position = date.tokens.upperBound
                continue
            }
            if text.tokens[position].category == .number, let name = named(from: position, in: sentence) { return name }
            guard text.tokens[position].isWord else {
                if text.tokens[position].category == .comma, steps > 1 {
                    position += 1
                    continue
                }
                return .missing
            }
            if let reference = scene.reference(at: position) {
                guard reference.isPossessive else { return .entity(reference.entity, reference.tokens) }
                // "says Norway's Tomas Berg"
                guard let person = scene.reference(at: reference.tokens.upperBound + 1), !person.isPossessive,
                    scene.kind(person.entity) == .person
                else { return .unnamed }
                return .entity(person.entity, reference.tokens.lowerBound..<person.tokens.upperBound)
            }
            if let demonstrative = PronounResolver(scene: scene).demonstrative(at: position) {
                return .pronoun(demonstrative)
            }
            if let pronoun = PronounResolver(scene: scene).pronoun(at: position) { return .pronoun(pronoun) }
            let word = text.folded(position)
            if ["on", "le"].contains(word), position + 1 < sentence.upperBound, scene.isDate(position + 1) {
                position += 1
                continue
            }
            if let end = scene.endOfAdverb(at: position) {
                position = end
                continue
            }
            // « explique-t-il »
            if word == "t", text.tokens[position].marks.contains(.joined) {
                position += 1
                continue
            }
            // « a confié à l'AFP Nadia Benali », « a déclaré à la foule Nadia Benali »: whoever is told stands between.
            if ["à", "au", "aux"].contains(word) {
                var told = position + 1
                while told < sentence.upperBound, FunctionWords.determiners.contains(text.key(told)) { told += 1 }
                if let reference = scene.reference(at: told), scene.kind(reference.entity) == .organization {
                    position = reference.tokens.upperBound
                    continue
                }
                guard told < sentence.upperBound, scene.mentions.officeOfToken[told] < 0 else { return .missing }
                return named(from: told, in: sentence) ?? .missing
            }
            if FunctionWords.determiners.contains(word), scene.reference(at: position + 1) != nil {
                position += 1
                continue
            }
            if let name = named(from: position, in: sentence) ?? oneOfTheirs(position, in: sentence) { return name }
            if FunctionWords.determiners.contains(word) {
                // "a spokesperson in Geneva, Ravina Shamdasani": the name in apposition to a noun of office.
                if let name = apposed(to: position, in: sentence) { return name }
                return .unnamed
            }
            return .missing
        }
        return .missing
    }

    /// "said 35-year-old mother Risa Kusuma", « a déclaré l'avocate Nadia Benali »: the person named right behind plain nouns.
    private func named(from start: Int, in sentence: Range<Int>) -> Subject? {
        var position = start
        while position < sentence.upperBound, position - start < 7 {
            if let reference = scene.reference(at: position) {
                guard position > start, !reference.isPossessive, reference.form == .name,
                    scene.kind(reference.entity) == .person
                        || scene.kind(reference.entity) == .organization && callsBody(position - 1)
                else { return nil }
                return .entity(reference.entity, reference.tokens)
            }
            let token = text.tokens[position]
            let word = text.folded(position)
            // « juge le Nigérian Paul Adeyemi »: a people's noun right before the name.
            let isPeople =
                token.isCapitalized && position > start && position + 1 < sentence.upperBound
                && FunctionWords.determiners.contains(text.key(position - 1))
                && scene.reference(at: position + 1).map { scene.kind($0.entity) == .person } ?? false
            guard
                token.isWord && (!token.isCapitalized || isPeople) || token.category == .number
                    || token.category == .dash,
                !scene.isPreposition(position), !FunctionWords.auxiliaries.contains(word),
                !FunctionWords.coordinators.contains(word), !FunctionWords.relatives.contains(word),
                position == start || !FunctionWords.determiners.contains(word)
            else { return nil }
            position += 1
        }
        return nil
    }

    /// « rapporte le quotidien The Citizen », "said aid group Oasis": a noun for a body right before its name.
    private func callsBody(_ token: Int) -> Bool {
        scene.has(token) { if case .kindHead(.organization, _) = $0 { true } else { false } }
            || text.phrases(at: token).contains {
                if case .description(.organization, _, _) = $0.sense { $0.tokens.count == 1 } else { false }
            }
            || [
                "quotidien", "journal", "agence", "chaine", "site", "hebdomadaire", "magazine", "ong", "association",
                "newspaper", "daily", "agency", "group", "outlet", "broadcaster", "website", "charity",
            ]
            .contains(text.folded(token))
    }

    /// « a fait savoir l'une de ses porte-parole, Nadia Benali », "said one of its lawyers, Marta Oliveira".
    private func oneOfTheirs(_ start: Int, in sentence: Range<Int>) -> Subject? {
        let one = text.folded(start) == "l'" ? start + 1 : start
        guard one + 3 < sentence.upperBound, ["un", "une", "one"].contains(text.folded(one)),
            ["of", "de", "des", "du"].contains(text.folded(one + 1))
        else { return nil }
        for token in one + 2..<min(one + 10, sentence.upperBound) {
            guard let reference = scene.reference(at: token), scene.kind(reference.entity) == .person,
                reference.form == .name
            else { continue }
            return .entity(reference.entity, reference.tokens)
        }
        return nil
    }

    /// The person named behind an office word and a comma.
    func apposed(to start: Int, in sentence: Range<Int>) -> Subject? {
        guard start + 1 < sentence.upperBound, scene.mentions.officeOfToken[start + 1] >= 0 else { return nil }
        var position = start + 1
        while position < sentence.upperBound, position - start < 14 {
            if let reference = scene.reference(at: position), scene.kind(reference.entity) == .person {
                return .entity(reference.entity, reference.tokens)
            }
            if text.tokens[position].category == .stop { return nil }
            position += 1
        }
        return nil
    }
}
