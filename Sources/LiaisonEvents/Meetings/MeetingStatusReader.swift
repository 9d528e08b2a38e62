import LiaisonEntities
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Reads whether an encounter took place from how its cue stands and the modal words that govern it.
struct MeetingStatusReader {
    let scene: Scene
    private var text: Text { scene.text }

    /// How a cue stands.
    enum Standing {
        case held, future, conditional, infinitive, noun
    }

    /// The status with its reason; nil where the text says that there was no encounter.
    func status(
        _ standing: Standing, cue: Range<Int>, partiesEnd: Int, isNegated: Bool, in sentence: Range<Int>
    ) -> (status: MeetingStatus, reason: String)? {
        switch standing {
        case .held:
            if isNegated { return nil }
            if let condition = condition(before: cue.lowerBound, in: sentence) {
                return (.proposed, "proposed: \"\(condition)\"")
            }
            return (.held, "held: the verb is in the past or present")
        case .future:
            if isNegated { return (.cancelled, "cancelled: the verb is in the future and negated") }
            let modal = cue.lazy.map { text.folded($0) }.first {
                ["could", "may", "might", "should", "must", "can"].contains($0)
            }
            if let modal { return (.proposed, "proposed: \"\(modal)\"") }
            if let condition = condition(before: cue.lowerBound, in: sentence) {
                return (.proposed, "proposed: \"\(condition)\"")
            }
            return (.planned, "planned: the verb is in the future")
        case .conditional: return isNegated ? nil : (.proposed, "proposed: the verb is conditional")
        case .infinitive:
            guard let found = governor(before: cue.lowerBound, in: sentence, reach: 8) else {
                return (.planned, "planned: the verb is an infinitive")
            }
            return found
        case .noun: return noun(cue, partiesEnd: partiesEnd, in: sentence)
        }
    }

    private func noun(_ cue: Range<Int>, partiesEnd: Int, in sentence: Range<Int>) -> (
        status: MeetingStatus, reason: String
    )? {
        if let after = behind(cue.upperBound, partiesEnd, in: sentence) { return after }
        if let word = anchor(before: cue.lowerBound, in: sentence) {
            return (.held, "held: told as past by \"\(word)\"")
        }
        if let found = governor(before: cue.lowerBound, in: sentence, reach: 9) { return found }
        return (.held, "held: no word says otherwise")
    }

    /// "after a meeting", « à l'issue d'un entretien »: the words before a noun make it past, whatever governs them.
    private func anchor(before cue: Int, in sentence: Range<Int>) -> String? {
        for position in stride(from: cue - 1, through: max(sentence.lowerBound, cue - 6), by: -1) {
            let word = text.folded(position)
            if [
                "after", "following", "follows", "followed", "since", "apres", "depuis", "suite", "issue", "lendemain",
                "during", "lors",
            ].contains(word) {
                return word
            }
            guard text.tokens[position].isWord, scene.reference(at: position) == nil, !isModal(position) else {
                return nil
            }
        }
        return nil
    }

    private func isModal(_ token: Int) -> Bool { scene.has(token) { if case .modality = $0 { true } else { false } } }

    /// The strongest modal word that governs a cue from before it, within its clause.
    private func governor(before cue: Int, in sentence: Range<Int>, reach: Int) -> (
        status: MeetingStatus, reason: String
    )? {
        var best: (status: MeetingStatus, words: String)?
        var negation: String?
        var position = cue - 1
        while position >= sentence.lowerBound, cue - position <= reach {
            let token = text.tokens[position]
            if [.semicolon, .stop, .colon, .closeQuote, .openQuote, .straightQuote].contains(token.category),
                cue - position > 1,
                token.category != .openQuote && token.category != .closeQuote && token.category != .straightQuote
            {
                break
            }
            if FunctionWords.relatives.contains(text.folded(position)), cue - position > 2,
                text.folded(position) != "that"
            {
                break
            }
            for phrase in text.phrases(at: position) where phrase.tokens.upperBound <= cue + 1 {
                guard case .modality(let effect) = phrase.sense else { continue }
                let status: MeetingStatus
                switch effect {
                case .held: return (.held, "held: \"\(text.string(phrase.tokens))\"")
                case .planned: status = .planned
                case .proposed: status = .proposed
                case .cancelled: status = .cancelled
                case .negation:
                    if cue - position <= 3 { negation = text.string(phrase.tokens) }
                    continue
                case .hearsay: continue
                }
                if best.map({ rank(status) > rank($0.status) }) ?? true { best = (status, text.string(phrase.tokens)) }
            }
            position -= 1
        }
        if let best { return (best.status, "\(best.status.rawValue): \"\(best.words)\"") }
        return negation == nil ? nil : (.cancelled, "cancelled: \"\(negation ?? "")\"")
    }

    /// "a meeting planned for", "the talks were cancelled", « le sommet n'aura pas lieu »: modal words behind a noun or its parties.
    private func behind(_ nounEnd: Int, _ partiesEnd: Int, in sentence: Range<Int>) -> (
        status: MeetingStatus, reason: String
    )? {
        let starts = [nounEnd, partiesEnd]
        var best: (status: MeetingStatus, words: String)?
        for start in starts {
            for position in start..<min(start + 7, sentence.upperBound) {
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
                    // The words belong to the noun where they touch it, or where *be* leads to them.
                    let first = text.folded(position)
                    let before = text.folded(position - 1)
                    guard
                        position == start || text.tokens[position - 1].category == .comma
                            || scene.endOfAdverb(at: position - 1) == position
                            || FunctionWords.auxiliaries.contains(first) || FunctionWords.auxiliaries.contains(before)
                            || ["n'", "ne"].contains(first)
                            || text.tokens[position - 1].category == .closeParenthesis
                    else { continue }
                    if best.map({ rank(status) > rank($0.status) }) ?? true {
                        best = (status, text.string(phrase.tokens))
                    }
                }
            }
        }
        return best.map { ($0.status, "\($0.status.rawValue): \"\($0.words)\"") }
    }

    /// "if", « si »: what opens the clause makes it a thought.
    private func condition(before cue: Int, in sentence: Range<Int>) -> String? {
        for position in stride(from: cue - 1, through: max(sentence.lowerBound, cue - 8), by: -1) {
            let word = text.folded(position)
            if ["if", "si", "s'il", "unless", "whether"].contains(word) { return word }
            if [.comma, .semicolon, .colon].contains(text.tokens[position].category) { return nil }
        }
        return nil
    }

    private func rank(_ status: MeetingStatus) -> Int {
        status == .cancelled ? 3 : status == .proposed ? 2 : status == .planned ? 1 : 0
    }
}
