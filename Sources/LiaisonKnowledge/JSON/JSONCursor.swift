/// Reads JSON from bytes, value by value, and skips what nobody asks for.
///
/// - Complexity: O(*n*); strings are passed over eight bytes a step.
struct JSONCursor {
    private let bytes: UnsafeRawBufferPointer
    /// The place of the next byte.
    private(set) var position = 0

    /// What is wrong with the bytes, and where.
    struct Fault: Error, CustomStringConvertible {
        let position: Int
        let problem: String
        var description: String { "\(problem) (column \(position + 1))" }
    }

    static let deepestNesting = 512

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    func fault(_ problem: String) -> Fault { Fault(position: position, problem: problem) }

    /// The next byte that is no white space, or 0 at the end.
    mutating func peek() -> UInt8 {
        while position < bytes.count {
            let byte = bytes[position]
            if byte > 0x20 { return byte }
            position += 1
        }
        return 0
    }

    /// Reads an object; `field` must read or skip the value of each name.
    mutating func object(_ field: (_ name: String, inout JSONCursor) throws -> Void) throws {
        try members { name, isPlain, cursor in
            let bytes = cursor.bytes
            let text = isPlain ? String(decoding: bytes[name], as: UTF8.self) : cursor.resolved(name)
            try field(text, &cursor)
        }
    }

    /// Reads an array; `element` must read or skip each.
    mutating func array(_ element: (inout JSONCursor) throws -> Void) throws {
        guard peek() == UInt8(ascii: "[") else { throw fault("a list was expected") }
        position += 1
        if peek() == UInt8(ascii: "]") {
            position += 1
            return
        }
        while true {
            try element(&self)
            switch peek() {
            case UInt8(ascii: ","): position += 1
            case UInt8(ascii: "]"):
                position += 1
                return
            default: throw fault("a comma or the end of a list was expected")
            }
        }
    }

    private mutating func members(_ field: (Range<Int>, Bool, inout JSONCursor) throws -> Void) throws {
        guard peek() == UInt8(ascii: "{") else { throw fault("an object was expected") }
        position += 1
        if peek() == UInt8(ascii: "}") {
            position += 1
            return
        }
        while true {
            let (name, isPlain) = try span()
            guard peek() == UInt8(ascii: ":") else { throw fault("a colon was expected") }
            position += 1
            try field(name, isPlain, &self)
            switch peek() {
            case UInt8(ascii: ","): position += 1
            case UInt8(ascii: "}"):
                position += 1
                return
            default: throw fault("a comma or the end of an object was expected")
            }
        }
    }

    /// Reads a string.
    mutating func string() throws -> String {
        let (range, isPlain) = try span()
        return isPlain ? String(decoding: bytes[range], as: UTF8.self) : resolved(range)
    }

    /// Reads a string; null and values of other kinds are skipped and give nil.
    mutating func optionalString() throws -> String? {
        if peek() == UInt8(ascii: "\"") { return try string() }
        try skip()
        return nil
    }

    /// Reads a whole number; null gives nil.
    mutating func integer() throws -> Int? {
        let start = peek()
        if start == UInt8(ascii: "n") {
            try skip()
            return nil
        }
        var value = 0
        let first = position
        let isNegative = start == UInt8(ascii: "-")
        if isNegative { position += 1 }
        let digits = position
        while position < bytes.count, case let digit = bytes[position] &- 0x30, digit < 10 {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            guard !overflow, product <= Int.max - 9 else { throw fault("the number is too large") }
            value = product + Int(digit)
            position += 1
        }
        guard position > digits else {
            position = first
            throw fault("a number was expected")
        }
        return isNegative ? -value : value
    }

    /// Reads true or false; null gives nil.
    mutating func boolean() throws -> Bool? {
        let start = peek()
        let from = position
        try skip()
        switch start {
        case UInt8(ascii: "t"): return true
        case UInt8(ascii: "f"): return false
        case UInt8(ascii: "n"): return nil
        default:
            position = from
            throw fault("true or false was expected")
        }
    }

    /// Skips a value of any kind.
    mutating func skip() throws {
        var depth = 0
        repeat {
            switch peek() {
            case UInt8(ascii: "\""): _ = try span()
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
                guard depth < JSONCursor.deepestNesting else { throw fault("values are nested too deep") }
                position += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                guard depth > 0 else { throw fault("a value was expected") }
                depth -= 1
                position += 1
            case UInt8(ascii: ","), UInt8(ascii: ":"):
                guard depth > 0 else { throw fault("a value was expected") }
                position += 1
            case 0: throw fault("the line ends inside a value, as if it were cut off")
            default: try literal()
            }
        } while depth > 0
    }

    private mutating func literal() throws {
        let start = position
        while position < bytes.count {
            let byte = bytes[position]
            guard byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x2B && byte <= 0x39 && byte != 0x2C else {
                break
            }
            position += 1
        }
        guard position > start else { throw fault("a value was expected") }
    }

    /// Skips a value of any kind and gives the place where it stands.
    mutating func range() throws -> Range<Int> {
        _ = peek()
        let start = position
        try skip()
        return start..<position
    }

    /// Whether nothing but white space follows.
    mutating func isAtEnd() -> Bool { peek() == 0 && position == bytes.count }

    /// The bytes of a string between its quotation marks, and whether they hold no escapes.
    private mutating func span() throws -> (Range<Int>, Bool) {
        guard peek() == UInt8(ascii: "\"") else { throw fault("a text in quotation marks was expected") }
        position += 1
        let start = position
        var isPlain = true
        while true {
            passPlain()
            guard position < bytes.count else { throw fault("the line ends inside a text, as if it were cut off") }
            switch bytes[position] {
            case UInt8(ascii: "\""):
                position += 1
                return (start..<position - 1, isPlain)
            case UInt8(ascii: "\\"):
                isPlain = false
                guard position + 1 < bytes.count else {
                    throw fault("the line ends inside a text, as if it were cut off")
                }
                position += 2
            default: position += 1
            }
        }
    }

    /// Moves on to a quotation mark or backslash, or to within eight bytes of the end.
    @inline(__always)
    private mutating func passPlain() {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs: UInt64 = 0x8080_8080_8080_8080
        while position + 8 <= bytes.count {
            let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            let quotes = word ^ (ones &* 0x22)
            let slashes = word ^ (ones &* 0x5C)
            let hits = ((quotes &- ones) & ~quotes | (slashes &- ones) & ~slashes) & highs
            if hits != 0 {
                position += hits.trailingZeroBitCount / 8
                return
            }
            position += 8
        }
    }

    private func resolved(_ range: Range<Int>) -> String {
        JSONEscapes.resolve(UnsafeRawBufferPointer(rebasing: bytes[range]))
    }
}
