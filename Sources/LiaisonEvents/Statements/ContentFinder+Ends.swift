import LiaisonLanguages
import LiaisonText

/// Where what was said ends, and the writer goes on.
extension ContentFinder {
    /// Indirect speech ends where a comma opens what the writer adds: "…, where more than 360,000 have died".
    func endOfSaid(from start: Int) -> Int {
        if let close = endOfQuote(from: start) { return close }
        for position in Range.clipped(start, limit)
        where text.tokens[position].category == .comma && text.quotationOfToken[position] < 0 && position - start >= 2
            && position + 1 < limit
        {
            let word = text.folded(position + 1)
            if cue.frames.contains(.infinitive), ["pres", "nearly", "apres", "after"].contains(word) {
                return position
            }
            if addsOnly(position + 1) || opensWritersWords(position + 1) { return position }
            if ["where", "although", "though", "following", "whereas", "tandis", "ou", "as", "before"].contains(word) {
                return position
            }
            if ["even", "meme", "alors", "avant"].contains(word),
                ["though", "if", "si", "que", "qu'", "de", "d'"].contains(text.folded(position + 2))
            {
                return position
            }
        }
        return limit
    }

    /// `that it was "shameful" as Ms Sturgeon headed`: the end of a quote behind which the writer tells of a time.
    func endOfQuote(from start: Int) -> Int? {
        for position in Range.clipped(start, limit - 2)
        where text.quotationOfToken[position] >= 0 && text.quotationOfToken[position + 1] < 0 {
            let next = position + 1
            // "…," and it has a point; « "la retenue" lors d'un échange »
            if ["and", "but", "et", "mais"].contains(text.folded(next)), next - 2 >= start,
                [.comma, .stop].contains(text.tokens[next - 2].category),
                PronounResolver(scene: scene).pronoun(at: next + 1) != nil
            {
                return next
            }
            if text.folded(next) == "lors", next + 2 < limit { return next }
            guard
                ["as", "while", "when", "after", "before", "alors", "tandis", "lorsque", "apres", "avant"]
                    .contains(text.folded(next))
            else { continue }
            let subject = text.folded(next + 1) == "que" || text.folded(next + 1) == "qu'" ? next + 2 : next + 1
            if scene.reference(at: subject) != nil || PronounResolver(scene: scene).pronoun(at: subject) != nil {
                return next
            }
        }
        return nil
    }

    /// "…, but he gave no details", "…, without giving a date", "…, with one official voicing anger": the writer's own words.
    func addsOnly(_ start: Int) -> Bool {
        let word = text.folded(start)
        if word == "without" || word == "sans" { return true }
        if word == "with" {
            return Range.clipped(start + 2, min(start + 9, limit)).contains {
                text.folded($0).count > 4 && text.folded($0).hasSuffix("ing")
                    && text.lexicon.isSpeechForm(text.tokens[$0].word)
            }
        }
        guard word == "but" || word == "mais" else { return false }
        let words = Range.clipped(start + 1, min(start + 8, limit)).map { text.folded($0) }
        let isSubject =
            PronounResolver(scene: scene).pronoun(at: start + 1) != nil || scene.reference(at: start + 1) != nil
        return isSubject
            && words.contains {
                ["declined", "refused", "gave", "offered", "provided", "elaborate", "specify"].contains($0)
            }
            || isSubject && words.contains { ["precise", "donne", "detaille", "refuse"].contains($0) }
                && words.contains { ["n'", "ne", "pas", "refuse"].contains($0) }
    }

    /// A noun phrase ends where a comma opens a clause or circumstance of its own.
    func endOfNounPhrase(from start: Int) -> Int {
        if let date = trailingDate(from: start) { return date }
        for position in Range.clipped(start, limit)
        where text.tokens[position].category == .comma && text.quotationOfToken[position] < 0 && position + 1 < limit {
            let word = text.folded(position + 1)
            // "…, Israel has not claimed": a clause of its own.
            if let reference = scene.reference(at: position + 1),
                FunctionWords.auxiliaries.contains(text.key(reference.tokens.upperBound))
            {
                return position
            }
            if ContentFinder.consequences.contains(word) || renames(position + 1) || opensWritersWords(position + 1) {
                return position
            }
            if [
                "with", "avec", "pres", "nearly", "avant", "apres", "before", "after", "while", "tandis", "alors",
                "but", "mais", "which", "selon", "according", "lors", "during", "ce", "as", "when", "lorsque",
                "although",
            ]
            .contains(word) {
                return position
            }
        }
        return limit
    }

    /// Whether the writer's own words begin behind a comma: a source, where it was said, « de même qu'il … ».
    private func opensWritersWords(_ start: Int) -> Bool {
        tellsWhere(start) || isAttribution(start)
            || text.lexicon.language == .french && text.folded(start) == "de" && text.folded(start + 1) == "meme"
    }

    /// "…, according to a readout of the call": the writer's source for what somebody said.
    private func isAttribution(_ start: Int) -> Bool {
        text.quotationOfToken[start] < 0
            && text.phrases(at: start).contains {
                if case .attribution(false, _) = $0.sense {
                    $0.tokens.count >= 1 && text.folded(start) != "statement"
                } else {
                    false
                }
            }
    }

    /// `as "an attempt at destabilisation", in a communique signed by Goita`: where it was said or written.
    private func tellsWhere(_ start: Int) -> Bool {
        guard ["in", "dans", "during", "lors", "at"].contains(text.folded(start)), start - 2 >= range.lowerBound,
            text.quotationOfToken[start - 2] >= 0
        else { return false }
        return Range.clipped(start + 1, min(start + 5, limit)).contains {
            scene.isDocument($0)
                || ["interview", "entretien", "conference", "press", "presse", "speech", "discours"].contains(
                    text.folded($0))
        }
    }

    /// "opening a regional office, a proposal that was seconded by": a noun for what was said, said of by the writer.
    private func renames(_ start: Int) -> Bool {
        guard ["a", "an", "une", "un"].contains(text.folded(start)) else { return false }
        return Range.clipped(start + 2, min(start + 4, limit)).contains {
            FunctionWords.relatives.contains(text.key($0)) || ["que", "qu'"].contains(text.folded($0))
        }
    }

    /// Participles that tell what came of it: "…, prompting the minister to complain".
    static let consequences: WordSet = [
        "prompting", "leading", "causing", "forcing", "sparking", "triggering", "drawing", "provoquant", "entrainant",
        "suscitant", "poussant", "obligeant", "conduisant",
    ]

    /// "announced the end of the talks last week": a date that looks back tells when it was said.
    func trailingDate(from start: Int) -> Int? {
        var last = limit - 1
        while last > start, !text.tokens[last].isWord { last -= 1 }
        guard last > start + 1, let date = scene.date(at: last), date.tokens.lowerBound > start + 1,
            date.tokens.contains(where: {
                ["last", "yesterday", "today", "ago", "earlier", "hier", "dernier", "derniere", "aujourd'hui"]
                    .contains(text.folded($0))
            })
        else { return nil }
        return date.tokens.lowerBound
    }
}
