import LiaisonLanguages
import LiaisonText

/// A verb of the lexicon at work in a sentence.
struct VerbCue<Frames: SetAlgebra & Sendable> {
    /// How the verb stands.
    enum Use {
        case finite, future, conditional, participle, passive, infinitive
    }

    /// The verb's own token.
    let verb: Int
    /// The verb group: auxiliaries, clitics and adverbs before the verb, the particle behind it.
    var group: Range<Int>
    /// How it stands.
    let use: Use
    /// What it governs.
    let frames: Frames
    /// The dictionary form, for reasons.
    let lemma: String
    /// The kind of encounter, for a verb of meeting.
    let kind: MeetingKind
    /// The pronoun inside an inverted group: « a-t-il dit ».
    let innerPronoun: PronounResolver.Pronoun?
    /// Whether an auxiliary stands in the group.
    let isCompound: Bool
    /// Whether a negation stands in the group.
    let isNegated: Bool
}

/// Finds the verbs of the lexicon in a sentence, and how each stands.
struct VerbCueFinder {
    let scene: Scene

    var text: Text { scene.text }

    /// The cue of a verb form at a token, or nil where the word is no verb there.
    func cue<Frames: SetAlgebra & Sendable>(
        at token: Int, forms: [VerbForm], verbs: [Verb<Frames>], isReflexive marks: (Frames) -> Bool,
        in sentence: Range<Int>
    ) -> VerbCue<Frames>? {
        guard !forms.isEmpty, scene.referenceOfToken[token] < 0 else { return nil }
        // The longest particle wins; without one, the plain verbs.
        var best: (length: Int, end: Int)?
        var chosen: [VerbForm] = []
        let places = particlePlaces(after: token + 1, in: sentence)
        for form in forms {
            var length = 0
            var end = token + 1
            if !verbs[form.verb].particles.isEmpty {
                // Most verbs have no particle behind them; the first words tell at once.
                guard let places, places.hold(verbs[form.verb].openers, of: text),
                    let match = particleEnd(verbs[form.verb].particles, at: places, in: sentence)
                else { continue }
                length = match.length
                end = match.end
            }
            if let current = best, current.length > length { continue }
            if best.map({ $0.length < length }) ?? true {
                best = (length, end)
                chosen = []
            }
            chosen.append(form)
        }
        guard let best, !chosen.isEmpty, !isReducedPassive(token, chosen, end: best.end, in: sentence) else {
            return nil
        }
        let group = SubjectFinder(scene: scene).groupStart(token, in: sentence)
        let before = VerbGroup(scene: scene, group: group..<token)
        let isReflexive = before.hasReflexive
        var frames: Frames = []
        var use: VerbCue<Frames>.Use?
        var lemma = ""
        var kind = MeetingKind.other
        for form in chosen {
            let verb = verbs[form.verb]
            if text.lexicon.language == .french, marks(verb.frames) != isReflexive {
                // A reflexive verb needs its pronoun; with one, a compound tense is of a reflexive verb only.
                continue
            }
            guard
                let here = standing(
                    form.tense, before, token, sentence, isReflexive: isReflexive,
                    takesBe: before.hasBe
                        && ["convenir", "revenir", "intervenir"].contains(verb.lemma.prefix { $0 != " " }))
            else { continue }
            if form.tense == .finite, !before.hasAuxiliary,
                chosen.contains(where: { $0.verb == form.verb && $0.tense == .infinitive }),
                mayBeNoun(token, group: group, in: sentence)
            {
                continue
            }
            if use == nil {
                use = .some(here.as(Frames.self))
                lemma = verb.lemma
                kind = verb.kind
            }
            frames.formUnion(verb.frames)
        }
        // A verb that governs nothing is there for its sake only: « veut dire ».
        guard let use, !frames.isEmpty else { return nil }
        return VerbCue(
            verb: token, group: group..<best.end, use: use, frames: frames, lemma: lemma, kind: kind,
            innerPronoun: before.innerPronoun, isCompound: before.hasAuxiliary, isNegated: before.isNegated)
    }

    /// "the plan, put forward by Xi": a participle, not a verb of its own.
    func isReducedPassive(_ token: Int, _ forms: [VerbForm], end: Int, in sentence: Range<Int>) -> Bool {
        text.lexicon.language == .english && end < sentence.upperBound && text.folded(end) == "by"
            && !scene.isDate(end + 1) && forms.contains { $0.tense == .pastParticiple }
            && !forms.contains { $0.tense == .presentParticiple }
            && (token == sentence.lowerBound || !FunctionWords.auxiliaries.contains(text.key(token - 1)))
    }

    /// An English base form is a noun behind a plain word: "a five-day state visit", "renewed calls".
    func mayBeNoun(_ token: Int, group: Int, in sentence: Range<Int>) -> Bool {
        let previous = group - 1
        guard text.lexicon.language == .english, previous >= sentence.lowerBound else { return false }
        // `the "principled" support`
        if text.quotationOfToken[previous] >= 0, text.quotationOfToken[token] < 0 {
            let quotation = text.quotations[Int(text.quotationOfToken[previous])]
            let before = quotation.tokens.lowerBound - 1
            return quotation.inner.count <= 3 && before >= sentence.lowerBound
                && (FunctionWords.determiners.contains(text.key(before)) || text.folded(before) == "'s")
        }
        guard text.tokens[previous].isWord else { return false }
        if text.tokens[previous].marks.contains(.clitic) { return true }
        if scene.referenceOfToken[previous] >= 0 || PronounResolver(scene: scene).pronoun(at: previous) != nil {
            return false
        }
        let word = text.folded(previous)
        return !FunctionWords.relatives.contains(word) && !FunctionWords.coordinators.contains(word)
            && !word.hasSuffix("s")
    }
}
