import LiaisonLanguages

/// A name as it is compared: folded words, without punctuation.
struct NameForm: Hashable {
    /// The folded words in order: `["wang", "yi"]`.
    let words: [[UInt8]]
    /// The words without spaces, so that "U.N." is "UN".
    let joined: [UInt8]

    init(_ name: String) {
        self.init(words: NameForm.words(of: name))
    }

    init(words: [[UInt8]]) {
        self.words = words
        joined = Array(words.joined())
    }

    /// The form without the phrases of `leading` that it begins with, unless nothing or a word of `linking` would then
    /// come first; nil where there is none to leave out.
    func dropping(leading: Set<NameForm>, longest: Int, linking: Set<NameForm>) -> NameForm? {
        var rest = words[...]
        while let length = (1...max(1, longest)).reversed().first(where: { length in
            rest.count > length && leading.contains(NameForm(words: Array(rest.prefix(length))))
                && !linking.contains(NameForm(words: [rest[rest.startIndex + length]]))
        }) {
            rest = rest.dropFirst(length)
        }
        return rest.count == words.count ? nil : NameForm(words: Array(rest))
    }

    private static func words(of name: String) -> [[UInt8]] {
        var words: [[UInt8]] = []
        var word: [UInt8] = []
        func end() {
            if !word.isEmpty { words.append(word) }
            word = []
        }
        for scalar in name.unicodeScalars {
            switch scalar.value {
            case 0x30...0x39, 0x61...0x7A: word.append(UInt8(scalar.value))
            case 0x41...0x5A: word.append(UInt8(scalar.value) | 0x20)
            case 0..<0x80: end()
            default:
                switch Folding.role(scalar.value) {
                case .ignorable: break
                case .letter, .capital: word += TextSearch.fold(String(scalar))
                default: end()
                }
            }
        }
        end()
        return words
    }
}
