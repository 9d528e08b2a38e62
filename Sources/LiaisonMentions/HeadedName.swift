import LiaisonDocuments
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonText

/// A name built on a head noun: "Ministry of Foreign Affairs", « Parti communiste chinois », « Pacte mondial sur les migrations ».
struct HeadedName {
    let text: Text
    let shapes: NameShapes
    let known: KnownName
    let english: EnglishComplement
    let french: FrenchComplement

    init(text: Text, shapes: NameShapes, known: KnownName, adjectives: FrenchAdjectives) {
        self.text = text
        self.shapes = shapes
        self.known = known
        english = EnglishComplement(text: text, shapes: shapes, known: known)
        french = FrenchComplement(text: text, shapes: shapes, known: known, adjectives: adjectives)
    }

    func name(at start: Int, in range: Range<Int>, titleCase: Bool) -> UnknownName.Candidate? {
        guard let head = shapes.head(at: start), let kind = head.kind, kind != .person, !isAbbreviated(head.tokens)
        else { return nil }
        let isCapital = text.tokens[start].isCapitalized
        let isForeign = isCapital && text.document.language == .french && text.folded(head.tokens.upperBound) == "for"
        let after = head.tokens.upperBound
        let end: Int?
        if text.document.language == .french, !isForeign {
            end = french.end(after: after, in: range, capitalHead: isCapital, isPlace: kind == .place)
        } else {
            guard isCapital else { return nil }
            end =
                english.end(after: after, in: range, onlyOf: kind == .place)
                ?? directComplement(after: after, kind: kind, in: range)
        }
        // « le Programme multilatéral à l'horizon 2030 »: a year behind the head makes a name of it.
        let dated = kind == .initiative && isCapital ? yearEnd(after, in: range) : after
        guard let end = end ?? (dated > after ? dated : nil), end > after else {
            // « l'Assemblée nationale », "the Supreme Court": a head of several words is a name by its capital.
            guard isCapital, head.tokens.count > 1, kind == .organization, !titleCase,
                text.document.language == .french
                    || head.tokens.allSatisfy({
                        text.tokens[$0].isCapitalized || text.classes($0).contains(.function)
                    })
            else { return nil }
            return UnknownName.Candidate(
                tokens: head.tokens, kind: kind, reason: "head noun with a capital", strength: 3, hasHead: true)
        }
        // « l'État chinois », « la commune voisine »: a French place needs a capital in its complement.
        if kind == .place, text.document.language == .french,
            !(after..<end).contains(where: { text.tokens[$0].isCapitalized })
        {
            return nil
        }
        // A headline in title case has a capital on every word: only a complement with a name in it counts.
        if titleCase, shapes.startsSentence(start) { return nil }
        let finish = kind == .initiative && end != dated ? yearEnd(end, in: range) : end
        if !isCapital {
            // A small head needs a capital word of its own behind it, not a name that it only points at.
            let isDirect = after < end && text.tokens[after].isCapitalized
            guard kind == .organization, !isDirect || HeadedName.namedHeads.contains(text.key(start)),
                let capital = (after..<end).first(where: { text.tokens[$0].isCapitalized }),
                HeadedName.smallHeads.contains(text.key(start))
                    || text.isCommon(capital) && shapes.head(at: capital) == nil && !known.isKnown(capital)
            else { return nil }
        }
        return UnknownName.Candidate(
            tokens: start..<finish, kind: kind, reason: "head noun \"\(text.string(head.tokens))\"", strength: 3,
            hasHead: true)
    }

    /// « Programme multilatéral à l'horizon 2030 », "Agenda for Water 2030": the year that a programme is named after.
    private func yearEnd(_ end: Int, in range: Range<Int>) -> Int {
        var position = end
        if text.folded(position) == "à", text.folded(position + 1) == "l'", text.folded(position + 2) == "horizon" {
            position += 3
        }
        guard position < range.upperBound, text.tokens[position].category == .number,
            text.tokens[position].end - text.tokens[position].start == 4
        else { return end }
        return position + 1
    }

    /// « les ONG étrangères »: capitals that abbreviate a common noun head no name.
    private func isAbbreviated(_ head: Range<Int>) -> Bool {
        head.count == 1 && text.tokens[head.lowerBound].marks.contains(.allCapitals)
            && text.document.language == .french
            && !(head.upperBound < text.tokens.count && text.tokens[head.upperBound].marks.contains(.allCapitals))
    }

    /// "Operation Inherent Resolve", "Mount Sinai", "Lake Chad": the capitalised words right behind the head.
    private func directComplement(after start: Int, kind: EntityKind, in range: Range<Int>) -> Int? {
        guard kind == .place || kind == .initiative else { return nil }
        // "Bill Nelson" is a person, no bill.
        if kind == .initiative, start > 0, text.classes(start - 1).contains(.forename) { return nil }
        var end = start
        while end < range.upperBound, text.tokens[end].isCapitalized, shapes.endOfNotName(at: end, in: range) == nil,
            !text.tokens[end].marks.contains(.newline)
        { end += 1 }
        // "Harbour Security Act": the head at the end is the name's own.
        if end > start, case .some(.some) = shapes.head(endingAt: end - 1) { return nil }
        return end > start ? end : nil
    }

    /// Those of them that a name follows without a link: « l'université Senghor »; « le syndicat Synergie » is Synergie.
    private static let namedHeads: WordSet = [
        "universite", "institut", "fondation", "academie", "brigade", "commission",
    ]

    /// Bodies that French writes with a small letter before the name of their town or field.
    private static let smallHeads: WordSet = [
        "universite", "tribunal", "federation", "brigade", "academie", "fondation", "syndicat", "observatoire",
        "mairie", "prefecture",
        "institut", "chambre", "parquet", "ministere", "secretariat", "commissariat",
    ]
}
