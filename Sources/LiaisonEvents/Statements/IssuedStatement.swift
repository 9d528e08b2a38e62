import LiaisonLanguages
import LiaisonText

/// A document that is itself a statement: "Statement by President Biden on …", then paragraphs in the first person.
struct IssuedStatement {
    let scene: Scene
    private var text: Text { scene.text }

    init(scene: Scene) { self.scene = scene }

    /// The person or body whose statement the document is.
    func issuer() -> Int? {
        guard let first = text.sentences.first, first.tokens.count < 40 else { return nil }
        guard
            let noun = first.tokens.prefix(6).first(where: {
                text.begins(.speechNoun, at: $0)
            }),
            noun + 1 < first.tokens.upperBound
        else { return nil }
        let link = text.folded(noun + 1)
        guard ["by", "from", "of", "de", "du", "d'", "par"].contains(link) else { return nil }
        guard let reference = scene.references(in: .clipped(noun + 1, first.tokens.upperBound)).first,
            reference.tokens.lowerBound <= noun + 4
        else { return nil }
        return reference.entity
    }

    /// A statement for every paragraph in the first person that no other statement covers.
    func statements(by issuer: Int, beside others: [StatementDraft]) -> [StatementDraft] {
        var result = others
        for (number, paragraph) in text.paragraphs.enumerated().dropFirst() {
            guard paragraph.count >= 8, text.sentences.contains(where: { $0.paragraph == number && !$0.isNoise }) else {
                continue
            }
            let speaks = paragraph.contains { token in
                text.quotationOfToken[token] < 0
                    && scene.has(token) { if case .pronoun(_, _, .speaker) = $0 { true } else { false } }
                    || ["my", "our", "notre", "nos", "mon", "ma", "mes"].contains(text.folded(token))
            }
            guard speaks, let content = ContentFinder.trim(paragraph, text) else { continue }
            // What the speaker reports of others stays only where somebody is quoted.
            result.removeAll {
                content.contains($0.content.lowerBound) && ($0.speaker == issuer || !$0.reason.contains("clause with"))
            }
            result.append(
                StatementDraft(
                    speaker: issuer, content: content, cue: paragraph.lowerBound..<paragraph.lowerBound,
                    sentence: paragraph,
                    reason: "the document is a statement by this speaker"))
        }
        return result
    }
}
