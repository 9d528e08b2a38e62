extension WordScanner {
    /// What a piece of text is.
    package enum Class: UInt8, Sendable {
        case word, number, comma, stop, question, colon, semicolon, ellipsis, dash
        case openQuote, closeQuote, straightQuote, openParenthesis, closeParenthesis, slash, bar, sign, address

        /// Compares the places of the cases, so that other rooms can inline it.
        @inlinable package static func == (left: Class, right: Class) -> Bool { left.place == right.place }

        /// The place among the cases.
        @inlinable var place: UInt8 { unsafeBitCast(self, to: UInt8.self) }
    }

    /// What stands around and inside a piece.
    package struct Marks: OptionSet, Sendable, Hashable {
        package let rawValue: UInt16
        @inlinable package init(rawValue: UInt16) { self.rawValue = rawValue }
        /// Whether it holds all of another; said here for its type alone, so that other rooms can inline it.
        @inlinable package func contains(_ other: Marks) -> Bool { rawValue & other.rawValue == other.rawValue }
        /// Whether it shares nothing with another.
        @inlinable package func isDisjoint(with other: Marks) -> Bool { rawValue & other.rawValue == 0 }
        /// White space stands before it.
        @inlinable package static var spaced: Marks { Marks(rawValue: 1) }
        /// A line break stands before it.
        @inlinable package static var newline: Marks { Marks(rawValue: 2) }
        /// An empty line stands before it.
        @inlinable package static var blankLine: Marks { Marks(rawValue: 4) }
        /// Its first letter is a capital.
        @inlinable package static var capital: Marks { Marks(rawValue: 8) }
        /// All its letters, two or more, are capitals.
        @inlinable package static var allCapitals: Marks { Marks(rawValue: 16) }
        /// A hyphen or an apostrophe ties it to the word before.
        @inlinable package static var joined: Marks { Marks(rawValue: 32) }
        /// A dot of its own ends it: an abbreviation or an initial.
        @inlinable package static var dotted: Marks { Marks(rawValue: 64) }
        /// It is an elided word (`l'`) or a clitic (`'s`).
        @inlinable package static var clitic: Marks { Marks(rawValue: 128) }
        /// It has capitals after its first letter, but is not all capitals.
        @inlinable package static var innerCapital: Marks { Marks(rawValue: 256) }
        /// It has a digit.
        @inlinable package static var digit: Marks { Marks(rawValue: 512) }
        /// It is a domain name.
        @inlinable package static var domain: Marks { Marks(rawValue: 1024) }
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
