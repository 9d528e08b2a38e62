/// A word, a number or a mark of one short line, enough to read the dates and credits that papers print around a text.
enum LineToken: Hashable {
    /// Letters, in lower case.
    case word(String)
    /// A value and how many digits it is written with.
    case number(Int, digits: Int)
    case mark(Unicode.Scalar)

    /// The tokens of a line; white space is dropped.
    static func tokens(of line: some StringProtocol) -> [LineToken] {
        var tokens: [LineToken] = []
        var letters = ""
        var value = 0
        var digits = 0
        func close() {
            if !letters.isEmpty { tokens.append(.word(letters.lowercased())) }
            if digits > 0 { tokens.append(.number(value, digits: digits)) }
            letters = ""
            (value, digits) = (0, 0)
        }
        for scalar in line.unicodeScalars {
            if scalar.value >= 0x30 && scalar.value <= 0x39 {
                if !letters.isEmpty || digits == 9 { close() }
                value = value * 10 + Int(scalar.value - 0x30)
                digits += 1
            } else if isLetter(scalar) {
                if digits > 0 { close() }
                letters.unicodeScalars.append(scalar)
            } else {
                close()
                // Invisible marks occur inside the words of real pages.
                if scalar.value > 0x20, !scalar.properties.isWhitespace, scalar.properties.generalCategory != .format {
                    tokens.append(.mark(scalar))
                }
            }
        }
        close()
        return tokens
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        // The library's own answer is slow, and nearly all letters of the two languages are these.
        if scalar.value < 0x80 { return scalar.value | 0x20 >= 0x61 && scalar.value | 0x20 <= 0x7A }
        if (0xC0...0x17F).contains(scalar.value) { return scalar != "×" && scalar != "÷" }
        return scalar.properties.isAlphabetic
    }

    /// The letters of a word, in lower case.
    var word: String? { if case .word(let word) = self { word } else { nil } }
    /// The value of a number.
    var number: Int? { if case .number(let value, _) = self { value } else { nil } }

    func isMark(_ scalars: String) -> Bool {
        if case .mark(let scalar) = self { scalars.unicodeScalars.contains(scalar) } else { false }
    }
}
