/// Folded words, found by the hashes that tokens have, so that no text is made to look one up.
///
/// A hash stands for its word: two words of a language with one hash of 64 bits are not to be expected.
public struct WordSet: Sendable, ExpressibleByArrayLiteral {
    /// The hashes in a table, 0 where a place is free.
    @usableFromInline let slots: [UInt64]
    @usableFromInline let mask: Int

    /// The words given.
    public init(arrayLiteral words: String...) { self.init(words.map { WordScanner.hash($0.utf8) }) }

    private init(_ hashes: [UInt64]) {
        var size = 4
        while size < hashes.count * 2 { size *= 2 }
        var slots = [UInt64](repeating: 0, count: size)
        for hash in hashes {
            var place = WordSet.place(hash) & (size - 1)
            while slots[place] != 0, slots[place] != hash { place = (place + 1) & (size - 1) }
            slots[place] = hash
        }
        self.slots = slots
        mask = size - 1
    }

    @inlinable static func place(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash ^ hash >> 32) }

    /// Whether the word of that hash is among them; 0 is of no word.
    @inlinable
    public func contains(_ hash: UInt64) -> Bool {
        var place = WordSet.place(hash) & mask
        while slots[place] != 0 {
            if slots[place] == hash { return true }
            place = (place + 1) & mask
        }
        return false
    }

    /// Whether a folded word is among them.
    public func contains(_ word: String) -> Bool { contains(WordScanner.hash(word.utf8)) }

    /// These words and others.
    public func union(_ other: WordSet) -> WordSet { WordSet((slots + other.slots).filter { $0 != 0 }) }
}
