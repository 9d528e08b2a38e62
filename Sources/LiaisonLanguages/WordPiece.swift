extension WordScanner {
    /// What a piece of text is.
    public enum Class: UInt8, Sendable {
        case word, number, comma, stop, question, colon, semicolon, ellipsis, dash
        case openQuote, closeQuote, straightQuote, openParenthesis, closeParenthesis, slash, bar, sign, address
    }

    /// What stands around and inside a piece.
    public struct Marks: OptionSet, Sendable, Hashable {
        /// A bit for each.
        public let rawValue: UInt16
        /// Those of the bits.
        @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }
        /// White space stands before it.
        @inlinable public static var spaced: Marks { Marks(rawValue: 1) }
        /// A line break stands before it.
        @inlinable public static var newline: Marks { Marks(rawValue: 2) }
        /// An empty line stands before it.
        @inlinable public static var blankLine: Marks { Marks(rawValue: 4) }
        /// Its first letter is a capital.
        @inlinable public static var capital: Marks { Marks(rawValue: 8) }
        /// All its letters, two or more, are capitals.
        @inlinable public static var allCapitals: Marks { Marks(rawValue: 16) }
        /// A hyphen or an apostrophe ties it to the word before.
        @inlinable public static var joined: Marks { Marks(rawValue: 32) }
        /// A dot of its own ends it: an abbreviation or an initial.
        @inlinable public static var dotted: Marks { Marks(rawValue: 64) }
        /// It is an elided word (`l'`) or a clitic (`'s`).
        @inlinable public static var clitic: Marks { Marks(rawValue: 128) }
        /// It has capitals after its first letter, but is not all capitals.
        @inlinable public static var innerCapital: Marks { Marks(rawValue: 256) }
        /// It has a digit.
        @inlinable public static var digit: Marks { Marks(rawValue: 512) }
        /// It is a domain name.
        @inlinable public static var domain: Marks { Marks(rawValue: 1024) }
    }

    /// One piece of text.
    public struct Piece {
        /// The first byte.
        public var start: Int
        /// The byte after the last.
        public var end: Int
        /// What it is.
        public var category: Class
        /// What stands around and inside it.
        public var marks: Marks
        /// The hash of the folded word; the scalar of a sign.
        public var hash: UInt64
    }
}
