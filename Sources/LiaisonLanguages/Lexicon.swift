/// What one language owns: its verbs, phrases and word lists, ready to be matched against numbered words.
///
/// It is a class so that every text shares one reference.
public final class Lexicon: Sendable {
    /// The language.
    public let language: Language
    /// All phrases with their senses.
    public let senses: SensePhrases
    /// The verbs that report speech.
    public let speechVerbs: [Verb<SpeechFrames>]
    /// The verbs of meeting.
    public let meetingVerbs: [Verb<MeetingFrames>]
    /// The words whose final dot ends no sentence.
    public let abbreviations: Set<Int32>
    @usableFromInline let speechForms: [[VerbForm]]
    @usableFromInline let meetingForms: [[VerbForm]]

    /// The speech verbs that a word is a form of.
    @inlinable
    public func speechForms(of word: Int32) -> [VerbForm] {
        word >= 0 && Int(word) < speechForms.count ? speechForms[Int(word)] : []
    }

    /// Whether a word is a form of a verb of speech.
    @inlinable
    public func isSpeechForm(_ word: Int32) -> Bool {
        word >= 0 && Int(word) < speechForms.count && !speechForms[Int(word)].isEmpty
    }

    /// Whether a word is a form of a verb of meeting.
    @inlinable
    public func isMeetingForm(_ word: Int32) -> Bool {
        word >= 0 && Int(word) < meetingForms.count && !meetingForms[Int(word)].isEmpty
    }

    /// The meeting verbs that a word is a form of.
    @inlinable
    public func meetingForms(of word: Int32) -> [VerbForm] {
        word >= 0 && Int(word) < meetingForms.count ? meetingForms[Int(word)] : []
    }

    /// The lexicon of a language in a packed file.
    ///
    /// - Throws: `PackedFile.Fault` where the file has none.
    init(_ language: Language, _ file: PackedFile) throws(PackedFile.Fault) {
        self.language = language
        var fields = FieldReader(try file.array(language.rawValue + ".lexicon"))
        senses = SensePhrases(
            index: try PhraseIndex(file, language.rawValue + ".senses"), table: fields.list { $0.sense() })
        speechVerbs = fields.list { $0.verb { SpeechFrames(rawValue: UInt16(truncatingIfNeeded: $0)) } }
        meetingVerbs = fields.list { $0.verb { MeetingFrames(rawValue: UInt16(truncatingIfNeeded: $0)) } }
        speechForms = Lexicon.forms(&fields)
        meetingForms = Lexicon.forms(&fields)
        abbreviations = Set(fields.list { Int32(truncatingIfNeeded: $0.number()) })
    }

    private static func forms(_ fields: inout FieldReader) -> [[VerbForm]] {
        var forms: [[VerbForm]] = []
        let all = fields.list { fields in
            (
                fields.number(),
                VerbForm(verb: fields.number(), tense: VerbTense(rawValue: fields.number()) ?? .finite)
            )
        }
        for (word, form) in all where word >= 0 {
            if forms.count <= word {
                forms.append(contentsOf: repeatElement([], count: word + 1 - forms.count))
            }
            forms[word].append(form)
        }
        return forms
    }
}

/// The phrases of a language with their senses.
public struct SensePhrases: Sendable {
    @usableFromInline let index: PhraseIndex
    @usableFromInline let table: [Sense]

    init(index: PhraseIndex, table: [Sense]) {
        self.index = index
        self.table = table
    }

    /// Whether any phrase begins with the word.
    @inlinable
    public func begins(_ word: Int32) -> Bool { index.begins(word) }

    /// Calls `body` for every phrase that begins at `start` of a sequence, shortest first, with its length in elements.
    ///
    /// `word` gives the number at an index; nil ends the walk.
    @inlinable
    public func matches(at start: Int, word: (Int) -> Int32?, body: (_ length: Int, _ senses: Senses) -> Void) {
        index.matches(at: start, word: word) { length, codes in body(length, Senses(codes: codes, table: table)) }
    }

    /// The senses of exactly these words.
    public func values(_ words: [Int32]) -> Senses {
        var result = Senses(codes: index.codes.slice(0, 0), table: table)
        matches(at: 0, word: { $0 < words.count ? words[$0] : nil }) { length, senses in
            if length == words.count { result = senses }
        }
        return result
    }

    /// The senses of a phrase, in the order of the language's files.
    public struct Senses: RandomAccessCollection, Sendable {
        @usableFromInline let codes: PackedArray<UInt64>
        @usableFromInline let table: [Sense]

        @usableFromInline init(codes: PackedArray<UInt64>, table: [Sense]) {
            self.codes = codes
            self.table = table
        }

        /// The first place.
        @inlinable public var startIndex: Int { 0 }
        /// The place behind the last.
        @inlinable public var endIndex: Int { codes.count }
        /// The sense at a place.
        @inlinable public subscript(index: Int) -> Sense { table[Int(codes[index])] }
    }
}
