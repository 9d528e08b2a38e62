import LiaisonLanguages
import LiaisonText

/// What stands between commas behind a subject and its verb.
extension SubjectFinder {
    /// « Penny Wong, elle, a répondu »: where the comma of a stressed pronoun stands.
    func startOfTonic(before comma: Int, in sentence: Range<Int>) -> Int? {
        guard comma - 2 > sentence.lowerBound, text.tokens[comma - 2].category == .comma,
            ["lui", "elle", "eux", "elles"].contains(text.folded(comma - 1))
        else { return nil }
        return comma - 2
    }

    /// "Mr Tuggar, who met his counterpart, Ahmed Attaf, denied": whom a relative clause tells of, where the apposed name belongs
    /// to that clause.
    func antecedent(ofClauseWith name: Reference, in sentence: Range<Int>) -> Reference? {
        var position = name.tokens.lowerBound - 1
        while position > sentence.lowerBound + 1, name.tokens.lowerBound - position < 34 {
            let word = text.folded(position)
            if text.tokens[position - 1].category == .comma,
                ["who", "which", "whose", "qui", "dont", "lequel", "laquelle"].contains(word)
            {
                guard let outer = scene.reference(at: position - 2), !outer.isPossessive,
                    scene.kind(outer.entity) != .place || scene.kind(name.entity) == .place
                else { return nil }
                return outer
            }
            guard
                text.tokens[position].isWord || text.tokens[position].category == .comma
                    || text.tokens[position].category == .number || scene.isDate(position)
            else { return nil }
            if FunctionWords.coordinators.contains(word), scene.referenceOfToken[position] < 0,
                text.tokens[position + 1].category != .number, position > name.tokens.lowerBound - 4
            {
                return nil
            }
            position -= 1
        }
        return nil
    }

    /// from the name at the end of the apposition.
    func holder(ofAppositionBefore reference: Reference, in sentence: Range<Int>) -> Reference? {
        guard scene.kind(reference.entity) != .person, text.lexicon.language == .english else { return nil }
        var position = reference.tokens.lowerBound - 1
        var governs = false
        while position > sentence.lowerBound, reference.tokens.lowerBound - position < 18 {
            if text.tokens[position].category == .comma, text.quotationOfToken[position] < 0 {
                if governs, let office = scene.reference(at: position), scene.kind(office.entity) == .person {
                    return office
                }
                guard governs, !text.tokens[position + 1].isCapitalized,
                    let name = scene.reference(at: position - 1), scene.kind(name.entity) == .person, !name.isPossessive
                else { return nil }
                let before = leadingWord(name.tokens.lowerBound, in: sentence)
                return before.word.isEmpty ? name : nil
            }
            guard
                text.tokens[position].isWord || text.tokens[position].category == .dash
                    || text.folded(position) == "'s",
                PronounResolver(scene: scene).pronoun(at: position) == nil
            else { return nil }
            let word = text.folded(position)
            if FunctionWords.auxiliaries.contains(word) || FunctionWords.relatives.contains(word) { return nil }
            if ["of", "for", "at", "from", "with"].contains(word) { governs = true }
            position -= 1
        }
        return nil
    }

    func openingComma(before comma: Int, in sentence: Range<Int>) -> Int? {
        var position = comma - 1
        var depth = 0
        while position > sentence.lowerBound {
            switch text.tokens[position].category {
            case .closeParenthesis: depth += 1
            case .openParenthesis: depth -= 1
            case .comma where depth == 0:
                // A comma inside a list of the apposition: go on while what stands before it is no name.
                if scene.reference(at: position - 1) != nil || position - 1 == sentence.lowerBound
                    || PronounResolver(scene: scene).demonstrative(endingAt: position - 1) != nil
                {
                    return position
                }
                if text.tokens[position - 1].category == .closeParenthesis { return position }
            case .closeQuote, .openQuote, .straightQuote, .colon, .semicolon: return nil
            default: break
            }
            position -= 1
        }
        return nil
    }
}
