import LiaisonLanguages
import LiaisonText

/// What stands between the verb and what was said: dates, circumstances, the one spoken to.
extension ContentFinder {
    /// Steps over adverbs, dates, addressees and circumstances.
    func skipAdjuncts(from start: Int) -> (position: Int, addressees: [Int]) {
        if let told = told(from: start) { return told }
        // « avant de proclamer, un peu après minuit : "…" »
        if start < limit, text.tokens[start].category == .comma,
            let colon = Range.clipped(start + 1, min(start + 9, limit - 1)).first(where: {
                text.tokens[$0].category == .colon
            }), text.quotationOfToken[colon + 1] >= 0,
            (start + 1..<colon).allSatisfy({ text.tokens[$0].isWord && scene.reference(at: $0) == nil })
        {
            return (colon, [])
        }
        var position = plainHearers(from: start) ?? start
        var addressees: [Int] = []
        var steps = 0
        // « a annoncé, mercredi à l'issue du sommet, son invitation »: a circumstance between two commas.
        if start < limit, text.tokens[start].category == .comma, start + 1 < limit,
            scene.isDate(start + 1) || scene.isPreposition(start + 1),
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
            if ["on", "le", "en", "in", "since", "depuis", "late", "early"].contains(word), position + 1 < limit,
                scene.isDate(position + 1)
            {
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
                        || FunctionWords.complementizers.contains(text.key(after))
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
                FunctionWords.complementizers.contains(text.key(position + 1))
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
    func opensInfinitive(_ position: Int) -> Bool {
        guard cue.frames.contains(.infinitive), position + 1 < limit else { return false }
        switch text.folded(position) {
        case "to":
            return scene.reference(at: position + 1) == nil
                && !FunctionWords.determiners.contains(text.key(position + 1))
        case "de", "d'", "à", "en", "y": return text.lexicon.language == .french && isInfinitive(position + 1)
        default: return false
        }
    }

    /// "told the world body's annual General Assembly that": whoever stands between the verb and its *that*, quote or colon.
    func told(from start: Int) -> (position: Int, addressees: [Int])? {
        guard start < limit,
            cue.frames.contains(.addressee) || ["to", "à", "au", "aux", "devant"].contains(text.folded(start)),
            !FunctionWords.complementizers.contains(text.key(start)), text.quotationOfToken[start] < 0
        else { return nil }
        for position in Range.clipped(start, min(start + 16, limit)) {
            let token = text.tokens[position]
            if token.category == .stop || token.category == .semicolon { return nil }
            guard
                opensSaid(position) || token.category == .colon || text.quotationOfToken[position] >= 0
            else {
                if token.isWord, position > start, scene.referenceOfToken[position] < 0,
                    FunctionWords.auxiliaries.contains(text.key(position)),
                    text.folded(position) != "a"
                {
                    return nil
                }
                continue
            }
            // « a annoncé en janvier leur départ "sans délai" »: what is theirs is no hearer.
            if (start..<position).contains(where: {
                ["leur", "leurs", "son", "sa", "ses", "his", "her", "their", "its"].contains(text.folded($0))
                    && scene.referenceOfToken[$0] < 0
            }) && text.quotationOfToken[position] >= 0 {
                return nil
            }
            // A reference must stand between, or the words are content themselves.
            let between = scene.references(in: start..<position)
            guard !between.isEmpty || position - start <= (cue.lemma == "tell" ? 7 : 4) else { return nil }
            return (position, between.filter { !$0.isPossessive && scene.kind($0.entity) != .place }.map(\.entity))
        }
        return nil
    }

    /// "told lawmakers yesterday", « a demandé aux pays donateurs d'en faire autant »: hearers without a name.
    private func plainHearers(from start: Int) -> Int? {
        guard start + 1 < limit, text.tokens[start].isWord, scene.reference(at: start) == nil else { return nil }
        if cue.lemma == "tell" {
            for position in start + 1..<min(start + 4, limit) {
                if scene.isDate(position) || !text.tokens[position].isWord
                    || scene.opensCircumstance(position)
                {
                    return position
                }
                guard !text.tokens[position].isCapitalized else { return nil }
            }
            return nil
        }
        guard isTo(text.folded(start)), text.lexicon.language == .french, cue.frames.contains(.infinitive) else {
            return nil
        }
        for position in start + 1..<min(start + 9, limit) {
            guard text.tokens[position].isWord, scene.reference(at: position) == nil else { return nil }
            if ["de", "d'"].contains(text.folded(position)), position + 1 < limit, isInfinitive(position + 1) {
                return position > start + 1 ? position : nil
            }
        }
        return nil
    }

    /// Whether a folded word opens the one spoken to.
    func isTo(_ word: String) -> Bool { ["to", "à", "au", "aux"].contains(word) }

    /// Whether *that*, or *if* behind a verb of asking, opens what is said; not the *que* of « quoi que », « avant que ».
    func opensSaid(_ token: Int) -> Bool {
        let word = text.folded(token)
        if ["ask", "demander", "wonder"].contains(cue.lemma), ["if", "whether", "si", "s'"].contains(word) {
            return true
        }
        return FunctionWords.complementizers.contains(word)
            && !["quoi", "avant", "afin", "pour", "bien", "alors", "tandis", "apres", "sans", "plus", "moins", "tel"]
                .contains(text.folded(token - 1))
    }

    func reference(from token: Int) -> Reference? {
        var position = token
        while position < limit, position - token < 2, FunctionWords.determiners.contains(text.key(position)),
            scene.referenceOfToken[position] < 0
        {
            position += 1
        }
        guard let reference = scene.reference(at: position), reference.tokens.lowerBound == position else { return nil }
        return reference
    }

    /// The end of a circumstance ("in a statement", « lors d'une conférence de presse », "at the session"): only one that is
    /// followed by *that*, a quote, a colon, a comma or the end of the clause.
    func circumstance(at start: Int) -> Int? {
        guard text.tokens[start].isWord else { return nil }
        let word = text.folded(start)
        guard
            scene.opensCircumstance(start)
                || ["to", "de", "par", "through", "pour"].contains(word)
        else { return nil }
        var position = start + 1
        while position < limit, position - start < 22 {
            let token = text.tokens[position]
            if FunctionWords.complementizers.contains(text.key(position)) { return position }
            if text.quotationOfToken[position] >= 0 || token.category == .colon { return position }
            if token.category == .comma || token.category == .stop || token.category == .semicolon {
                // What follows must be content; else the circumstance is itself the content.
                let next = position + 1
                if next >= limit { return limit }
                return FunctionWords.complementizers.contains(text.key(next)) || text.quotationOfToken[next] >= 0
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
}
