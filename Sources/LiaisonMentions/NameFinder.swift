import LiaisonDocuments
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonText

/// Finds proper names: those of the knowledge by its index, unknown ones by capitals, heads and neighbours.
struct NameFinder {
    let text: Text
    let knowledge: Knowledge
    let phrases: KnownPhrases
    private let shapes: NameShapes
    private let known: KnownName
    private let unknown: UnknownName
    private let demonyms: Demonyms
    private let countries: Set<Int>
    private var found: [NameMention] = []

    init(text: Text, knowledge: Knowledge, phrases: KnownPhrases, countries: Set<Int>) {
        self.text = text
        self.countries = countries
        self.knowledge = knowledge
        self.phrases = phrases
        shapes = NameShapes(text: text)
        known = KnownName(text: text, knowledge: knowledge, phrases: phrases)
        demonyms = Demonyms(text: text, phrases: phrases)
        unknown = UnknownName(text: text, knowledge: knowledge, phrases: phrases, shapes: shapes)
    }

    mutating func names() -> [NameMention] {
        for sentence in text.sentences {
            let titleCase = shapes.isTitleCase(sentence.tokens)
            var position = sentence.tokens.lowerBound
            var titleEnd = position
            while position < sentence.tokens.upperBound {
                guard text.tokens[position].isWord, mayOpen(position) else {
                    position += 1
                    continue
                }
                titleEnd = max(titleEnd, endOfTitle(at: position, in: sentence.tokens))
                if var mention = name(at: position, in: sentence, titleCase: titleCase, inTitle: position < titleEnd) {
                    mention.tokens = withSuffix(mention.tokens, in: sentence.tokens)
                    found.append(mention)
                    position = mention.tokens.upperBound
                } else {
                    position = max(
                        position + 1, shapes.endOfNotName(at: position, in: sentence.tokens) ?? 0,
                        endOfPeople(at: position, in: sentence.tokens) ?? 0)
                }
            }
        }
        NameVote(text: text, knowledge: knowledge, shapes: shapes).settle(&found)
        return found
    }

    /// A name with the "Jr." behind its comma.
    private func withSuffix(_ name: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
        let suffix = name.upperBound + 1
        guard suffix < sentence.upperBound, text.tokens[suffix - 1].category == .comma,
            text.tokens[suffix].isCapitalized,
            NameFinder.suffixes.contains(text.key(suffix))
        else { return name }
        return name.lowerBound..<suffix + 1
    }

    private static let suffixes: WordSet = ["jr", "sr"]

    /// Whether a name, a title or a head noun can begin at a token: most words in lower case open none, since one word alone
    /// is known by its capital or its digit.
    @inline(__always)
    private func mayOpen(_ token: Int) -> Bool {
        let here = text.tokens[token]
        if here.marks.contains(.capital) || phrases.beginsLong(at: token) || phrases.begins(.title, at: token)
            || here.marks.contains(.digit) && phrases.begins(at: token)
            || text.begins([.kindHead, .office, .notName], at: token)
        {
            return true
        }
        return token + 1 < text.tokens.count && text.tokens[token + 1].marks.contains(.joined)
    }

    private func name(at position: Int, in sentence: Sentence, titleCase: Bool, inTitle: Bool) -> NameMention? {
        let known = known.longest(at: position, limit: sentence.tokens.upperBound).flatMap { supported($0) }
        if let people = endOfPeople(at: position, in: sentence.tokens), people > known?.tokens.upperBound ?? 0 {
            return nil
        }
        let notName = shapes.endOfNotName(at: position, in: sentence.tokens)
        if let notName, notName > (known?.tokens.upperBound ?? 0) {
            guard notName == position + 1, !inTitle else { return nil }
            return unknown.candidate(ledBy: position, in: sentence.tokens, titleCase: titleCase).map {
                mention($0, in: sentence)
            }
        }
        // Inside "Minister of Foreign Affairs" only known names stand: the title's own capitals are none.
        let unknown = inTitle ? nil : self.unknown.candidate(at: position, in: sentence.tokens, titleCase: titleCase)
        if let known {
            if var unknown, unknown.tokens.upperBound > known.tokens.upperBound, !known.isLong,
                isTiedOn(known.tokens.upperBound, in: sentence.tokens)
            {
                if known.kind(knowledge) == .place {
                    unknown.kind = .place
                    unknown.reason = "known place with a name tied to it"
                    unknown.strength = 3
                }
                return mention(unknown, in: sentence)
            }
            // "China Development Bank": a longer name with a head of its own wins over the known one inside it.
            // So does a personal name that begins with the single name of somebody known, or of a town.
            if let unknown, unknown.tokens.upperBound > known.tokens.upperBound,
                unknown.hasHead && (!known.isLong || unknown.tokens.upperBound > known.tokens.upperBound + 1)
                    && (known.tokens.upperBound..<unknown.tokens.upperBound).contains(where: {
                        text.tokens[$0].isCapitalized
                    })
                    || !known.isLong && unknown.kind == .person
                        && (known.kind(knowledge) == .person
                            || text.classes(position).contains(.forename)
                                && !text.tokens[position + 1].marks.contains(.joined)
                            || known.tokens.count == 1 && unknown.strength >= 3
                                && known.senses.allSatisfy { $0.form == .acronym })
            {
                return mention(unknown, in: sentence)
            }
            let honorific = shapes.honorific(before: known.tokens.lowerBound)
            return NameMention(
                tokens: known.tokens, senses: known.senses,
                kind: honorific != nil ? .person : known.kind(knowledge),
                reason: "known name", gender: shapes.gender(before: known.tokens.lowerBound), honorific: honorific,
                isNoise: sentence.isNoise, acronym: nil)
        }
        return unknown.map { mention($0, in: sentence) }
    }

    /// "the Sri Lankan president": where an adjective of several words ends that no name goes on from.
    private func endOfPeople(at start: Int, in range: Range<Int>) -> Int? {
        guard text.tokens[start].isCapitalized, let match = demonyms.match(at: start), match.tokens.count > 1,
            match.tokens.upperBound <= range.upperBound, match.tokens.allSatisfy({ text.tokens[$0].isCapitalized })
        else { return nil }
        let next = match.tokens.upperBound
        let goesOn = next < range.upperBound && text.tokens[next].isCapitalized && shapes.office(at: next) == nil
        return goesOn ? nil : next
    }

    /// "Douglas and I": a forename alone, with no preposition of place before it, is a town only where the text is in its
    /// country.
    private func isForename(_ tokens: Range<Int>) -> Bool {
        tokens.count == 1 && text.classes(tokens.lowerBound).contains(.forename)
            && !NameVote.whereabouts.contains(text.key(tokens.lowerBound - 1))
    }

    /// « Bade-Wurtemberg »: whether a hyphen ties another capital to a name, which is no known name itself ("US-China").
    private func isTiedOn(_ next: Int, in range: Range<Int>) -> Bool {
        next < range.upperBound && text.tokens[next].marks.contains(.joined) && text.tokens[next].isCapitalized
            && known.longest(at: next, limit: range.upperBound) == nil && text.document.language == .french
            && shapes.endOfNotName(at: next, in: range) == nil && !text.isCommon(next)
    }

    /// A match without the readings that the text gives no ground for: a party that is called by common words or capitals
    /// only ("Green Party", "PDG") is that of a country that the text names.
    private func supported(_ match: KnownName.Match) -> KnownName.Match? {
        let isGeneric = match.tokens.allSatisfy { text.isCommon($0) || text.tokens[$0].marks.contains(.clitic) }
        let senses = match.senses.filter { sense in
            switch knowledge.kind(of: sense.entry) {
            case .organization:
                guard isGeneric || sense.form == .acronym, knowledge.entries[sense.entry].type == "party" else {
                    return true
                }
            case .place:
                guard isForename(match.tokens), knowledge.entries[sense.entry].type == "city" else { return true }
            case .person, .initiative: return true
            }
            let country = knowledge.entries[sense.entry].country.flatMap { knowledge.place(of: $0) }
            return country.map { countries.contains($0) } ?? true
        }
        return senses.isEmpty ? nil : KnownName.Match(tokens: match.tokens, senses: senses)
    }

    /// The end of a special title or of an office of several words that begins at the token.
    private func endOfTitle(at position: Int, in range: Range<Int>) -> Int {
        var end = position
        guard phrases.begins(.title, at: position) || text.begins(.office, at: position) else { return end }
        phrases.matches(at: position, before: range.upperBound) { length, senses in
            if senses.contains(where: { if case .title = $0.form { true } else { false } }) {
                end = max(end, position + length)
            }
        }
        for phrase in text.phrases(at: position) where phrase.tokens.count > 1 {
            guard case .office = phrase.sense else { continue }
            // « porte-parole du ministère des Affaires étrangères »: the ministry inside is a name of its own.
            let body = phrase.tokens.dropFirst().first {
                shapes.head(at: $0)?.kind == .organization && text.tokens[$0 - 1].isWord
                    && text.classes($0 - 1).contains(.function)
            }
            end = max(end, body ?? phrase.tokens.upperBound)
        }
        return end
    }

    private func mention(_ candidate: UnknownName.Candidate, in sentence: Sentence) -> NameMention {
        NameMention(
            tokens: candidate.tokens, senses: candidate.senses, kind: candidate.kind, reason: candidate.reason,
            strength: candidate.strength, gender: candidate.gender, likelyGender: candidate.likelyGender,
            honorific: candidate.honorific, isNoise: sentence.isNoise, acronym: nil)
    }
}
