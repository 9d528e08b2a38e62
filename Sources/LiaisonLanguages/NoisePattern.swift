/// A phrase by which page furniture is known: its words are matched by the phrase index, its signs and place by this.
public struct NoisePattern: Sendable, Hashable {
    /// Where on a line it stands.
    package let place: NoisePlace
    /// The sign that must stand right before it, as a parenthesis or a slash; nil for any.
    package let before: WordScanner.Class?
    /// The sign that must stand right after it, as a colon or a parenthesis; nil for any.
    package let after: WordScanner.Class?

    init(place: NoisePlace, before: WordScanner.Class?, after: WordScanner.Class?) {
        self.place = place
        self.before = before
        self.after = after
    }

    init(_ phrase: String, _ place: NoisePlace) {
        self.place = place
        before = phrase.unicodeScalars.first.flatMap { NoisePattern.sign($0) }
        after = phrase.unicodeScalars.last.flatMap { NoisePattern.sign($0) }
    }

    private static func sign(_ scalar: Unicode.Scalar) -> WordScanner.Class? {
        switch scalar {
        case "(", "[": .openParenthesis
        case ")", "]": .closeParenthesis
        case "/": .slash
        case ":": .colon
        case ".": .stop
        case "…": .ellipsis
        case "?", "!": .question
        case "-", "–", "—": .dash
        case "»": .closeQuote
        case ">", "→", "@", "©": .sign
        default: nil
        }
    }
}

/// Where on a line page furniture is recognised.
public enum NoisePlace: String, Sendable {
    /// The line is nothing but such phrases.
    case line
    /// The line begins with it, whatever follows.
    case start
    /// The line begins with it and is no sentence.
    case label
    /// The line ends with it.
    case end
}
