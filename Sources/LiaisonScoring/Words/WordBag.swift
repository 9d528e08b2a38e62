/// How often each word stands in a passage; words are runs of letters, digits and `_`, without case and accents.
struct WordBag: Equatable {
    private(set) var counts: [String: Int] = [:]
    /// How many words there are, repetitions counted.
    private(set) var total = 0

    init() {}

    /// The words of a passage.
    init(_ text: String) {
        var word = String.UnicodeScalarView()
        for scalar in PlainScalars.of(text) {
            if WordBag.isOfWord(scalar) {
                word.append(scalar)
            } else if !word.isEmpty {
                add(String(word))
                word.removeAll()
            }
        }
        if !word.isEmpty { add(String(word)) }
    }

    /// The different words.
    var words: Set<String> { Set(counts.keys) }

    /// How many words two passages share, each as often as both have it.
    func shared(with other: WordBag) -> Int {
        counts.reduce(0) { $0 + min($1.value, other.counts[$1.key] ?? 0) }
    }

    /// Grows to hold those words that both of two passages have.
    mutating func cover(_ a: WordBag, _ b: WordBag) {
        for (word, count) in a.counts {
            let both = min(count, b.counts[word] ?? 0)
            let before = counts[word] ?? 0
            if both > before {
                counts[word] = both
                total += both - before
            }
        }
    }

    private mutating func add(_ word: String) {
        counts[word, default: 0] += 1
        total += 1
    }

    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "0"..."9", "_": return true
        default: break
        }
        if scalar.isASCII { return false }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
        default: return scalar.properties.numericType != nil
        }
    }
}
