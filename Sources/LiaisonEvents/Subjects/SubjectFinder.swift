import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Finds the subject of a verb without a parser: by walking from the verb over what may stand between the two.
struct SubjectFinder {
    let scene: Scene

    /// Whom a verb has as its subject.
    enum Subject {
        /// A reference: its entity and tokens.
        case entity(Int, Range<Int>)
        /// A pronoun, not yet resolved.
        case pronoun(PronounResolver.Pronoun)
        /// The subject of the clause before: "… and said".
        case carried
        /// A noun that no entity stands for ("analysts").
        case unnamed
        /// None found.
        case missing
    }

    var text: Text { scene.text }

    private static let articles: WordSet = ["la", "le", "les"]

    /// The start of the verb group that ends with the verb at `verb`: auxiliaries, clitics and adverbs included.
    func groupStart(_ verb: Int, in sentence: Range<Int>) -> Int {
        // « a-t-il dit »: the pronoun of an inversion belongs to the group.
        var start = verb
        while start > sentence.lowerBound {
            let before = start - 1
            guard text.tokens[before].isWord, scene.referenceOfToken[before] < 0 else { break }
            let word = text.key(before)
            if FunctionWords.auxiliaries.contains(word) || FunctionWords.clitics.contains(word) {
                if text.folded(before) == "a", text.lexicon.language == .english { break }
                start = before
            } else if text.tokens[before].marks.contains(.joined), before > sentence.lowerBound,
                !text.tokens[before - 1].marks.contains(.clitic),
                PronounResolver(scene: scene).pronoun(at: before) != nil
            {
                start = before
            } else if FunctionWords.frenchModals.contains(word), text.folded(start) == "etre" {
                // « devait être reçue »
                start = before
            } else if SubjectFinder.articles.contains(word), text.folded(verb).hasSuffix("ant"),
                before > sentence.lowerBound, text.tokens[before - 1].category == .comma
            {
                // « …, la qualifiant d'erreur »: the object of a participle.
                start = before
            } else if let adverb = scene.startOfAdverb(before: start), adverb >= sentence.lowerBound,
                !scene.isDate(adverb)
            {
                start = adverb
            } else {
                break
            }
        }
        return start
    }

    /// The subject to the left of a verb group.
    func left(of group: Int, in sentence: Range<Int>) -> Subject {
        var position = group - 1
        var steps = 0
        while position >= sentence.lowerBound, steps < 40 {
            steps += 1
            if let date = scene.date(at: position) {
                position = date.tokens.lowerBound - 1
                while position > sentence.lowerBound,
                    ["on", "le", "in", "en", "du", "of", "last", "next", "late", "early", "this", "ce"].contains(
                        text.folded(position))
                { position -= 1 }
                continue
            }
            let token = text.tokens[position]
            switch token.category {
            case .comma:
                // "…, Jennifer Morgan, a prévenu": a name between two commas is the subject itself.
                if let tonic = startOfTonic(before: position, in: sentence) {
                    position = tonic - 1
                    continue
                }
                if let reference = apposedName(before: position, in: sentence) {
                    if let outer = antecedent(ofClauseWith: reference, in: sentence) {
                        return .entity(outer.entity, outer.tokens)
                    }
                    return .entity(reference.entity, reference.tokens)
                }
                // Close an apposition or relative clause: go on before the comma that opens it.
                guard let open = openingComma(before: position, in: sentence) else { return .missing }
                position = open - 1
                continue
            case .closeParenthesis:
                while position >= sentence.lowerBound, text.tokens[position].category != .openParenthesis {
                    position -= 1
                }
                position -= 1
                continue
            case .dash:
                position -= 1
                continue
            case .word: break
            default: return .missing
            }
            if let reference = scene.reference(at: position) {
                let before = leadingWord(reference.tokens.lowerBound, in: sentence)
                if scene.opensCircumstance(before.position),
                    reference.tokens.lowerBound - 1 >= sentence.lowerBound
                {
                    position = before.position - 1
                    continue
                }
                if FunctionWords.complementPrepositions.contains(before.word), before.position >= sentence.lowerBound,
                    before.position > sentence.lowerBound
                {
                    // A complement: its noun is the subject, or stands for it.
                    position = before.position - 1
                    if standsForItsComplement(position) || document(before: position, in: sentence) {
                        return .entity(reference.entity, position..<reference.tokens.upperBound)
                    }
                    if let noun = nounHead(endingAt: position, in: sentence) { return noun }
                    continue
                }
                if reference.isPossessive { return .unnamed }
                if let holder = holder(ofAppositionBefore: reference, in: sentence) {
                    return .entity(holder.entity, holder.tokens)
                }
                // "attorneys supporting Grace argued": the name belongs to a participle of the noun before it.
                if modifies(before, in: sentence) {
                    return nounHead(endingAt: before.position - 1, in: sentence) ?? .unnamed
                }
                return .entity(reference.entity, reference.tokens)
            }
            if let pronoun = PronounResolver(scene: scene).pronoun(at: position) { return .pronoun(pronoun) }
            if let parties = PronounResolver(scene: scene).parties(endingAt: position) { return .pronoun(parties) }
            if let demonstrative = PronounResolver(scene: scene).demonstrative(endingAt: position) {
                return .pronoun(demonstrative)
            }
            let word = text.key(position)
            if FunctionWords.coordinators.contains(word) { return .carried }
            if FunctionWords.relatives.contains(word) {
                position -= 1
                // "published a report that said": its author says it.
                if text.begins(.speechNoun, at: position) { return .carried }
                if position >= sentence.lowerBound, text.tokens[position].category == .comma { position -= 1 }
                // "Germany, which reaffirmed": whatever governs the antecedent.
                if let reference = scene.reference(at: position), !reference.isPossessive {
                    // … but not a place that only tells where: « ce journaliste en Syrie qui disait ».
                    let before = leadingWord(reference.tokens.lowerBound, in: sentence)
                    let tellsWhere =
                        scene.kind(reference.entity) == .place
                        && scene.opensCircumstance(before.position)
                    if !tellsWhere { return .entity(reference.entity, reference.tokens) }
                    // "the group in Turkey, which says": whoever is there.
                    if let there = scene.reference(at: before.position - 1), !there.isPossessive {
                        return .entity(there.entity, there.tokens)
                    }
                }
                continue
            }
            if let adverb = scene.startOfAdverb(before: position + 1), adverb >= sentence.lowerBound {
                position = adverb - 1
                continue
            }
            if FunctionWords.auxiliaries.contains(word) || FunctionWords.clitics.contains(word) {
                position -= 1
                continue
            }
            return nounHead(endingAt: position, in: sentence) ?? .unnamed
        }
        return .missing
    }
}
