import LiaisonDocuments
import LiaisonLanguages
import LiaisonText

/// Names that an article or a particle opens.
extension UnknownName {
    /// « le parti Les Transformateurs », « dans Le Télégramme »: a capital on a French article inside a sentence opens a name.
    func articled(_ start: Int, in range: Range<Int>, titleCase: Bool) -> Candidate? {
        let next = start + 1
        guard text.document.language == .french, !titleCase, UnknownName.articles.contains(text.key(start)),
            text.tokens[start].isCapitalized, !shapes.startsSentence(start), next < range.upperBound,
            text.tokens[next].isCapitalized, !text.tokens[next].marks.contains(.newline),
            text.quotationOfToken[start] < 0 || text.quotationOfToken[start] == text.quotationOfToken[start - 1],
            !text.classes(next).contains(.forename), known.longest(at: next, limit: range.upperBound) == nil,
            shapes.endOfNotName(at: next, in: range) == nil, !runs.isTitle(next, in: range)
        else { return nil }
        let tokens = start..<trimmed(start..<runs.end(from: next, in: range))
        let kind = context.headBefore(start) ?? (context.isPlace(start) ? .place : .organization)
        return Candidate(tokens: tokens, kind: kind, reason: "capital on its article", strength: 2)
    }

    /// "told The Harbour", « selon The Ledger »: in English only bodies, and papers above all, keep their article, and French
    /// leaves it to them.
    func englishArticled(_ start: Int, in range: Range<Int>, titleCase: Bool) -> Candidate? {
        let next = start + 1
        guard !titleCase, text.tokens[start].isCapitalized, text.folded(start) == "the",
            !text.tokens[start].marks.contains(.allCapitals), !shapes.startsSentence(start),
            text.tokens[start - 1].category == .word, next < range.upperBound,
            text.tokens[next].isCapitalized, !text.tokens[next].marks.contains(.newline),
            text.quotationOfToken[start] < 0 || text.quotationOfToken[start] == text.quotationOfToken[start - 1],
            known.longest(at: next, limit: range.upperBound) == nil, !demonyms.isDemonym(next),
            shapes.endOfNotName(at: next, in: range) == nil, !runs.isTitle(next, in: range)
        else { return nil }
        let tokens = start..<trimmed(start..<runs.end(from: next, in: range))
        return Candidate(tokens: tokens, kind: .organization, reason: UnknownName.englishArticle, strength: 3)
    }

    /// The reason of a name that begins with "The".
    static let englishArticle = "capital on its English article"

    private static let articles: WordSet = ["le", "la", "les", "l'"]

    /// "al-Tanf", "el-Balah": a small particle that a hyphen ties to a capital opens the name.
    func particled(_ start: Int, in range: Range<Int>, titleCase: Bool) -> Candidate? {
        guard start + 1 < range.upperBound, text.tokens[start + 1].isCapitalized,
            text.tokens[start + 1].marks.contains(.joined),
            !text.tokens[start].marks.contains(.joined), shapes.isConnector(start, particle: true)
        else { return nil }
        return classify(start..<runs.end(from: start + 1, in: range), in: range, titleCase: titleCase)
    }
}
