/// Splits UTF-8 into words, numbers and signs, and folds the words on the way.
///
/// Words break at white space, signs and hyphens; a French elision keeps its apostrophe (`l'` `ONU`), an English clitic
/// stands apart with its own (`China` `'s`), initials keep their inner dots (`U.S`), a domain name is one word
/// (`Example.org`) and a web address one piece. A backslash at the end of a line is white space, as in Markdown, and
/// so are HTML tags and the targets of Markdown's links. One pass, no allocation a word.
public struct WordScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0
    var pendingJoin = false
    /// The folded bytes of the word scanned last.
    public internal(set) var folded: [UInt8] = []

    /// A scanner over the bytes, which must outlive it.
    public init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        folded.reserveCapacity(64)
    }

    /// The hash of folded bytes (FNV-1a, 64 bits), or of what precedes them and them, given the hash of that.
    @inlinable
    public static func hash(_ bytes: some Sequence<UInt8>, from start: UInt64 = 0xcbf2_9ce4_8422_2325) -> UInt64 {
        var hash = start
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return hash
    }

    @inline(__always)
    func scalar(at index: Int) -> (value: UInt32, length: Int) {
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
    public mutating func next() -> Piece? {
        var marks: Marks = pendingJoin ? .joined : []
        pendingJoin = false
        skipSpace(&marks)
        guard position < bytes.count else { return nil }
        let start = position
        let (value, length) = scalar(at: position)
        switch value {
        case 0x30...0x39: return number(from: start, marks: marks)
        case 0x41...0x5A, 0x61...0x7A: return address(from: start, marks: marks) ?? word(from: start, marks: marks)
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

    @inline(__always)
    private mutating func skipSpace(_ marks: inout Marks) {
        var breaks = 0
        while position < bytes.count {
            let byte = bytes[position]
            if byte < 0x80 {
                if byte == 0x0A {
                    breaks += 1
                } else if byte == 0x5C {
                    guard endsLine(position + 1) else { break }
                } else if byte == 0x3C || byte == 0x28, let markup = markup(position) {
                    breaks += markup.breaks
                    position = markup.end - 1
                } else if byte > 0x20 && byte != 0x7F {
                    break
                }
                marks.insert(.spaced)
                marks.remove(.joined)
                position += 1
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
    }

    /// Whether nothing but spaces stands from there to the end of the line.
    private func endsLine(_ index: Int) -> Bool {
        var index = index
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x0D { index += 1 }
        return index >= bytes.count || bytes[index] == 0x0A
    }
}
