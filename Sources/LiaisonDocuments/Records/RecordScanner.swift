/// A value of a record as it stands in its line: between its quotation marks, or as a number is written.
struct RecordValue: Hashable, Sendable {
    let range: Range<Int>
    let hasEscapes: Bool
}

/// Finds the fields of one JSON object in a line, without copying what they hold.
///
/// - Complexity: O(*n*) for a line of *n* bytes, eight bytes a step within strings.
struct RecordScanner {
    static let deepestNesting = 64

    private let bytes: UnsafeRawBufferPointer
    private var position = 0

    /// The fields of a line, the last one where a name is given twice.
    static func fields(of line: [UInt8]) throws(RecordFault) -> [RecordField: RecordValue] {
        var result: Result<[RecordField: RecordValue], RecordFault> = .success([:])
        line.withUnsafeBytes { bytes in
            var scanner = RecordScanner(bytes: bytes)
            do throws(RecordFault) { result = .success(try scanner.object()) } catch { result = .failure(error) }
        }
        return try result.get()
    }

    private init(bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    private mutating func object() throws(RecordFault) -> [RecordField: RecordValue] {
        var fields: [RecordField: RecordValue] = [:]
        skipSpace()
        guard take("{") else { throw fault("the line is no JSON object") }
        skipSpace()
        if !take("}") {
            repeat {
                skipSpace()
                guard take("\"") else { throw fault("a field's name in quotation marks was expected") }
                let name = try string()
                skipSpace()
                guard take(":") else { throw fault("a colon was expected after a field's name") }
                skipSpace()
                if let field = RecordField(JSONString.bytes(name, in: bytes)) {
                    fields[field] = try value(of: field)
                } else {
                    try skipValue()
                }
                skipSpace()
            } while take(",")
            guard take("}") else { throw fault("a comma or the closing brace was expected") }
        }
        skipSpace()
        guard position == bytes.count else { throw fault("something follows the object") }
        return fields
    }

    private mutating func value(of field: RecordField) throws(RecordFault) -> RecordValue? {
        if take("\"") { return try string() }
        let start = position
        try skipValue()
        let range = start..<position
        if bytes[range].elementsEqual("null".utf8) { return nil }
        guard field.mayBeNumber, bytes[start] == UInt8(ascii: "-") || isDigit(bytes[start]) else {
            position = start
            throw fault("\"\(field.rawValue)\" must be text in quotation marks")
        }
        return RecordValue(range: range, hasEscapes: false)
    }

    /// Reads on from behind an opening quotation mark to behind the closing one.
    private mutating func string() throws(RecordFault) -> RecordValue {
        let start = position
        var hasEscapes = false
        while true {
            skipPlain()
            guard position < bytes.count else { throw fault("the line ends inside a text, as if it were cut off") }
            if bytes[position] == UInt8(ascii: "\"") {
                position += 1
                return RecordValue(range: start..<(position - 1), hasEscapes: hasEscapes)
            }
            if bytes[position] == UInt8(ascii: "\\") {
                hasEscapes = true
                guard position + 1 < bytes.count else {
                    throw fault("the line ends inside a text, as if it were cut off")
                }
                position += 2
            } else {
                position += 1
            }
        }
    }

    /// Moves to the next quotation mark or backslash, or to within eight bytes of it.
    private mutating func skipPlain() {
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

    private mutating func skipValue() throws(RecordFault) {
        var closers: [UInt8] = []
        repeat {
            skipSpace()
            guard position < bytes.count else { throw fault("the line ends inside a value, as if it were cut off") }
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                _ = try string()
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                guard closers.count < RecordScanner.deepestNesting else {
                    throw fault("values are nested more than \(RecordScanner.deepestNesting) deep")
                }
                closers.append(byte + 2)
                position += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                guard closers.last == byte else { throw fault("a bracket closes what was not opened") }
                closers.removeLast()
                position += 1
            case UInt8(ascii: ","), UInt8(ascii: ":"):
                guard !closers.isEmpty else { throw fault("a value was expected") }
                position += 1
            default: try skipLiteral()
            }
        } while !closers.isEmpty
    }

    private mutating func skipLiteral() throws(RecordFault) {
        let start = position
        while position < bytes.count, isLiteral(bytes[position]) { position += 1 }
        let literal = bytes[start..<position]
        let isNumber = literal.first.map { $0 == UInt8(ascii: "-") || isDigit($0) } ?? false
        guard isNumber || ["null", "true", "false"].contains(where: { literal.elementsEqual($0.utf8) }) else {
            throw fault("a value was expected")
        }
    }

    private mutating func skipSpace() {
        while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    private func isLiteral(_ byte: UInt8) -> Bool {
        isDigit(byte) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte == 0x2B || byte == 0x2D || byte == 0x2E
    }

    private func fault(_ problem: String) -> RecordFault { RecordFault(column: position + 1, problem: problem) }
}
