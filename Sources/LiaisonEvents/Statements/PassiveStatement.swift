import LiaisonLanguages
import LiaisonText

/// A statement told in the passive: "the arrests were condemned by X", "the council was told by X that …".
struct PassiveStatement {
    let scene: Scene
    let cue: VerbCue<SpeechFrames>
    /// The sentence.
    let range: Range<Int>
    /// Where what stands in front begins.
    let boundary: Int
    private var text: Text { scene.text }

    init(scene: Scene, cue: VerbCue<SpeechFrames>, range: Range<Int>, boundary: Int) {
        self.scene = scene
        self.cue = cue
        self.range = range
        self.boundary = boundary
    }

    /// The statement of whoever *by* names, if anybody.
    func draft() -> StatementDraft? {
        guard cue.use == .passive, !cue.isNegated, let agent = agent(), scene.kind(agent.entity) != .initiative else {
            return nil
        }
        guard let content = told(behind: agent.tokens.upperBound) ?? subject() else { return nil }
        return StatementDraft(
            speaker: agent.entity, content: content, cue: cue.group, sentence: range,
            reason: "\(cue.lemma): passive, by the speaker")
    }

    private func agent() -> Reference? {
        var position = cue.group.upperBound
        while position < range.upperBound, position - cue.group.upperBound < 4 {
            if ["by", "par"].contains(text.folded(position)) {
                var name = position + 1
                while name < range.upperBound, FunctionWords.determiners.contains(text.key(name)),
                    scene.referenceOfToken[name] < 0
                { name += 1 }
                guard let reference = scene.reference(at: name), !reference.isPossessive else { return nil }
                return reference
            }
            guard scene.isDate(position) || scene.endOfAdverb(at: position) != nil else { return nil }
            position += 1
        }
        return nil
    }

    /// "was told by X that …": what stands behind the speaker.
    private func told(behind end: Int) -> Range<Int>? {
        // "was described by X as …", « a été qualifié par X de … »: how it was called is what was said.
        guard end + 2 < range.upperBound,
            FunctionWords.complementizers.contains(text.key(end))
                || ["as", "comme", "de", "d'"].contains(text.folded(end))
        else { return nil }
        return ContentFinder.trim(end + 1..<range.upperBound, text)
    }

    /// "X was condemned by": what stands in front is what was spoken of; behind, how it was called.
    private func subject() -> Range<Int>? {
        guard cue.frames.contains(.object), boundary < cue.group.lowerBound else { return nil }
        var start = boundary
        // Behind the last comma before the verb, circumstances in front stepped over.
        for token in boundary..<cue.group.lowerBound
        where text.tokens[token].category == .comma && text.quotationOfToken[token] < 0 {
            if scene.isPreposition(start) || scene.isDate(start) { start = token + 1 }
        }
        guard start + 1 < cue.group.lowerBound,
            PronounResolver(scene: scene).pronoun(at: start) == nil,
            !(start..<cue.group.lowerBound).contains(where: {
                FunctionWords.relatives.contains(text.key($0))
                    || FunctionWords.coordinators.contains(text.key($0))
            })
        else { return nil }
        return ContentFinder.trim(start..<cue.group.lowerBound, text)
    }
}
