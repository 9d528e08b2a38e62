import LiaisonLanguages

/// Reads the name of an office as a source writes it ("Minister of Foreign Affairs of China") into an office's id and the
/// body whose office it is.
struct OfficeWords {
    let index: ReadingIndex

    /// The office and, where the words name it, the body's place in the knowledge.
    func office(_ label: String) -> (office: String, body: Int?) {
        let words = Vocabulary.hashes(of: label).map { index.vocabulary.find($0) }
        var best: (start: Int, end: Int, office: String)?
        for language in Language.allCases {
            guard let senses = index.lexicons[language]?.senses else { continue }
            for start in words.indices {
                if let best, best.start < start { break }
                senses.matches(at: start, word: { $0 < words.count ? words[$0] : nil }) { length, readings in
                    for reading in readings {
                        guard case .office(let office, _, _) = reading, start + length > best?.end ?? 0 else {
                            continue
                        }
                        best = (start, start + length, office)
                    }
                }
            }
        }
        guard let best else { return (OfficeWords.identity(label), nil) }
        var office = best.office
        if words[..<best.start].contains(where: { ["deputy", "vice"].contains(index.vocabulary.text(of: $0)) }),
            !office.hasPrefix("deputy-"), !office.hasPrefix("vice-")
        {
            office = "deputy-" + office
        }
        return (office, body(words, outside: best.start..<best.end) ?? body(words, outside: 0..<0))
    }

    /// The longest name of a country or body among the words.
    private func body(_ words: [Int32], outside office: Range<Int>) -> Int? {
        var best: (length: Int, place: Int)?
        for start in words.indices where !office.contains(start) {
            index.names.phrases.matches(at: start, word: { $0 < words.count ? words[$0] : nil }) { length, senses in
                guard length > best?.length ?? 0 else { return }
                let fitting = senses.filter { sense in
                    let kind = index.knowledge.kind(of: sense.entry)
                    switch sense.form {
                    case .name, .acronym, .demonym: return kind == .organization || isCountry(sense.entry)
                    default: return false
                    }
                }
                let countries = fitting.filter { isCountry($0.entry) }
                if let one = countries.first ?? fitting.first, fitting.count == 1 || countries.count == 1 {
                    best = (length, one.entry)
                }
            }
        }
        return best?.place
    }

    private func isCountry(_ place: Int) -> Bool { index.knowledge.entries[place].type == "country" }

    /// A name as an id: small letters without accents, hyphens between the words, at most eighty bytes.
    static func identity(_ name: String) -> String {
        var name = name
        let words = name.withUTF8 { bytes -> [String] in
            var scanner = WordScanner(bytes)
            var words: [String] = []
            while let piece = scanner.next() {
                guard piece.category == .word || piece.category == .number else { continue }
                let word = scanner.folded.filter { $0 != 0x27 && $0 != 0x2E && $0 != 0x2C }
                if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
            }
            return words
        }
        var id = ""
        for word in words where id.utf8.count + word.utf8.count < 80 { id += (id.isEmpty ? "" : "-") + word }
        return id.isEmpty ? "unnamed" : id
    }
}
