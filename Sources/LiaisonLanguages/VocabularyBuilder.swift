/// Numbers the words of the lexicons and the knowledge, to be frozen into a `Vocabulary`.
package struct VocabularyBuilder {
    private var hashes: [UInt64]
    private var numbers: [Int32]
    private var mask: Int
    private var classes: [WordClass] = []
    private var texts: [UInt8] = []
    private var starts: [UInt32] = [0]

    /// How many words there are; their numbers run from 0.
    package var count: Int { classes.count }

    /// Without words.
    package init() {
        hashes = Array(repeating: 0, count: 1 << 17)
        numbers = Array(repeating: -1, count: 1 << 17)
        mask = (1 << 17) - 1
    }

    /// The number of the folded word with that hash, given one if it has none yet.
    package mutating func intern(_ hash: UInt64, _ folded: [UInt8]) -> Int32 {
        var slot = Vocabulary.slot(hash, mask)
        while numbers[slot] >= 0 {
            if hashes[slot] == hash { return numbers[slot] }
            slot = (slot + 1) & mask
        }
        let number = Int32(classes.count)
        hashes[slot] = hash
        numbers[slot] = number
        classes.append([])
        texts.append(contentsOf: folded)
        starts.append(UInt32(truncatingIfNeeded: texts.count))
        if classes.count * 2 > mask { grow() }
        return number
    }

    private mutating func grow() {
        let old = (hashes, numbers)
        mask = mask * 2 + 1
        hashes = Array(repeating: 0, count: mask + 1)
        numbers = Array(repeating: -1, count: mask + 1)
        for index in old.1.indices where old.1[index] >= 0 {
            var slot = Vocabulary.slot(old.0[index], mask)
            while numbers[slot] >= 0 { slot = (slot + 1) & mask }
            hashes[slot] = old.0[index]
            numbers[slot] = old.1[index]
        }
    }

    /// Adds to what a word is.
    package mutating func mark(_ word: Int32, _ wordClass: WordClass) { classes[Int(word)].formUnion(wordClass) }

    /// The words of a phrase, folded and numbered; signs and hyphens fall away.
    package mutating func words(_ phrase: some StringProtocol) -> [Int32] {
        var text = String(phrase)
        // An elision is one only before a letter: « aux yeux d' ».
        if let last = text.utf8.last, last == 0x27 || last == 0x99, text.last.map({ "'’".contains($0) }) == true {
            return Array(words(text + "x").dropLast())
        }
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

    /// Adds the sections of the frozen vocabulary.
    ///
    /// - Parameters:
    ///   - file: The file.
    ///   - frequent: How many of the first words have their text at hand at once: those of the lexicons.
    package func pack(into file: inout PackedWriter, frequent: Int) {
        var slots = Array(repeating: Vocabulary.Slot(hash: 0, number: -1, spare: 0), count: mask + 1)
        for index in numbers.indices where numbers[index] >= 0 {
            slots[index] = Vocabulary.Slot(hash: hashes[index], number: numbers[index], spare: 0)
        }
        file.add("vocabulary.slots", slots)
        file.add("vocabulary.classes", classes.map(\.rawValue))
        file.add("vocabulary.texts", texts)
        file.add("vocabulary.texts.starts", starts)
        file.add("vocabulary.frequent", [Int64(frequent)])
    }
}
