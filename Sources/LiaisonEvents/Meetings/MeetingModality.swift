import LiaisonEntities
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Finds the words around a cue of meeting that tell a plan, a wish, a refusal or a denial.
struct MeetingModality {
    let scene: Scene
    private var text: Text { scene.text }

    /// "after a meeting", « à l'issue d'un entretien », "in talks with": the word before a noun that makes it the time or place
    /// of something else, whatever governs the noun.
    func anchor(before cue: Int, in sentence: Range<Int>) -> Int? {
        for position in stride(from: cue - 1, through: max(sentence.lowerBound, cue - 6), by: -1) {
            let word = text.folded(position)
            let isNear = cue - position <= 3 && MeetingModality.nearAnchors.contains(word)
            if MeetingModality.anchors.contains(word) || isNear, !isInModalPhrase(position) {
                // "opposed to mediation in talks with": what is refused there was not held.
                return isNear && governor(before: position, in: sentence, reach: 6)?.status == .cancelled
                    ? nil : position
            }
            guard text.tokens[position].isWord, scene.reference(at: position) == nil, !isModal(position) else {
                return nil
            }
        }
        return nil
    }

    private static let anchors: WordSet = [
        "after", "following", "follows", "followed", "since", "apres", "depuis", "suite", "issue", "lendemain",
        "during", "lors", "pendant",
        "durant", "cours", "marge",
    ]
    private static let nearAnchors: WordSet = ["in", "at"]

    /// "will sign it during a meeting", « signera l'accord lors d'un entretien »: the words before an anchor that put what is told
    /// there, and so the encounter, ahead.
    func plan(before anchor: Int, in sentence: Range<Int>) -> String? {
        for position in stride(from: anchor - 1, through: max(sentence.lowerBound, anchor - 14), by: -1) {
            let token = text.tokens[position]
            if [.comma, .semicolon, .colon, .closeQuote, .openQuote, .straightQuote].contains(token.category) {
                return nil
            }
            guard token.isWord else { continue }
            let word = text.folded(position)
            if FunctionWords.complementizers.contains(word) || FunctionWords.relatives.contains(word) { return nil }
            for phrase in text.phrases(at: position) where phrase.tokens.upperBound <= anchor {
                if case .modality(.planned) = phrase.sense, MeetingModality.isOfVerb(text.string(phrase.tokens)) {
                    return text.string(phrase.tokens)
                }
            }
            if text.lexicon.language == .french, isFuture(position) { return text.string(position..<position + 1) }
            let forms = text.lexicon.speechForms(of: token.word)
            if forms.contains(where: { $0.tense == .finite }), !forms.contains(where: { $0.tense == .infinitive }) {
                return nil
            }
        }
        return nil
    }

    /// Whether words of planning govern a verb: "will", "is due to", « doit ».
    private static func isOfVerb(_ words: String) -> Bool {
        let last = words.split(separator: " ").last.map(String.init) ?? words
        return ["will", "'ll", "to", "doit", "doivent", "devrait", "devraient", "devra", "va", "vont", "de", "d'", "à"]
            .contains(last)
    }

    /// A French verb in the future by its ending, behind a name, a pronoun or a clitic.
    private func isFuture(_ token: Int) -> Bool {
        let word = text.folded(token)
        guard word.count >= 5, scene.reference(at: token) == nil, !text.tokens[token].isCapitalized,
            ["era", "eront", "ira", "iront", "dra", "dront", "tra", "tront", "vra", "vront"].contains(
                where: word.hasSuffix)
        else { return false }
        return scene.reference(at: token - 1) != nil || FunctionWords.clitics.contains(text.key(token - 1))
            || PronounResolver(scene: scene).pronoun(at: token - 1) != nil
            || FunctionWords.relatives.contains(text.key(token - 1))
    }

    /// The strongest modal word that governs a cue from before it, within its clause; no status where it is a plain *no*.
    func governor(before cue: Int, in sentence: Range<Int>, reach: Int) -> MeetingStatusReader.Verdict? {
        var best: (status: MeetingStatus, words: String, start: Int)?
        var negations: [(words: String, tokens: Range<Int>)] = []
        var position = cue - 1
        while position >= sentence.lowerBound, cue - position <= reach {
            let category = text.tokens[position].category
            if [.semicolon, .stop, .colon].contains(category), cue - position > 1 { break }
            let word = text.folded(position)
            if FunctionWords.relatives.contains(word), cue - position > 2, word != "that" { break }
            for phrase in text.phrases(at: position) where phrase.tokens.upperBound <= cue + 1 {
                guard case .modality(let effect) = phrase.sense else { continue }
                let status: MeetingStatus
                switch effect {
                case .held:
                    return best == nil
                        ? (.held, "held: \"\(text.string(phrase.tokens))\"") : verdict(best, negations, cue)
                case .planned: status = .planned
                case .proposed: status = .proposed
                case .cancelled: status = .cancelled
                case .negation:
                    negations.append((text.string(phrase.tokens), phrase.tokens))
                    continue
                case .hearsay: continue
                }
                if best.map({ MeetingModality.rank(status) > MeetingModality.rank($0.status) }) ?? true {
                    best = (status, text.string(phrase.tokens), position)
                }
            }
            position -= 1
        }
        return verdict(best, negations, cue)
    }

    private func verdict(
        _ best: (status: MeetingStatus, words: String, start: Int)?, _ negations: [(words: String, tokens: Range<Int>)],
        _ cue: Int
    ) -> MeetingStatusReader.Verdict? {
        if let best {
            // "has no plan to meet", « n'a pas l'intention de »: what is planned there is not to happen.
            if best.status != .cancelled,
                let negation = negations.first(where: {
                    $0.tokens.lowerBound <= best.start + 2 && best.start - $0.tokens.upperBound <= 1
                })
            {
                return (.cancelled, "cancelled: \"\(negation.words) … \(best.words)\"")
            }
            return (best.status, "\(best.status.rawValue): \"\(best.words)\"")
        }
        return negations.contains { cue - $0.tokens.upperBound <= 2 } ? (nil, "") : nil
    }

    /// "a meeting planned for", "the talks were cancelled", « le sommet n'aura pas lieu »: modal words behind a noun or its parties.
    func behind(_ nounEnd: Int, _ partiesEnd: Int, in sentence: Range<Int>) -> MeetingStatusReader.Verdict? {
        var best: (status: MeetingStatus, words: String)?
        for start in [nounEnd, partiesEnd] {
            for position in start..<max(start, min(start + 9, sentence.upperBound)) {
                if [.stop, .semicolon].contains(text.tokens[position].category) { break }
                for phrase in text.phrases(at: position) {
                    guard case .modality(let effect) = phrase.sense else { continue }
                    let status: MeetingStatus
                    switch effect {
                    case .planned: status = .planned
                    case .proposed where position == nounEnd: status = .proposed
                    case .cancelled: status = .cancelled
                    default: continue
                    }
                    guard belongs(phrase.tokens, to: start) else { continue }
                    if best.map({ MeetingModality.rank(status) > MeetingModality.rank($0.status) }) ?? true {
                        best = (status, text.string(phrase.tokens))
                    }
                }
            }
        }
        return best.map { ($0.status, "\($0.status.rawValue): \"\($0.words)\"") }
    }

    /// Whether modal words belong to the noun before them: they touch it, or *be* leads to them.
    private func belongs(_ words: Range<Int>, to start: Int) -> Bool {
        let position = words.lowerBound
        let first = text.folded(position)
        let before = text.folded(position - 1)
        return position == start || text.tokens[position - 1].category == .comma
            || scene.endOfAdverb(at: position - 1) == position
            || FunctionWords.auxiliaries.contains(first) || FunctionWords.auxiliaries.contains(before)
            || ["n'", "ne"].contains(first)
            || text.tokens[position - 1].category == .closeParenthesis
    }

    /// "if", « si »: what opens the clause makes it a thought.
    func condition(before cue: Int, in sentence: Range<Int>) -> String? {
        for position in stride(from: cue - 1, through: max(sentence.lowerBound, cue - 8), by: -1) {
            let word = text.folded(position)
            if ["if", "si", "s'il", "unless", "whether"].contains(word) { return word }
            if [.comma, .semicolon, .colon].contains(text.tokens[position].category) { return nil }
        }
        return nil
    }

    /// "denied that he had met", « dément avoir rencontré », "without meeting": what is told is said not to have been.
    func isDenied(before cue: Int, in sentence: Range<Int>) -> Bool {
        // "instead of meeting", « plutôt que de rencontrer »
        for start in stride(from: cue - 1, through: max(sentence.lowerBound, cue - 4), by: -1) {
            let touches = text.phrases(at: start).contains { phrase in
                if case .modality(.negation) = phrase.sense { phrase.tokens.upperBound == cue } else { false }
            }
            if touches { return true }
        }
        for position in stride(from: cue - 1, through: max(sentence.lowerBound, cue - 7), by: -1) {
            if [.comma, .semicolon, .colon].contains(text.tokens[position].category) { return false }
            if MeetingModality.denials.contains(text.key(position)) { return true }
        }
        return false
    }

    private static let denials: WordSet = [
        "denied", "denies", "deny", "denying", "without", "dement", "dementent", "dementi", "dementait", "nie", "nient",
        "niait", "sans",
    ]

    /// Whether a plain negation stands a few words before an infinitive.
    func isNegated(before cue: Int, in sentence: Range<Int>) -> Bool {
        stride(from: cue - 1, through: max(sentence.lowerBound, cue - 5), by: -1).contains { position in
            scene.has(position) { if case .modality(.negation) = $0 { true } else { false } }
        }
    }

    private func isModal(_ token: Int) -> Bool { scene.has(token) { if case .modality = $0 { true } else { false } } }

    /// Whether a token is the inner or last word of a modal phrase: "in" of "interested in".
    private func isInModalPhrase(_ token: Int) -> Bool {
        for start in stride(from: token - 1, through: max(0, token - 4), by: -1) {
            for phrase in text.phrases(at: start) where phrase.tokens.contains(token) {
                if case .modality = phrase.sense { return true }
            }
        }
        return false
    }

    private static func rank(_ status: MeetingStatus) -> Int {
        status == .cancelled ? 3 : status == .proposed ? 2 : status == .planned ? 1 : 0
    }
}
