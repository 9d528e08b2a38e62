import LiaisonEntities
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// What follows a verb of meeting and makes it something else: "met the deadline", "called Kim a liar", "spoke at a rally".
extension VerbObjects {
    /// Whether a country in a list is there for its people: "met Chinese officials".
    func standsForPeople(_ start: Int, _ end: Int) -> Bool {
        start < end
            && (start..<end).contains { token in
                scene.mentions.officeOfToken[token] >= 0
                    || scene.has(token) {
                        if case .meetingNoun(_, let frames, _) = $0 { frames.contains(.envoy) } else { false }
                    }
            }
    }

    /// Whether what follows the object belongs to no predicate of it: "called Kim a liar", « a appelé Macron à agir ».
    func isFree(_ end: Int, in range: Range<Int>) -> Bool {
        guard end < range.upperBound else { return true }
        if !text.tokens[end].isWord {
            return text.tokens[end].category != .openQuote && text.tokens[end].category != .straightQuote
        }
        if let date = scene.date(at: end) { return text.folded(date.tokens.upperBound) != "to" }
        let word = text.folded(end)
        if text.lexicon.language == .english, word == "a" || word == "to" { return false }
        if ["as", "comme", "à", "de", "d'"].contains(word) {
            return scene.reference(at: end + 1).map { scene.kind($0.entity) == .place } ?? false
        }
        return FunctionWords.prepositions.contains(word) || FunctionWords.coordinators.contains(word)
            || scene.endOfAdverb(at: end) != nil
    }

    /// "met the deadline", "met expectations": a plain noun is met.
    func hasPlainObject(_ cue: VerbCue<MeetingFrames>, in range: Range<Int>) -> Bool {
        if cue.frames.contains(.voice) {
            // "A and B spoke at a rally": to others.
            let next = text.folded(cue.group.upperBound)
            return ["at", "to", "before", "out", "against", "of", "up", "in", "about"].contains(next)
                || FunctionWords.determiners.contains(next) && !scene.isDate(cue.group.upperBound)
                    && !scene.isDate(cue.group.upperBound + 1)
        }
        let next = cue.group.upperBound
        // "met 2030 goals"
        if cue.frames.contains(.transitive), next < range.upperBound, text.tokens[next].category == .number {
            return true
        }
        guard cue.frames.contains(.transitive), next < range.upperBound, text.tokens[next].isWord,
            !scene.isDate(next)
        else { return false }
        let word = text.folded(next)
        return !FunctionWords.prepositions.contains(word) && !FunctionWords.coordinators.contains(word)
            && scene.endOfAdverb(at: next) == nil
            && !VerbObjects.manner.contains(word) && !VerbObjects.reciprocal.contains(word)
    }
}
