import LiaisonDocuments
import LiaisonLanguages
package import LiaisonText

/// What the model looks at: hashes of words, affixes, shapes, classes and hints around a token.
package struct NameFeatures: Sendable {
    private let atoms: [Atom]
    private let language: UInt64
    private let isTitleCase: Bool

    /// What a token is by itself.
    struct Atom: Sendable {
        var word: UInt64
        var shape: UInt64
        var classes: UInt64
        var senses: UInt64
        var hint: UInt64
        var verdict: UInt64
        var prefix: UInt64 = 0
        var suffix: UInt64 = 0
        var cluster: UInt64 = 0
        /// A mix of shape, classes and senses.
        var form: UInt64 = 0

        static let outside = Atom(word: 1, shape: 1 << 20, classes: 0, senses: 0, hint: 0, verdict: 0)
    }

    /// Looks at some tokens of a sentence, and at two on either side.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - tokens: The tokens.
    ///   - sentence: The sentence that they are of.
    ///   - hints: What was said before of every token of the text.
    ///   - small: The words that the document also writes with a small letter.
    ///   - isTitleCase: Whether capitals tell little in the sentence.
    ///   - clusters: The groups of words that stand in like company.
    package init(
        _ text: Text, _ tokens: Range<Int>, in sentence: Range<Int>, hints: [NameHint], small: SmallWords,
        isTitleCase: Bool, clusters: WordClusters?
    ) {
        language = text.document.language == .english ? 3 : 5
        self.isTitleCase = isTitleCase
        let first = max(sentence.lowerBound, tokens.lowerBound - 2)
        let end = min(sentence.upperBound, tokens.upperBound + 2)
        let shift = 2 - tokens.lowerBound
        var atoms = [Atom](repeating: .outside, count: tokens.count + 4)
        for token in first..<end {
            let here = text.tokens[token]
            let hint = hints[token]
            var shape = UInt64(here.marks.rawValue & ~7) | UInt64(here.category.rawValue) << 12
            let length = here.end - here.start
            if here.isWord { shape |= (length <= 1 ? 0 : length <= 3 ? 1 : length <= 6 ? 2 : 3) << 18 }
            let opens =
                token == sentence.lowerBound
                || ![.word, .number, .comma, .semicolon, .closeParenthesis, .closeQuote]
                    .contains(text.tokens[token - 1].category)
            if opens { shape |= 1 << 22 }
            if here.isCapitalized, small.contains(here.hash) { shape |= 1 << 23 }
            var classes = text.classes(token)
            let isCommon = text.isCommon(token)
            classes.subtract([.commonEnglish, .commonFrench])
            if isCommon { classes.insert(.commonEnglish) }
            var atom = Atom(
                word: here.isWord ? here.hash : UInt64(here.category.rawValue), shape: shape,
                classes: UInt64(classes.rawValue), senses: 0, hint: UInt64(hint.code), verdict: UInt64(hint.verdict))
            if here.isWord {
                if text.lexicon.isSpeechForm(here.word) { atom.senses |= 1 << 20 }
                if here.isCapitalized {
                    atom.prefix = NameFeatures.affix(text.bytes, Int(here.start), Int(min(here.end, here.start + 3)))
                    atom.suffix = NameFeatures.affix(text.bytes, Int(max(here.start, here.end - 3)), Int(here.end))
                }
                if let clusters { atom.cluster = clusters.cluster(of: here.hash) }
            }
            atoms[token + shift] = atom
        }
        for token in max(sentence.lowerBound, first - 3)..<end {
            for phrase in text.phrases(at: token) {
                let bits = NameFeatures.bits(phrase.sense)
                if bits == 0 { continue }
                for part in phrase.tokens where part >= first && part < end {
                    atoms[part + shift].senses |= bits
                }
            }
        }
        for index in atoms.indices {
            atoms[index].form = NameFeatures.mix(
                9, atoms[index].shape, atoms[index].classes << 32 | atoms[index].senses)
        }
        self.atoms = atoms
    }

    /// How many features a token has.
    package static let width = 44

    /// The number of tokens.
    package var count: Int { atoms.count - 4 }

    /// Calls `body` for every token in turn with the hashes of its features, `width` of them.
    ///
    /// - Complexity: a fixed number of hashes a token.
    package func forEach(_ body: (UnsafeBufferPointer<UInt64>) -> Void) {
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: NameFeatures.width) { hashes in
            hashes.initialize(repeating: 0)
            atoms.withUnsafeBufferPointer { atoms in
                for token in 0..<count {
                    write(atoms, token, hashes)
                    body(UnsafeBufferPointer(hashes))
                }
            }
        }
    }

    private func write(
        _ atoms: UnsafeBufferPointer<Atom>, _ token: Int, _ hashes: UnsafeMutableBufferPointer<UInt64>
    ) {
        var count = 0
        let here = atoms[token + 2]
        let before = atoms[token + 1]
        let after = atoms[token + 3]
        let before2 = atoms[token]
        let after2 = atoms[token + 4]
        @inline(__always) func feature(_ template: UInt64, _ a: UInt64, _ b: UInt64 = 0) {
            hashes[count] = NameFeatures.mix(template, a, b)
            count += 1
        }
        let own = language << 8
        feature(own | 1, here.word)
        feature(own | 2, before.word)
        feature(own | 3, after.word)
        feature(own | 4, before2.word)
        feature(own | 5, after2.word)
        feature(own | 6, before.word, here.word)
        feature(own | 7, here.word, after.word)
        feature(own | 8, before2.word, before.word)
        feature(own | 10, before.word, here.verdict)
        feature(own | 11, after.word, here.hint)
        feature(own | 12, here.word, here.hint)
        feature(own | 13, before.word, here.shape)
        feature(own | 14, after.word, here.shape)
        feature(own | 15, here.suffix, here.verdict)
        feature(own | 16, here.suffix)
        feature(own | 17, here.prefix)
        feature(18, here.suffix)
        feature(19, here.prefix)
        feature(own | 20, before.suffix, here.shape)
        feature(own | 21, after.suffix, here.shape)
        feature(22, here.form)
        feature(23, before.form)
        feature(24, after.form)
        feature(25, before.form, here.form)
        feature(26, here.form, after.form)
        feature(own | 27, here.form)
        feature(28, here.classes, here.hint)
        feature(29, here.classes << 32 | here.senses, here.hint)
        feature(30, here.shape, here.hint)
        feature(own | 31, here.hint)
        feature(32, before.hint, here.hint)
        feature(33, here.hint, after.hint)
        feature(34, before.hint << 8 | here.hint, after.hint)
        feature(own | 35, here.hint << 1 | (isTitleCase ? 1 : 0), here.shape)
        feature(36, before.classes << 32 | before.senses, here.hint)
        feature(37, after.classes << 32 | after.senses, here.hint)
        feature(38, here.classes << 16 | before.classes, after.classes)
        feature(39, here.senses << 32 | before.senses, after.senses)
        feature(40, before2.classes << 32 | before2.senses, here.shape)
        feature(41, after2.classes << 32 | after2.senses, here.shape)
        feature(own | 42, here.cluster, here.hint)
        feature(own | 43, before.cluster, here.hint)
        feature(own | 44, after.cluster, here.hint)
        feature(own | 45, before.cluster, after.cluster)
    }

    @inline(__always)
    static func mix(_ template: UInt64, _ a: UInt64, _ b: UInt64) -> UInt64 {
        var value = (a ^ template &* 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 29 ^ b) &* 0x94D0_49BB_1331_11EB
        value = (value ^ value >> 32) &* 0x9E37_79B9_7F4A_7C15
        return value ^ value >> 29
    }

    private static func affix(_ bytes: [UInt8], _ start: Int, _ end: Int) -> UInt64 {
        var value: UInt64 = 1
        for place in start..<end { value = value << 8 | UInt64(bytes[place]) }
        return value
    }

    /// What a phrase of the lexicon means to names, as bits.
    private static func bits(_ sense: Sense) -> UInt64 {
        switch sense {
        case .honorific: 1
        case .office(let office, _, _): office.isEmpty ? 2 : 4
        case .kindHead(let kind, _):
            switch kind {
            case nil: 8
            case .person: 16
            case .organization: 32
            case .initiative: 64
            case .place: 128
            }
        case .notName: 256
        case .month, .weekday: 512
        case .connector(let isParticle): isParticle ? 1024 : 2048
        case .description(let kind, _, _): kind == .person ? 4096 : kind == .organization ? 8192 : 16384
        case .meetingNoun: 32768
        case .pronoun: 65536
        default: 0
        }
    }
}
