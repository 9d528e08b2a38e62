/// Every word that the lexicons and the knowledge use, each with a small number.
///
/// - Complexity: `find` is O(1), one probe of a table of hashes.
public struct Vocabulary: Sendable {
    /// The number of a word that is not in the vocabulary.
    @inlinable public static var unknown: Int32 { -1 }

    /// A place in the table of hashes; the number is negative where it is free.
    @usableFromInline struct Slot: BitwiseCopyable, Sendable {
        @usableFromInline let hash: UInt64
        @usableFromInline let number: Int32
        let spare: UInt32
    }

    @usableFromInline let slots: PackedArray<Slot>
    @usableFromInline let mask: Int
    @usableFromInline let marks: PackedArray<UInt32>
    @usableFromInline let texts: PackedTexts
    @usableFromInline let frequent: [String]
    private let memory: PackedMemory

    /// The vocabulary of a packed file.
    ///
    /// - Throws: `PackedFile.Fault` where the file has none.
    package init(_ file: PackedFile) throws(PackedFile.Fault) {
        slots = try file.array("vocabulary.slots")
        marks = try file.array("vocabulary.classes")
        texts = try file.texts("vocabulary.texts")
        let frequent = try file.array("vocabulary.frequent", of: Int64.self)
        guard slots.count > 1, slots.count.nonzeroBitCount == 1, texts.count == marks.count, frequent.count == 1 else {
            throw .section("vocabulary")
        }
        mask = slots.count - 1
        memory = file.memory
        let texts = texts
        self.frequent = (0..<min(Int(frequent[0]), marks.count)).map { texts[$0] }
    }

    /// How many words there are; their numbers run from 0.
    public var count: Int { marks.count }

    @inlinable static func slot(_ hash: UInt64, _ mask: Int) -> Int {
        Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    }

    /// The number of the word with that hash (of its folded bytes), or `unknown`.
    @inlinable
    public func find(_ hash: UInt64) -> Int32 {
        var place = Vocabulary.slot(hash, mask)
        while true {
            let slot = slots[place]
            if slot.number < 0 { return Vocabulary.unknown }
            if slot.hash == hash { return slot.number }
            place = (place + 1) & mask
        }
    }

    /// The folded text of a word; empty for an unknown word.
    @inlinable
    public func text(of word: Int32) -> String {
        if word < 0 { return "" }
        return Int(word) < frequent.count ? frequent[Int(word)] : texts[Int(word)]
    }

    /// What a word is, whatever the language; nothing for an unknown word.
    @inlinable
    public func classes(of word: Int32) -> WordClass {
        word < 0 ? [] : WordClass(rawValue: marks[Int(word)])
    }

    /// The hashes of the folded words of a phrase; signs and hyphens fall away.
    public static func hashes(of phrase: some StringProtocol) -> [UInt64] {
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
