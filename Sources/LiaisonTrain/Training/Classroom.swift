import LiaisonCalendar
import LiaisonDocuments
import LiaisonEntities
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonMentions
import LiaisonModels
import LiaisonText

/// Reads labelled documents as reading does, and makes examples of their sentences.
struct Classroom {
    let texts: TextReader
    let ruled: MentionFinder
    let index: ReadingIndex

    init(index: ReadingIndex) {
        self.index = index
        texts = TextReader(vocabulary: index.vocabulary, lexicons: index.lexicons)
        ruled = MentionFinder(knowledge: index.knowledge, index: index.names, model: nil)
    }

    /// A finder with a model.
    func finder(with model: NameModel) -> MentionFinder {
        MentionFinder(knowledge: index.knowledge, index: index.names, model: model)
    }

    /// The text of a document.
    func text(_ document: LabelledDocument) -> Text? { text(document.text, document.id, document.language) }

    /// A text of its own.
    func text(_ text: String, _ id: String, _ language: Language) -> Text? {
        texts.read(
            Document(id: DocumentID(rawValue: id), path: id, language: language, date: nil, sha256: "", text: text))
    }

    /// For every token of a text the labels that may be its own, as bits.
    static func allowed(_ document: LabelledDocument, _ text: Text) -> [UInt8] {
        var allowed = [UInt8](repeating: 1, count: text.tokens.count)
        for bytes in document.unsure {
            for token in tokens(of: bytes, text) { allowed[token] = 127 }
        }
        for name in document.names {
            guard let kind = name.kind, let first = NameLabel.first(kind), let later = NameLabel.later(kind) else {
                continue
            }
            let tokens = tokens(of: name.bytes, text)
            for token in tokens {
                allowed[token] = 1 << UInt8(token == tokens.lowerBound ? first.code : later.code)
            }
        }
        return allowed
    }

    /// The labels of a sentence with a first label where a later one stands behind no token of its name.
    static func possible(_ allowed: [UInt8]) -> [UInt8] {
        var result = allowed
        for (place, bits) in allowed.enumerated() where bits.nonzeroBitCount == 1 && bits & 0b1010100 != 0 {
            let before = place == 0 ? 1 : result[place - 1]
            if before & (bits | bits >> 1) == 0 { result[place] = bits >> 1 }
        }
        return result
    }

    /// The tokens that share bytes with a range.
    static func tokens(of bytes: Range<Int>, _ text: Text) -> Range<Int> {
        var low = 0
        var high = text.tokens.count
        while low < high {
            let middle = (low + high) / 2
            if Int(text.tokens[middle].end) <= bytes.lowerBound { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < text.tokens.count, Int(text.tokens[end].start) < bytes.upperBound { end += 1 }
        return low..<end
    }

    /// The examples of a text; sentences without a capital inside teach little and are left out.
    func examples(
        _ text: Text, allowed: [UInt8], weight: Float, clusters: WordClusters?, _ table: inout FeatureTable
    ) -> [ChainTrainer.Example] {
        let hints = NameHint.hints(of: ruled.ruledNames(in: text), tokens: text.tokens.count)
        let small = SmallWords(text)
        var examples: [ChainTrainer.Example] = []
        for sentence in text.sentences {
            let tokens = sentence.tokens
            guard
                tokens.dropFirst().contains(where: { text.tokens[$0].isCapitalized })
                    || tokens.contains(where: { allowed[$0] != 1 })
            else { continue }
            let features = NameFeatures(
                text, tokens, in: tokens, hints: hints, small: small, isTitleCase: text.isTitleCase(tokens),
                clusters: clusters)
            var numbers: [UInt32] = []
            features.forEach { hashes in
                for hash in hashes { numbers.append(table.number(of: hash)) }
            }
            examples.append(
                ChainTrainer.Example(
                    features: numbers, allowed: Classroom.possible(Array(allowed[tokens])), weight: weight))
        }
        return examples
    }
}
