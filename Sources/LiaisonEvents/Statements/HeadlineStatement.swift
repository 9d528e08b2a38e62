import LiaisonKnowledge
import LiaisonLanguages
import LiaisonText

/// A headline that opens with its speaker and a colon: "Guterres: the world is watching", « Camille Renaud : "…" ».
struct HeadlineStatement {
    let scene: Scene
    private var text: Text { scene.text }

    init(scene: Scene) { self.scene = scene }

    /// The statement that a headline makes, or nil where what stands before the colon is its topic.
    func draft(in sentence: Sentence) -> StatementDraft? {
        let range = sentence.tokens
        guard
            text.tokens[range.lowerBound].isWord,
            let colon = range.prefix(14).first(where: { text.tokens[$0].category == .colon }),
            colon + 2 < range.upperBound, let speaker = speaker(.clipped(range.lowerBound, colon)),
            var content = ContentFinder.trim(.clipped(colon + 1, range.upperBound), text), content.count >= 3
        else { return nil }
        var isQuoted = text.quotationOfToken[content.lowerBound] >= 0
        if let quoted = quoted(content) { (content, isQuoted) = (quoted, true) }
        guard isQuoted || sentence.isHeadline && scene.kind(speaker) != .place && isClause(content) else { return nil }
        return StatementDraft(
            speaker: speaker, content: content, cue: colon..<colon + 1, sentence: range,
            reason: isQuoted ? "quote behind the speaker and a colon" : "headline behind the speaker and a colon")
    }

    /// Who stands before the colon: one name or office, with where or of what it spoke behind it.
    private func speaker(_ front: Range<Int>) -> Int? {
        let references = scene.references(in: front)
        guard let first = references.first, !first.isPossessive, scene.kind(first.entity) != .initiative,
            first.tokens.lowerBound == front.lowerBound
                || FunctionWords.determiners.contains(text.key(front.lowerBound))
                    && first.tokens.lowerBound == front.lowerBound + 1
        else { return nil }
        let end = first.tokens.upperBound
        guard end < front.upperBound else { return first.entity }
        // "Lavrov in Geneva:", « Renaud sur la digue : »
        guard front.upperBound - end <= 6, scene.isPreposition(end) || text.tokens[end].category == .comma,
            !(end..<front.upperBound).contains(where: { FunctionWords.auxiliaries.contains(text.key($0)) })
        else { return nil }
        return first.entity
    }

    /// The words between single quotation marks that open a stretch, or the quotation that ends inside it.
    private func quoted(_ content: Range<Int>) -> Range<Int>? {
        let first = content.lowerBound
        if text.quotationOfToken[first] >= 0 {
            let inner = text.quotations[Int(text.quotationOfToken[first])].inner
            return inner.upperBound < content.upperBound && inner.count >= 3 ? first..<inner.upperBound : nil
        }
        let opens = ["‘", "'", "’"].contains(text.string(first..<first + 1)) ? first : first - 1
        guard ["‘", "'"].contains(text.string(opens..<opens + 1)) else { return nil }
        let close = (opens + 3..<max(opens + 3, content.upperBound + 1)).first {
            $0 < text.tokens.count && ["’", "'"].contains(text.string($0..<$0 + 1))
        }
        return close.flatMap { ContentFinder.trim(opens + 1..<$0, text) }
    }

    /// Whether a stretch holds a verb that every clause may have.
    private func isClause(_ content: Range<Int>) -> Bool {
        content.dropFirst().contains {
            FunctionWords.auxiliaries.contains(text.key($0)) && scene.referenceOfToken[$0] < 0
        }
    }
}
