package import LiaisonLanguages

/// A name as it is compared: its words without case, accents, hyphens, apostrophes, articles and honorifics.
///
/// "M^me Ursula VON DER LEYEN" for a person and "ursula von der Leyen" fold alike; so do "L'Organisation mondiale de la
/// santé" and "Organisation mondiale de la Sante".
package struct FoldedName: Hashable, Sendable {
    /// The folded words, in order.
    package let words: [String]

    /// Folds a name of a thing of that kind; people keep their articles ("Le Pen"), other things their honorifics.
    package init(_ name: String, kind: EntityKind) {
        var words = FoldedName.words(of: name)
        let leading = kind == .person ? FoldedName.honorifics : FoldedName.articles
        while words.count > 1, leading.contains(words[0]) { words.removeFirst() }
        if kind == .person {
            while words.count > 2, FoldedName.generations.contains(words[words.count - 1]) { words.removeLast() }
        }
        self.words = words
    }

    /// The words in ASCII, joined by hyphens; words in other scripts are replaced by one stable hash at the end.
    package var slug: String { FoldedName.slug(words) }

    /// The slug of folded words.
    package static func slug(_ words: [String]) -> String {
        if words.count == 1, let only = words.first, !only.isEmpty, only.utf8.allSatisfy({ $0 < 0x80 }) { return only }
        let ascii = words.filter { $0.utf8.allSatisfy { $0 < 0x80 } }
        let head = ascii.joined(separator: "-")
        if ascii.count == words.count, !head.isEmpty { return head }
        let hash = StableHash.text(words.joined(separator: " "))
        return head.isEmpty ? "n-" + hash : head + "-" + hash
    }

    private static func words(of name: String) -> [String] {
        var name = name
        return name.withUTF8 { bytes in
            var scanner = WordScanner(bytes)
            var words: [String] = []
            while let piece = scanner.next() {
                guard piece.category == .word || piece.category == .number else { continue }
                // Most words are letters and digits alone.
                let isPlain = scanner.folded.allSatisfy { $0 >= 0x80 || isLetterOrDigit($0) }
                let letters =
                    isPlain ? scanner.folded : scanner.folded.filter { $0 >= 0x80 || isLetterOrDigit($0) }
                if !letters.isEmpty { words.append(String(decoding: letters, as: UTF8.self)) }
            }
            return words
        }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }

    private static let articles: Set<String> = ["the", "a", "an", "le", "la", "les", "l", "un", "une"]
    private static let generations: Set<String> = ["jr", "sr"]
    private static let honorifics: Set<String> = [
        "mr", "mrs", "ms", "miss", "mme", "mlle", "dr", "prof", "professor", "professeur", "sir", "dame", "lord",
        "lady",
        "hon", "monsieur", "madame", "mademoiselle", "docteur",
    ]
}
