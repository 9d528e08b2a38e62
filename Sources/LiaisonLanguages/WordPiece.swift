extension WordScanner {
    /// What a piece of text is.
    package enum Class: UInt8, Sendable {
        case word, number, comma, stop, question, colon, semicolon, ellipsis, dash
        case openQuote, closeQuote, straightQuote, openParenthesis, closeParenthesis, slash, bar, sign, address
    }

    /// What stands around and inside a piece.
    package struct Marks: OptionSet, Sendable, Hashable {
        package let rawValue: UInt16
        package init(rawValue: UInt16) { self.rawValue = rawValue }
        /// White space stands before it.
        package static let spaced = Marks(rawValue: 1)
        /// A line break stands before it.
        package static let newline = Marks(rawValue: 2)
        /// An empty line stands before it.
        package static let blankLine = Marks(rawValue: 4)
        /// Its first letter is a capital.
        package static let capital = Marks(rawValue: 8)
        /// All its letters, two or more, are capitals.
        package static let allCapitals = Marks(rawValue: 16)
        /// A hyphen or an apostrophe ties it to the word before.
        package static let joined = Marks(rawValue: 32)
        /// A dot of its own ends it: an abbreviation or an initial.
        package static let dotted = Marks(rawValue: 64)
        /// It is an elided word (`l'`) or a clitic (`'s`).
        package static let clitic = Marks(rawValue: 128)
        /// It has capitals after its first letter, but is not all capitals.
        package static let innerCapital = Marks(rawValue: 256)
        /// It has a digit.
        package static let digit = Marks(rawValue: 512)
        /// It is a domain name.
        package static let domain = Marks(rawValue: 1024)
    }

    /// One piece of text.
    package struct Piece {
        package var start: Int
        package var end: Int
        package var category: Class
        package var marks: Marks
        package var hash: UInt64
    }
}
