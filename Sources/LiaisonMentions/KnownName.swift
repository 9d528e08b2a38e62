import LiaisonKnowledge
import LiaisonLanguages
import LiaisonText

/// The longest name of the knowledge that begins at a token.
struct KnownName {
    let text: Text
    let knowledge: Knowledge
    let index: NameIndex
    private let shapes: NameShapes

    init(text: Text, knowledge: Knowledge, index: NameIndex) {
        self.text = text
        self.knowledge = knowledge
        self.index = index
        shapes = NameShapes(text: text)
    }

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
                guard
                    first.marks.contains(.capital)
                        || range.contains(where: { text.tokens[$0].isCapitalized }) && range.count > 1
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
            if kind == .initiative, range.count >= 4 { return true }
            let capitals = range.count(where: { text.tokens[$0].isCapitalized })
            if range.count == 1 { return first.marks.contains(.capital) && !isPlainStart(range.lowerBound) }
            return capitals > 0
                && (capitals > 1 || !startsSentence(range.lowerBound)
                    || first.marks.contains(.capital) && range.count > 2 || !text.isCommon(range.lowerBound))
        case .acronym:
            if range.allSatisfy({
                text.tokens[$0].marks.contains(.allCapitals) || text.tokens[$0].marks.contains(.digit)
            }) {
                return true
            }
            // French papers write Onu, Otan, Monusco.
            return range.count == 1 && first.marks.contains(.capital) && first.end - first.start >= 3
                && !text.isCommon(range.lowerBound)
                && text.classes(range.lowerBound).isDisjoint(with: [.forename, .surname, .knownName])
        case .government: return first.marks.contains(.capital)
        case .demonym, .title, .description, .surname: return false
        }
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
}
