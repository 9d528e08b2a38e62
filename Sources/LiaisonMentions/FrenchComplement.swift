import LiaisonDocuments
import LiaisonLanguages
import LiaisonText

/// What belongs to a French name behind its head noun.
struct FrenchComplement {
    let text: Text
    let shapes: NameShapes
    let known: KnownName
    let adjectives: FrenchAdjectives

    /// « des Affaires étrangères », « communiste chinois », « mondial sur les migrations ».
    func end(after start: Int, in range: Range<Int>, capitalHead: Bool, isPlace: Bool) -> Int? {
        var end = start
        var position = start
        var links = 0
        var isAim = false
        // « les États-Unis Donald Trump »: a state is called by a link, not directly.
        let isState = ["etat", "etats"].contains(text.folded(start - 1))
        // « le Sénat », « le Parlement » are names already: only whose they are can follow.
        let isWhole =
            isState
            || [start - 1, start - 2].contains {
                FrenchComplement.wholeBodies.contains(text.key($0)) && text.tokens[$0].isCapitalized
            }
        if isState, start < range.upperBound, text.tokens[start].isCapitalized { return nil }
        while position < range.upperBound, position - start < 10, text.tokens[position].isWord {
            let token = text.tokens[position]
            if token.isCapitalized, !token.marks.contains(.clitic) {
                if shapes.endOfNotName(at: position, in: range) != nil { break }
                // « l'Hôpital Jean Verdier » is named after him; « le Parti de Jean Verdier » is only his.
                if !(isPlace && position == start && !isState), known.opensPerson(position, in: range) { break }
                position += 1
                end = position
                continue
            }
            let word = text.folded(position)
            // « l'Économie et des Finances », « des pêches et de la faune »: the complement goes on behind its "et".
            if word == "et", links > 0, let next = coordinated(position, isAim: isAim, in: range) {
                position = next
                end = position
                continue
            }
            if ["de", "du", "des", "d'", "pour", "aux", "sur", "contre"].contains(word) {
                guard links < 3, !isWhole || ["de", "du", "des", "d'"].contains(word) else { break }
                var next = position + 1
                while next < range.upperBound, ["la", "le", "les", "l'"].contains(text.folded(next)) {
                    next += 1
                }
                if word == "pour", capitalHead, ["un", "une"].contains(text.folded(next)) { next += 1 }
                guard next < range.upperBound, text.tokens[next].isWord, !isFunctionWord(next),
                    !known.opensPerson(next, in: range),
                    text.tokens[next].isCapitalized || !isPlace && isNoun(next)
                else { break }
                // « de l'organisme », « du pays »: the noun calls again what was named, and is no part of this name.
                if !text.tokens[next].isCapitalized, next > position + 1 || word == "du", callsAgain(next) { break }
                // A small head links only to capital words of its own name.
                if !capitalHead && !text.tokens[next].isCapitalized && links == 0 { break }
                links += 1
                isAim = ["pour", "contre", "sur"].contains(word)
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

    private static let wholeBodies: WordSet = [
        "senat", "parlement", "congres", "assemblee", "chambre", "cour", "tribunal", "gouvernement", "knesset",
        "bundestag", "bureau", "maison", "armee", "police", "marine",
    ]

    private static let articles: WordSet = ["la", "le", "l'"]

    /// The end of « et des Finances », « et de la faune » behind a complement: a link of the same sort and a noun.
    private func coordinated(_ et: Int, isAim: Bool, in range: Range<Int>) -> Int? {
        var next = et + 1
        guard next < range.upperBound else { return nil }
        if ["de", "du", "des", "d'"].contains(text.folded(next)) {
            next += 1
        } else if !FrenchComplement.articles.contains(text.key(next)) || !isAim {
            return nil
        }
        while next < range.upperBound, ["la", "le", "les", "l'"].contains(text.folded(next)) { next += 1 }
        guard next < range.upperBound, text.tokens[next].isWord, !known.opensPerson(next, in: range),
            !known.isKnown(next),
            text.tokens[next].isCapitalized == text.tokens[et - 1].isCapitalized,
            text.tokens[next].isCapitalized || !isFunctionWord(next) && isNoun(next) && !callsAgain(next),
            shapes.head(at: next) == nil, shapes.office(at: next) == nil
        else { return nil }
        return next + 1
    }

    private func isFunctionWord(_ token: Int) -> Bool {
        let here = text.tokens[token]
        if here.marks.contains(.capital) { return false }
        return here.end - here.start < 3 || FrenchComplement.determiners.contains(text.key(token))
    }

    private static let determiners: WordSet = [
        "cette", "ces", "cet", "celui", "celle", "ceux", "celles", "son", "ses", "leur", "leurs", "notre", "nos",
        "votre", "vos", "mon", "mes", "une",
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
            return FrenchComplement.nounsLikeInfinitives.contains(word.lowercased())
        }
        return !text.lexicon.isSpeechForm(text.tokens[token].word)
    }

    private func callsAgain(_ token: Int) -> Bool {
        text.phrases(at: token).contains {
            if case .description(.organization, _, _) = $0.sense { true } else { false }
        } || ["pays", "royaume", "gouvernement", "regime"].contains(text.folded(token))
    }

    private static let nounsLikeInfinitives: WordSet = [
        "mer", "fer", "hiver", "cancer", "avenir", "pouvoir", "devoir", "savoir", "espoir", "lettre", "centre",
        "ministre", "théâtre", "maître",
        "cadre", "ordre", "désordre", "cendre", "foyer", "métier", "courrier", "papier", "plaisir", "loisir", "soir",
    ]
}
