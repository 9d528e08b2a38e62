/// Reads JSON from bytes, value by value, and skips what nobody asks for.
///
/// - Complexity: O(*n*); strings are passed over eight bytes a step.
package struct JSONCursor {
    /// The bytes that are read.
    package let bytes: UnsafeRawBufferPointer
    /// The place of the next byte.
    package private(set) var position = 0

    /// What is wrong with the bytes, and where.
    package struct Fault: Error, CustomStringConvertible {
        /// The place of the byte.
        package let position: Int
        /// What is wrong.
        package let problem: String
        /// The problem with its column.
        package var description: String { "\(problem) (column \(position + 1))" }
    }

    /// How deep values may be nested.
    package static let deepestNesting = 64

    /// A cursor before the first byte.
    package init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    /// A fault at the place of the next byte.
    package func fault(_ problem: String) -> Fault { Fault(position: position, problem: problem) }

    /// The next byte that is no white space, or 0 at the end.
    package mutating func peek() -> UInt8 {
        while position < bytes.count {
            let byte = bytes[position]
            if byte > 0x20 { return byte }
            position += 1
        }
        return 0
    }

    /// Passes over a byte that stands next behind white space; false, and nothing, where another does.
    package mutating func take(_ byte: UInt8) -> Bool {
        guard peek() == byte else { return false }
        position += 1
        return true
    }

    /// Reads an object; `field` must read or skip the value of each name.
    package mutating func object(_ field: (_ name: String, inout JSONCursor) throws -> Void) throws {
        try members { name, cursor in try field(name.string(in: cursor.bytes), &cursor) }
    }

    /// Reads an object as `object(_:)` does, each name as it stands in the bytes.
    package mutating func members(_ field: (_ name: JSONText, inout JSONCursor) throws -> Void) throws {
        guard take(UInt8(ascii: "{")) else { throw fault("an object was expected") }
        if take(UInt8(ascii: "}")) { return }
        while true {
            let name = try rawText()
            guard take(UInt8(ascii: ":")) else { throw fault("a colon was expected") }
            try field(name, &self)
            if take(UInt8(ascii: "}")) { return }
            guard take(UInt8(ascii: ",")) else { throw fault("a comma or the end of an object was expected") }
        }
    }

    /// Reads an array; `element` must read or skip each.
    package mutating func array(_ element: (inout JSONCursor) throws -> Void) throws {
        guard take(UInt8(ascii: "[")) else { throw fault("a list was expected") }
        if take(UInt8(ascii: "]")) { return }
        while true {
            try element(&self)
            if take(UInt8(ascii: "]")) { return }
            guard take(UInt8(ascii: ",")) else { throw fault("a comma or the end of a list was expected") }
        }
    }

    /// Reads a string.
    package mutating func string() throws -> String { try rawText().string(in: bytes) }

    /// Reads a string; null and values of other kinds are skipped and give nil.
    package mutating func optionalString() throws -> String? {
        if peek() == UInt8(ascii: "\"") { return try string() }
        try skip()
        return nil
    }

    /// Reads a whole number; null gives nil.
    package mutating func integer() throws -> Int? {
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
    package mutating func boolean() throws -> Bool? {
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
    package mutating func skip() throws {
        var depth = 0
        // The lowest bit tells whether the innermost value is an object.
        var objects: UInt64 = 0
        repeat {
            let byte = peek()
            switch byte {
            case UInt8(ascii: "\""): _ = try rawText()
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                guard depth < JSONCursor.deepestNesting else {
                    throw fault("values are nested more than \(JSONCursor.deepestNesting) deep")
                }
                depth += 1
                objects = objects << 1 | (byte == UInt8(ascii: "{") ? 1 : 0)
                position += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                guard depth > 0, (objects & 1 == 1) == (byte == UInt8(ascii: "}")) else {
                    throw fault("a bracket closes what was not opened")
                }
                depth -= 1
                objects >>= 1
                position += 1
            case UInt8(ascii: ","), UInt8(ascii: ":"):
                guard depth > 0 else { throw fault("a value was expected") }
                position += 1
            case 0: throw fault("the line ends inside a value, as if it were cut off")
            default: try literal()
            }
        } while depth > 0
    }

    /// Passes over a number or a word of JSON.
    private mutating func literal() throws {
        let start = position
        while position < bytes.count, JSONCursor.isLiteral(bytes[position]) { position += 1 }
        let first = start < bytes.count ? bytes[start] : 0
        guard position > start else { throw fault("a value was expected") }
        if first == UInt8(ascii: "-") || first &- 0x30 < 10 { return }
        let word = bytes[start..<position]
        guard JSONCursor.words.contains(where: { word.elementsEqual($0) }) else {
            position = start
            throw fault("a value was expected")
        }
    }

    private static func isLiteral(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x2B || byte == 0x2D || byte == 0x2E
    }

    private static let words = ["null", "true", "false"].map { Array($0.utf8) }

    /// Skips a value of any kind and gives the place where it stands.
    package mutating func range() throws -> Range<Int> {
        _ = peek()
        let start = position
        try skip()
        return start..<position
    }

    /// Whether nothing but white space follows.
    package mutating func isAtEnd() -> Bool { peek() == 0 && position == bytes.count }

    /// Reads a string, and leaves it where it stands.
    package mutating func rawText() throws -> JSONText {
        guard take(UInt8(ascii: "\"")) else { throw fault("a text in quotation marks was expected") }
        let start = position
        var hasEscapes = false
        while true {
            passPlain()
            guard position < bytes.count else { throw fault("the line ends inside a text, as if it were cut off") }
            switch bytes[position] {
            case UInt8(ascii: "\""):
                position += 1
                return JSONText(range: start..<position - 1, hasEscapes: hasEscapes)
            case UInt8(ascii: "\\"):
                hasEscapes = true
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
}
