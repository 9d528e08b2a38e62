import LiaisonLanguages
import LiaisonText

/// Finds what a verb of speech reports, around the verb.
struct ContentFinder {
    let scene: Scene
    let cue: VerbCue<SpeechFrames>
    /// The sentence.
    let range: Range<Int>
    /// Where the content of the statement before ends.
    let boundary: Int
    /// Where content in front of an inverted verb may begin: what was said inside it does not end it.
    let frontBoundary: Int
    /// Where the clause of the next cue begins.
    let limit: Int

    struct Found {
        let tokens: Range<Int>
        var addressees: [Int] = []
        let rule: String
    }

    private var text: Text { scene.text }

    // MARK: Before the verb

    /// Whether a comma, a quote or a question mark right before the verb group lets content stand before it.
    var standsAfterContent: Bool {
        let previous = cue.group.lowerBound - 1
        guard previous >= range.lowerBound else { return false }
        switch text.tokens[previous].category {
        case .comma, .closeQuote, .straightQuote, .question, .dash: return true
        case .stop: return previous > range.lowerBound && text.tokens[previous - 1].category == .comma
        default: return text.quotationOfToken[previous] >= 0
        }
    }

    /// The content before the verb group, from the last boundary on.
    func before() -> Range<Int>? {
        frontBoundary < cue.group.lowerBound ? trimmed(frontBoundary..<cue.group.lowerBound) : nil
    }

    /// Whether the subject behind an inverted verb may be one: something before it reads like a clause.
    ///
    /// In English nothing but a circumstance, a sign or another cue may follow the subject: "…, said Wang on Monday".
    func mayInvert(subject: Range<Int>) -> Bool {
        guard cue.group.lowerBound - frontBoundary >= 4 else { return false }
        guard text.lexicon.language == .english else { return true }
        if cue.lemma == "tell" { return false }
        let next = subject.upperBound
        guard next < range.upperBound, text.tokens[next].isWord, scene.date(at: next) == nil else { return true }
        let word = text.folded(next)
        if text.tokens[next].isCapitalized, scene.reference(at: next) == nil { return true }
        return scene.opensCircumstance(next) || FunctionWords.relatives.contains(word)
            || FunctionWords.subordinators.contains(word)
            || ["of", "from", "and", "with", "adding", "where"].contains(word)
    }

    /// `"…", said X, "…"`: a quote that goes on behind the speaker belongs to the content.
    func resumed(_ before: Range<Int>, after end: Int) -> Range<Int> {
        var position = end
        while position < range.upperBound, position - end < 12 {
            let quotation = text.quotationOfToken[position]
            if quotation >= 0 {
                let quote = text.quotations[Int(quotation)]
                guard quote.tokens.lowerBound >= end, quote.inner.count >= 3 else { return before }
                return before.lowerBound..<min(quote.inner.upperBound, range.upperBound)
            }
            if text.tokens[position].category == .semicolon { return before }
            position += 1
        }
        return before
    }

    /// A quote directly behind the cue: « Et d'ajouter : "…" ».
    func quoteAfter() -> Range<Int>? {
        var position = cue.group.upperBound
        while position < range.upperBound, position - cue.group.upperBound < 4 {
            if text.quotationOfToken[position] >= 0 { return trimmed(.clipped(position, range.upperBound)) }
            position += 1
        }
        return nil
    }

    // MARK: Around the verb, with its subject in front

    func find(subjectStart subject: Int) -> Found? {
        let subjectStart = behindQuote(subject)
        let skipped = skipAdjuncts(from: cue.group.upperBound)
        let position = skipped.position
        let isWeak = cue.frames.contains(.weak)
        if position < limit {
            let token = text.tokens[position]
            if FunctionWords.complementizers.contains(text.folded(position)) {
                guard
                    cue.frames.isDisjoint(with: [.object]) || cue.frames.contains(.clause)
                        || cue.frames.contains(.quote)
                else { return nil }
                return right(
                    from: position + 1, skipped.addressees, "clause with \(text.string(position..<position + 1))")
            }
            if let last = cue.group.last, last > cue.verb, cue.frames.contains(.clause),
                FunctionWords.complementizers.contains(text.folded(last))
            {
                return right(from: position, skipped.addressees, "clause with \(text.string(last..<last + 1))")
            }
            if let clause = clauseOfNoun(from: position) {
                return right(from: clause, skipped.addressees, "clause with a noun and that")
            }
            if token.category == .colon {
                return right(from: position + 1, skipped.addressees, "content after a colon")
            }
            if text.quotationOfToken[position] >= 0, isQuoteBefore(subjectStart),
                text.tokens[position - 1].category == .comma,
                let front = front(of: subjectStart)
            {
                let whole = resumed(front, after: cue.group.upperBound)
                return Found(tokens: whole, addressees: skipped.addressees, rule: "quote on both sides of the speaker")
            }
            if text.quotationOfToken[position] >= 0 {
                return right(from: position, skipped.addressees, "quote behind the verb")
            }
        }
        // "The treaty, Ivo Marek argued, would bind nobody."
        if let whole = interrupted(subjectStart) {
            return Found(tokens: whole, addressees: skipped.addressees, rule: "content around the speaker")
        }
        // Content in front: "…, Wang said.", with nothing or only circumstances behind.
        if cue.use != .participle, let front = front(of: subjectStart), !cue.frames.isDisjoint(with: [.quote, .clause])
        {
            let restIsClause =
                position < limit && limit - position >= 4 && opensClause(position) && !isQuoteBefore(subjectStart)
            if !restIsClause {
                let interrupted = !isQuoteBefore(subjectStart) ? front : resumed(front, after: cue.group.upperBound)
                return Found(tokens: interrupted, addressees: skipped.addressees, rule: "content before the speaker")
            }
        }
        guard position < limit, !isWeak else { return weakQuote() }
        let word = text.folded(position)
        if cue.frames.contains(.infinitive),
            ["to", "de", "d'", "à", "not"].contains(word) || !skipped.addressees.isEmpty
        {
            return right(from: position, skipped.addressees, "infinitive")
        }
        if cue.frames.contains(.infinitive), let to = infinitive(after: position) {
            return right(
                from: position, skipped.addressees + addressed(.clipped(position, to)), "infinitive with an addressee")
        }
        if cue.frames.contains(.object), opensNounPhrase(position) {
            let isPlain = cue.frames.isDisjoint(with: [.clause, .quote])
            return right(
                from: position, skipped.addressees, "noun phrase",
                until: isPlain ? endOfNounPhrase(from: position) : nil)
        }
        if cue.frames.contains(.quote) || cue.frames.contains(.clause), text.lexicon.language == .english,
            opensClause(position)
        {
            return right(from: position, skipped.addressees, "clause without that")
        }
        if cue.frames.contains(.infinitive) || cue.frames.contains(.quote), text.lexicon.language == .french,
            isInfinitive(position)
        {
            return right(from: position, skipped.addressees, "infinitive")
        }
        return weakQuote()
    }

    /// « a manifesté sa fierté que », "voiced hope that": where the clause of a noun that the verb governs begins.
    private func clauseOfNoun(from start: Int) -> Int? {
        guard cue.frames.contains(.object), cue.use != .passive else { return nil }
        var position = start
        while position < min(start + 4, limit), text.tokens[position].isWord, scene.referenceOfToken[position] < 0,
            text.quotationOfToken[position] < 0,
            !FunctionWords.prepositions.subtracting(["que"]).contains(text.folded(position))
        {
            if FunctionWords.complementizers.contains(text.folded(position)) {
                return position > start && !FunctionWords.determiners.contains(text.folded(position - 1))
                    ? position + 1 : nil
            }
            position += 1
        }
        return nil
    }

    /// The whole clause around a short insertion between two commas: from its first word to its last.
    private func interrupted(_ subjectStart: Int) -> Range<Int>? {
        let end = cue.group.upperBound
        guard cue.use == .finite, cue.frames.contains(.quote), subjectStart - 1 > boundary,
            text.tokens[subjectStart - 1].category == .comma,
            end < limit, text.tokens[end].category == .comma, text.quotationOfToken[subjectStart - 1] < 0,
            text.quotationOfToken[end] < 0,
            end + 3 < limit, text.tokens[end + 1].isWord, !text.tokens[end + 1].isCapitalized,
            subjectStart - 1 - boundary <= 6,
            !scene.isPreposition(boundary), scene.date(at: boundary) == nil,
            text.lexicon.speechForms(of: text.tokens[end + 1].word).allSatisfy({ $0.tense != .presentParticiple })
        else { return nil }
        return trimmed(.clipped(boundary, limit))
    }

    /// A weaker verb counts where a quote stands in its clause: « s'est déclaré déterminé à … "…" ».
    private func weakQuote() -> Found? {
        guard
            let first = (cue.group.upperBound..<max(cue.group.upperBound, limit)).first(where: {
                text.quotationOfToken[$0] >= 0
            })
        else { return nil }
        let quotation = text.quotations[Int(text.quotationOfToken[first])]
        guard quotation.inner.count >= 2 else { return nil }
        return right(from: cue.group.upperBound, [], "words with a quote")
    }

    private func right(from start: Int, _ addressees: [Int], _ rule: String, until end: Int? = nil) -> Found? {
        let end = end ?? endOfSaid(from: start)
        guard start < end, end <= range.upperBound, let tokens = trimmed(start..<end), tokens.count >= 2 else {
            return nil
        }
        return Found(tokens: tokens, addressees: addressees, rule: rule)
    }

    /// The content that ends with a comma or quote before the subject.
    private func front(of subjectStart: Int) -> Range<Int>? {
        var end = subjectStart
        // Determiners and conjunctions of the subject belong to it.
        while end > boundary, text.tokens[end - 1].isWord, FunctionWords.determiners.contains(text.folded(end - 1)) {
            end -= 1
        }
        guard end - 1 > boundary else { return nil }
        let previous = text.tokens[end - 1]
        let closes =
            previous.category == .comma || text.quotationOfToken[end - 1] >= 0 || previous.category == .question
        guard closes, let tokens = trimmed(.clipped(boundary, end)), tokens.count >= 3 else { return nil }
        // A short circumstance ("On Wednesday,") is no content.
        if text.quotationOfToken[tokens.lowerBound] < 0 {
            let first = text.folded(tokens.lowerBound)
            let isCircumstance = scene.isPreposition(tokens.lowerBound) || scene.date(at: tokens.lowerBound) != nil
            if isCircumstance && tokens.count < 9 { return nil }
            if scene.endOfAdverb(at: tokens.lowerBound) == tokens.upperBound { return nil }
        }
        return tokens
    }

    /// `"…," the UN health agency's emergencies director Mike Ryan told`, "…, CBS affiliate WAFB reports": the start of the
    /// whole subject right behind a quote or a comma.
    private func behindQuote(_ subjectStart: Int) -> Int {
        for start in stride(from: subjectStart, through: max(boundary + 1, subjectStart - 9), by: -1) {
            if text.quotationOfToken[start - 1] >= 0 { return start }
            if text.tokens[start - 1].category == .comma, subjectStart - start <= 5 { return start }
            guard text.tokens[start - 1].isWord, !scene.isPreposition(start - 1),
                !FunctionWords.auxiliaries.contains(text.folded(start - 1)),
                !FunctionWords.relatives.contains(text.folded(start - 1)),
                !FunctionWords.coordinators.contains(text.folded(start - 1))
            else { return subjectStart }
        }
        return subjectStart
    }

    private func isQuoteBefore(_ subjectStart: Int) -> Bool {
        for token in stride(from: subjectStart - 1, through: max(range.lowerBound, subjectStart - 3), by: -1)
        where text.quotationOfToken[token] >= 0 {
            return text.quotations[Int(text.quotationOfToken[token])].inner.count >= 4
        }
        return false
    }

    // MARK: Behind the verb

    /// Steps over adverbs, dates, addressees and circumstances.
    private func skipAdjuncts(from start: Int) -> (position: Int, addressees: [Int]) {
        if let told = told(from: start) { return told }
        var position = start
        var addressees: [Int] = []
        var steps = 0
        // « a annoncé, mercredi à l'issue du sommet, son invitation »: a circumstance between two commas.
        if start < limit, text.tokens[start].category == .comma, start + 1 < limit,
            scene.date(at: start + 1) != nil || scene.opensCircumstance(start + 1),
            let close = Range.clipped(start + 2, min(start + 18, limit)).first(where: {
                text.tokens[$0].category == .comma && text.quotationOfToken[$0] < 0
            })
        {
            return (close + 1, [])
        }
        while position < limit, steps < 8 {
            steps += 1
            if let date = scene.date(at: position) {
                position = date.tokens.upperBound
                continue
            }
            let word = text.folded(position)
            if ["on", "le"].contains(word), position + 1 < limit, scene.date(at: position + 1) != nil {
                position += 1
                continue
            }
            if text.tokens[position].isWord, let adverb = scene.endOfAdverb(at: position),
                !FunctionWords.complementizers.contains(word)
            {
                position = adverb
                continue
            }
            // "told X", « a déclaré à X ».
            if cue.frames.contains(.addressee) || isTo(word) {
                let next = isTo(word) ? position + 1 : position
                if next < limit, let reference = reference(from: next), !reference.isPossessive,
                    reference.tokens.upperBound < limit
                {
                    let after = reference.tokens.upperBound
                    let isInfinitiveNext = ["de", "d'", "to"].contains(text.folded(after))
                    if next == position || isInfinitiveNext
                        || FunctionWords.complementizers.contains(text.folded(after))
                        || !text.tokens[after].isWord || text.quotationOfToken[after] >= 0
                        || cue.frames.contains(.quote)
                    {
                        addressees.append(reference.entity)
                        position = after
                        continue
                    }
                }
                if next > position, !opensInfinitive(position), let phrase = circumstance(at: position) {
                    position = phrase
                    continue
                }
            }
            if opensInfinitive(position) { break }
            if let phrase = circumstance(at: position) {
                position = phrase
                continue
            }
            // A comma behind a circumstance, before that or a quote.
            if text.tokens[position].category == .comma, position > start, position + 1 < limit,
                FunctionWords.complementizers.contains(text.folded(position + 1))
                    || text.quotationOfToken[position + 1] >= 0
            {
                position += 1
                continue
            }
            if text.tokens[position].category == .comma, position == start, position + 1 < limit,
                text.quotationOfToken[position + 1] >= 0
            {
                position += 1
                continue
            }
            break
        }
        return (position, addressees)
    }

    /// Whether *to*, *de* or *à* opens the infinitive that the verb governs.
    private func opensInfinitive(_ position: Int) -> Bool {
        guard cue.frames.contains(.infinitive), position + 1 < limit else { return false }
        switch text.folded(position) {
        case "to":
            return scene.reference(at: position + 1) == nil
                && !FunctionWords.determiners.contains(text.folded(position + 1))
        case "de", "d'", "à", "en", "y": return text.lexicon.language == .french && isInfinitive(position + 1)
        default: return false
        }
    }

    /// "told the world body's annual General Assembly that": whoever stands between the verb and its *that*, quote or colon.
    private func told(from start: Int) -> (position: Int, addressees: [Int])? {
        guard start < limit,
            cue.frames.contains(.addressee) || ["to", "à", "au", "aux", "devant"].contains(text.folded(start)),
            !FunctionWords.complementizers.contains(text.folded(start)), text.quotationOfToken[start] < 0
        else { return nil }
        for position in Range.clipped(start, min(start + 16, limit)) {
            let token = text.tokens[position]
            if token.category == .stop || token.category == .semicolon { return nil }
            guard
                opensSaid(position) || token.category == .colon || text.quotationOfToken[position] >= 0
            else {
                if token.isWord, position > start, scene.referenceOfToken[position] < 0,
                    FunctionWords.auxiliaries.contains(text.folded(position)),
                    text.folded(position) != "a"
                {
                    return nil
                }
                continue
            }
            // A reference must stand between, or the words are content themselves.
            let between = scene.references(in: start..<position)
            guard !between.isEmpty || position - start <= 4 else { return nil }
            return (position, between.filter { !$0.isPossessive && scene.kind($0.entity) != .place }.map(\.entity))
        }
        return nil
    }

    /// Whether a folded word opens the one spoken to.
    private func isTo(_ word: String) -> Bool { ["to", "à", "au", "aux"].contains(word) }

    /// Whether *that*, or *if* behind a verb of asking, opens what is said; not the *que* of « quoi que », « avant que ».
    private func opensSaid(_ token: Int) -> Bool {
        let word = text.folded(token)
        if ["ask", "demander", "wonder"].contains(cue.lemma), ["if", "whether", "si", "s'"].contains(word) {
            return true
        }
        return FunctionWords.complementizers.contains(word)
            && !["quoi", "avant", "afin", "pour", "bien", "alors", "tandis", "apres", "sans", "plus", "moins", "tel"]
                .contains(text.folded(token - 1))
    }

    private func reference(from token: Int) -> Reference? {
        var position = token
        while position < limit, position - token < 2, FunctionWords.determiners.contains(text.folded(position)),
            scene.referenceOfToken[position] < 0
        {
            position += 1
        }
        guard let reference = scene.reference(at: position), reference.tokens.lowerBound == position else { return nil }
        return reference
    }

    /// The end of a circumstance ("in a statement", « lors d'une conférence de presse », "at the session"): only one that is
    /// followed by *that*, a quote, a colon, a comma or the end of the clause.
    private func circumstance(at start: Int) -> Int? {
        guard text.tokens[start].isWord else { return nil }
        let word = text.folded(start)
        guard
            scene.opensCircumstance(start)
                || ["to", "de", "par", "through", "pour"].contains(word)
        else { return nil }
        var position = start + 1
        while position < limit, position - start < 22 {
            let token = text.tokens[position]
            if FunctionWords.complementizers.contains(text.folded(position)) { return position }
            if text.quotationOfToken[position] >= 0 || token.category == .colon { return position }
            if token.category == .comma || token.category == .stop || token.category == .semicolon {
                // What follows must be content; else the circumstance is itself the content.
                let next = position + 1
                if next >= limit { return limit }
                return FunctionWords.complementizers.contains(text.folded(next)) || text.quotationOfToken[next] >= 0
                    ? next : nil
            }
            if PronounResolver(scene: scene).pronoun(at: position)?.role == .subject, position - start > 1,
                text.lexicon.language == .english
            {
                return position
            }
            position += 1
        }
        return position >= limit ? limit : nil
    }

    private func opensClause(_ position: Int) -> Bool {
        let token = text.tokens[position]
        guard token.isWord || token.category == .number else { return false }
        let word = text.folded(position)
        if scene.reference(at: position) != nil { return true }
        return ![
            "in", "at", "during", "for", "of", "by", "with", "and", "or", "but", "as", "when", "while", "after",
            "before", "on", "from", "about", "so", "lors", "dans", "par", "en", "à", "au",
        ]
        .contains(word)
    }

    private func opensNounPhrase(_ position: Int) -> Bool {
        let token = text.tokens[position]
        guard token.isWord || token.category == .number else { return false }
        return ![
            "in", "at", "during", "and", "or", "but", "when", "while", "lors", "dans", "et", "ou", "mais", "qui", "who",
            "which",
        ]
        .contains(text.folded(position))
    }

    /// Indirect speech ends where a comma opens what the writer adds: "…, where more than 360,000 have died".
    private func endOfSaid(from start: Int) -> Int {
        if let close = endOfQuote(from: start) { return close }
        for position in Range.clipped(start, limit)
        where text.tokens[position].category == .comma && text.quotationOfToken[position] < 0 && position - start >= 2
            && position + 1 < limit
        {
            let word = text.folded(position + 1)
            if cue.frames.contains(.infinitive), ["pres", "nearly", "apres", "after"].contains(word) {
                return position
            }
            if addsOnly(position + 1) { return position }
            if ["where", "although", "though", "whereas", "tandis", "ou", "as", "before"].contains(word) {
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
    private func endOfQuote(from start: Int) -> Int? {
        for position in Range.clipped(start, limit - 2)
        where text.quotationOfToken[position] >= 0 && text.quotationOfToken[position + 1] < 0 {
            let next = position + 1
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
    private func addsOnly(_ start: Int) -> Bool {
        let word = text.folded(start)
        if word == "without" || word == "sans" { return true }
        if word == "with" {
            return Range.clipped(start + 2, min(start + 9, limit)).contains {
                text.folded($0).count > 4 && text.folded($0).hasSuffix("ing")
                    && !text.lexicon.speechForms(of: text.tokens[$0].word).isEmpty
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
    private func endOfNounPhrase(from start: Int) -> Int {
        for position in Range.clipped(start, limit)
        where text.tokens[position].category == .comma && text.quotationOfToken[position] < 0 && position + 1 < limit {
            let word = text.folded(position + 1)
            // "…, Israel has not claimed": a clause of its own.
            if let reference = scene.reference(at: position + 1),
                FunctionWords.auxiliaries.contains(text.folded(reference.tokens.upperBound))
            {
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

    private func isInfinitive(_ position: Int) -> Bool {
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
    private func infinitive(after start: Int) -> Int? {
        for position in Range.clipped(start, min(start + 9, limit))
        where ["to", "de", "d'", "à"].contains(text.folded(position)) {
            return position
        }
        return nil
    }

    private func addressed(_ range: Range<Int>) -> [Int] { scene.references(in: range).map(\.entity) }

    /// Cuts commas, stops, quotation marks and linking words from both ends.
    private func trimmed(_ range: Range<Int>) -> Range<Int>? {
        ContentFinder.trim(range, text)
    }

    /// Cuts commas, stops, quotation marks and linking words from both ends of a stretch.
    static func trim(_ range: Range<Int>, _ text: Text) -> Range<Int>? {
        var start = range.lowerBound
        let end = range.upperBound
        while start < end {
            switch text.tokens[start].category {
            case .comma, .stop, .colon, .semicolon, .closeQuote, .dash, .ellipsis, .closeParenthesis, .question:
                start += 1
            case .openQuote, .straightQuote:
                // An opening mark stays out when its quotation is all there is.
                let quotation = text.quotationOfToken[start]
                if quotation >= 0, text.quotations[Int(quotation)].tokens.upperBound < end - 2,
                    start == text.quotations[Int(quotation)].tokens.lowerBound
                {
                    return finish(start, end, text)
                }
                start += 1
            default:
                if ["and", "et", "but", "mais"].contains(text.folded(start)), text.quotationOfToken[start] < 0 {
                    start += 1; continue
                }
                return finish(start, end, text)
            }
        }
        return nil
    }

    private static func finish(_ start: Int, _ end: Int, _ text: Text) -> Range<Int>? {
        var end = end
        while end > start {
            switch text.tokens[end - 1].category {
            case .comma, .stop, .colon, .semicolon, .dash, .openQuote, .straightQuote, .closeQuote: end -= 1
            default:
                if ["and", "et", "but", "mais", "while", "en", "tout"].contains(text.folded(end - 1)),
                    text.quotationOfToken[end - 1] < 0
                {
                    end -= 1; continue
                }
                return start..<end
            }
        }
        return nil
    }
}
