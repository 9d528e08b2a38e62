package import LiaisonDocuments
package import LiaisonLanguages

/// Reads documents into texts.
package struct TextReader: Sendable {
    private let vocabulary: Vocabulary
    private let lexicons: [Language: Lexicon]
    private let tokenizers: [Language: Tokenizer]

    /// A reader with the frozen vocabulary and the lexicons of all languages.
    package init(vocabulary: Vocabulary, lexicons: [Language: Lexicon]) {
        self.vocabulary = vocabulary
        self.lexicons = lexicons
        tokenizers = lexicons.mapValues { Tokenizer(vocabulary: vocabulary, lexicon: $0) }
    }

    /// The text of a document, or nil where its language has no lexicon.
    ///
    /// - Complexity: O(n) in the bytes of the text.
    package func read(_ document: Document) -> Text? {
        guard let lexicon = lexicons[document.language], let tokenizer = tokenizers[document.language] else {
            return nil
        }
        let bytes = Array(document.text.utf8)
        let tokens = tokenizer.tokens(bytes)
        let layout = Layout(tokens: tokens, bytes: bytes, vocabulary: vocabulary, lexicon: lexicon)
        let paragraphs = layout.paragraphs()
        let quotations = QuotationFinder(tokens: tokens, bytes: bytes, lexicon: lexicon).quotations(paragraphs)
        var quotationOfToken = [Int32](repeating: -1, count: tokens.count)
        for (number, quotation) in quotations.enumerated() {
            for index in quotation.tokens { quotationOfToken[index] = Int32(number) }
        }
        let (phrases, firstPhrase, kinds) = TextReader.phrases(tokens, lexicon)
        var sentences: [Sentence] = []
        let noise = NoiseFinder(tokens: tokens, phrases: phrases, firstPhrase: firstPhrase)
        for (number, paragraph) in paragraphs.enumerated() {
            let furniture = noise.furniture(in: paragraph)
            let isHeadline = furniture == .none && number < 6 && noise.isHeadline(paragraph)
            for range in layout.sentences(in: paragraph, quotationOfToken: quotationOfToken, quotations: quotations) {
                let isNoise =
                    furniture == .all || furniture == .firstSentence && range.lowerBound == paragraph.lowerBound
                sentences.append(
                    Sentence(tokens: range, paragraph: number, isNoise: isNoise, isHeadline: isHeadline))
            }
        }
        let text = Text(
            document: document, bytes: bytes, lexicon: lexicon, vocabulary: vocabulary, tokens: tokens,
            paragraphs: paragraphs, sentences: sentences, quotations: quotations, quotationOfToken: quotationOfToken,
            phrases: phrases, firstPhrase: firstPhrase, kinds: kinds)
        return Text(text, dates: DateFinder(text).dates())
    }

    /// All phrases of the lexicon, by start, longer ones first, and what those of each token mean.
    private static func phrases(_ tokens: [Token], _ lexicon: Lexicon) -> ([Text.Phrase], [Int32], [SenseKinds]) {
        var phrases: [Text.Phrase] = []
        var kinds = [SenseKinds](repeating: [], count: tokens.count)
        var first: [Int32] = []
        first.reserveCapacity(tokens.count + 1)
        for start in tokens.indices {
            first.append(Int32(phrases.count))
            guard lexicon.senses.begins(tokens[start].word) else { continue }
            let here = phrases.count
            lexicon.senses.matches(
                at: start,
                word: {
                    $0 < tokens.count && (tokens[$0].isWord || tokens[$0].category == .number) ? tokens[$0].word : nil
                }
            ) { length, senses in
                for sense in senses {
                    kinds[start].formUnion(sense.kinds)
                    phrases.append(Text.Phrase(tokens: start..<start + length, sense: sense))
                }
            }
            var (low, high) = (here, phrases.count - 1)
            while low < high {
                phrases.swapAt(low, high)
                (low, high) = (low + 1, high - 1)
            }
        }
        first.append(Int32(phrases.count))
        return (phrases, first, kinds)
    }
}
