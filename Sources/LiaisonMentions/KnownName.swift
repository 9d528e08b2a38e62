import LiaisonDocuments
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonText

/// The longest name of the knowledge that begins at a token.
struct KnownName {
    let text: Text
    let knowledge: Knowledge
    let phrases: KnownPhrases
    private let shapes: NameShapes
    private let adjectives: FrenchAdjectives

    init(text: Text, knowledge: Knowledge, phrases: KnownPhrases) {
        self.text = text
        self.knowledge = knowledge
        self.phrases = phrases
        shapes = NameShapes(text: text)
        adjectives = FrenchAdjectives(text: text, demonyms: Demonyms(text: text, phrases: phrases))
    }

    struct Match {
        let tokens: Range<Int>
        let senses: [NameIndex.Sense]
        /// Whether it has several words.
        var isLong: Bool { tokens.count > 1 }
        /// The kind, where all readings agree.
        func kind(_ knowledge: Knowledge) -> EntityKind? {
            let kinds = Set(senses.map { knowledge.kind(of: $0.entry) })
            return kinds.count == 1 ? kinds.first : nil
        }
    }

    func longest(at start: Int, limit: Int) -> Match? {
        var best: Match?
        phrases.matches(at: start, before: limit) { length, senses in
            let range = start..<start + length
            let fitting = senses.filter { fits($0, range) && !goesOnBehindHyphen($0, range) }
            if !fitting.isEmpty { best = Match(tokens: range, senses: fitting) }
        }
        return best
    }

    /// « la Croix-Rouge » is not the newspaper La Croix: a body's name of several words that a hyphen goes on from.
    private func goesOnBehindHyphen(_ sense: NameIndex.Sense, _ range: Range<Int>) -> Bool {
        let next = range.upperBound
        return range.count > 1 && next < text.tokens.count && text.tokens[next].marks.contains(.joined)
            && text.tokens[next].isCapitalized && !text.tokens[next - 1].marks.contains(.clitic)
            && knowledge.kind(of: sense.entry) == .organization
    }

    /// Whether the capitals of the text allow the reading.
    private func fits(_ sense: NameIndex.Sense, _ range: Range<Int>) -> Bool {
        let first = text.tokens[range.lowerBound]
        switch sense.form {
        case .name, .short:
            let kind = knowledge.kind(of: sense.entry)
            if kind == .person || kind == .place {
                guard
                    first.marks.contains(.capital)
                        || range.contains(where: { text.tokens[$0].isCapitalized }) && range.count > 1
                        || kind == .place && isDescribedPlace(range)
                else { return false }
                if kind == .person, range.count > 1, endsLikeBody(range) || isTitled(range) { return false }
                // A capital at the start of a sentence proves nothing for a common word.
                // A single forename is nobody in particular.
                if range.count == 1, kind == .person,
                    text.classes(range.lowerBound).contains(.forename) || text.isCommon(range.lowerBound)
                {
                    return false
                }
                return range.count > 1 || !isPlainStart(range.lowerBound)
            }
            if kind == .initiative && range.count >= 4 || isWrittenSmall(sense, range) { return true }
            let capitals = range.count(where: { text.tokens[$0].isCapitalized })
            if range.count == 1 { return first.marks.contains(.capital) && !isPlainStart(range.lowerBound) }
            // "the one China policy": a capital inside is no start of a sentence.
            if range.count > 2, range.dropFirst().contains(where: { text.tokens[$0].isCapitalized }) { return true }
            return capitals > 0
                && (capitals > 1 || !startsSentence(range.lowerBound)
                    || first.marks.contains(.capital) && range.count > 2 || !text.isCommon(range.lowerBound))
        case .acronym:
            if range.allSatisfy({
                text.tokens[$0].marks.contains(.allCapitals) || text.tokens[$0].marks.contains(.digit)
            }) {
                return true
            }
            // French papers write Onu, Otan, Monusco; a longer run of capitals is another name.
            return range.count == 1 && first.marks.contains(.capital) && first.end - first.start >= 3
                && !text.isCommon(range.lowerBound) && !isTiedToCapital(range.lowerBound)
                && !text.phrases(at: range.lowerBound).contains {
                    if case .honorific = $0.sense { true } else { false }
                }
                && text.classes(range.lowerBound).isDisjoint(with: [.forename, .surname, .knownName])
        case .government: return range.contains { text.tokens[$0].isCapitalized }
        case .demonym, .title, .description, .surname: return false
        }
    }

    /// « l'organisation mondiale du commerce »: transcripts write the bodies of the world without capitals.
    private func isWrittenSmall(_ sense: NameIndex.Sense, _ range: Range<Int>) -> Bool {
        guard text.document.language == .french, range.count >= 2,
            sense.languages.contains(NameIndex.Languages(.french)), let type = knowledge.entries[sense.entry].type,
            KnownName.worldwide.contains(type)
        else { return false }
        return range.count >= 4
            || shapes.head(at: range.lowerBound)?.kind == .organization && adjectives.isAdjective(range.upperBound - 1)
    }

    private static let worldwide: WordSet = [
        "igo", "organ", "agency", "court", "bank", "fund", "ministry", "parliament",
    ]

    /// « la péninsule coréenne »: a place that French names by a common noun and an adjective, all in lower case.
    private func isDescribedPlace(_ range: Range<Int>) -> Bool {
        text.document.language == .french && range.count == 2
            && ["peninsule", "corne", "golfe", "bande"].contains(text.folded(range.lowerBound))
    }

    /// Whether another capitalised word stands right before or behind, so that both may be one name ("Cardi B").
    private func isTiedToCapital(_ token: Int) -> Bool {
        let next = token + 1
        if next < text.tokens.count, text.tokens[next].isCapitalized, !text.tokens[next].marks.contains(.newline),
            !text.tokens[next].marks.contains(.clitic)
        {
            return true
        }
        return token > 0 && !startsSentence(token) && text.tokens[token - 1].isCapitalized
            && !text.tokens[token - 1].marks.contains(.clitic)
            && !text.classes(token - 1).contains(.function)
    }

    /// "President Xi" before "Jinping": the name goes on behind what some list has with its title.
    private func isTitled(_ range: Range<Int>) -> Bool {
        let next = range.upperBound
        guard next < text.tokens.count, text.tokens[next].isCapitalized, !text.tokens[next].marks.contains(.newline),
            shapes.endOfNotName(at: next, in: next..<text.tokens.count) == nil
        else { return false }
        return shapes.office(at: range.lowerBound)?.count == 1
    }

    /// "Palestinian Authority" in a list of people: the last word heads the name of a body, and the first is no forename.
    private func endsLikeBody(_ range: Range<Int>) -> Bool {
        guard !text.classes(range.lowerBound).contains(.forename),
            case .some(let kind) = shapes.head(endingAt: range.upperBound - 1)
        else { return false }
        return kind != .person
    }

    private func startsSentence(_ token: Int) -> Bool { shapes.startsSentence(token) }

    private func isPlainStart(_ token: Int) -> Bool { startsSentence(token) && text.isCommon(token) }

    /// Whether a known name begins at a token.
    func isKnown(_ position: Int) -> Bool {
        longest(at: position, limit: text.tokens.count) != nil
    }

    /// Whether a person's name begins there: a known one, or a forename with another capital behind it.
    func opensPerson(_ position: Int, in range: Range<Int>) -> Bool {
        if let match = longest(at: position, limit: range.upperBound) {
            return match.senses.contains { knowledge.entries[$0.entry].kind == .person }
        }
        return position + 1 < range.upperBound && text.tokens[position + 1].isCapitalized && !text.isCommon(position)
            && text.classes(position).contains(.forename)
    }
}
