import LiaisonDocuments
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonText

/// A name built on a head noun: "Ministry of Foreign Affairs", « Parti communiste chinois », « Pacte mondial sur les migrations ».
struct HeadedName {
    let text: Text
    let shapes: NameShapes
    let known: KnownName
    let adjectives: FrenchAdjectives

    func name(at start: Int, in range: Range<Int>, titleCase: Bool) -> UnknownName.Candidate? {
        guard let head = shapes.head(at: start), let kind = head.kind, kind != .person else { return nil }
        let isCapital = text.tokens[start].isCapitalized
        let isForeign = isCapital && text.document.language == .french && text.folded(head.tokens.upperBound) == "for"
        let after = head.tokens.upperBound
        let end: Int?
        if text.document.language == .french, !isForeign {
            end = frenchComplement(after: after, in: range, capitalHead: isCapital, isPlace: kind == .place)
        } else {
            guard isCapital else { return nil }
            end =
                complement(after: after, in: range, onlyOf: kind == .place)
                ?? directComplement(after: after, kind: kind, in: range)
        }
        // « le Programme multilatéral à l'horizon 2030 »: a year behind the head makes a name of it.
        let dated = kind == .initiative && isCapital ? yearEnd(after, in: range) : after
        guard let end = end ?? (dated > after ? dated : nil), end > after else {
            // « l'Assemblée nationale », "the Supreme Court": a head of several words is a name by its capital.
            guard isCapital, head.tokens.count > 1, kind == .organization, !titleCase,
                text.document.language == .french || head.tokens.allSatisfy({ text.tokens[$0].isCapitalized })
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
            guard kind == .organization, let capital = (after..<end).first(where: { text.tokens[$0].isCapitalized }),
                HeadedName.smallHeads.contains(text.folded(start))
                    || text.isCommon(capital) && shapes.head(at: capital) == nil && !isKnown(capital)
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

    /// "Operation Inherent Resolve", "Mount Sinai", "Lake Chad": the capitalised words right behind the head.
    private func directComplement(after start: Int, kind: EntityKind, in range: Range<Int>) -> Int? {
        guard kind == .place || kind == .initiative else { return nil }
        var end = start
        while end < range.upperBound, text.tokens[end].isCapitalized, shapes.endOfNotName(at: end, in: range) == nil,
            !text.tokens[end].marks.contains(.newline)
        { end += 1 }
        // "Harbour Security Act": the head at the end is the name's own.
        if end > start, case .some(.some) = shapes.head(endingAt: end - 1) { return nil }
        return end > start ? end : nil
    }

    /// "of Foreign Affairs", "for Human Rights and Labour": the end of an English complement, or nil where none follows.
    func complement(after start: Int, in range: Range<Int>, onlyOf: Bool = false) -> Int? {
        var end = start
        while end + 1 < range.upperBound {
            guard text.tokens[end].isWord else { break }
            let word = text.folded(end)
            guard ["of", "for", "on", "and", "against", "to", "in"].contains(word), word != "and" || end > start,
                word == "of" || !onlyOf
            else { break }
            var next = end + 1
            if next < range.upperBound, ["the", "all"].contains(text.folded(next)) { next += 1 }
            let first = next
            while next < range.upperBound, text.tokens[next].isCapitalized, !endsComplement(next, in: range),
                !(next > first && shapes.office(at: next) != nil), !opensPerson(next, in: range)
            { next += 1 }
            guard next > first, shapes.office(at: first) == nil || word != "and" else { break }
            if word == "and",
                isKnown(first) || shapes.endOfNotName(at: first, in: range) != nil
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

    private func isKnown(_ position: Int) -> Bool {
        known.longest(at: position, limit: text.tokens.count) != nil
    }

    /// « des Affaires étrangères », « communiste chinois », « mondial sur les migrations ».
    private func frenchComplement(after start: Int, in range: Range<Int>, capitalHead: Bool, isPlace: Bool) -> Int? {
        var end = start
        var position = start
        var links = 0
        // « les États-Unis Donald Trump »: a state is called by a link, not directly.
        let isState = ["etat", "etats"].contains(text.folded(start - 1))
        if isState, start < range.upperBound, text.tokens[start].isCapitalized { return nil }
        while position < range.upperBound, position - start < 10, text.tokens[position].isWord {
            let token = text.tokens[position]
            if token.isCapitalized, !token.marks.contains(.clitic) {
                if shapes.endOfNotName(at: position, in: range) != nil { break }
                // « l'Hôpital Jean Verdier » is named after him; « le Parti de Jean Verdier » is only his.
                if !(isPlace && position == start && !isState), opensPerson(position, in: range) { break }
                position += 1
                end = position
                continue
            }
            let word = text.folded(position)
            if ["de", "du", "des", "d'", "pour", "aux", "sur", "contre"].contains(word) {
                guard links < 3 else { break }
                var next = position + 1
                while next < range.upperBound, ["la", "le", "les", "l'"].contains(text.folded(next)) {
                    next += 1
                }
                guard next < range.upperBound, text.tokens[next].isWord, !isFunctionWord(next),
                    !opensPerson(next, in: range),
                    text.tokens[next].isCapitalized || !isPlace && isNoun(next)
                else { break }
                // « de l'organisme », « du pays »: the noun calls again what was named, and is no part of this name.
                if !text.tokens[next].isCapitalized, next > position + 1 || word == "du", callsAgain(next) { break }
                // A small head links only to capital words of its own name.
                if !capitalHead && !text.tokens[next].isCapitalized && links == 0 { break }
                links += 1
                position = next + 1
                end = position
                continue
            }
            if adjectives.isAdjective(position), !FrenchAdjectives.passing.contains(word) {
                position += 1
                end = position
                continue
            }
            break
        }
        return end > start ? end : nil
    }

    /// Whether a person's name begins there: a known one, or a forename with another capital behind it.
    private func opensPerson(_ position: Int, in range: Range<Int>) -> Bool {
        if let match = known.longest(at: position, limit: range.upperBound) {
            return match.senses.contains { known.knowledge.entries[$0.entry].kind == .person }
        }
        return position + 1 < range.upperBound && text.tokens[position + 1].isCapitalized && !text.isCommon(position)
            && text.classes(position).contains(.forename)
    }

    private func isFunctionWord(_ token: Int) -> Bool {
        let here = text.tokens[token]
        if here.marks.contains(.capital) { return false }
        return here.end - here.start < 3 || HeadedName.determiners.contains(text.folded(token))
    }

    private static let determiners: Set<String> = [
        "cette", "ces", "cet", "son", "ses", "leur", "leurs", "notre", "nos", "votre", "vos", "mon", "mes", "une",
        "deux", "trois", "quatre",
        "plusieurs", "tout", "toute", "tous", "toutes", "chaque", "quelques", "autres", "quoi", "qui", "que", "dont",
        "nouveau", "nouveaux",
        "nouvelle", "nouvelles", "faire", "plus", "moins", "chez", "lui", "elle", "eux", "elles", "nous", "vous",
    ]

    /// Whether a small word behind « de » or « pour » may be a noun: no infinitive, no form of a verb of speech.
    private func isNoun(_ token: Int) -> Bool {
        let word = text.string(token..<token + 1)
        if word.hasSuffix("er") || word.hasSuffix("ir") || word.hasSuffix("oir") || word.hasSuffix("dre")
            || word.hasSuffix("tre")
        {
            return HeadedName.nounsLikeInfinitives.contains(word.lowercased())
        }
        return text.lexicon.speechForms(of: text.tokens[token].word).isEmpty
    }

    /// Bodies that French writes with a small letter before the name of their town or field.
    private static let smallHeads: Set<String> = [
        "universite", "tribunal", "federation", "brigade", "academie", "fondation", "syndicat", "observatoire",
        "mairie", "prefecture",
        "institut", "chambre", "parquet", "ministere", "secretariat", "commissariat",
    ]

    private func callsAgain(_ token: Int) -> Bool {
        text.phrases(at: token).contains {
            if case .description(.organization, _, _) = $0.sense { true } else { false }
        } || ["pays", "royaume", "gouvernement", "regime"].contains(text.folded(token))
    }

    private static let nounsLikeInfinitives: Set<String> = [
        "mer", "fer", "hiver", "cancer", "avenir", "pouvoir", "devoir", "savoir", "espoir", "lettre", "centre",
        "ministre", "théâtre", "maître",
        "cadre", "ordre", "désordre", "cendre", "foyer", "métier", "courrier", "papier", "plaisir", "loisir", "soir",
    ]
}
