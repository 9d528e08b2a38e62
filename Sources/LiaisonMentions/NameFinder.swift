import LiaisonKnowledge
import LiaisonLanguages
import LiaisonText

/// Finds proper names: those of the knowledge by its index, unknown ones by capitals, heads and neighbours.
struct NameFinder {
    let text: Text
    let knowledge: Knowledge
    let index: NameIndex
    private var found: [NameMention] = []

    init(text: Text, knowledge: Knowledge, index: NameIndex) {
        self.text = text
        self.knowledge = knowledge
        self.index = index
    }

    mutating func names() -> [NameMention] {
        let shapes = NameShapes(text: text)
        for sentence in text.sentences {
            let titleCase = shapes.isTitleCase(sentence.tokens)
            var position = sentence.tokens.lowerBound
            var titleEnd = position
            while position < sentence.tokens.upperBound {
                guard text.tokens[position].isWord else {
                    position += 1
                    continue
                }
                titleEnd = max(titleEnd, endOfTitle(at: position, in: sentence.tokens))
                if let mention = name(at: position, in: sentence, titleCase: titleCase, inTitle: position < titleEnd, shapes: shapes) {
                    found.append(mention)
                    position = mention.tokens.upperBound
                } else {
                    position = max(position + 1, shapes.endOfNotName(at: position, in: sentence.tokens) ?? 0)
                }
            }
        }
        NameVote(text: text, knowledge: knowledge, shapes: shapes).settle(&found)
        return found
    }

    private func name(
        at position: Int, in sentence: Sentence, titleCase: Bool, inTitle: Bool, shapes: NameShapes
    ) -> NameMention? {
        let known = KnownName(text: text, knowledge: knowledge, index: index)
            .longest(at: position, limit: sentence.tokens.upperBound)
        let notName = shapes.endOfNotName(at: position, in: sentence.tokens)
        let finder = UnknownName(text: text, knowledge: knowledge, index: index, shapes: shapes)
        if let notName, notName > (known?.tokens.upperBound ?? 0) {
            guard notName == position + 1, !inTitle else { return nil }
            return finder.candidate(ledBy: position, in: sentence.tokens, titleCase: titleCase).map { mention($0, in: sentence) }
        }
        // Inside "Minister of Foreign Affairs" only known names stand: the title's own capitals are none.
        let unknown = inTitle ? nil : finder.candidate(at: position, in: sentence.tokens, titleCase: titleCase)
        if let known {
            // "China Development Bank": a longer name with a head of its own wins over the known one inside it.
            // So does a personal name that begins with the single name of somebody known, or of a town.
            if let unknown, unknown.tokens.upperBound > known.tokens.upperBound,
                unknown.hasHead && (!known.isLong || unknown.tokens.upperBound > known.tokens.upperBound + 1)
                    && (known.tokens.upperBound..<unknown.tokens.upperBound).contains(where: { text.tokens[$0].isCapitalized })
                    || !known.isLong && unknown.kind == .person
                        && (known.kind(knowledge) == .person
                            || text.classes(position).contains(.forename) && !text.tokens[position + 1].marks.contains(.joined)
                            || known.tokens.count == 1 && unknown.strength >= 3 && known.senses.allSatisfy { $0.form == .acronym })
            {
                return mention(unknown, in: sentence)
            }
            let honorific = shapes.honorific(before: known.tokens.lowerBound)
            // "Polygraph.info" is the known "Polygraph".
            let isAddress = unknown.map { $0.isAddress && $0.tokens.lowerBound == known.tokens.lowerBound } ?? false
            return NameMention(
                tokens: isAddress ? unknown?.tokens ?? known.tokens : known.tokens, senses: known.senses, kind: honorific != nil ? .person : known.kind(knowledge),
                reason: "known name", gender: shapes.gender(before: known.tokens.lowerBound), honorific: honorific,
                isNoise: sentence.isNoise, acronym: nil)
        }
        return unknown.map { mention($0, in: sentence) }
    }

    /// The end of a special title or of an office of several words that begins at the token.
    private func endOfTitle(at position: Int, in range: Range<Int>) -> Int {
        var end = position
        index.phrases.matches(at: position, word: { $0 < range.upperBound ? text.word(at: $0) : nil }) { length, senses in
            if senses.contains(where: { if case .title = $0.form { true } else { false } }) { end = max(end, position + length) }
        }
        for phrase in text.phrases(at: position) where phrase.tokens.count > 1 {
            guard case .office = phrase.sense else { continue }
            // « porte-parole du ministère des Affaires étrangères »: the ministry inside is a name of its own.
            let body = phrase.tokens.dropFirst().first {
                NameShapes(text: text).head(at: $0)?.kind == .organization && text.tokens[$0 - 1].isWord && text.classes($0 - 1).contains(.function)
            }
            end = max(end, body ?? phrase.tokens.upperBound)
        }
        return end
    }

    private func mention(_ candidate: UnknownName.Candidate, in sentence: Sentence) -> NameMention {
        NameMention(
            tokens: candidate.tokens, senses: candidate.senses, kind: candidate.kind, reason: candidate.reason,
            strength: candidate.strength, gender: candidate.gender, likelyGender: candidate.likelyGender, honorific: candidate.honorific, isNoise: sentence.isNoise, acronym: nil)
    }
}

/// The longest name of the knowledge that begins at a token.
struct KnownName {
    let text: Text
    let knowledge: Knowledge
    let index: NameIndex

    struct Match {
        let tokens: Range<Int>
        let senses: [NameIndex.Sense]
        /// Whether it has several words.
        var isLong: Bool { tokens.count > 1 }
        /// The kind, where all readings agree.
        func kind(_ knowledge: Knowledge) -> EntityKind? {
            let kinds = Set(senses.map { knowledge.entries[$0.entry].kind })
            return kinds.count == 1 ? kinds.first : nil
        }
    }

    func longest(at start: Int, limit: Int) -> Match? {
        guard index.phrases.begins(text.tokens[start].word) else { return nil }
        var best: Match?
        index.phrases.matches(
            at: start, word: { $0 < limit ? text.word(at: $0) : nil }
        ) { length, senses in
            let range = start..<start + length
            let fitting = senses.filter { fits($0, range) }
            if !fitting.isEmpty { best = Match(tokens: range, senses: fitting) }
        }
        return best
    }

    /// Whether the capitals of the text allow the reading.
    private func fits(_ sense: NameIndex.Sense, _ range: Range<Int>) -> Bool {
        let first = text.tokens[range.lowerBound]
        switch sense.form {
        case .name, .short:
            let kind = knowledge.entries[sense.entry].kind
            if kind == .person || kind == .place {
                guard first.marks.contains(.capital) || range.contains(where: { text.tokens[$0].isCapitalized }) && range.count > 1
                else { return false }
                if kind == .person, range.count > 1, endsLikeBody(range) { return false }
                // A capital at the start of a sentence proves nothing for a common word.
                // A single forename is nobody in particular.
                if range.count == 1, kind == .person, text.classes(range.lowerBound).contains(.forename) || text.isCommon(range.lowerBound) {
                    return false
                }
                return range.count > 1 || !isPlainStart(range.lowerBound)
            }
            if kind == .initiative, range.count >= 4 { return true }
            let capitals = range.count(where: { text.tokens[$0].isCapitalized })
            if range.count == 1 { return first.marks.contains(.capital) && !isPlainStart(range.lowerBound) }
            return capitals > 0 && (capitals > 1 || !startsSentence(range.lowerBound) || first.marks.contains(.capital) && range.count > 2 || !text.isCommon(range.lowerBound))
        case .acronym:
            if range.allSatisfy({ text.tokens[$0].marks.contains(.allCapitals) || text.tokens[$0].marks.contains(.digit) }) { return true }
            // French papers write Onu, Otan, Monusco.
            return range.count == 1 && first.marks.contains(.capital) && first.end - first.start >= 3
                && !text.isCommon(range.lowerBound)
                && text.classes(range.lowerBound).isDisjoint(with: [.forename, .surname, .knownName])
        case .government: return first.marks.contains(.capital)
        case .demonym, .title, .description, .surname: return false
        }
    }

    /// "Palestinian Authority" in a list of people: the last word heads the name of a body, and the first is no forename.
    private func endsLikeBody(_ range: Range<Int>) -> Bool {
        guard !text.classes(range.lowerBound).contains(.forename), case .some(let kind) = NameShapes(text: text).head(endingAt: range.upperBound - 1)
        else { return false }
        return kind != .person
    }

    private func startsSentence(_ token: Int) -> Bool { NameShapes(text: text).startsSentence(token) }

    private func isPlainStart(_ token: Int) -> Bool { startsSentence(token) && text.isCommon(token) }
}
