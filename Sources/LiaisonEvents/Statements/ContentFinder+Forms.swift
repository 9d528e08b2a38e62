import LiaisonLanguages
import LiaisonText

/// What kind of words follow the verb: a clause, a noun phrase, an infinitive.
extension ContentFinder {
    /// « a manifesté sa fierté que », "voiced hope that": where the clause of a noun that the verb governs begins.
    func clauseOfNoun(from start: Int) -> Int? {
        guard cue.frames.contains(.object), cue.use != .passive else { return nil }
        var position = start
        while position < min(start + 4, limit), text.tokens[position].isWord, scene.referenceOfToken[position] < 0,
            text.quotationOfToken[position] < 0,
            !FunctionWords.prepositions.contains(text.key(position)) || text.folded(position) == "que"
        {
            if FunctionWords.complementizers.contains(text.key(position)) {
                return position > start && !FunctionWords.determiners.contains(text.key(position - 1))
                    ? position + 1 : nil
            }
            position += 1
        }
        return nil
    }

    /// "confirmed this to the paper", « a confirmé cela »: what was said stands elsewhere.
    private func pointsElsewhere(_ position: Int) -> Bool {
        ["this", "that", "it", "so", "cela", "ceci"].contains(text.folded(position)) && position + 1 < limit
            && (scene.isPreposition(position + 1) || !text.tokens[position + 1].isWord)
    }

    /// « …, le Sénat réclame des comptes »: the verb has an object of its own, and what stands in front is no content.
    func hasObject(_ position: Int, _ subjectStart: Int) -> Bool {
        text.lexicon.language == .french && cue.frames.contains(.object) && position < limit
            && FunctionWords.determiners.contains(text.key(position)) && !scene.isDate(position)
            && position + 1 < limit && !isQuoteBefore(subjectStart)
    }

    /// "denied wrongdoing", "urged patience", « impressionné »: one word that says all, a noun or a quote.
    func isWholeWord(_ tokens: Range<Int>, _ rule: String) -> Bool {
        guard tokens.count == 1, text.tokens[tokens.lowerBound].isWord else { return false }
        if text.quotationOfToken[tokens.lowerBound] >= 0 { return true }
        return rule == "noun phrase" && text.lexicon.language == .english && text.folded(tokens.lowerBound).count >= 4
            && !text.tokens[tokens.lowerBound].isCapitalized && scene.endOfAdverb(at: tokens.lowerBound) == nil
            && PronounResolver(scene: scene).pronoun(at: tokens.lowerBound) == nil
            && tokens.upperBound >= limit - 1
    }

    /// "warned in a letter seen by the paper that", « a déclaré dans un communiqué publié lundi que »: where the clause begins
    /// behind the words that tell of the letter.
    func behindDocument(_ start: Int) -> Int? {
        guard cue.frames.contains(.clause), text.tokens[start].isWord,
            [
                "seen", "sent", "published", "released", "issued", "posted", "obtained", "dated", "reviewed", "adresse",
                "adressee", "publie", "publiee", "diffuse", "diffusee", "transmis", "transmise", "consulte",
                "consultee",
                "date", "datee", "paru", "parue",
            ].contains(text.folded(start))
        else { return nil }
        for position in Range.clipped(start + 1, min(start + 12, limit)) {
            if FunctionWords.complementizers.contains(text.key(position)) { return position + 1 }
            if text.tokens[position].category == .comma || text.quotationOfToken[position] >= 0 { return nil }
        }
        return nil
    }

    /// "has called the vote a pretext": two noun phrases behind a verb of calling.
    func calling(_ start: Int) -> String? {
        guard text.lexicon.language == .english, ["call", "brand", "label", "dub", "deem", "term"].contains(cue.lemma),
            cue.group.upperBound == start,
            FunctionWords.determiners.contains(text.key(start)) || scene.reference(at: start) != nil
                || ["it", "him", "them"].contains(text.folded(start))
        else { return nil }
        let second = Range.clipped(start + 1, min(start + 9, limit)).first { ["a", "an"].contains(text.folded($0)) }
        guard let second,
            !(start..<second).contains(where: {
                !text.tokens[$0].isWord || scene.isDate($0)
                    || FunctionWords.relatives.contains(text.key($0))
            }),
            !scene.isPreposition(second - 1), !scene.isDate(second + 1), text.folded(second + 1) != "second"
        else { return nil }
        return "what it was called"
    }

    /// "concluded today a two-day visit": words behind an article without any verb.
    func isPlainNoun(from start: Int) -> Bool {
        guard ["a", "an"].contains(text.folded(start)) else { return false }
        return !Range.clipped(start, limit).contains {
            FunctionWords.auxiliaries.contains(text.key($0)) && text.folded($0) != "a"
                || text.folded($0).hasSuffix("ed")
                || text.quotationOfToken[$0] >= 0
        }
    }

    func opensClause(_ position: Int) -> Bool {
        let token = text.tokens[position]
        guard token.isWord || token.category == .number else { return false }
        let word = text.folded(position)
        if pointsElsewhere(position) { return false }
        if scene.reference(at: position) != nil { return true }
        return ![
            "in", "at", "during", "for", "of", "by", "with", "and", "or", "but", "as", "when", "while", "after",
            "before", "on", "from", "about", "so", "lors", "dans", "par", "en", "à", "au",
        ]
        .contains(word)
    }

    func opensNounPhrase(_ position: Int) -> Bool {
        let token = text.tokens[position]
        guard token.isWord || token.category == .number else { return false }
        if pointsElsewhere(position) { return false }
        return ![
            "in", "at", "during", "and", "or", "but", "when", "while", "lors", "dans", "et", "ou", "mais", "qui", "who",
            "which",
        ]
        .contains(text.folded(position))
    }

    func isInfinitive(_ position: Int) -> Bool {
        guard text.tokens[position].isWord, !text.tokens[position].isCapitalized else { return false }
        // A word that no list has is judged by its letters.
        let known = text.folded(position)
        let word = known.isEmpty ? text.string(position..<position + 1).lowercased() : known
        if ["ne", "n'", "avoir", "etre", "pas"].contains(word) { return true }
        if ["en", "y", "l'", "le", "la", "les", "se", "s'"].contains(word), position + 1 < limit {
            return isInfinitive(position + 1)
        }
        return word.count > 3
            && (word.hasSuffix("er") || word.hasSuffix("ir") || word.hasSuffix("oir") || word.hasSuffix("re"))
    }

    /// Where *to* or *de*/*à* opens an infinitive within the next words.
    func infinitive(after start: Int) -> Int? {
        for position in Range.clipped(start, min(start + 9, limit))
        where ["to", "de", "d'", "à"].contains(text.folded(position)) {
            return position
        }
        return nil
    }

    func addressed(_ range: Range<Int>) -> [Int] { scene.references(in: range).map(\.entity) }
}
