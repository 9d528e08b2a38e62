import LiaisonLanguages
package import LiaisonText

/// The words that a document writes with a small letter, roughly: two words in some thousands share a place.
package struct SmallWords: Sendable {
    private var bits = [UInt64](repeating: 0, count: 256)

    /// The words of a text.
    ///
    /// - Complexity: O(n) in its tokens.
    package init(_ text: Text) {
        for token in text.tokens where token.isWord && !token.marks.contains(.capital) {
            let place = SmallWords.place(token.hash)
            bits[place >> 6] |= 1 << UInt64(place & 63)
        }
    }

    /// Whether a word of that hash is probably among them.
    package func contains(_ hash: UInt64) -> Bool {
        let place = SmallWords.place(hash)
        return bits[place >> 6] & 1 << UInt64(place & 63) != 0
    }

    @inline(__always)
    private static func place(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: (hash ^ hash >> 31) & 16383) }
}
