import LiaisonDocuments
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonText

/// A name that the knowledge does not have: a run of capitalised words, with the complement of its head noun.
struct UnknownName {
    let text: Text
    let knowledge: Knowledge
    let phrases: KnownPhrases
    let shapes: NameShapes
    let known: KnownName
    let runs: NameRun
    let context: NameContext
    let headed: HeadedName
    let guess: KindGuess
    let demonyms: Demonyms

    init(text: Text, knowledge: Knowledge, phrases: KnownPhrases, shapes: NameShapes) {
        self.text = text
        self.knowledge = knowledge
        self.phrases = phrases
        self.shapes = shapes
        let known = KnownName(text: text, knowledge: knowledge, phrases: phrases)
        self.known = known
        let demonyms = Demonyms(text: text, phrases: phrases)
        runs = NameRun(text: text, demonyms: demonyms, shapes: shapes, known: known)
        context = NameContext(text: text, shapes: shapes, known: known, demonyms: demonyms)
        self.demonyms = demonyms
        headed = HeadedName(
            text: text, shapes: shapes, known: known, adjectives: FrenchAdjectives(text: text, demonyms: demonyms))
        guess = KindGuess(text: text, shapes: shapes, context: context)
    }

    /// A run of words that may be a name.
    struct Candidate {
        var tokens: Range<Int>
        var kind: EntityKind?
        var reason: String
        /// How much the kind weighs against another reading of the same words elsewhere in the text.
        var strength = 0
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
        if let headed = headedName(at: start, in: range, titleCase: titleCase) { return headed }
        if let titled = articled(start, in: range, titleCase: titleCase) { return titled }
        if let titled = englishArticled(start, in: range, titleCase: titleCase) { return titled }
        if text.classes(start).contains(.function),
            text.isCommon(start) || UnknownName.possessives.contains(text.key(start)),
            !token.marks.contains(.allCapitals),
            text.folded(start).utf8.count <= 4
        {
            return nil
        }
        if !token.isCapitalized { return particled(start, in: range, titleCase: titleCase) }
        guard !runs.isTitle(start, in: range) else { return nil }
        if let site = site(at: start) { return site }
        if shapes.startsSentence(start), text.isCommon(start), !opensPersonalName(start, in: range),
            !opensCommonName(start, in: range, titleCase)
        {
            return nil
        }
        if !titleCase, let headed = runs.headed(from: start, in: range) { return trailingHead(headed, in: range) }
        // « Suivaient CBS et NBC »: the first word of a sentence that no list of names has is no part of a known acronym.
        if shapes.startsSentence(start), start + 1 < range.upperBound,
            text.tokens[start + 1].marks.contains(.allCapitals),
            !text.tokens[start].marks.contains(.allCapitals),
            text.classes(start).isDisjoint(with: [.forename, .surname, .knownName]),
            known.longest(at: start + 1, limit: range.upperBound) != nil
        {
            return nil
        }
        if demonyms.isDemonym(start) { return nil }
        let end = trimmed(start..<runs.end(from: start, in: range))
        guard end > start else { return nil }
        return classify(start..<end, in: range, titleCase: titleCase)
    }

    /// The name at a word that alone is none: "Palestinian Authority", "South China Sea", "North Kivu".
    func candidate(ledBy start: Int, in range: Range<Int>, titleCase: Bool) -> Candidate? {
        if shapes.isCalendar(start) { return nil }
        if let headed = headedName(at: start, in: range, titleCase: titleCase) { return headed }
        guard !titleCase, start + 1 < range.upperBound, text.tokens[start + 1].isCapitalized else { return nil }
        if text.document.language == .french, text.tokens[start + 1].marks.contains(.joined),
            NameContext.frenchDirections.contains(text.key(start))
        {
            return classify(start..<runs.end(from: start, in: range), in: range, titleCase: false)
        }
        if let headed = runs.headed(from: start, in: range) { return trailingHead(headed, in: range) }
        guard text.document.language == .english, NameContext.directions.contains(text.key(start)),
            !text.isCommon(start + 1),
            shapes.endOfNotName(at: start + 1, in: range) == nil, !demonyms.isDemonym(start + 1)
        else { return nil }
        return Candidate(
            tokens: start..<start + 2, kind: .place, reason: "point of the compass", strength: 3, hasHead: true)
    }

    private func headedName(at start: Int, in range: Range<Int>, titleCase: Bool) -> Candidate? {
        self.headed.name(at: start, in: range, titleCase: titleCase)
    }

    /// A run with a head noun at its end: "Vietnam Coast Guard", "Institute of International Affairs".
    private func trailingHead(_ headed: (tokens: Range<Int>, kind: EntityKind?), in range: Range<Int>) -> Candidate? {
        guard var kind = headed.kind, kind != .person else { return nil }
        // "think tank Chatham House": the noun before a name knows better than a house in it.
        if kind == .place, let before = context.headBefore(headed.tokens.lowerBound) { kind = before }
        if text.document.language == .french, !headed.tokens.allSatisfy({ text.tokens[$0].isCapitalized }) {
            return nil
        }
        let end =
            text.document.language == .french
            ? nil
            : self.headed.english.end(after: headed.tokens.upperBound, in: range)
        return Candidate(
            tokens: headed.tokens.lowerBound..<(end ?? headed.tokens.upperBound), kind: kind,
            reason: "head noun \"\(text.string(headed.tokens.upperBound - 1..<headed.tokens.upperBound))\"",
            strength: 3, hasHead: true)
    }

    /// "Polygraph.info": a site that is named by its address; it may be known without its ending.
    private func site(at start: Int) -> Candidate? {
        guard text.tokens[start].marks.contains(.domain) else { return nil }
        let stem = text.string(start..<start + 1).prefix { $0 != "." }
        let word = Vocabulary.hashes(of: stem).first.map { text.vocabulary.find($0) } ?? Vocabulary.unknown
        let senses = phrases.index.phrases.values([word]).filter { $0.form == .name && isOutlet($0.entry) }
        return Candidate(
            tokens: start..<start + 1, kind: .organization, reason: "address of a site", strength: 3, senses: senses)
    }

    private func isOutlet(_ entry: Int) -> Bool { knowledge.entries[entry].kind == .organization }

    /// Trailing words that cannot end a name: clitics, and a people or calendar word.
    func trimmed(_ tokens: Range<Int>) -> Int {
        var end = tokens.upperBound
        while end > tokens.lowerBound, text.tokens[end - 1].marks.contains(.clitic) { end -= 1 }
        // "Regina Ip In the west": where a stop is missing, a capital on a small word begins the next sentence.
        if end > tokens.lowerBound + 1, text.document.language == .english,
            UnknownName.openers.contains(text.key(end - 1)), !text.tokens[end - 1].marks.contains(.allCapitals),
            end < text.tokens.count, text.tokens[end].isWord, !text.tokens[end].isCapitalized
        {
            end -= 1
        }
        return end
    }

    /// "Will Smith": a common word that is a forename and has a plain name behind it.
    private func opensPersonalName(_ start: Int, in range: Range<Int>) -> Bool {
        guard start + 1 < range.upperBound, text.tokens[start + 1].isCapitalized, !text.isCommon(start + 1) else {
            return false
        }
        return !text.classes(start).isDisjoint(with: [.forename, .knownName])
    }

    /// "Human Rights Watch said": a second capital on a common word shows that the first is no mere sentence start.
    private func opensCommonName(_ start: Int, in range: Range<Int>, _ titleCase: Bool) -> Bool {
        guard !titleCase, start + 1 < range.upperBound, text.tokens[start + 1].isCapitalized, text.isCommon(start + 1),
            !text.classes(start).contains(.function), !runs.isTitle(start + 1, in: range),
            shapes.endOfNotName(at: start + 1, in: range) == nil
        else { return false }
        return text.classes(start + 1).isDisjoint(with: [.forename, .knownName])
    }

    private static let openers: WordSet = [
        "in", "on", "at", "the", "a", "an", "but", "and", "he", "she", "it", "they", "this", "after", "for", "as",
        "when", "with", "there", "these",
    ]
    private static let possessives: WordSet = ["ma", "ta", "sa", "mon", "ton", "son", "mes", "tes", "ses"]

    /// The readings of a run as the surname of somebody known.
    private func surnames(_ tokens: Range<Int>) -> [NameIndex.Sense] {
        var result: [NameIndex.Sense] = []
        phrases.matches(at: tokens.lowerBound, before: tokens.upperBound) { length, senses in
            if length == tokens.count { result = senses.filter { $0.form == .surname } }
        }
        return result
    }

    func classify(_ tokens: Range<Int>, in range: Range<Int>, titleCase: Bool) -> Candidate? {
        let first = tokens.lowerBound
        var candidate = Candidate(
            tokens: tokens, kind: nil, reason: "capitalised", honorific: shapes.honorific(before: first))
        candidate.gender = shapes.gender(before: first)
        candidate.senses = surnames(tokens)
        if tokens.count > 1 {
            if text.classes(first).contains(.masculineForename) { candidate.likelyGender = .masculine }
            if text.classes(first).contains(.feminineForename) { candidate.likelyGender = .feminine }
        }
        func settle(_ kind: EntityKind, _ reason: String, _ strength: Int) -> Candidate {
            candidate.kind = kind
            candidate.reason = reason
            candidate.strength = strength
            return candidate
        }
        if context.isThing(first) { return nil }
        if candidate.honorific != nil { return settle(.person, "honorific before it", 5) }
        if follows(office: first) { return settle(.person, NameMention.behindOffice, 5) }
        if endsTitle(tokens) { return nil }
        guard
            let verdict = tokens.count == 1
                ? guess.single(first, in: range, titleCase: titleCase, isSurname: !candidate.senses.isEmpty)
                : guess.several(tokens, in: range, titleCase: titleCase)
        else { return nil }
        candidate.kind = verdict.kind
        candidate.reason = verdict.reason
        candidate.strength = verdict.strength
        return candidate
    }

    /// "High Commissioner for Human Rights": common words behind the link of an office are its own.
    private func endsTitle(_ tokens: Range<Int>) -> Bool {
        let link = tokens.lowerBound - 1
        guard link > 0, ["for", "of", "on"].contains(text.folded(link)), text.tokens[link - 1].isCapitalized,
            tokens.allSatisfy({ text.isCommon($0) })
        else { return false }
        return follows(office: link)
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
}
