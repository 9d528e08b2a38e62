/// Splits UTF-8 into words, numbers and signs, and folds the words on the way.
///
/// Words break at white space, signs and hyphens; a French elision keeps its apostrophe (`l'` `ONU`), an English clitic
/// stands apart with its own (`China` `'s`), and initials keep their inner dots (`U.S`). One pass, no allocation a word.
package struct WordScanner {
    /// What a piece of text is.
    package enum Class: UInt8, Sendable {
        case word, number, comma, stop, question, colon, semicolon, ellipsis, dash
        case openQuote, closeQuote, straightQuote, openParenthesis, closeParenthesis, slash, bar, sign
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
    }

    /// One piece of text.
    package struct Piece {
        package var start: Int
        package var end: Int
        package var category: Class
        package var marks: Marks
        package var hash: UInt64
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    private var pendingJoin = false
    /// The folded bytes of the word scanned last.
    package private(set) var folded: [UInt8] = []

    /// A scanner over the bytes, which must outlive it.
    package init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        folded.reserveCapacity(64)
    }

    /// The hash of folded bytes (FNV-1a, 64 bits).
    package static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return hash
    }

    @inline(__always)
    private func scalar(at index: Int) -> (value: UInt32, length: Int) {
        let first = bytes[index]
        if first < 0x80 { return (UInt32(first), 1) }
        let left = bytes.count - index
        if first < 0xE0, left >= 2 { return (UInt32(first & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F), 2) }
        if first < 0xF0, left >= 3 {
            return (
                UInt32(first & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F), 3
            )
        }
        if left >= 4 {
            return (
                UInt32(first & 0x07) << 18 | UInt32(bytes[index + 1] & 0x3F) << 12
                    | UInt32(bytes[index + 2] & 0x3F) << 6 | UInt32(bytes[index + 3] & 0x3F), 4
            )
        }
        return (0xFFFD, left)
    }

    /// The next piece, or nil at the end.
    package mutating func next() -> Piece? {
        var marks: Marks = pendingJoin ? .joined : []
        pendingJoin = false
        var breaks = 0
        while position < bytes.count {
            let byte = bytes[position]
            if byte < 0x80 {
                if byte == 0x0A {
                    breaks += 1
                    marks.insert(.spaced)
                    marks.remove(.joined)
                    position += 1
                } else if byte <= 0x20 || byte == 0x7F {
                    marks.insert(.spaced)
                    marks.remove(.joined)
                    position += 1
                } else {
                    break
                }
            } else {
                let (value, length) = scalar(at: position)
                let role = Folding.role(value)
                if role == .space {
                    marks.insert(.spaced)
                    marks.remove(.joined)
                } else if role != .ignorable {
                    break
                }
                position += length
            }
        }
        if breaks > 0 { marks.insert(.newline) }
        if breaks > 1 { marks.insert(.blankLine) }
        guard position < bytes.count else { return nil }
        let start = position
        let (value, length) = scalar(at: position)
        switch value {
        case 0x30...0x39: return number(from: start, marks: marks)
        case 0x41...0x5A, 0x61...0x7A: return word(from: start, marks: marks)
        case 0x27: return apostrophe(from: start, length: 1, marks: marks)
        case 0x00...0x7F:
            position += 1
            return sign(value, from: start, marks: marks)
        default:
            switch Folding.role(value) {
            case .letter, .capital: return word(from: start, marks: marks)
            case .apostrophe: return apostrophe(from: start, length: length, marks: marks)
            case .hyphen:
                position += length
                return Piece(start: start, end: position, category: .dash, marks: marks, hash: 0)
            case .sign, .space, .ignorable:
                position += length
                return sign(value, from: start, marks: marks)
            }
        }
    }

    private mutating func sign(_ value: UInt32, from start: Int, marks: Marks) -> Piece {
        let category: Class
        switch value {
        case 0x2C, 0x60C: category = .comma
        case 0x2E:
            var run = position
            while run < bytes.count, bytes[run] == 0x2E { run += 1 }
            category = run > position ? .ellipsis : .stop
            position = run
        case 0x2026: category = .ellipsis
        case 0x21, 0x3F: category = .question
        case 0x3A: category = .colon
        case 0x3B: category = .semicolon
        case 0x28, 0x5B: category = .openParenthesis
        case 0x29, 0x5D: category = .closeParenthesis
        case 0x22, 0x201F: category = .straightQuote
        case 0xAB, 0x201C, 0x201E: category = .openQuote
        case 0xBB, 0x201D: category = .closeQuote
        case 0x2D, 0x2012, 0x2013, 0x2014, 0x2015:
            category = .dash
        case 0x2F: category = .slash
        case 0x7C: category = .bar
        default: category = .sign
        }
        return Piece(start: start, end: position, category: category, marks: marks, hash: UInt64(value))
    }

    private mutating func number(from start: Int, marks: Marks) -> Piece {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        folded.removeAll(keepingCapacity: true)
        while position < bytes.count {
            let byte = bytes[position]
            let isDigit = byte >= 0x30 && byte <= 0x39
            let isLetter = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
            let isSeparator =
                (byte == 0x2E || byte == 0x2C) && position + 1 < bytes.count
                && bytes[position + 1] >= 0x30 && bytes[position + 1] <= 0x39
            guard isDigit || isLetter || isSeparator else { break }
            let small = isLetter ? byte | 0x20 : byte
            folded.append(small)
            hash = (hash ^ UInt64(small)) &* 0x100_0000_01b3
            position += 1
        }
        if position < bytes.count, bytes[position] == 0x2D { pendingJoin = joinsAhead() }
        return Piece(start: start, end: position, category: .number, marks: marks.union(.digit), hash: hash)
    }

    /// A hyphen between two words ties them and is no piece of its own.
    private mutating func joinsAhead() -> Bool {
        let next = position + 1
        guard next < bytes.count else { return false }
        let byte = bytes[next]
        let joins: Bool
        if byte < 0x80 {
            joins = ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
        } else {
            let role = Folding.role(scalar(at: next).value)
            joins = role == .letter || role == .capital
        }
        if joins { position = next }
        return joins
    }

    private mutating func apostrophe(from start: Int, length: Int, marks: Marks) -> Piece {
        position += length
        // English clitic: 's, 're, 've, 'll, 'd, 'm, directly behind a word.
        if !marks.contains(.spaced), start > 0, position < bytes.count, bytes[position] | 0x20 == 0x73 {
            let after = position + 1
            if after >= bytes.count || !isWordByte(after) {
                position = after
                folded.removeAll(keepingCapacity: true)
                folded.append(contentsOf: [0x27, 0x73])
                return Piece(
                    start: start, end: position, category: .word, marks: marks.union([.clitic, .joined]),
                    hash: WordScanner.hash(folded))
            }
        }
        return Piece(start: start, end: position, category: .sign, marks: marks, hash: 0x27)
    }

    private func isWordByte(_ index: Int) -> Bool {
        let byte = bytes[index]
        if byte < 0x80 { return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
        let role = Folding.role(scalar(at: index).value)
        return role == .letter || role == .capital
    }

    private mutating func word(from start: Int, marks initial: Marks) -> Piece {
        var marks = initial
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        var letters = 0
        var capitals = 0
        folded.removeAll(keepingCapacity: true)
        @inline(__always) func add(_ byte: UInt8) {
            folded.append(byte)
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        }
        scan: while position < bytes.count {
            let byte = bytes[position]
            if byte < 0x80 {
                if byte >= 0x61 && byte <= 0x7A {
                    add(byte)
                    letters += 1
                    position += 1
                } else if byte >= 0x41 && byte <= 0x5A {
                    if letters == 0 { marks.insert(.capital) }
                    capitals += 1
                    letters += 1
                    add(byte | 0x20)
                    position += 1
                } else if byte >= 0x30 && byte <= 0x39 {
                    marks.insert(.digit)
                    add(byte)
                    position += 1
                } else if byte == 0x2E, letters <= 1 || folded.count >= 3 && folded[folded.count - 2] == 0x2E {
                    // Initials: a dot behind a single letter is its own; another single letter may follow at once.
                    let next = position + 1
                    if next < bytes.count, isWordByte(next), next + 1 >= bytes.count || !isWordByte(next + 1) {
                        add(0x2E)
                        position += 1
                    } else if capitals > 0 || letters > 1 {
                        position += 1
                        marks.insert(.dotted)
                        break scan
                    } else {
                        break scan
                    }
                } else {
                    break scan
                }
            } else {
                let (value, length) = scalar(at: position)
                let role = Folding.role(value)
                switch role {
                case .letter, .capital:
                    if role == .capital {
                        if letters == 0 { marks.insert(.capital) }
                        capitals += 1
                    }
                    letters += 1
                    let latin = Folding.latin(value)
                    if latin != 0 {
                        add(UInt8(latin & 0xFF))
                        if latin >> 8 != 0 { add(UInt8(latin >> 8)) }
                    } else {
                        for byte in String(Unicode.Scalar(Folding.small(value)) ?? " ").utf8 { add(byte) }
                    }
                    position += length
                case .ignorable:
                    position += length
                default:
                    break scan
                }
            }
        }
        if capitals >= 2 {
            marks.insert(capitals == letters ? .allCapitals : .innerCapital)
        }
        if position < bytes.count {
            let (value, length) = scalar(at: position)
            if value == 0x27 || Folding.role(value) == .apostrophe && value >= 0x80 {
                // A short word before an apostrophe and a letter is elided: l', d', qu', jusqu', O'.
                let next = position + length
                let elides = letters <= 2 || (folded.count >= 3 && folded.suffix(2) == [0x71, 0x75])
                if elides, next < bytes.count, isWordByte(next), !isClitic(next) {
                    position = next
                    add(0x27)
                    marks.insert(.clitic)
                    pendingJoin = true
                    return Piece(start: start, end: position, category: .word, marks: marks, hash: hash)
                }
            } else if value == 0x2D || Folding.role(value) == .hyphen && value >= 0x80 {
                let here = position
                position += length - 1
                pendingJoin = joinsAhead()
                if !pendingJoin { position = here }
                return Piece(start: start, end: here, category: .word, marks: marks, hash: hash)
            }
        }
        return Piece(start: start, end: position, category: .word, marks: marks, hash: hash)
    }

    /// Whether an English clitic `s` stands there, alone.
    private func isClitic(_ index: Int) -> Bool {
        bytes[index] | 0x20 == 0x73 && (index + 1 >= bytes.count || !isWordByte(index + 1))
    }
}
