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

    private var text: Text { scene.text }

    /// The cue of a verb form at a token, or nil where the word is no verb there.
    func cue<Frames: SetAlgebra & Sendable>(
        at token: Int, forms: [VerbForm], verbs: [Verb<Frames>], isReflexive marks: (Frames) -> Bool,
        in sentence: Range<Int>
    ) -> VerbCue<Frames>? {
        guard !forms.isEmpty, scene.referenceOfToken[token] < 0 else { return nil }
        // The longest particle wins; without one, the plain verbs.
        var best: (length: Int, end: Int)?
        var chosen: [VerbForm] = []
        for form in forms {
            let verb = verbs[form.verb]
            var length = 0
            var end = token + 1
            if !verb.particles.isEmpty {
                guard let match = particleEnd(verb.particles, after: token + 1, in: sentence) else { continue }
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
        let before = Before(scene: scene, group: group..<token)
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
                    takesBe: ["convenir", "revenir", "intervenir"].contains(verb.lemma.prefix { $0 != " " }))
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
    private func isReducedPassive(_ token: Int, _ forms: [VerbForm], end: Int, in sentence: Range<Int>) -> Bool {
        text.lexicon.language == .english && end < sentence.upperBound && text.folded(end) == "by"
            && scene.date(at: end + 1) == nil && forms.contains { $0.tense == .pastParticiple }
            && !forms.contains { $0.tense == .presentParticiple }
            && (token == sentence.lowerBound || !FunctionWords.auxiliaries.contains(text.folded(token - 1)))
    }

    /// An English base form is a noun behind a plain word: "a five-day state visit", "renewed calls".
    private func mayBeNoun(_ token: Int, group: Int, in sentence: Range<Int>) -> Bool {
        let previous = group - 1
        guard text.lexicon.language == .english, previous >= sentence.lowerBound else { return false }
        // `the "principled" support`
        if text.quotationOfToken[previous] >= 0, text.quotationOfToken[token] < 0 {
            let quotation = text.quotations[Int(text.quotationOfToken[previous])]
            let before = quotation.tokens.lowerBound - 1
            return quotation.inner.count <= 3 && before >= sentence.lowerBound
                && (FunctionWords.determiners.contains(text.folded(before)) || text.folded(before) == "'s")
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

    private func particleEnd(_ particles: [[Int32]], after start: Int, in sentence: Range<Int>) -> (
        length: Int, end: Int
    )? {
        guard start < sentence.upperBound else { return nil }
        let adverb = scene.endOfAdverb(at: start)
        let date = scene.date(at: start)?.tokens.upperBound
        // "raised deep concerns about": an adjective inside.
        let isAdjective =
            text.tokens[start].isWord && scene.referenceOfToken[start] < 0
            && !text.classes(start).contains(.function)
        // « a eu, jeudi à Rabat, des entretiens »: a circumstance between two commas.
        let aside = endOfAside(from: start, in: sentence)
        var best: (length: Int, end: Int)?
        func look(_ particle: [Int32], at position: Int) {
            guard particle.count > best?.length ?? 0, position + particle.count <= sentence.upperBound else { return }
            var matched = 0
            while matched < particle.count, text.tokens[position + matched].word == particle[matched] { matched += 1 }
            if matched == particle.count {
                best = (matched, position + matched)
            } else if matched == particle.count - 1, matched > 0,
                let end = governed(particle[matched], behindAddressee: position + matched, in: sentence)
            {
                best = (particle.count, end)
            }
        }
        for particle in particles {
            look(particle, at: start)
            if let adverb { look(particle, at: adverb) }
            if let date { look(particle, at: date) }
            if let aside { look(particle, at: aside) }
            if isAdjective, particle.count >= 2 { look(particle, at: start + 1) }
        }
        return best
    }

    /// « a fait part à ses homologues de »: where the last word of a particle stands behind the one spoken to.
    private func governed(_ last: Int32, behindAddressee start: Int, in sentence: Range<Int>) -> Int? {
        guard start + 2 < sentence.upperBound, ["à", "au", "aux"].contains(text.folded(start)) else { return nil }
        for position in start + 2..<min(start + 10, sentence.upperBound) {
            if text.tokens[position].word == last { return position + 1 }
            guard text.tokens[position].isWord, !FunctionWords.auxiliaries.contains(text.folded(position)) else {
                return nil
            }
        }
        return nil
    }

    private func endOfAside(from comma: Int, in sentence: Range<Int>) -> Int? {
        guard text.tokens[comma].category == .comma, comma + 2 < sentence.upperBound,
            scene.date(at: comma + 1) != nil || scene.isPreposition(comma + 1)
                || scene.endOfAdverb(at: comma + 1) != nil
        else { return nil }
        return (comma + 2..<min(comma + 16, sentence.upperBound)).first {
            text.tokens[$0].category == .comma && text.quotationOfToken[$0] < 0
        }.map { $0 + 1 }
    }

    /// How a form stands, by what is before it; nil where it is a noun or adjective there.
    private func standing(
        _ tense: VerbTense, _ before: Before, _ token: Int, _ sentence: Range<Int>, isReflexive: Bool, takesBe: Bool
    ) -> Standing? {
        let french = text.lexicon.language == .french
        let previous = before.group.lowerBound - 1
        let previousWord = previous >= sentence.lowerBound ? text.folded(previous) : ""
        switch tense {
        case .finite:
            if before.hasBe && !(french && isReflexive) { return nil }
            if before.hasHave { return nil }
            // « un point de presse »: a noun behind its preposition.
            if french, before.group.isEmpty, scene.isPreposition(previous), !["comme", "que"].contains(previousWord) {
                return nil
            }
            if !before.hasAuxiliary, ["to"].contains(previousWord) { return nil }
            // « très critique », « plus ferme »: an adjective.
            if french,
                before.group.contains(where: {
                    ["tres", "plus", "moins", "si", "assez", "trop"].contains(text.folded($0))
                })
            {
                return nil
            }
            // « l'attaque », « l'annonce »: a noun, unless a subject stands right before it.
            if french, !before.hasAuxiliary, text.folded(before.group.lowerBound) == "l'", before.group.count > 0,
                previous < sentence.lowerBound
                    || scene.referenceOfToken[previous] < 0
                        && PronounResolver(scene: scene).pronoun(at: previous) == nil
                        && !FunctionWords.relatives.contains(previousWord)
            {
                return nil
            }
            if FunctionWords.determiners.contains(previousWord), !(french && before.group.count > 0) { return nil }
            if !french, before.hasModal || before.group.isEmpty && sharesModal(token, in: sentence) { return .future }
            return .finite
        case .future: return .future
        case .conditional: return .conditional
        case .pastParticiple:
            if french {
                if before.hasHave { return before.hasBeen ? .passive : .finite }
                if isReflexive, before.hasBe { return .finite }
                if before.hasBe { return takesBe ? .finite : .passive }
                // « a dénoncé les sanctions et promis » : the auxiliary of the verb before.
                return ["et", "puis"].contains(previousWord) && hasCompound(sentence.lowerBound..<previous)
                    ? .finite : nil
            }
            if before.hasBe { return before.hasBeing ? nil : .passive }
            if before.hasHave { return .finite }
            return nil
        case .presentParticiple:
            if !french, before.hasBe { return .finite }
            if previous < sentence.lowerBound { return .participle }
            let category = text.tokens[previous].category
            if category == .comma || category == .closeParenthesis || category == .closeQuote
                || category == .straightQuote
                || category == .dash
            {
                return .participle
            }
            if ["en", "tout", "and", "et", "while", "by", "after", "before", "in"].contains(previousWord) {
                return .participle
            }
            if scene.has(previous, { if case .speechNoun = $0 { true } else { false } }) { return .participle }
            if scene.date(at: previous) != nil { return .participle }
            return scene.reference(at: previous) != nil ? .participle : nil
        case .infinitive:
            if !french, before.hasModal { return .future }
            return .infinitive
        }
    }

    /// "will meet Wang Yi and hold talks with": a bare verb behind *and* that shares the modal of the verb before.
    private func sharesModal(_ token: Int, in sentence: Range<Int>) -> Bool {
        let word = text.folded(token)
        guard token - 1 > sentence.lowerBound, text.folded(token - 1) == "and", !word.hasSuffix("s"),
            !word.hasSuffix("ed"), !VerbMeetings.pasts.contains(word)
        else { return false }
        for position in stride(from: token - 2, through: max(sentence.lowerBound, token - 30), by: -1) {
            let word = text.folded(position)
            if ["will", "would", "shall", "may", "might", "could", "must", "should"].contains(word) { return true }
            if FunctionWords.relatives.contains(word) || FunctionWords.auxiliaries.contains(word) && word != "a"
                || text.tokens[position].category == .semicolon || text.quotationOfToken[position] >= 0
            {
                return false
            }
        }
        return false
    }

    /// Whether a French compound tense stands in a stretch.
    private func hasCompound(_ range: Range<Int>) -> Bool {
        range.contains {
            ["a", "ont", "avait", "avaient"].contains(text.folded($0)) && $0 + 1 < text.tokens.count
                && text.lexicon.speechForms(of: text.tokens[$0 + 1].word).contains { $0.tense == .pastParticiple }
        }
    }

    /// A use without its frames.
    enum Standing {
        case finite, future, conditional, participle, passive, infinitive

        func `as`<Frames: SetAlgebra & Sendable>(_: Frames.Type) -> VerbCue<Frames>.Use {
            switch self {
            case .finite: .finite
            case .future: .future
            case .conditional: .conditional
            case .participle: .participle
            case .passive: .passive
            case .infinitive: .infinitive
            }
        }
    }
}

/// What stands in a verb group before its verb.
struct Before {
    let group: Range<Int>
    private(set) var hasHave = false
    private(set) var hasBe = false
    private(set) var hasBeen = false
    private(set) var hasBeing = false
    private(set) var hasModal = false
    private(set) var hasReflexive = false
    private(set) var hasAuxiliary = false
    private(set) var isNegated = false
    private(set) var innerPronoun: PronounResolver.Pronoun?

    init(scene: Scene, group: Range<Int>) {
        self.group = group
        for token in group {
            let word = scene.text.folded(token)
            switch word {
            case "has", "have", "had", "having", "a", "ont", "avait", "avaient", "aura", "auront", "aurait", "auraient",
                "ayant", "eu", "ait",
                "eut", "eurent", "avoir":
                hasHave = true
                hasAuxiliary = true
            case "was", "were", "is", "are", "be", "est", "sont", "etait", "etaient", "sera", "seront", "serait",
                "seraient", "etre", "fut",
                "furent":
                hasBe = true
                hasAuxiliary = true
            case "been", "ete": (hasBe, hasBeen) = (true, true)
            case "being": hasBeing = true
            case "will", "would", "can", "could", "may", "might", "must", "should", "did", "does", "do":
                hasModal = true
                hasAuxiliary = true
            case "s'", "se": hasReflexive = true
            case "not", "never", "ne", "n'", "pas": isNegated = true
            default: break
            }
            if scene.text.tokens[token].marks.contains(.joined), token > 0,
                !scene.text.tokens[token - 1].marks.contains(.clitic),
                let pronoun = PronounResolver(scene: scene).pronoun(at: token)
            {
                innerPronoun = pronoun
            }
        }
    }
}
