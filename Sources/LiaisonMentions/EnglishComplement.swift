import LiaisonDocuments
import LiaisonLanguages
import LiaisonText

/// What belongs to an English name behind its head noun.
struct EnglishComplement {
    let text: Text
    let shapes: NameShapes
    let known: KnownName

    /// "of Foreign Affairs", "for Human Rights and Labour": the end of an English complement, or nil where none follows.
    func end(after start: Int, in range: Range<Int>, onlyOf: Bool = false) -> Int? {
        var end = start
        while end + 1 < range.upperBound {
            guard text.tokens[end].isWord else { break }
            let word = text.folded(end)
            guard ["of", "for", "on", "and", "against", "to", "in"].contains(word), word != "and" || end > start,
                word == "of" || !onlyOf,
                word != "to" || end + 1 < range.upperBound && text.isCommon(end + 1) && !known.isKnown(end + 1)
            else { break }
            var next = end + 1
            if next < range.upperBound, ["the", "all"].contains(text.folded(next)) { next += 1 }
            let first = next
            while next < range.upperBound, text.tokens[next].isCapitalized, !endsComplement(next, in: range),
                !(next > first && shapes.office(at: next) != nil), !known.opensPerson(next, in: range)
            { next += 1 }
            // "the Constitution of the United States": a known name is taken whole.
            if word == "of", let whole = known.longest(at: first, limit: range.upperBound), whole.isLong,
                whole.tokens.upperBound > next, whole.kind(known.knowledge) != .person
            {
                end = whole.tokens.upperBound
                continue
            }
            guard next > first, shapes.office(at: first) == nil || word != "and" else { break }
            if word == "and",
                known.isKnown(first) || shapes.endOfNotName(at: first, in: range) != nil
                    || shapes.head(at: first)?.kind == .organization && next == first + 1
            {
                break
            }
            // "the Ministry in Beijing": a place behind "in" is where it stands, no part of the name.
            if word == "in" { break }
            end = next
        }
        return end > start ? end : nil
    }

    /// Whether a capital of no kind stops a complement: "Near East Policy" goes on, "of Foreign Affairs Monday" does not.
    private func endsComplement(_ position: Int, in range: Range<Int>) -> Bool {
        guard let end = shapes.endOfNotName(at: position, in: range) else { return false }
        return shapes.isCalendar(position) || end > position + 1 || end >= range.upperBound
            || !text.tokens[end].isCapitalized
    }
}
