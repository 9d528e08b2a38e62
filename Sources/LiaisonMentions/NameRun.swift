import LiaisonDocuments
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonText

/// How far a run of capitalised words goes on as one name.
struct NameRun {
    let text: Text
    let demonyms: Demonyms
    let shapes: NameShapes
    let known: KnownName

    /// The end of the run of capitalised words from a token, personal particles inside it included.
    func end(from start: Int, in range: Range<Int>) -> Int {
        var end = start + 1
        while end < range.upperBound {
            let token = text.tokens[end]
            if token.isCapitalized {
                if breaksRun(end, in: range) || token.marks.contains(.joined) && demonyms.isDemonym(end)
                    || token.word == text.tokens[end - 1].word && token.hash == text.tokens[end - 1].hash
                {
                    break
                }
                if isTitle(end, in: range), shapes.head(endingAt: end) == nil, !token.marks.contains(.joined) { break }
                if text.tokens[end - 1].marks.contains(.dotted), text.classes(end).contains(.function) { break }
                // « la sénatrice du Massachusetts Elizabeth Warren »: a person's name begins behind a place.
                if end == start + 1, !token.marks.contains(.joined), end + 1 < range.upperBound,
                    text.tokens[end + 1].isCapitalized, text.classes(end).contains(.forename), knownPlace(start),
                    !text.classes(start).contains(.forename)
                {
                    break
                }
                if end == start + 1, opensPerson(end, behind: start, in: range) { break }
                if token.marks.contains(.clitic), end + 1 >= range.upperBound || !text.tokens[end + 1].isCapitalized {
                    break
                }
                end += 1
                continue
            }
            if isSyllable(end, from: start) {
                end += 1
                continue
            }
            guard let next = afterParticles(end, from: start, in: range) else { break }
            end = next + 1
        }
        return end
    }

    /// "Lakers Mike Trudell", "MSC Anna Holt": a forename with a surname behind it, after capitals or a plural that are no part
    /// of a person's name.
    private func opensPerson(_ token: Int, behind first: Int, in range: Range<Int>) -> Bool {
        let next = token + 1
        guard next < range.upperBound, text.classes(token).contains(.forename),
            !text.tokens[token].marks.contains(.joined), !text.isCommon(token),
            !text.tokens[token].marks.contains(.allCapitals),
            text.tokens[next].isCapitalized, !text.tokens[next].marks.contains(.clitic), !text.isCommon(next),
            shapes.head(at: next) == nil, shapes.endOfNotName(at: next, in: range) == nil,
            text.classes(first).isDisjoint(with: [.forename, .surname, .knownSurname])
        else { return false }
        let before = text.tokens[first]
        let length = before.end - before.start
        if before.marks.contains(.allCapitals) { return length >= 3 && !before.marks.contains(.dotted) }
        return text.document.language == .english && length >= 5 && text.bytes[Int(before.end) - 1] == UInt8(ascii: "s")
            && !text.classes(first).contains(.knownName)
    }

    /// "Lam Cheuk-ting": a small syllable that a hyphen ties to the second word of a name; "China-based" has a common word.
    private func isSyllable(_ token: Int, from start: Int) -> Bool {
        let here = text.tokens[token]
        return token > start + 1 && here.isWord && here.marks.contains(.joined) && here.end - here.start <= 6
            && text.tokens[token - 1].isCapitalized && !text.tokens[token - 1].marks.contains(.allCapitals)
            && !text.isCommon(token) && !text.isCommon(token - 1) && !text.classes(token).contains(.function)
    }

    /// The capital behind the particles of "Luiz da Silva", "Abdel Fattah al-Sisi", "Port-au-Prince"; nil for none.
    private func afterParticles(_ first: Int, from start: Int, in range: Range<Int>) -> Int? {
        var next = first
        var joined = false
        while next < range.upperBound, next - first < 3, text.tokens[next].isWord, !text.tokens[next].isCapitalized {
            let token = text.tokens[next]
            if token.marks.contains(.joined) {
                joined = true
            } else if token.marks.contains(.clitic) || !shapes.isConnector(next, particle: true) {
                return nil
            }
            next += 1
        }
        guard next > first, next < range.upperBound, text.tokens[next].isCapitalized,
            shapes.endOfNotName(at: next, in: range) == nil
        else { return nil }
        if joined { return text.tokens[next].marks.contains(.joined) ? next : nil }
        if text.tokens[next].marks.contains(.joined) { return next }
        // « de » ties a person's name only behind a forename or a title: « le Xinjiang de Kachgar » is two names.
        if NameRun.genitives.contains(text.key(first)) {
            return text.classes(start).contains(.forename) && start == first - 1 && knownPlace(start) == false
                || shapes.honorific(before: start) != nil
                || text.document.language == .english && !knownPlace(first - 1) ? next : nil
        }
        return knownPlace(first - 1) ? nil : next
    }

    private static let genitives: WordSet = ["de", "du", "des", "d'", "la", "le"]

    /// Whether a capital cannot go on with a name: a weekday or month, or a phrase of no kind that ends the run.
    private func breaksRun(_ token: Int, in range: Range<Int>) -> Bool {
        guard let end = shapes.endOfNotName(at: token, in: range) else { return false }
        if text.tokens[token].marks.contains(.joined) { return false }
        return end > token + 1 || end >= range.upperBound || !text.tokens[end].isCapitalized || shapes.isCalendar(token)
            || shapes.endOfNotName(at: end, in: range) != nil
    }

    /// The name of an English run that ends in a head noun: "Vietnam Coast Guard", "Palestinian Authority", "Oil and Gas
    /// Alliance"; the kind is nil where the head is an event.
    func headed(from start: Int, in range: Range<Int>) -> (tokens: Range<Int>, kind: EntityKind?)? {
        var position = start
        var best: (end: Int, kind: EntityKind?)?
        while position < range.upperBound, position - start < 9 {
            let token = text.tokens[position]
            if token.isCapitalized, !token.marks.contains(.clitic) {
                if shapes.isCalendar(position) { break }
                if position > start, let kind = shapes.head(endingAt: position),
                    shapes.headStart(endingAt: position) > start || !shapes.startsSentence(start)
                {
                    // "NASA Bill Ingalls": a forename with a surname behind it heads nothing.
                    let next = position + 1
                    if kind == .initiative, next < range.upperBound, text.tokens[next].isCapitalized,
                        text.classes(position).contains(.forename), !text.isCommon(next)
                    {
                        break
                    }
                    best = (position + 1, kind)
                } else if isTitle(position, in: range), !token.marks.contains(.joined) {
                    break
                }
                position += 1
                continue
            }
            guard best == nil, position > start, position + 1 < range.upperBound,
                text.tokens[position + 1].isCapitalized
            else { break }
            if token.marks.contains(.clitic) {
                guard NameRun.owners.contains(text.key(position - 1)) else { break }
            } else if token.isWord, text.folded(position) == "and" {
                guard !knownPlace(position - 1), text.isCommon(position - 1), text.isCommon(position + 1) else { break }
            } else {
                break
            }
            position += 1
        }
        return best.map { (start..<$0.end, $0.kind) }
    }

    /// Those whose apostrophe stands inside names: "People's Party", "Women's Commission".
    private static let owners: WordSet = [
        "people", "women", "children", "men", "worker", "workers", "farmer", "farmers", "nurses", "teachers", "lawyers",
        "nation", "world",
        "peoples", "veterans", "youth", "master", "queen", "king", "bishops",
    ]

    /// Whether a single word is the name of a known place.
    func knownPlace(_ token: Int) -> Bool {
        known.longest(at: token, limit: token + 1)?.senses
            .contains { known.knowledge.kind(of: $0.entry) == .place } ?? false
    }

    /// Whether an office or honorific begins at the token, so that no name does; "General" in "General Assembly" is none.
    func isTitle(_ token: Int, in range: Range<Int>) -> Bool {
        for phrase in text.phrases(at: token) {
            switch phrase.sense {
            case .office(let office, _, _) where !office.isEmpty: break
            case .honorific: break
            default: continue
            }
            let next = phrase.tokens.upperBound
            if phrase.tokens.count == 1, next < range.upperBound, text.tokens[next].isCapitalized,
                text.tokens[next].marks.contains(.joined)
            {
                continue
            }
            if phrase.tokens.count == 1, text.document.language == .english, next < range.upperBound,
                text.tokens[next].isCapitalized,
                let kind = shapes.head(at: next)?.kind, kind != .person
            {
                continue
            }
            return true
        }
        return false
    }
}
