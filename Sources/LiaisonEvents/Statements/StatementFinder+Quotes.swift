import LiaisonLanguages
import LiaisonText

/// Quotes that hold or lack their cue.
extension StatementFinder {
    /// « Le pont est sûr, a précisé Karim Benali, mais nous l'inspecterons » : a speaker inserted into the quotation itself.
    func insertion(at token: Int, forms: [VerbForm], in range: Range<Int>) -> StatementDraft? {
        guard text.lexicon.language == .french else { return nil }
        let quotation = text.quotations[Int(text.quotationOfToken[token])]
        guard
            let cue = VerbCueFinder(scene: scene).cue(
                at: token, forms: forms, verbs: text.lexicon.speechVerbs, isReflexive: { $0.contains(.reflexive) },
                in: range),
            cue.use == .finite, cue.frames.contains(.quote), cue.group.lowerBound > quotation.tokens.lowerBound + 2,
            text.tokens[cue.group.lowerBound - 1].category == .comma
        else { return nil }
        var end = cue.group.upperBound
        let speaker: Int?
        if let pronoun = cue.innerPronoun {
            speaker = resolve(pronoun)
        } else if case .entity(let entity, let tokens) = SubjectFinder(scene: scene).right(of: end, in: range) {
            speaker = entity
            end = tokens.upperBound
        } else {
            speaker = nil
        }
        guard let speaker, end < range.upperBound, !text.tokens[end].isWord,
            let content = ContentFinder.trim(quotation.inner, text)
        else { return nil }
        return StatementDraft(
            speaker: speaker, content: content, cue: cue.group, sentence: range,
            reason: "\(cue.lemma): inserted into the quotation")
    }

    /// A sentence that is a quote, without a cue: its speaker is the one before it, in this paragraph or the last.
    func carriedQuote(_ sentence: Sentence) -> StatementDraft? {
        guard let last = memory.lastSpeaker, sentence.paragraph - last.paragraph <= 1 else { return nil }
        let range = sentence.tokens
        let quoted = range.count(where: { text.quotationOfToken[$0] >= 0 })
        guard quoted * 10 >= range.count * 8, quoted >= 6, text.quotationOfToken[range.lowerBound] >= 0 else {
            return nil
        }
        let quotation = text.quotations[Int(text.quotationOfToken[range.lowerBound])]
        let inner =
            max(
                range.lowerBound, quotation.inner.lowerBound)..<min(
                range.upperBound, max(quotation.inner.upperBound, range.lowerBound + 1))
        guard inner.count >= 4 else { return nil }
        return StatementDraft(
            speaker: last.entity, content: inner, cue: range.lowerBound..<range.lowerBound, sentence: range,
            reason: "quote without a cue: the speaker before it goes on")
    }

    /// A quote that fills its sentence, before anybody was named as its speaker.
    struct LeadingQuote {
        let content: Range<Int>
        let sentence: Range<Int>
        let paragraph: Int
    }

    /// The quote that a sentence is, from its first to its last word.
    func leadingQuote(_ sentence: Sentence, after earlier: LeadingQuote?) -> LeadingQuote? {
        let range = sentence.tokens
        guard text.quotationOfToken[range.lowerBound] >= 0,
            text.quotationOfToken[range.upperBound - 1] >= 0
                || (range.count >= 2 && text.quotationOfToken[range.upperBound - 2] >= 0),
            range.count(where: { text.quotationOfToken[$0] < 0 }) <= 1,
            let content = ContentFinder.trim(range, text), content.count >= 5
        else { return nil }
        if let earlier, earlier.paragraph == sentence.paragraph {
            return LeadingQuote(
                content: earlier.content.lowerBound..<content.upperBound,
                sentence: earlier.sentence.lowerBound..<range.upperBound, paragraph: earlier.paragraph)
        }
        return LeadingQuote(content: content, sentence: range, paragraph: sentence.paragraph)
    }

    /// « "…" » in a paragraph of its own, then « "…", raconte Karim Benali »: the speaker comes with the quote that follows.
    func following(_ quote: LeadingQuote, _ drafts: [StatementDraft], in sentence: Sentence) -> StatementDraft? {
        guard let next = drafts.first, text.quotationOfToken[sentence.tokens.lowerBound] >= 0,
            text.quotationOfToken[next.content.lowerBound] >= 0,
            sentence.paragraph == quote.paragraph + 1
                // "Families want no sympathy. They want a date," said X: the first words of the same quotation.
                || sentence.paragraph == quote.paragraph
                    && text.quotationOfToken[quote.content.lowerBound]
                        == text.quotationOfToken[next.content.lowerBound]
        else { return nil }
        return StatementDraft(
            speaker: next.speaker, content: quote.content,
            cue: quote.sentence.lowerBound..<quote.sentence.lowerBound, sentence: quote.sentence,
            reason: "quote without a cue: its speaker comes in the next paragraph")
    }

    /// « "Nous avons besoin de tout." Devant l'hôpital, Katie Greenwood ne mâche pas ses mots »: the person whom the sentence
    /// behind the quote tells of, in the same paragraph.
    func described(_ quote: LeadingQuote, in sentence: Sentence) -> StatementDraft? {
        guard sentence.paragraph == quote.paragraph, sentence.tokens.lowerBound == quote.sentence.upperBound,
            case .entity(let entity, _) = SubjectFinder(scene: scene).opening(sentence.tokens),
            scene.kind(entity) == .person
        else { return nil }
        return StatementDraft(
            speaker: entity, content: quote.content, cue: quote.sentence.lowerBound..<quote.sentence.lowerBound,
            sentence: quote.sentence, reason: "quote without a cue: the sentence behind it tells of its speaker")
    }
}
