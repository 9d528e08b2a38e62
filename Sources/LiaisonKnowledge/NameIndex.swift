public import LiaisonLanguages

/// Every name of the knowledge, in all languages at once, to be found in numbered words.
public struct NameIndex: Sendable {
    /// How a phrase names an entry.
    public enum Form: Sendable, Hashable {
        /// A full name.
        case name
        /// Capitals only.
        case acronym
        /// A short form, with a capital.
        case short
        /// A name that the entry's government goes by.
        case government
        /// An adjective or noun for its people.
        case demonym
        /// A title of one of its offices.
        case title(String)
        /// A common noun that means it.
        case description
        /// The last part of a person's name.
        case surname
    }

    /// One reading of a phrase.
    public struct Sense: Sendable, Hashable {
        /// The entry's place in the knowledge.
        public let entry: Int
        /// How the phrase names it.
        public let form: Form
        /// The languages that name it so.
        public let languages: Languages
    }

    /// A set of languages.
    public struct Languages: OptionSet, Sendable, Hashable {
        /// A bit for each.
        public let rawValue: UInt8
        /// Those of the bits.
        @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }
        /// The set of one language.
        public init(_ language: Language) { rawValue = language == .english ? 1 : 2 }
        /// Every language.
        @inlinable public static var all: Languages { Languages(rawValue: 3) }
    }

    /// A set of ways of naming, for all phrases that begin at a word; a bit for each, in the order of `NameCode`.
    public struct Forms: OptionSet, Sendable {
        /// A bit for each.
        public let rawValue: UInt16
        /// Those of the bits.
        @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }
        /// By an adjective or noun for its people.
        @inlinable public static var demonym: Forms { Forms(rawValue: 1 << 4) }
        /// By a common noun that means it.
        @inlinable public static var description: Forms { Forms(rawValue: 1 << 5) }
        /// By a title of one of its offices.
        @inlinable public static var title: Forms { Forms(rawValue: 1 << 7) }
    }

    /// All phrases.
    public let phrases: NamePhrases

    /// The index in a packed file.
    ///
    /// - Throws: `PackedFile.Fault` where the file has none.
    init(_ file: PackedFile) throws(PackedFile.Fault) {
        let offices = try file.texts("names.offices")
        phrases = NamePhrases(
            index: try PhraseIndex(file, "names"), offices: (0..<offices.count).map { offices[$0] })
    }
}

/// The phrases that name entries of the knowledge.
public struct NamePhrases: Sendable {
    @usableFromInline let index: PhraseIndex
    @usableFromInline let offices: [String]

    init(index: PhraseIndex, offices: [String]) {
        self.index = index
        self.offices = offices
    }

    /// Whether any phrase begins with the word.
    @inlinable
    public func begins(_ word: Int32) -> Bool { index.begins(word) }

    /// Calls `body` for every phrase that begins at `start` of a sequence, shortest first, with its length in elements.
    ///
    /// `word` gives the number at an index; nil ends the walk.
    @inlinable
    public func matches(at start: Int, word: (Int) -> Int32?, body: (_ length: Int, _ senses: Senses) -> Void) {
        index.matches(at: start, word: word) { length, codes in body(length, Senses(codes: codes, offices: offices)) }
    }

    /// The readings of exactly these words.
    public func values(_ words: [Int32]) -> Senses {
        var result = Senses(codes: index.codes.slice(0, 0), offices: offices)
        matches(at: 0, word: { $0 < words.count ? words[$0] : nil }) { length, senses in
            if length == words.count { result = senses }
        }
        return result
    }

    /// The readings of a phrase, by entry.
    public struct Senses: RandomAccessCollection, Sendable {
        @usableFromInline let codes: PackedArray<UInt64>
        @usableFromInline let offices: [String]

        @usableFromInline init(codes: PackedArray<UInt64>, offices: [String]) {
            self.codes = codes
            self.offices = offices
        }

        /// The first place.
        public var startIndex: Int { 0 }
        /// The place behind the last.
        public var endIndex: Int { codes.count }
        /// The reading at a place.
        public subscript(index: Int) -> NameIndex.Sense { NameCode.sense(codes[index], offices) }
        /// How they name.
        public var forms: NameIndex.Forms {
            var forms: NameIndex.Forms = []
            for place in 0..<codes.count { forms.formUnion(NameCode.form(codes[place])) }
            return forms
        }
    }
}

/// A reading as one number: the entry in the lower half, above it the form, the languages, and the office of a title.
enum NameCode {
    private static let forms: [NameIndex.Form] = [
        .name, .acronym, .short, .government, .demonym, .description, .surname,
    ]

    static func code(_ entry: Int, _ form: NameIndex.Form, _ languages: NameIndex.Languages, office: Int = 0) -> UInt64
    {
        UInt64(UInt32(entry)) | UInt64(forms.firstIndex(of: form) ?? forms.count) << 32
            | UInt64(languages.rawValue) << 40 | UInt64(office) << 48
    }

    /// The way of naming of a reading, as the bit of its place among the forms.
    static func form(_ code: UInt64) -> NameIndex.Forms {
        NameIndex.Forms(rawValue: 1 << UInt16(truncatingIfNeeded: min(code >> 32 & 0xFF, 7)))
    }

    static func sense(_ code: UInt64, _ offices: [String]) -> NameIndex.Sense {
        let form = Int(code >> 32 & 0xFF)
        return NameIndex.Sense(
            entry: Int(code & 0xFFFF_FFFF),
            form: form < forms.count ? forms[form] : .title(offices[Int(code >> 48)]),
            languages: NameIndex.Languages(rawValue: UInt8(truncatingIfNeeded: code >> 40)))
    }
}
