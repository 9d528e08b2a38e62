import LiaisonCalendar
import LiaisonLanguages
import LiaisonText

/// Reads when, where and whether an encounter took place from the words around its cue.
struct MeetingSigns {
    let scene: Scene
    private var text: Text { scene.text }

    init(scene: Scene) { self.scene = scene }

    /// The status that modal words near a cue give; nil where they say nothing. `isNegated` stands for a plain "not".
    func modality(around cue: Range<Int>, in sentence: Range<Int>) -> (status: MeetingStatus?, isNegated: Bool, words: String) {
        let start = max(sentence.lowerBound, cue.lowerBound - 9)
        let end = min(sentence.upperBound, cue.upperBound + 7)
        var best: MeetingStatus?
        var negated = false
        var words = ""
        func rank(_ status: MeetingStatus) -> Int { status == .cancelled ? 3 : status == .proposed ? 2 : status == .planned ? 1 : 0 }
        for token in start..<end where text.quotationOfToken[token] < 0 || text.quotationOfToken[cue.lowerBound] >= 0 {
            // A clause border behind the cue ends its reach.
            if token >= cue.upperBound, [.semicolon, .stop, .comma].contains(text.tokens[token].category) { break }
            for phrase in text.phrases(at: token) {
                guard case .modality(let effect) = phrase.sense else { continue }
                if token < cue.lowerBound, text.tokens[token..<cue.lowerBound].contains(where: { $0.category == .semicolon || $0.category == .stop }) { continue }
                let status: MeetingStatus
                switch effect {
                case .planned: status = .planned
                case .proposed: status = .proposed
                case .cancelled: status = .cancelled
                case .negation:
                    if token < cue.lowerBound, cue.lowerBound - token <= 3 { negated = true }
                    continue
                case .hearsay, .held: continue
                }
                if best.map({ rank(status) > rank($0) }) ?? true {
                    best = status
                    words = text.string(phrase.tokens)
                }
            }
        }
        return (best, negated, words)
    }

    /// The date nearest to a cue in its sentence, for a past or a coming encounter.
    func date(near cue: Range<Int>, in sentence: Range<Int>, status: MeetingStatus) -> (span: DateSpan?, reason: String)? {
        var best: (distance: Int, mention: DateMention)?
        for date in scene.dates(in: sentence) where text.quotationOfToken[date.tokens.lowerBound] < 0 || text.quotationOfToken[cue.lowerBound] >= 0 {
            let distance = date.tokens.lowerBound >= cue.upperBound ? date.tokens.lowerBound - cue.upperBound : cue.lowerBound - date.tokens.upperBound + 2
            guard distance < 30 else { continue }
            if best.map({ distance < $0.distance }) ?? true { best = (distance, date) }
        }
        guard let mention = best?.mention else { return nil }
        var span = status == .held || status == .cancelled ? mention.past : mention.future
        if let since = span, !since.isOpen, since.until == nil, mention.tokens.lowerBound > 0,
            ["since", "depuis"].contains(text.folded(mention.tokens.lowerBound - 1))
        { span = DateSpan(since.from) }
        return (span, mention.reason)
    }

    /// The places that a locative preposition names in a sentence, outside quotes.
    func places(in sentence: Range<Int>, near cue: Range<Int>) -> [Int] {
        var result: [Int] = []
        for reference in scene.references(in: sentence) where scene.kind(reference.entity) == .place && !reference.isPossessive {
            guard text.quotationOfToken[reference.tokens.lowerBound] < 0 || text.quotationOfToken[cue.lowerBound] >= 0 else { continue }
            var before = reference.tokens.lowerBound - 1
            while before > sentence.lowerBound, FunctionWords.determiners.contains(text.folded(before)), text.folded(before) != "a" { before -= 1 }
            // "in Geneva, Switzerland", "in the Great Hall of the People in Beijing".
            let word = before >= sentence.lowerBound ? text.folded(before) : ""
            let chained = before > sentence.lowerBound && text.tokens[before].category == .comma && scene.reference(at: before - 1).map { result.contains($0.entity) } == true
            if ["in", "at", "à", "en", "au", "aux", "dans", "near", "a"].contains(word) && !(word == "a" && text.lexicon.language == .english) || chained {
                if !result.contains(reference.entity) { result.append(reference.entity) }
            }
        }
        return result
    }
}
