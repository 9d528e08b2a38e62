import LiaisonLanguages
import LiaisonText

/// How a form of the lexicon stands in its verb group.
extension VerbCueFinder {
    /// How a form stands, by what is before it; nil where it is a noun or adjective there.
    func standing(
        _ tense: VerbTense, _ before: VerbGroup, _ token: Int, _ sentence: Range<Int>, isReflexive: Bool, takesBe: Bool
    ) -> Standing? {
        let french = text.lexicon.language == .french
        let previous = before.group.lowerBound - 1
        let previousWord = previous >= sentence.lowerBound ? text.folded(previous) : ""
        switch tense {
        case .finite:
            if before.hasBe && !(french && isReflexive) { return nil }
            if before.hasHave { return nil }
            // « un point de presse »: a noun behind its preposition.
            if french, before.group.isEmpty, scene.isPreposition(previous), !["comme", "que"].contains(previousWord) {
                return nil
            }
            if !before.hasAuxiliary, ["to"].contains(previousWord) { return nil }
            // « très critique », « plus ferme »: an adjective.
            if french,
                before.group.contains(where: {
                    ["tres", "plus", "moins", "si", "assez", "trop"].contains(text.folded($0))
                })
            {
                return nil
            }
            // « l'attaque », « l'annonce »: a noun, unless a subject stands right before it.
            if french, !before.hasAuxiliary, text.folded(before.group.lowerBound) == "l'", before.group.count > 0,
                previous < sentence.lowerBound
                    || scene.referenceOfToken[previous] < 0
                        && PronounResolver(scene: scene).pronoun(at: previous) == nil
                        && !FunctionWords.relatives.contains(previousWord)
            {
                return nil
            }
            if FunctionWords.determiners.contains(previousWord), !(french && before.group.count > 0) { return nil }
            if !french, before.hasModal || before.group.isEmpty && sharesModal(token, in: sentence) { return .future }
            return .finite
        case .future: return .future
        case .conditional: return .conditional
        case .pastParticiple:
            if french {
                if before.hasHave { return before.hasBeen ? .passive : .finite }
                if isReflexive, before.hasBe { return .finite }
                if before.hasBe { return takesBe ? .finite : .passive }
                // « a dénoncé les sanctions et promis » : the auxiliary of the verb before.
                return ["et", "puis"].contains(previousWord) && hasCompound(sentence.lowerBound..<previous)
                    ? .finite : nil
            }
            if before.hasBe { return before.hasBeing ? nil : .passive }
            if before.hasHave { return .finite }
            return nil
        case .presentParticiple:
            if !french, before.hasBe { return .finite }
            if previous < sentence.lowerBound { return .participle }
            let category = text.tokens[previous].category
            if category == .comma || category == .closeParenthesis || category == .closeQuote
                || category == .straightQuote
                || category == .dash
            {
                return .participle
            }
            if ["en", "tout", "and", "et", "while", "by", "after", "before", "in"].contains(previousWord) {
                return .participle
            }
            if text.begins(.speechNoun, at: previous) { return .participle }
            if scene.isDate(previous) { return .participle }
            return scene.reference(at: previous) != nil ? .participle : nil
        case .infinitive:
            if !french, before.hasModal { return .future }
            return .infinitive
        }
    }

    /// "will meet Wang Yi and hold talks with": a bare verb behind *and* that shares the modal of the verb before.
    private func sharesModal(_ token: Int, in sentence: Range<Int>) -> Bool {
        let word = text.folded(token)
        guard token - 1 > sentence.lowerBound, text.folded(token - 1) == "and", !word.hasSuffix("s"),
            !word.hasSuffix("ed"), !VerbMeetings.pasts.contains(word)
        else { return false }
        for position in stride(from: token - 2, through: max(sentence.lowerBound, token - 30), by: -1) {
            let word = text.folded(position)
            if ["will", "would", "shall", "may", "might", "could", "must", "should"].contains(word) { return true }
            if FunctionWords.relatives.contains(word) || FunctionWords.auxiliaries.contains(word) && word != "a"
                || text.tokens[position].category == .semicolon || text.quotationOfToken[position] >= 0
            {
                return false
            }
        }
        return false
    }

    /// Whether a French compound tense stands in a stretch.
    private func hasCompound(_ range: Range<Int>) -> Bool {
        range.contains {
            ["a", "ont", "avait", "avaient"].contains(text.folded($0)) && $0 + 1 < text.tokens.count
                && text.lexicon.speechForms(of: text.tokens[$0 + 1].word).contains { $0.tense == .pastParticiple }
        }
    }

    /// A use without its frames.
    enum Standing {
        case finite, future, conditional, participle, passive, infinitive

        func `as`<Frames: SetAlgebra & Sendable>(_: Frames.Type) -> VerbCue<Frames>.Use {
            switch self {
            case .finite: .finite
            case .future: .future
            case .conditional: .conditional
            case .participle: .participle
            case .passive: .passive
            case .infinitive: .infinitive
            }
        }
    }
}
