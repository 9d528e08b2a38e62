import LiaisonKnowledge
import LiaisonLanguages
import LiaisonText

/// A document that sets down who said what, a paragraph a turn: "Mr Miller: We have seen the reports."
struct Transcript {
    let scene: Scene
    private var text: Text { scene.text }

    init(scene: Scene) { self.scene = scene }

    /// A statement for every turn of a named speaker, where the document has at least two turns; what others said inside a turn
    /// stays.
    func statements(beside others: [StatementDraft]) -> [StatementDraft] {
        var turns: [StatementDraft] = []
        for (number, paragraph) in text.paragraphs.enumerated() {
            guard let turn = turn(paragraph),
                text.sentences.contains(where: { $0.paragraph == number && !$0.isNoise && !$0.isHeadline })
            else { continue }
            turns.append(turn)
        }
        guard turns.count >= 2 else { return others }
        let kept = others.filter { other in
            !turns.contains { $0.content.contains(other.content.lowerBound) && other.speaker == $0.speaker }
        }
        return (kept + turns).sorted { $0.content.lowerBound < $1.content.lowerBound }
    }

    private func turn(_ paragraph: Range<Int>) -> StatementDraft? {
        guard let colon = paragraph.prefix(9).first(where: { text.tokens[$0].category == .colon }),
            colon + 5 < paragraph.upperBound, text.tokens[paragraph.lowerBound].isWord,
            let reference = scene.references(in: .clipped(paragraph.lowerBound, colon)).first,
            [.person, .organization].contains(scene.kind(reference.entity)), !reference.isPossessive,
            reference.tokens.lowerBound - paragraph.lowerBound <= 2,
            let content = ContentFinder.trim(.clipped(colon + 1, paragraph.upperBound), text), content.count >= 5,
            text.tokens[paragraph.upperBound - 1].category != .question
        else { return nil }
        return StatementDraft(
            speaker: reference.entity, content: content, cue: paragraph.lowerBound..<colon + 1, sentence: paragraph,
            reason: "turn of a transcript")
    }
}
