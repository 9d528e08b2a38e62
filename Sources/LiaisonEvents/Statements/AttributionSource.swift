import LiaisonEntities
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Finds who stands behind "according to": a name, or the one who made the survey, the report, the statement.
struct AttributionSource {
    let scene: Scene
    private var text: Text { scene.text }

    init(scene: Scene) { self.scene = scene }

    struct Found {
        let speaker: Int
        /// Where the words that name the source end.
        let end: Int
        /// The reference that names it.
        let last: Reference?
    }

    /// The source named from a token on.
    func find(from start: Int, in range: Range<Int>, memory: SpeakerMemory) -> Found? {
        let position = behindDeterminers(start, in: range)
        if let reference = scene.reference(at: position), reference.tokens.lowerBound <= position {
            guard reference.isPossessive else {
                return Found(speaker: reference.entity, end: reference.tokens.upperBound, last: reference)
            }
            // "according to Nielsen's figures": theirs.
            let noun = reference.tokens.upperBound + 1
            return noun < range.upperBound && scene.isDocument(noun)
                ? Found(speaker: reference.entity, end: noun + 1, last: nil) : nil
        }
        if let pronoun = PronounResolver(scene: scene).pronoun(at: position),
            let antecedent = PronounResolver(scene: scene).antecedent(
                pronoun, recent: memory.recent, speaker: memory.lastSpeaker?.entity)
        {
            return Found(speaker: antecedent, end: position + 1, last: nil)
        }
        return noun(at: position, in: range, memory: memory)
    }

    /// « Selon un sondage publié lundi par l'institut », "according to figures from the ministry", « selon son porte-parole ».
    private func noun(at start: Int, in range: Range<Int>, memory: SpeakerMemory) -> Found? {
        guard start < range.upperBound, text.tokens[start].isWord else { return nil }
        if isSpokesperson(start) {
            guard let body = memory.recent.last(where: { scene.kind($0) == .organization || scene.kind($0) == .place })
            else { return nil }
            return Found(speaker: body, end: start + (text.folded(start) == "porte" ? 2 : 1), last: nil)
        }
        let isDefinite = ["the", "le", "la", "l'", "this", "ce", "cette"].contains(text.folded(start - 1))
        let tellsDocument = (start..<min(start + 3, range.upperBound)).contains { scene.isDocument($0) }
        // « d'après un sondage YouGov »
        if tellsDocument,
            let named = scene.references(in: .clipped(start, min(start + 8, range.upperBound))).first,
            named.tokens.lowerBound <= start + 3, scene.isDocument(named.tokens.lowerBound - 1),
            scene.kind(named.entity) == .organization
        {
            return Found(speaker: named.entity, end: named.tokens.upperBound, last: named)
        }
        let isOwned = ["son", "sa", "ses", "his", "her", "its", "their", "leur"].contains(text.folded(start - 1))
        if isDefinite || isOwned, let person = apposed(from: start, in: range) { return person }
        if tellsDocument, let maker = maker(from: start, in: range) { return maker }
        var position = start + 1
        var isBehindComma = false
        while position < range.upperBound, position - start < 16 {
            let word = text.folded(position)
            if text.tokens[position].category == .comma {
                // « Selon les partisans du changement, dont le Premier ministre »
                guard ["dont", "including", "notamment"].contains(text.folded(position + 1)) else { break }
                isBehindComma = true
                position += 1
                continue
            }
            guard text.tokens[position].isWord || text.tokens[position].category == .number else { break }
            let opens = isBehindComma || ["of", "de", "du", "des", "d'"].contains(word)
            if opens, tellsDocument || isBehindComma,
                let reference = scene.reference(at: behindDeterminers(position + 1, in: range)),
                !reference.isPossessive,
                scene.kind(reference.entity) != .initiative
            {
                return Found(speaker: reference.entity, end: reference.tokens.upperBound, last: reference)
            }
            isBehindComma = false
            position += 1
        }
        // « selon le communiqué »: of whoever spoke last.
        guard tellsDocument, isDefinite, let last = memory.lastSpeaker, position - start <= 2 else { return nil }
        return Found(speaker: last.entity, end: position, last: nil)
    }

    /// "according to the head of the mission, former minister Eladio Loizaga, …": the person named between two commas.
    private func apposed(from start: Int, in range: Range<Int>) -> Found? {
        guard
            let comma = Range.clipped(start + 1, min(start + 14, range.upperBound)).first(where: {
                text.tokens[$0].category == .comma || text.quotationOfToken[$0] >= 0
            }), text.tokens[comma].category == .comma
        else { return nil }
        for position in Range.clipped(comma + 1, min(comma + 9, range.upperBound)) {
            guard text.tokens[position].isWord, !FunctionWords.auxiliaries.contains(text.key(position)),
                PronounResolver(scene: scene).pronoun(at: position) == nil
            else { return nil }
            guard let reference = scene.reference(at: position), scene.kind(reference.entity) == .person else {
                continue
            }
            let end = reference.tokens.upperBound
            guard reference.form == .name, !reference.isPossessive, end < range.upperBound,
                text.tokens[end].category == .comma
            else { return nil }
            return Found(speaker: reference.entity, end: end, last: reference)
        }
        return nil
    }

    /// Who made a document: "an analysis of census data by the agency".
    private func maker(from start: Int, in range: Range<Int>) -> Found? {
        for position in Range.clipped(start + 1, min(start + 14, range.upperBound)) {
            guard text.tokens[position].category != .comma else { return nil }
            guard ["by", "par", "from"].contains(text.folded(position)),
                let reference = scene.reference(at: behindDeterminers(position + 1, in: range)),
                !reference.isPossessive,
                scene.kind(reference.entity) != .initiative
            else { continue }
            return Found(speaker: reference.entity, end: reference.tokens.upperBound, last: reference)
        }
        return nil
    }

    /// Where an apposition or relative clause behind the source ends: « selon l'agence X, qui l'a révélé, … ».
    func endOfApposition(from end: Int, last: Reference?, in range: Range<Int>) -> Int {
        var start = end
        if last.map({ $0.tokens.contains { text.tokens[$0].category == .comma } }) != true {
            guard end + 1 < range.upperBound else { return end }
            if narrows(end), let comma = comma(from: end, in: range), comma - end < 16 { return comma }
            guard text.tokens[end].category == .comma else { return end }
            let word = text.folded(end + 1)
            guard
                FunctionWords.relatives.contains(word) || ["un", "une", "a", "an", "que", "qu'"].contains(word)
                    || text.tokens[end + 1].category == .number || scene.mentions.officeOfToken[end + 1] >= 0
            else { return end }
            start = end + 1
        }
        return comma(from: start, in: range).map { $0 + 3 < range.upperBound ? $0 : end } ?? end
    }

    private func comma(from start: Int, in range: Range<Int>) -> Int? {
        Range.clipped(start, range.upperBound).first {
            text.tokens[$0].category == .comma && text.quotationOfToken[$0] < 0
        }
    }

    /// Whether a word goes on with the source: "a poll conducted in May", « un sondage réalisé auprès de ».
    private func narrows(_ token: Int) -> Bool {
        guard text.tokens[token].isWord, !text.tokens[token].isCapitalized else { return false }
        let word = text.folded(token)
        if text.lexicon.language == .english {
            return word.hasSuffix("ed") || ["of", "in", "on", "for", "at", "carried"].contains(word)
        }
        let written = text.string(token..<token + 1)
        return written.hasSuffix("é") || written.hasSuffix("ée") || written.hasSuffix("és") || written.hasSuffix("ées")
            || ["paru", "parue", "rendu", "rendue", "aupres", "en", "dans", "sur", "du", "de"].contains(word)
    }

    private func behindDeterminers(_ start: Int, in range: Range<Int>) -> Int {
        var position = start
        while position < range.upperBound, FunctionWords.determiners.contains(text.key(position)),
            scene.referenceOfToken[position] < 0
        { position += 1 }
        return position
    }

    private func isSpokesperson(_ token: Int) -> Bool {
        FunctionWords.spokespeople.contains(text.key(token))
            || text.folded(token) == "porte" && text.folded(token + 1) == "parole"
    }
}
