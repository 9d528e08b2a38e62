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

    private var text: Text { scene.text }

    /// The start of the verb group that ends with the verb at `verb`: auxiliaries, clitics and adverbs included.
    func groupStart(_ verb: Int, in sentence: Range<Int>) -> Int {
        // « a-t-il dit »: the pronoun of an inversion belongs to the group.
        var start = verb
        while start > sentence.lowerBound {
            let before = start - 1
            guard text.tokens[before].isWord, scene.referenceOfToken[before] < 0 else { break }
            let word = text.folded(before)
            if FunctionWords.auxiliaries.contains(word) || FunctionWords.clitics.contains(word) {
                if word == "a", text.lexicon.language == .english { break }
                start = before
            } else if text.tokens[before].marks.contains(.joined), before > sentence.lowerBound,
                !text.tokens[before - 1].marks.contains(.clitic),
                PronounResolver(scene: scene).pronoun(at: before) != nil
            {
                start = before
            } else if let adverb = scene.startOfAdverb(before: start), adverb >= sentence.lowerBound,
                scene.date(at: adverb) == nil
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
                if let reference = apposedName(before: position, in: sentence) {
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
                if FunctionWords.circumstancePrepositions.contains(before.word),
                    !(before.word == "a" && text.lexicon.language == .english),
                    reference.tokens.lowerBound - 1 >= sentence.lowerBound
                {
                    position = before.position - 1
                    continue
                }
                if FunctionWords.complementPrepositions.contains(before.word), before.position >= sentence.lowerBound,
                    before.position > sentence.lowerBound
                {
                    // A complement: its noun is the subject.
                    position = before.position - 1
                    if let noun = nounHead(endingAt: position, in: sentence) { return noun }
                    continue
                }
                if reference.isPossessive { return .unnamed }
                return .entity(reference.entity, reference.tokens)
            }
            if let pronoun = PronounResolver(scene: scene).pronoun(at: position) { return .pronoun(pronoun) }
            if let parties = PronounResolver(scene: scene).parties(endingAt: position) { return .pronoun(parties) }
            let word = text.folded(position)
            if FunctionWords.coordinators.contains(word) { return .carried }
            if FunctionWords.relatives.contains(word) {
                position -= 1
                // "published a report that said": its author says it.
                if scene.has(position, { if case .speechNoun = $0 { true } else { false } }) { return .carried }
                if position >= sentence.lowerBound, text.tokens[position].category == .comma { position -= 1 }
                // "Germany, which reaffirmed": whatever governs the antecedent.
                if let reference = scene.reference(at: position), !reference.isPossessive {
                    // … but not a place that only tells where: « ce journaliste en Syrie qui disait ».
                    let before = leadingWord(reference.tokens.lowerBound, in: sentence)
                    let tellsWhere =
                        scene.kind(reference.entity) == .place
                        && FunctionWords.circumstancePrepositions.contains(before.word)
                    if !tellsWhere { return .entity(reference.entity, reference.tokens) }
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

    /// A plain noun phrase that ends at a token: unnamed, unless it circumstances ("in a statement") that are stepped over.
    private func nounHead(endingAt end: Int, in sentence: Range<Int>) -> Subject? {
        var position = end
        var steps = 0
        while position >= sentence.lowerBound, steps < 8 {
            steps += 1
            if let reference = scene.reference(at: position) {
                let isOffice = scene.mentions.officeOfToken[position] >= 0
                if reference.isPossessive || reference.tokens.upperBound <= end && !isOffice { return .unnamed }
                return .entity(reference.entity, reference.tokens)
            }
            // The noun of an apposition: what stands before its comma is named by it.
            if text.tokens[position].category == .comma, let reference = scene.reference(at: position - 1),
                !reference.isPossessive
            {
                return .entity(reference.entity, reference.tokens)
            }
            guard text.tokens[position].isWord else { return .unnamed }
            let word = text.folded(position)
            if FunctionWords.determiners.contains(word) {
                // "in a statement", « dans un communiqué »: a circumstance, go on before it.
                let before = position - 1
                if before >= sentence.lowerBound, FunctionWords.circumstancePrepositions.contains(text.folded(before)) {
                    return left(of: before, in: sentence)
                }
                return .unnamed
            }
            position -= 1
        }
        return .unnamed
    }

    /// The first word before a reference, determiners stepped over.
    private func leadingWord(_ start: Int, in sentence: Range<Int>) -> (word: String, position: Int) {
        var position = start - 1
        while position > sentence.lowerBound, FunctionWords.determiners.contains(text.folded(position)),
            text.folded(position) != "des"
        { position -= 1 }
        guard position >= sentence.lowerBound, text.tokens[position].isWord else { return ("", position) }
        return (text.folded(position), position)
    }

    /// A name that fills the space between two commas, an acronym in parentheses behind it aside.
    private func apposedName(before comma: Int, in sentence: Range<Int>) -> Reference? {
        var end = comma - 1
        if end > sentence.lowerBound, text.tokens[end].category == .closeParenthesis {
            while end > sentence.lowerBound, text.tokens[end].category != .openParenthesis { end -= 1 }
            end -= 1
        }
        guard let reference = scene.reference(at: end), !reference.isPossessive else { return nil }
        var start = reference.tokens.lowerBound - 1
        while start > sentence.lowerBound, FunctionWords.determiners.contains(text.folded(start)) { start -= 1 }
        // "supporters, including Zoran Zaev, argue", « les partisans tels que …, maintiennent ».
        if ["including", "dont", "notamment"].contains(text.folded(start)) { start -= 1 }
        if ["que", "as"].contains(text.folded(start)), ["tels", "telles", "such"].contains(text.folded(start - 1)) {
            return reference
        }
        return start > sentence.lowerBound && text.tokens[start].category == .comma ? reference : nil
    }

    private func openingComma(before comma: Int, in sentence: Range<Int>) -> Int? {
        var position = comma - 1
        var depth = 0
        while position > sentence.lowerBound {
            switch text.tokens[position].category {
            case .closeParenthesis: depth += 1
            case .openParenthesis: depth -= 1
            case .comma where depth == 0:
                // A comma inside a list of the apposition: go on while what stands before it is no name.
                if scene.reference(at: position - 1) != nil || position - 1 == sentence.lowerBound { return position }
                if text.tokens[position - 1].category == .closeParenthesis { return position }
            case .closeQuote, .openQuote, .straightQuote, .colon, .semicolon: return nil
            default: break
            }
            position -= 1
        }
        return nil
    }

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
            guard text.tokens[position].isWord else {
                if text.tokens[position].category == .comma, steps > 1 {
                    position += 1
                    continue
                }
                return .missing
            }
            if let reference = scene.reference(at: position) {
                return reference.isPossessive ? .unnamed : .entity(reference.entity, reference.tokens)
            }
            if let pronoun = PronounResolver(scene: scene).pronoun(at: position) { return .pronoun(pronoun) }
            let word = text.folded(position)
            if ["on", "le"].contains(word), position + 1 < sentence.upperBound, scene.date(at: position + 1) != nil {
                position += 1
                continue
            }
            if let end = scene.endOfAdverb(at: position) {
                position = end
                continue
            }
            if FunctionWords.determiners.contains(word), scene.reference(at: position + 1) != nil {
                position += 1
                continue
            }
            if FunctionWords.determiners.contains(word) {
                // "a spokesperson in Geneva, Ravina Shamdasani": the name in apposition to a noun of office.
                if let name = apposed(to: position, in: sentence) { return name }
                return .unnamed
            }
            return .missing
        }
        return .missing
    }

    /// The person named behind an office word and a comma.
    private func apposed(to start: Int, in sentence: Range<Int>) -> Subject? {
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

    /// The subject that opens a clause: its first pronoun or its first reference that no preposition governs.
    func opening(_ clause: Range<Int>) -> Subject {
        var token = clause.lowerBound
        while token < clause.upperBound {
            defer { token += 1 }
            guard !scene.isQuoted(token) else { continue }
            if let reference = scene.reference(at: token) {
                let before = leadingWord(reference.tokens.lowerBound, in: clause)
                token = reference.tokens.upperBound - 1
                if reference.isPossessive
                    || before.position >= clause.lowerBound && FunctionWords.prepositions.contains(before.word)
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

    /// The subject of a whole sentence: its first reference that no preposition governs.
    func ofSentence(_ sentence: Range<Int>) -> Int? {
        for reference in scene.references(in: sentence)
        where !reference.isPossessive && !scene.isQuoted(reference.tokens.lowerBound) {
            let before = leadingWord(reference.tokens.lowerBound, in: sentence)
            if FunctionWords.prepositions.contains(before.word) && before.position >= sentence.lowerBound { continue }
            return reference.entity
        }
        return nil
    }
}
