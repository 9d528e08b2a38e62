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
        for date in scene.dates(in: sentence) where isOutside(date, cue) {
            let distance = distance(date.tokens, cue)
            guard distance < 34, !belongsElsewhere(date.tokens, cue) else { continue }
            if best.map({ distance < $0.distance }) ?? true { best = (distance, date) }
        }
        guard let mention = best?.mention else {
            // « le même jour », "the same day": the day of the encounter told before.
            guard let last, sameDay(in: sentence) else { return nil }
            return (last, "the same day as the encounter before")
        }
        guard let span = isPast ? mention.past : mention.future else {
            return counted(mention, in: sentence, last: last)
        }
        if isSince(mention) {
            return isFirst(near: cue, in: sentence)
                ? nil : (span.isOpen ? span : DateSpan(from: span.from, until: nil), mention.reason)
        }
        return (span, mention.reason)
    }

    /// "a second summit", « deuxième rencontre »: which of several a noun tells.
    func ordinal(of noun: Range<Int>) -> Int? {
        for position in stride(from: noun.lowerBound - 1, through: max(0, noun.lowerBound - 3), by: -1) {
            switch text.folded(position) {
            case "first", "premier", "premiere": return 1
            case "second", "seconde", "deuxieme": return 2
            case "third", "troisieme": return 3
            case "fourth", "quatrieme": return 4
            default: continue
            }
        }
        return nil
    }

    /// Whether a date stands outside quotations, or in the same one as the cue.
    private func isOutside(_ date: DateMention, _ cue: Range<Int>) -> Bool {
        text.quotationOfToken[date.tokens.lowerBound] < 0 || text.quotationOfToken[cue.lowerBound] >= 0
    }

    private func isSince(_ mention: DateMention) -> Bool {
        ["since", "depuis"].contains(text.folded(mention.tokens.lowerBound - 1))
            || ["since", "depuis"].contains(text.folded(mention.tokens.lowerBound))
    }

    /// "the first talks since 2019": the date is not that of the talks.
    private func isFirst(near cue: Range<Int>, in sentence: Range<Int>) -> Bool {
        (max(sentence.lowerBound, cue.lowerBound - 8)..<min(sentence.upperBound, cue.upperBound + 12))
            .contains {
                ["first", "premier", "premiere", "premieres", "premiers", "last", "highest"].contains(text.folded($0))
            }
    }

    /// "the next day", « la veille », "the same day": counted from the date named before it, or of the encounter before.
    private func counted(_ mention: DateMention, in sentence: Range<Int>, last: DateSpan?) -> (
        span: DateSpan, reason: String
    )? {
        var offset = 0
        for phrase in text.phrases(at: mention.tokens.lowerBound) where phrase.tokens == mention.tokens {
            guard case .dateWord(let unit, let days, true) = phrase.sense, unit == .day else { return nil }
            offset = days
            break
        }
        let before = scene.dates(in: sentence.lowerBound..<mention.tokens.lowerBound).last?.past
        guard let base = before ?? last, !base.isOpen, base.until == nil, base.from.day != nil else { return nil }
        let words = text.string(mention.tokens)
        if offset == 0 { return (base, "\"\(words)\", the same day as told before") }
        guard let day = base.from.firstDay?.adding(days: offset) else { return nil }
        return (DateSpan(day), "\"\(words)\" counted from \(base)")
    }

    private func sameDay(in sentence: Range<Int>) -> Bool {
        sentence.dropLast().contains {
            ["same", "meme"].contains(text.folded($0)) && ["day", "jour"].contains(text.folded($0 + 1))
        }
    }

    /// Whether a date tells when something else is: beyond a semicolon, or in what is said behind the cue ("met X and said that
    /// the border would open in June").
    private func belongsElsewhere(_ tokens: Range<Int>, _ cue: Range<Int>) -> Bool {
        let isBehind = tokens.lowerBound >= cue.upperBound
        let between =
            isBehind
            ? cue.upperBound..<tokens.lowerBound : tokens.upperBound..<max(tokens.upperBound, cue.lowerBound)
        return between.contains { token in
            if text.tokens[token].category == .semicolon || MeetingSigns.clauseOpeners.contains(text.key(token)) {
                return true
            }
            guard isBehind, FunctionWords.complementizers.contains(text.key(token)) else { return false }
            return text.lexicon.language == .french && text.folded(token) != "que"
                || between.lowerBound < token
                    && (max(between.lowerBound, token - 4)..<token).contains {
                        text.lexicon.isSpeechForm(text.tokens[$0].word)
                    }
        }
    }

    /// Words that open a clause of its own, with its own time and place.
    private static let clauseOpeners: WordSet = [
        "car", "tandis", "because", "while", "whereas", "although", "quoique", "puisque",
    ]

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
                if FunctionWords.relatives.contains(text.key(token))
                    || FunctionWords.complementizers.contains(text.key(token))
                {
                    distance += 4
                }
                if text.lexicon.isMeetingForm(text.tokens[token].word),
                    !text.lexicon.isSpeechForm(text.tokens[token].word)
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
            guard isLocative(before: reference.tokens.lowerBound, in: sentence) || isChained,
                !belongsElsewhere(reference.tokens, cue)
            else {
                chainEnd = -1
                continue
            }
            let isSecond = chainEnd >= 0 && reference.tokens.lowerBound - chainEnd <= 2
            chain = isSecond ? chain + [reference.entity] : [reference.entity]
            chainEnd = reference.tokens.upperBound
            if isSecond {
                if let found = best, found.places == Array(chain.dropLast()) { best = (found.distance, chain) }
                continue
            }
            let distance = distance(reference.tokens, cue)
            if best.map({ distance <= $0.distance }) ?? (distance < 40) { best = (distance, chain) }
        }
        var result: [Int] = []
        for place in best?.places ?? [] where !result.contains(place) { result.append(place) }
        return result
    }

    private func isLocative(before start: Int, in sentence: Range<Int>) -> Bool {
        var before = start - 1
        while before > sentence.lowerBound, FunctionWords.determiners.contains(text.key(before)),
            text.folded(before) != "a"
        { before -= 1 }
        guard before >= sentence.lowerBound else { return false }
        let word = text.folded(before)
        if ["in", "at", "à", "en", "au", "aux", "dans", "near"].contains(word) { return true }
        if word == "a", text.lexicon.language == .french { return true }
        // "visited Kenya for talks with", "travelled to Oslo to meet"
        let verb = word == "to" ? before - 1 : before
        return verb >= sentence.lowerBound && scene.reference(at: verb) == nil
            && (isVisit(verb) || word == "to" && isVisit(verb - 1))
    }

    private func isVisit(_ token: Int) -> Bool {
        guard token >= 0 else { return false }
        let verbs = text.lexicon.meetingForms(of: text.tokens[token].word).contains {
            text.lexicon.meetingVerbs[$0.verb].frames.contains(.visit)
        }
        return verbs || scene.has(token) { if case .meetingNoun(.visit, _, _) = $0 { true } else { false } }
    }
}
