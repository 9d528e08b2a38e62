import LiaisonCalendar
import LiaisonEntities
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Reads when and where an encounter took place from the words around its cue.
struct MeetingSigns {
    let scene: Scene
    private var text: Text { scene.text }

    /// The date nearest to a cue in its sentence, for a past or a coming encounter.
    func date(near cue: Range<Int>, in sentence: Range<Int>, isPast: Bool, last: DateSpan?) -> (
        span: DateSpan, reason: String
    )? {
        var best: (distance: Int, mention: DateMention)?
        for date in scene.dates(in: sentence)
        where text.quotationOfToken[date.tokens.lowerBound] < 0 || text.quotationOfToken[cue.lowerBound] >= 0 {
            let distance = distance(date.tokens, cue)
            guard distance < 34, !belongsElsewhere(date, cue) else { continue }
            if best.map({ distance < $0.distance }) ?? true { best = (distance, date) }
        }
        guard let mention = best?.mention else {
            // « le même jour », "the same day": the day of the encounter told before.
            guard let last, sameDay(in: sentence) else { return nil }
            return (last, "the same day as the encounter before")
        }
        guard var span = isPast ? mention.past : mention.future else {
            guard let last, mention.tokens.contains(where: { ["same", "meme"].contains(text.folded($0)) }) else {
                return nil
            }
            return (last, "the same day as the encounter before")
        }
        if !span.isOpen, span.until == nil, mention.tokens.lowerBound > 0,
            ["since", "depuis"].contains(text.folded(mention.tokens.lowerBound - 1))
        {
            span = DateSpan(span.from)
        }
        return (span, mention.reason)
    }

    private func sameDay(in sentence: Range<Int>) -> Bool {
        sentence.dropLast().contains {
            ["same", "meme"].contains(text.folded($0)) && ["day", "jour"].contains(text.folded($0 + 1))
        }
    }

    /// Whether a date names the time of something else: "the 2015 agreement", the birthday of what stands in parentheses.
    private func belongsElsewhere(_ date: DateMention, _ cue: Range<Int>) -> Bool {
        let between =
            date.tokens.lowerBound >= cue.upperBound
            ? cue.upperBound..<date.tokens.lowerBound
            : date.tokens.upperBound..<max(date.tokens.upperBound, cue.lowerBound)
        // Beyond another verb of speech the date tells when that was said.
        return between.contains { token in
            text.tokens[token].category == .semicolon
        }
    }

    /// How far a stretch is from a cue: signs and verbs between the two count more than words.
    private func distance(_ tokens: Range<Int>, _ cue: Range<Int>) -> Int {
        let isBehind = tokens.lowerBound >= cue.upperBound
        if cue.contains(tokens.lowerBound) { return 0 }
        let between =
            isBehind ? cue.upperBound..<tokens.lowerBound : min(tokens.upperBound, cue.lowerBound)..<cue.lowerBound
        var distance = between.count + (isBehind ? 0 : 2)
        for token in between {
            switch text.tokens[token].category {
            case .comma: distance += 2
            case .colon, .closeQuote, .openQuote, .straightQuote: distance += 6
            case .word where scene.referenceOfToken[token] < 0:
                if FunctionWords.relatives.contains(text.folded(token))
                    || FunctionWords.complementizers.contains(text.folded(token))
                {
                    distance += 4
                }
                if !text.lexicon.meetingForms(of: text.tokens[token].word).isEmpty,
                    text.lexicon.speechForms(of: text.tokens[token].word).isEmpty
                {
                    distance += 2
                }
            default: break
            }
        }
        return distance
    }

    /// The place nearest to a cue that a locative preposition names, with what it lies in: "in Geneva, Switzerland".
    func places(near cue: Range<Int>, in sentence: Range<Int>) -> [Int] {
        var best: (distance: Int, places: [Int])?
        var chain: [Int] = []
        var chainEnd = -1
        for reference in scene.references(in: sentence) where scene.kind(reference.entity) == .place {
            guard text.quotationOfToken[reference.tokens.lowerBound] < 0 || text.quotationOfToken[cue.lowerBound] >= 0,
                !reference.isPossessive
            else { continue }
            let isChained =
                chainEnd >= 0 && reference.tokens.lowerBound - chainEnd <= 2
                && (text.tokens[chainEnd].category == .comma || chainEnd == reference.tokens.lowerBound)
            guard isLocative(before: reference.tokens.lowerBound, in: sentence) || isChained else {
                chainEnd = -1
                continue
            }
            let isSecond = chainEnd >= 0 && reference.tokens.lowerBound - chainEnd <= 2
            chain = isSecond ? chain + [reference.entity] : [reference.entity]
            chainEnd = reference.tokens.upperBound
            let distance = isSecond ? best?.distance ?? 99 : distance(reference.tokens, cue)
            if best.map({ distance <= $0.distance }) ?? (distance < 40) { best = (distance, chain) }
        }
        var result: [Int] = []
        for place in best?.places ?? [] where !result.contains(place) { result.append(place) }
        return result
    }

    private func isLocative(before start: Int, in sentence: Range<Int>) -> Bool {
        var before = start - 1
        while before > sentence.lowerBound, FunctionWords.determiners.contains(text.folded(before)),
            text.folded(before) != "a"
        { before -= 1 }
        guard before >= sentence.lowerBound else { return false }
        let word = text.folded(before)
        if ["in", "at", "à", "en", "au", "aux", "dans", "near"].contains(word) { return true }
        return word == "a" && text.lexicon.language == .french
    }
}
