public import LiaisonCalendar
public import LiaisonDocuments
public import LiaisonLanguages

/// A document as reading sees it: tokens, paragraphs, sentences, quotations and dates.
///
/// It is a class so that the many who read it share one reference.
public final class Text: Sendable {
    /// The document.
    public let document: Document
    /// The document's text.
    public let bytes: [UInt8]
    /// What the document's language owns.
    public let lexicon: Lexicon
    /// The numbered words of all languages.
    public let vocabulary: Vocabulary
    /// Words, numbers and signs.
    public let tokens: [Token]
    /// Paragraphs, as ranges of tokens.
    public let paragraphs: [Range<Int>]
    /// Sentences; quotations inside them are not split.
    public let sentences: [Sentence]
    /// Stretches in quotation marks, outermost only, by position.
    public let quotations: [Quotation]
    /// For every token, the place in `quotations` of the one it stands in (marks included), or -1.
    public let quotationOfToken: [Int32]
    /// The phrases of the lexicon that the text holds, by start; longer ones first.
    public let phrases: [Phrase]
    /// For every token, the first place in `phrases` of those that begin at it or later.
    public let firstPhrase: [Int32]
    /// For every token, what the phrases that begin at it mean.
    public let kinds: [SenseKinds]
    /// The dates that the text names, by position.
    public let dates: [DateMention]
    /// For every token, the place in `dates` of the one that it belongs to, or -1.
    public let dateOfToken: [Int32]

    init(
        document: Document, bytes: [UInt8], lexicon: Lexicon, vocabulary: Vocabulary, tokens: [Token],
        paragraphs: [Range<Int>], sentences: [Sentence], quotations: [Quotation], quotationOfToken: [Int32],
        phrases: [Phrase], firstPhrase: [Int32], kinds: [SenseKinds]
    ) {
        self.document = document
        self.bytes = bytes
        self.lexicon = lexicon
        self.vocabulary = vocabulary
        self.tokens = tokens
        self.paragraphs = paragraphs
        self.sentences = sentences
        self.quotations = quotations
        self.quotationOfToken = quotationOfToken
        self.phrases = phrases
        self.firstPhrase = firstPhrase
        self.kinds = kinds
        dates = []
        dateOfToken = []
    }

    /// A text with its dates.
    init(_ text: Text, dates: [DateMention]) {
        document = text.document
        bytes = text.bytes
        lexicon = text.lexicon
        vocabulary = text.vocabulary
        tokens = text.tokens
        paragraphs = text.paragraphs
        sentences = text.sentences
        quotations = text.quotations
        quotationOfToken = text.quotationOfToken
        phrases = text.phrases
        firstPhrase = text.firstPhrase
        kinds = text.kinds
        self.dates = dates
        var dateOfToken = [Int32](repeating: -1, count: tokens.count)
        for (number, date) in dates.enumerated() {
            for token in date.tokens { dateOfToken[token] = Int32(number) }
        }
        self.dateOfToken = dateOfToken
    }

    /// A phrase of the lexicon in the text.
    public struct Phrase: Sendable {
        /// The tokens.
        public let tokens: Range<Int>
        /// What it means.
        public let sense: Sense
    }

    /// The phrases that begin at a token.
    @inlinable
    public func phrases(at token: Int) -> ArraySlice<Phrase> {
        let first = Int(firstPhrase[token])
        let end = Int(firstPhrase[token + 1])
        return first == end ? [] : phrases[first..<end]
    }

    /// Whether a phrase of one of these kinds begins at a token.
    @inlinable
    public func begins(_ wanted: SenseKinds, at token: Int) -> Bool {
        token >= 0 && token < kinds.count && !kinds[token].isDisjoint(with: wanted)
    }

    /// The text of a range of tokens, with what stands between them.
    public func string(_ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last else { return "" }
        return string(bytes: Int(tokens[first].start)..<Int(tokens[last].end))
    }

    /// The text of a range of bytes.
    public func string(bytes range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The folded word of a token, or the empty string where the vocabulary does not have it; « à » keeps its accent, since
    /// it is not « a ».
    @inlinable
    public func folded(_ token: Int) -> String {
        guard token >= 0, token < tokens.count else { return "" }
        let word = vocabulary.text(of: tokens[token].word)
        return word == "a" && tokens[token].end - tokens[token].start == 2 ? "à" : word
    }

    /// The hash of the folded word of a token, to be looked up in a `WordSet`; 0 where the vocabulary does not have it. « à »
    /// keeps its accent, as in `folded`.
    @inlinable
    public func key(_ token: Int) -> UInt64 {
        guard token >= 0, token < tokens.count else { return 0 }
        let here = tokens[token]
        guard here.word >= 0 else { return 0 }
        return here.hash == 0xAF63_DC4C_8601_EC8C && here.end - here.start == 2 ? 0x0AC2_0E07_B718_0EB6 : here.hash
    }

    /// A hash of the words of a range of tokens, in their order: equal words have equal keys.
    @inlinable
    public func key(of range: Range<Int>) -> UInt64 {
        range.reduce(UInt64(range.count)) { ($0 ^ tokens[$1].hash) &* 0x9E37_79B9_7F4A_7C15 }
    }

    /// The number of the word at a token, for phrase look-ups; nil at a sign and past the end.
    @inlinable
    public func word(at token: Int) -> Int32? {
        guard token < tokens.count else { return nil }
        let here = tokens[token]
        return here.category == .word || here.category == .number ? here.word : nil
    }

    /// What a token's word is, whatever the sentence.
    @inlinable
    public func classes(_ token: Int) -> WordClass { vocabulary.classes(of: tokens[token].word) }

    /// Whether a token's word is frequent in lower case in the text's language.
    @inlinable
    public func isCommon(_ token: Int) -> Bool {
        classes(token).contains(document.language == .english ? .commonEnglish : .commonFrench)
    }
}

/// A sentence of a text.
public struct Sentence: Sendable {
    /// The tokens.
    public let tokens: Range<Int>
    /// The paragraph's place in `paragraphs`.
    public let paragraph: Int
    /// Whether it is page furniture: a caption, a promotion, a share bar.
    public let isNoise: Bool
    /// Whether it is a headline: a paragraph without a final stop at the top of the text.
    public let isHeadline: Bool
}

/// A stretch in quotation marks.
public struct Quotation: Sendable {
    /// The tokens, with the marks that it has.
    public let tokens: Range<Int>
    /// Whether it has no closing mark, because it is lost or the quotation goes on in the next paragraph.
    public let isOpen: Bool
    /// Whether it has no opening mark, because it is lost or the quotation began in a paragraph before.
    public let isContinued: Bool
    /// The tokens between the marks.
    public var inner: Range<Int> {
        let start = isContinued ? tokens.lowerBound : tokens.lowerBound + 1
        let end = isOpen ? tokens.upperBound : tokens.upperBound - 1
        return start..<max(start, end)
    }
}

/// A date that a text names.
public struct DateMention: Sendable {
    /// The tokens.
    public let tokens: Range<Int>
    /// The date for something that has happened.
    public let past: DateSpan?
    /// The date for something that is still to come.
    public let future: DateSpan?
    /// How it was found, for reasons: "weekday before 2024-02-27".
    public let reason: String

    /// A date of its parts.
    public init(tokens: Range<Int>, past: DateSpan?, future: DateSpan?, reason: String) {
        self.tokens = tokens
        self.past = past
        self.future = future
        self.reason = reason
    }
}
