import LiaisonDocuments
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonText

/// A name that the knowledge does not have: a run of capitalised words, with the complement of its head noun.
struct UnknownName {
    let text: Text
    let knowledge: Knowledge
    let index: NameIndex
    let shapes: NameShapes

    /// A run of words that may be a name.
    struct Candidate {
        var tokens: Range<Int>
        var kind: EntityKind?
        var reason: String
        var senses: [NameIndex.Sense] = []
        var gender: Gender = .unknown
        var likelyGender: Gender = .unknown
        var honorific: Range<Int>?
        /// Whether a head noun ("Ministry", "Accord") told the kind.
        var hasHead = false
    }

    /// The candidate that begins at a token, or nil where none does.
    func candidate(at start: Int, in range: Range<Int>, titleCase: Bool) -> Candidate? {
        let token = text.tokens[start]
        if token.marks.contains(.clitic) { return nil }
        if let headed = HeadedName(text: text, knowledge: knowledge, index: index, shapes: shapes).name(at: start, in: range, titleCase: titleCase) {
            return headed
        }
        if text.classes(start).contains(.function), !token.marks.contains(.allCapitals), text.folded(start).utf8.count <= 4 { return nil }
        guard token.isCapitalized, !isTitle(start, in: range) else { return nil }
        if shapes.startsSentence(start), text.isCommon(start), !opensPersonalName(start, in: range) { return nil }
        let isDemonym = isDemonym(start)
        var end = run(from: start, in: range)
        // A head noun at the end of an English run: "Vietnam Coast Guard", "Airfinity Group".
        if text.document.language == .english, end - start > 1, !titleCase {
            var last = end - 1
            while last > start {
                if case .some(let kind) = shapes.head(endingAt: last) {
                    guard let kind else { return nil }
                    if kind == .person { break }
                    let complemented = HeadedName(text: text, knowledge: knowledge, index: index, shapes: shapes)
                        .complement(after: last + 1, in: range) ?? last + 1
                    return Candidate(
                        tokens: start..<complemented, kind: kind, reason: "head noun \"\(text.string(last..<last + 1))\"",
                        hasHead: true)
                }
                last -= 1
            }
        }
        if isDemonym { return nil }
        end = trimmed(start..<end)
        guard end > start else { return nil }
        return classify(start..<end, in: range, titleCase: titleCase)
    }

    /// The end of the run of capitalised words, personal particles inside it included.
    private func run(from start: Int, in range: Range<Int>) -> Int {
        var end = start + 1
        while end < range.upperBound {
            let token = text.tokens[end]
            if token.isCapitalized, !token.marks.contains(.newline) || token.marks.contains(.joined) || end - start == 1 {
                if shapes.endOfNotName(at: end, in: range) != nil { break }
                if isTitle(end, in: range), shapes.head(endingAt: end) == nil { break }
                if text.tokens[end - 1].marks.contains(.dotted), text.classes(end).contains(.function) { break }
                if token.marks.contains(.clitic), end + 1 >= range.upperBound || !text.tokens[end + 1].isCapitalized { break }
                end += 1
                continue
            }
            // Particles: "Luiz da Silva", "Abdel Fattah al-Sisi", "Ursula von der Leyen"; and small words in hyphens.
            var next = end
            while next < range.upperBound, next - end < 3, text.tokens[next].isWord, !text.tokens[next].isCapitalized,
                !text.tokens[next].marks.contains(.clitic),
                shapes.isConnector(next, particle: true) || text.tokens[next].marks.contains(.joined)
            { next += 1 }
            guard next > end, next < range.upperBound, text.tokens[next].isCapitalized, !isPlaceName(end - 1) || text.tokens[next].marks.contains(.joined),
                shapes.endOfNotName(at: next, in: range) == nil
            else { break }
            end = next + 1
        }
        return end
    }

    /// Whether a single word is the name of a known place.
    private func isPlaceName(_ token: Int) -> Bool {
        KnownName(text: text, knowledge: knowledge, index: index).longest(at: token, limit: token + 1)?.senses
            .contains { knowledge.entries[$0.entry].kind == .place } ?? false
    }

    /// Trailing words that cannot end a name: clitics, common words at a line end.
    private func trimmed(_ tokens: Range<Int>) -> Int {
        var end = tokens.upperBound
        while end > tokens.lowerBound, text.tokens[end - 1].marks.contains(.clitic) { end -= 1 }
        return end
    }

    private func isTitle(_ token: Int, in range: Range<Int>) -> Bool {
        for phrase in text.phrases(at: token) {
            switch phrase.sense {
            case .office(let office, _, _):
                // A forename or surname that is also a role word ("Judge", "King") with a name before it stays a name.
                if !office.isEmpty { return true }
            case .honorific: return true
            default: continue
            }
        }
        return false
    }

    private func isDemonym(_ token: Int) -> Bool {
        var result = false
        index.phrases.matches(at: token, word: text.word(at:)) { length, senses in
            if length == 1, senses.contains(where: { $0.form == .demonym }) { result = true }
        }
        return result
    }

    /// "Will Smith": a common word that is a forename and has a plain name behind it.
    private func opensPersonalName(_ start: Int, in range: Range<Int>) -> Bool {
        guard start + 1 < range.upperBound, text.tokens[start + 1].isCapitalized, !text.isCommon(start + 1) else { return false }
        return !text.classes(start).isDisjoint(with: [.forename, .knownName])
    }

    /// The readings of a single word as the surname of somebody known.
    private func surnames(_ tokens: Range<Int>) -> [NameIndex.Sense] {
        var result: [NameIndex.Sense] = []
        index.phrases.matches(
            at: tokens.lowerBound, word: { $0 < tokens.upperBound ? text.tokens[$0].word : nil }
        ) { length, senses in
            if length == tokens.count { result = senses.filter { $0.form == .surname } }
        }
        return result
    }

    private func classify(_ tokens: Range<Int>, in range: Range<Int>, titleCase: Bool) -> Candidate? {
        let first = tokens.lowerBound
        let honorific = shapes.honorific(before: first)
        var candidate = Candidate(tokens: tokens, kind: nil, reason: "capitalised", honorific: honorific)
        candidate.gender = shapes.gender(before: first)
        let classes = tokens.map { text.classes($0) }
        let common = tokens.count(where: { text.isCommon($0) })
        let single = tokens.count == 1
        candidate.senses = surnames(tokens)
        if let forename = classes.first, tokens.count > 1 {
            if forename.contains(.masculineForename) { candidate.likelyGender = .masculine }
            if forename.contains(.feminineForename) { candidate.likelyGender = .feminine }
        }
        if honorific != nil {
            candidate.kind = .person
            candidate.reason = "honorific before it"
            return candidate
        }
        if follows(office: first) {
            candidate.kind = .person
            candidate.reason = "office before it"
            return candidate
        }
        let token = text.tokens[first]
        if single {
            guard token.end - token.start > 1 || token.marks.contains(.allCapitals) else { return nil }
            if !candidate.senses.isEmpty, !text.isCommon(first) {
                candidate.kind = .person
                candidate.reason = "surname of somebody known"
                return candidate
            }
            if titleCase { return nil }
            if token.marks.contains(.allCapitals), token.end - token.start <= 8, token.end - token.start >= 2, common == 0 {
                candidate.kind = .organization
                candidate.reason = "acronym"
                return candidate
            }
            if common > 0 { return nil }
            if let kind = headBefore(first) {
                candidate.kind = kind
                candidate.reason = "kind by the noun before it"
                return candidate
            }
            if isPlaceContext(first, end: tokens.upperBound) {
                candidate.kind = .place
                candidate.reason = "place by the word before it"
            } else if token.marks.contains(.innerCapital) {
                candidate.kind = .organization
                candidate.reason = "capitals inside the word"
            }
            return candidate
        }
        if classes[0].contains(.forename) || tokens.contains(where: { text.tokens[$0].marks.contains(.dotted) }) && common == 0 {
            if common < tokens.count - 1 || !titleCase,
                !text.isCommon(tokens.upperBound - 1) || !text.isCommon(first) || classes[tokens.count - 1].contains(.surname)
            {
                candidate.kind = .person
                candidate.reason = "forename"
                return candidate
            }
        }
        if titleCase { return nil }
        if common == 0, tokens.count <= 4, !tokens.contains(where: { text.tokens[$0].marks.contains(.allCapitals) }) {
            candidate.kind = isPlaceContext(first, end: tokens.upperBound) ? .place : .person
            candidate.reason = candidate.kind == .place ? "place by the word before it" : "capitalised words"
            return candidate
        }
        candidate.kind = isPlaceContext(first, end: tokens.upperBound) ? .place : .organization
        candidate.reason = "capitalised words, some of them common"
        return candidate
    }

    /// Whether an office noun, perhaps with a complement, ends right before the token.
    private func follows(office token: Int) -> Bool {
        for start in stride(from: token - 1, through: max(0, token - 4), by: -1) {
            guard text.tokens[start].isWord else { return false }
            for phrase in text.phrases(at: start) where phrase.tokens.upperBound == token {
                if case .office(_, _, false) = phrase.sense { return true }
            }
        }
        return false
    }

    /// "health data firm Airfinity", « le village de Kasindi »: the kind that the noun right before a name tells.
    private func headBefore(_ first: Int) -> EntityKind? {
        var position = first - 1
        if position > 0, ["of", "de", "du", "d'"].contains(text.folded(position)) { position -= 1 }
        guard position >= 0, text.tokens[position].isWord, !text.tokens[position].isCapitalized,
            case .some(let kind) = shapes.head(endingAt: position), let kind, kind != .person
        else { return nil }
        let linked = position < first - 1
        return linked && kind != .place ? nil : kind
    }

    private func isPlaceContext(_ first: Int, end: Int) -> Bool {
        guard first > 0, text.tokens[first - 1].isWord else { return false }
        let before = text.folded(first - 1)
        switch text.document.language {
        case .english: return ["in", "at", "near", "around", "outside", "across", "throughout", "inside"].contains(before)
        case .french: return ["à", "en", "dans", "pres", "vers"].contains(before)
        }
    }
}
