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
        for token in range where text.quotationOfToken[token] < 0 {
            for phrase in text.phrases(at: token) {
                guard case .attribution(false, let pronoun) = phrase.sense, phrase.tokens.upperBound <= range.upperBound
                else { continue }
                if let draft = draft(phrase.tokens, hasPronoun: pronoun != nil, in: range, memory: memory) {
                    result.append(draft)
                }
                break
            }
        }
        return result
    }

    private func draft(_ phrase: Range<Int>, hasPronoun: Bool, in range: Range<Int>, memory: SpeakerMemory)
        -> StatementDraft?
    {
        guard let source = source(phrase, hasPronoun: hasPronoun, in: range, memory: memory) else { return nil }
        let speaker = source.speaker
        var end = source.end
        guard scene.kind(speaker) != .initiative else { return nil }
        // In front: what follows its comma; behind: what stands before it.
        let opens = !(range.lowerBound..<phrase.lowerBound).contains {
            text.tokens[$0].isWord && scene.endOfAdverb(at: $0) == nil
        }
        let content: Range<Int>?
        if opens {
            end = AttributionSource(scene: scene).endOfApposition(from: end, last: source.last, in: range)
            content = ContentFinder.trim(.clipped(end, range.upperBound), text)
        } else {
            // « la tournée, qui, selon la Chine, n'est pas une enquête »: the clause goes on behind it.
            let before = text.tokens[phrase.lowerBound - 1]
            let relative =
                phrase.lowerBound - 2 >= range.lowerBound && before.category == .comma
                && FunctionWords.relatives.contains(text.folded(phrase.lowerBound - 2))
            if relative, end < range.upperBound, text.tokens[end].category == .comma {
                let stop =
                    Range.clipped(end + 1, range.upperBound).first { text.tokens[$0].category == .comma }
                    ?? range.upperBound
                content = ContentFinder.trim(.clipped(end, stop), text)
            } else {
                content = ContentFinder.trim(range.lowerBound..<phrase.lowerBound, text)
            }
        }
        guard let content, content.count >= 3,
            !["on", "about", "regarding", "sur"].contains(text.folded(content.lowerBound))
        else { return nil }
        return StatementDraft(
            speaker: speaker, content: content, cue: phrase, sentence: range,
            reason: "attributed by \"\(text.string(phrase))\"")
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
            ["elle", "her"].contains(word) ? .feminine : ["lui", "him"].contains(word) ? .masculine : .unknown
        let pronoun = PronounResolver.Pronoun(
            token: phrase.lowerBound, gender: gender, isPlural: ["eux", "elles", "them"].contains(word), role: .subject)
        guard
            let antecedent = PronounResolver(scene: scene).antecedent(
                pronoun, recent: memory.recent, speaker: memory.lastSpeaker?.entity)
        else {
            return nil
        }
        return AttributionSource.Found(speaker: antecedent, end: phrase.upperBound, last: nil)
    }
}
