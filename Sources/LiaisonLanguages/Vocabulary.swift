/// Every word that the lexicons and the knowledge use, each with a small number; frozen before reading starts.
///
/// - Complexity: `find` is O(1), one probe of a table of hashes.
package struct Vocabulary: Sendable {
    /// The number of a word that is not in the vocabulary.
    @inlinable package static var unknown: Int32 { -1 }

    @usableFromInline var hashes: [UInt64]
    @usableFromInline var numbers: [Int32]
    @usableFromInline var mask: Int
    /// How many words there are; their numbers run from 0.
    package private(set) var count = 0
    /// What each word is, by number: the union over both languages.
    package private(set) var classes: [WordClass] = []
    /// The folded text of each word, by number.
    @usableFromInline var texts: [String] = []

    /// An empty vocabulary.
    package init() {
        hashes = Array(repeating: 0, count: 1 << 17)
        numbers = Array(repeating: -1, count: 1 << 17)
        mask = (1 << 17) - 1
    }

    /// The number of the word with that hash (of its folded bytes), or `unknown`.
    @inlinable
    package func find(_ hash: UInt64) -> Int32 {
        var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
        while true {
            let number = numbers[slot]
            if number < 0 { return Vocabulary.unknown }
            if hashes[slot] == hash { return number }
            slot = (slot + 1) & mask
        }
    }

    /// The folded text of a word; empty for an unknown word.
    @inlinable
    package func text(of word: Int32) -> String { word < 0 ? "" : texts[Int(word)] }

    /// The number of the folded word with that hash, given one if it has none yet.
    package mutating func intern(_ hash: UInt64, _ folded: [UInt8]) -> Int32 {
        let found = find(hash)
        if found >= 0 { return found }
        if count * 2 > mask { grow() }
        var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
        while numbers[slot] >= 0 { slot = (slot + 1) & mask }
        hashes[slot] = hash
        numbers[slot] = Int32(count)
        count += 1
        classes.append([])
        texts.append(String(decoding: folded, as: UTF8.self))
        return Int32(count - 1)
    }

    private mutating func grow() {
        let old = (hashes, numbers)
        mask = mask * 2 + 1
        hashes = Array(repeating: 0, count: mask + 1)
        numbers = Array(repeating: -1, count: mask + 1)
        for index in old.1.indices where old.1[index] >= 0 {
            var slot = Int(truncatingIfNeeded: old.0[index] ^ (old.0[index] >> 32)) & mask
            while numbers[slot] >= 0 { slot = (slot + 1) & mask }
            hashes[slot] = old.0[index]
            numbers[slot] = old.1[index]
        }
    }

    /// Adds to what a word is.
    package mutating func mark(_ word: Int32, _ wordClass: WordClass) { classes[Int(word)].formUnion(wordClass) }

    /// What a word is; nothing for an unknown word.
    @inlinable
    package func classes(of word: Int32) -> WordClass { word < 0 ? [] : classes[Int(word)] }

    /// The words of a phrase, folded and numbered; signs and hyphens fall away.
    package mutating func words(_ phrase: some StringProtocol) -> [Int32] {
        var text = String(phrase)
        // An elision is one only before a letter: « aux yeux d' ».
        if let last = text.last, "'’".contains(last) { return Array(words(text + "x").dropLast()) }
        return text.withUTF8 { bytes in
            var scanner = WordScanner(bytes)
            var result: [Int32] = []
            while let piece = scanner.next() {
                if piece.category == .word || piece.category == .number {
                    result.append(intern(piece.hash, scanner.folded))
                }
            }
            return result
        }
    }

    /// The hashes of the folded words of a phrase; signs and hyphens fall away.
    package static func hashes(of phrase: some StringProtocol) -> [UInt64] {
        var text = String(phrase)
        return text.withUTF8 { bytes in
            var scanner = WordScanner(bytes)
            var result: [UInt64] = []
            while let piece = scanner.next() {
                if piece.category == .word || piece.category == .number { result.append(piece.hash) }
            }
            return result
        }
    }
}

/// What a word can be, whatever the sentence: a set of facts about its form.
package struct WordClass: OptionSet, Sendable, Hashable {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }
    /// Frequent in lower case in English.
    package static let commonEnglish = WordClass(rawValue: 1)
    /// Frequent in lower case in French.
    package static let commonFrench = WordClass(rawValue: 2)
    /// A function word of English or French: an article, a preposition, a conjunction.
    package static let function = WordClass(rawValue: 256)
    /// A forename.
    package static let forename = WordClass(rawValue: 4)
    /// A forename of men.
    package static let masculineForename = WordClass(rawValue: 8)
    /// A forename of women.
    package static let feminineForename = WordClass(rawValue: 16)
    /// A surname.
    package static let surname = WordClass(rawValue: 32)
    /// A word of a name in the knowledge.
    package static let knownName = WordClass(rawValue: 64)
    /// The last word of a person's name in the knowledge.
    package static let knownSurname = WordClass(rawValue: 128)
}
