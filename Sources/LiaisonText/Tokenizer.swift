package import LiaisonLanguages

/// Turns bytes into numbered tokens; words glued to a known name are cut from it.
package struct Tokenizer: Sendable {
    private let vocabulary: Vocabulary
    private let abbreviations: Set<Int32>

    /// A tokenizer for one language.
    package init(vocabulary: Vocabulary, lexicon: Lexicon) {
        self.vocabulary = vocabulary
        abbreviations = lexicon.abbreviations
    }

    /// The tokens of a text.
    package func tokens(_ bytes: [UInt8]) -> [Token] {
        var tokens: [Token] = []
        tokens.reserveCapacity(bytes.count / 5)
        bytes.withUnsafeBufferPointer { buffer in
            var scanner = WordScanner(buffer)
            while let piece = scanner.next() {
                var word = Vocabulary.unknown
                if piece.category == .word || piece.category == .number {
                    word = vocabulary.find(piece.hash)
                } else if piece.category == .stop, let last = tokens.last, Int(last.end) == piece.start,
                    last.word >= 0, abbreviations.contains(last.word)
                {
                    tokens[tokens.count - 1] = Token(
                        start: last.start, end: Int32(piece.end), word: last.word, category: last.category,
                        marks: last.marks.union(.dotted), hash: last.hash)
                    continue
                }
                if word < 0, piece.marks.contains(.capital), piece.end - piece.start >= 5,
                    let cut = glueCut(buffer, piece, scanner.folded)
                {
                    for part in cut { tokens.append(part) }
                    continue
                }
                tokens.append(
                    Token(
                        start: Int32(piece.start), end: Int32(piece.end), word: word, category: piece.category,
                        marks: piece.marks, hash: piece.hash))
            }
        }
        return tokens
    }

    /// "Bacheletlors" is a known name and a common word: the longest such cut, or nil.
    ///
    /// Only words that the vocabulary does not have are cut, so no real name is lost to a shorter one.
    private func glueCut(
        _ buffer: UnsafeBufferPointer<UInt8>, _ piece: WordScanner.Piece, _ folded: [UInt8]
    ) -> [Token]? {
        guard folded.count >= 5 else { return nil }
        var best: (length: Int, name: Int32, rest: Int32)?
        var hash = WordScanner.hash(folded[..<3])
        for length in 4..<folded.count {
            hash = WordScanner.hash(CollectionOfOne(folded[length - 1]), from: hash)
            let name = vocabulary.find(hash)
            guard name >= 0, vocabulary.classes(of: name).contains(.knownName) else { continue }
            let rest = vocabulary.find(WordScanner.hash(folded[length...]))
            guard rest >= 0, vocabulary.classes(of: rest).contains(.function),
                folded.count - length != 1 || "ya".utf8.contains(folded[length])
            else { continue }
            // "Lebanese", "Parisian": an ending of the language is no word glued on.
            guard
                folded.count - length > 3
                    || !Tokenizer.endings.contains(String(decoding: folded[length...], as: UTF8.self))
            else { continue }
            best = (length, name, rest)
        }
        guard let best else { return nil }
        // Count the bytes of the text that fold to the name.
        var cut = piece.start
        var seen = 0
        while cut < piece.end, seen < best.length {
            let lead = buffer[cut]
            let width = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
            seen += 1
            cut += width
        }
        guard cut < piece.end, buffer[cut] & 0xC0 != 0x80 else { return nil }
        let nameHash = WordScanner.hash(folded[..<best.length])
        let restHash = WordScanner.hash(folded[best.length...])
        return [
            Token(
                start: Int32(piece.start), end: Int32(cut), word: best.name, category: .word, marks: piece.marks,
                hash: nameHash),
            Token(
                start: Int32(cut), end: Int32(piece.end), word: best.rest, category: .word, marks: [], hash: restHash),
        ]
    }

    private static let endings: Set<String> = [
        "s", "an", "ans", "en", "ian", "ien", "ine", "ese", "is", "ais", "ois", "ish", "er", "ers", "ene", "e", "es",
        "i",
        "ist", "ism", "ite", "in", "al", "ic", "on", "or", "man", "men", "son", "land", "as", "a", "o", "ou", "us",
        "la", "le",
    ]
}
