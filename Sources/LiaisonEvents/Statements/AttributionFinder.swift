import LiaisonEntities
import LiaisonLanguages
import LiaisonText

/// Finds statements attributed by a phrase: "according to X", « selon X », « d'après elle ».
struct AttributionFinder {
    let scene: Scene
    private var text: Text { scene.text }

    init(scene: Scene) { self.scene = scene }

    func attributions(in range: Range<Int>, memory: SpeakerMemory) -> [StatementDraft] {
        var result: [StatementDraft] = []
        for token in range where text.kinds[token].contains(.attribution) && text.quotationOfToken[token] < 0 {
            for phrase in text.phrases(at: token) {
                guard case .attribution(let isView, let pronoun) = phrase.sense,
                    phrase.tokens.upperBound <= range.upperBound
                else { continue }
                if let draft = draft(
                    phrase.tokens, isView: isView, hasPronoun: pronoun != nil, in: range, memory: memory)
                {
                    result.append(draft)
                }
                break
            }
        }
        return result
    }

    /// « Aux yeux de Camille Renaud, l'accord est mort », « Pour Karim Benali, … »: a view is a statement where it opens the
    /// sentence and a comma closes it; behind *pour* and *for*, where somebody is quoted.
    private func isPlainView(_ phrase: Range<Int>, of source: AttributionSource.Found, in range: Range<Int>) -> Bool {
        guard source.end + 3 < range.upperBound, text.tokens[source.end].category == .comma,
            !(phrase.upperBound..<source.end).contains(where: { text.tokens[$0].category == .comma })
        else { return false }
        switch text.folded(phrase.lowerBound) {
        case "for", "pour":
            // « Pour Benali, les choses sont moins claires » is the writer's: only a quotation tells the two apart.
            return [.person, .organization].contains(scene.kind(source.speaker))
                && (source.end..<range.upperBound).contains { text.quotationOfToken[$0] >= 0 }
        default: return true
        }
    }

    /// Whether nothing but adverbs stands before a phrase.
    private func opensSentence(_ phrase: Range<Int>, in range: Range<Int>) -> Bool {
        !(range.lowerBound..<phrase.lowerBound).contains {
            text.tokens[$0].isWord && scene.endOfAdverb(at: $0) == nil
        }
    }

    private func draft(
        _ phrase: Range<Int>, isView: Bool, hasPronoun: Bool, in range: Range<Int>, memory: SpeakerMemory
    ) -> StatementDraft? {
        if let told = relative(phrase, in: range) { return told }
        guard !isView || opensSentence(phrase, in: range),
            let source = source(phrase, hasPronoun: hasPronoun, in: range, memory: memory),
            !isView || isPlainView(phrase, of: source, in: range)
        else { return nil }
        let speaker = source.speaker
        var end = source.end
        guard scene.kind(speaker) != .initiative else { return nil }
        // In front: what follows its comma; behind: what stands before it.
        let opens = opensSentence(phrase, in: range)
        let content: Range<Int>?
        if opens || opensReportedClause(phrase, end: end, in: range) {
            end = AttributionSource(scene: scene).endOfApposition(from: end, last: source.last, in: range)
            content = ContentFinder.trim(.clipped(end, range.upperBound), text)
        } else {
            // « la tournée, qui, selon la Chine, n'est pas une enquête »: the clause goes on behind it.
            let before = text.tokens[phrase.lowerBound - 1]
            let relative =
                phrase.lowerBound - 2 >= range.lowerBound && before.category == .comma
                && FunctionWords.relatives.contains(text.key(phrase.lowerBound - 2))
            if relative, end < range.upperBound, text.tokens[end].category == .comma {
                let stop =
                    Range.clipped(end + 1, range.upperBound).first { text.tokens[$0].category == .comma }
                    ?? range.upperBound
                content = ContentFinder.trim(.clipped(end, stop), text)
            } else {
                content = ContentFinder.trim(range.lowerBound..<phrase.lowerBound, text)
            }
        }
        // « Le HCR rappelle, par la voix de X, que »: the verb in front tells who speaks.
        if let content, content.upperBound <= phrase.lowerBound, let last = content.last,
            text.lexicon.speechForms(of: text.tokens[last].word).contains(where: { $0.tense == .finite })
        {
            return nil
        }
        guard let content, content.count >= 3,
            !["on", "about", "regarding", "sur"].contains(text.folded(content.lowerBound))
        else { return nil }
        return StatementDraft(
            speaker: speaker, content: content, cue: phrase, sentence: range,
            reason: "attributed by \"\(text.string(phrase))\"")
    }

    /// "Benali said that, according to the agency, …": the source of what another retells.
    private func opensReportedClause(_ phrase: Range<Int>, end: Int, in range: Range<Int>) -> Bool {
        var before = phrase.lowerBound - 1
        if before > range.lowerBound, text.tokens[before].category == .comma { before -= 1 }
        return before > range.lowerBound && FunctionWords.complementizers.contains(text.key(before))
            && end < range.upperBound && text.tokens[end].category == .comma
    }

    /// « …, selon qui "l'avenir se joue dans les oasis" », "…, according to whom …": the person right before says what follows.
    private func relative(_ phrase: Range<Int>, in range: Range<Int>) -> StatementDraft? {
        let word = phrase.upperBound
        guard word + 3 < range.upperBound, ["qui", "whom", "lequel", "laquelle", "which"].contains(text.folded(word)),
            phrase.lowerBound - 1 > range.lowerBound, text.tokens[phrase.lowerBound - 1].category == .comma,
            let named = scene.reference(at: phrase.lowerBound - 2), !named.isPossessive,
            scene.kind(named.entity) != .initiative,
            let content = ContentFinder.trim(.clipped(word + 1, range.upperBound), text), content.count >= 3
        else { return nil }
        return StatementDraft(
            speaker: named.entity, content: content, cue: phrase.lowerBound..<word + 1, sentence: range,
            reason: "attributed by \"\(text.string(phrase.lowerBound..<word + 1))\"")
    }

    /// Who the source is, and where the words that name it end.
    private func source(_ phrase: Range<Int>, hasPronoun: Bool, in range: Range<Int>, memory: SpeakerMemory)
        -> AttributionSource.Found?
    {
        guard hasPronoun else {
            return AttributionSource(scene: scene).find(from: phrase.upperBound, in: range, memory: memory)
        }
        let word = text.folded(phrase.upperBound - 1)
        let gender: Gender =
            ["elle", "her", "derniere"].contains(word)
            ? .feminine : ["lui", "him", "dernier"].contains(word) ? .masculine : .unknown
        let pronoun = PronounResolver.Pronoun(
            token: phrase.lowerBound, gender: gender, isPlural: ["eux", "elles", "them"].contains(word), role: .subject)
        // « d'après ce dernier »: whoever was named last.
        if ["dernier", "derniere", "ci"].contains(word) {
            return PronounResolver(scene: scene).lastNamed(pronoun).map {
                AttributionSource.Found(speaker: $0, end: phrase.upperBound, last: nil)
            }
        }
        guard
            let antecedent = PronounResolver(scene: scene).antecedent(
                pronoun, recent: memory.recent, speaker: memory.lastSpeaker?.entity)
        else {
            return nil
        }
        return AttributionSource.Found(speaker: antecedent, end: phrase.upperBound, last: nil)
    }
}
