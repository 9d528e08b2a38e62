import LiaisonDocuments
import LiaisonEntities
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// One document with all that is known of it when events are read: the text, its mentions, and whom they refer to.
///
/// It is a class so that the many finders share one reference.
final class Scene: Sendable {
    let text: Text
    let mentions: Mentions
    let resolution: Resolution
    let knowledge: Knowledge
    /// The references, by position; they do not overlap.
    let references: [Reference]
    /// For every token, the place in `references` of the one that it belongs to, or -1.
    let referenceOfToken: [Int32]

    init(text: Text, mentions: Mentions, resolution: Resolution, knowledge: Knowledge) {
        self.text = text
        self.mentions = mentions
        self.resolution = resolution
        self.knowledge = knowledge
        var found: [Reference] = []
        var taken = [Bool](repeating: false, count: text.tokens.count)
        func isPossessive(_ end: Int) -> Bool { text.lexicon.language == .english && text.folded(end) == "'s" }
        func add(_ tokens: Range<Int>, _ entity: Int, _ form: MentionForm, _ reason: String) {
            guard !tokens.contains(where: { taken[$0] }), sentenceHolds(tokens) else { return }
            for token in tokens { taken[token] = true }
            found.append(
                Reference(
                    tokens: tokens, entity: entity, form: form, isPossessive: isPossessive(tokens.upperBound),
                    reason: reason))
        }
        // A reference lies within one sentence.
        let ends = text.sentences.map(\.tokens.upperBound)
        func sentenceHolds(_ tokens: Range<Int>) -> Bool {
            var low = 0
            var high = ends.count
            while low < high {
                let middle = (low + high) / 2
                if ends[middle] <= tokens.lowerBound { low = middle + 1 } else { high = middle }
            }
            return low < ends.count && tokens.upperBound <= ends[low]
        }
        // "UN" is no article.
        func isIndefinite(_ token: Int) -> Bool {
            guard token >= 0, !text.tokens[token].marks.contains(.allCapitals) else { return false }
            return (text.lexicon.language == .english ? ["an", "a"] : ["un", "une"]).contains(text.folded(token))
        }
        // An office with its holder is one reference; a name takes its honorific.
        for (number, office) in mentions.offices.enumerated() {
            let entity = resolution.offices[number]
            guard entity >= 0 else { continue }
            // "an adviser of the president" is somebody else each time.
            if office.holder == nil, resolution.entities[entity].kind == .person,
                isIndefinite(office.tokens.lowerBound) || isIndefinite(office.tokens.lowerBound - 1)
            {
                continue
            }
            if let holder = office.holder {
                let name = mentions.names[holder].tokens
                let tokens =
                    min(office.tokens.lowerBound, name.lowerBound)..<max(office.tokens.upperBound, name.upperBound)
                add(tokens, entity, .name, resolution.officeReasons[number])
            } else {
                add(office.tokens, entity, .description, resolution.officeReasons[number])
            }
        }
        for (number, name) in mentions.names.enumerated() where resolution.names[number] >= 0 {
            let start = name.honorific?.lowerBound ?? name.tokens.lowerBound
            add(start..<name.tokens.upperBound, resolution.names[number], .name, name.reason)
        }
        for (number, description) in mentions.descriptions.enumerated() where resolution.descriptions[number] >= 0 {
            add(description.tokens, resolution.descriptions[number], .description, "calls it again")
        }
        found.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        var ofToken = [Int32](repeating: -1, count: text.tokens.count)
        for (number, reference) in found.enumerated() {
            for token in reference.tokens { ofToken[token] = Int32(number) }
        }
        references = found
        referenceOfToken = ofToken
    }

    /// The reference at a token.
    func reference(at token: Int) -> Reference? {
        guard token >= 0, token < referenceOfToken.count, referenceOfToken[token] >= 0 else { return nil }
        return references[Int(referenceOfToken[token])]
    }

    /// The references that lie in a range of tokens.
    func references(in range: Range<Int>) -> ArraySlice<Reference> {
        var low = 0
        var high = references.count
        while low < high {
            let middle = (low + high) / 2
            if references[middle].tokens.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < references.count, references[end].tokens.upperBound <= range.upperBound { end += 1 }
        return references[low..<end]
    }

    /// The kind of an entity.
    func kind(_ entity: Int) -> EntityKind { resolution.entities[entity].kind }

    /// The entry of the knowledge that an entity is.
    func entry(_ entity: Int) -> KnowledgeEntry? { resolution.entities[entity].known.map { knowledge.entries[$0] } }

    /// The sentence that a token stands in.
    func sentence(of token: Int) -> Sentence? {
        var low = 0
        var high = text.sentences.count
        while low < high {
            let middle = (low + high) / 2
            if text.sentences[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
        }
        return low < text.sentences.count ? text.sentences[low] : nil
    }

    /// Whether a token stands inside quotation marks, in a quotation of more than a few words.
    func isQuoted(_ token: Int) -> Bool { text.quotationOfToken[token] >= 0 }

    /// The bytes of a range of tokens.
    func span(_ tokens: Range<Int>) -> Facts.Span {
        Facts.Span(start: Int(text.tokens[tokens.lowerBound].start), end: Int(text.tokens[tokens.upperBound - 1].end))
    }

    /// Whether a sense of the lexicon begins at a token.
    func has(_ token: Int, _ test: (Sense) -> Bool) -> Bool {
        guard token >= 0, token < text.tokens.count, !text.kinds[token].isEmpty else { return false }
        return text.phrases(at: token).contains { test($0.sense) }
    }

    /// The end of an adverb or short adverbial phrase that begins at a token.
    func endOfAdverb(at token: Int) -> Int? {
        guard text.begins(.adverb, at: token) else { return nil }
        for phrase in text.phrases(at: token) {
            if case .adverb = phrase.sense { return phrase.tokens.upperBound }
        }
        return nil
    }

    /// The start of the longest adverb that ends before a token.
    func startOfAdverb(before token: Int) -> Int? {
        var longest: Int?
        for start in stride(from: token - 1, through: max(0, token - 5), by: -1) {
            guard text.tokens[start].isWord else { break }
            guard text.kinds[start].contains(.adverb) else { continue }
            for phrase in text.phrases(at: start) where phrase.tokens.upperBound == token {
                if case .adverb = phrase.sense { longest = start }
            }
        }
        return longest
    }

    /// The date that covers a token.
    func date(at token: Int) -> DateMention? {
        guard isDate(token) else { return nil }
        return text.dates[Int(text.dateOfToken[token])]
    }

    /// Whether a token is of a date.
    func isDate(_ token: Int) -> Bool { token >= 0 && token < text.dateOfToken.count && text.dateOfToken[token] >= 0 }

    /// The dates that lie in a range of tokens.
    func dates(in range: Range<Int>) -> [DateMention] {
        var low = 0
        var high = text.dates.count
        while low < high {
            let middle = (low + high) / 2
            if text.dates[middle].tokens.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        var result: [DateMention] = []
        while low < text.dates.count, text.dates[low].tokens.upperBound <= range.upperBound {
            result.append(text.dates[low])
            low += 1
        }
        return result
    }
}
