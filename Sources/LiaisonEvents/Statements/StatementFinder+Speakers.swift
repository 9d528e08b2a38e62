import LiaisonLanguages
import LiaisonText

/// Who speaks: pronouns, carried subjects, the subject of a participle.
extension StatementFinder {
    /// « Dans un communiqué, Binetou Keita, la cheffe de la mission, a confirmé »: the comma before the verb closes what tells
    /// of a subject in front, and no content stands before that.
    func isClosedApposition(before cue: VerbCue<SpeechFrames>, in range: Range<Int>, front: Int) -> Bool {
        guard text.tokens[cue.group.lowerBound - 1].category == .comma,
            case .entity(_, let tokens) = SubjectFinder(scene: scene).left(of: cue.group.lowerBound, in: range)
        else { return false }
        return tokens.lowerBound - front <= 4
    }

    /// The subject of a cue, where it is plain: for what goes on with *and*.
    func subject(of cue: VerbCue<SpeechFrames>, in range: Range<Int>) -> Int? {
        guard cue.use != .participle, cue.use != .infinitive else { return nil }
        switch SubjectFinder(scene: scene).left(of: cue.group.lowerBound, in: range) {
        case .entity(let entity, _): return entity
        case .pronoun(let pronoun): return resolve(pronoun)
        default: return nil
        }
    }

    /// Whether a token is a word for somebody's family.
    func isKin(_ token: Int) -> Bool {
        [
            "husband", "wife", "son", "daughter", "father", "mother", "brother", "sister", "partner", "widow", "family",
            "parents", "children", "cousin", "uncle", "aunt", "niece", "nephew",
        ].contains(text.folded(token))
    }

    func canSpeak(_ entity: Int) -> Bool { scene.kind(entity) != .initiative }

    func resolve(_ pronoun: PronounResolver.Pronoun) -> Int? {
        guard pronoun.role == .subject else { return nil }
        // "When Daizha Rioland was pregnant, she posted": the subject before it in its own sentence comes first.
        let isInverted = text.tokens[pronoun.token].marks.contains(.joined)
        if !pronoun.standsForParties, !isInverted, let sentence = scene.sentence(of: pronoun.token),
            sentence.tokens.lowerBound < pronoun.token,
            case .entity(let entity, _) = SubjectFinder(scene: scene).opening(
                sentence.tokens.lowerBound..<pronoun.token),
            scene.kind(entity) == .person,
            let here = PronounResolver(scene: scene).antecedent(pronoun, recent: [entity]), here == entity
        {
            return entity
        }
        if !pronoun.standsForLast, !pronoun.standsForParties, let topic = topic(of: pronoun) { return topic }
        return PronounResolver(scene: scene).antecedent(
            pronoun, recent: memory.recent, speaker: memory.lastSpeaker?.entity)
    }

    /// « Quant à Miroslav Lajčák, il répète », "As for Berg, she said": whom the sentence itself turns to.
    private func topic(of pronoun: PronounResolver.Pronoun) -> Int? {
        guard let sentence = scene.sentence(of: pronoun.token), sentence.tokens.count > 4 else { return nil }
        let start = sentence.tokens.lowerBound
        guard ["quant", "as"].contains(text.folded(start)), ["à", "au", "aux", "for"].contains(text.folded(start + 1)),
            let named = scene.references(in: start..<pronoun.token).first,
            let here = PronounResolver(scene: scene).antecedent(pronoun, recent: [named.entity]), here == named.entity
        else { return nil }
        return here
    }

    /// "…, stressing that": the subject of the main clause; at the start of a sentence, the subject that follows.
    func participleSubject(_ cue: VerbCue<SpeechFrames>, in range: Range<Int>, next: VerbCue<SpeechFrames>?)
        -> Int?
    {
        let subjects = SubjectFinder(scene: scene)
        // "…, with the Green Party pledging": the name that *with* brings in.
        if let named = scene.reference(at: cue.group.lowerBound - 1), !named.isPossessive,
            named.tokens.lowerBound > range.lowerBound,
            ["with", "avec"].contains(subjects.leadingWord(named.tokens.lowerBound, in: range).word)
        {
            return named.entity
        }
        if cue.group.lowerBound - range.lowerBound < 2, let next {
            switch subjects.left(of: next.group.lowerBound, in: range) {
            case .entity(let entity, _): return entity
            case .pronoun(let pronoun): return resolve(pronoun)
            default: return nil
            }
        }
        return opening(.clipped(range.lowerBound, cue.group.lowerBound))
    }

    /// The subject that opens a clause, its pronoun resolved.
    func opening(_ clause: Range<Int>) -> Int? {
        switch SubjectFinder(scene: scene).opening(clause) {
        case .entity(let entity, _): entity
        case .pronoun(let pronoun): resolve(pronoun)
        default: nil
        }
    }
}
