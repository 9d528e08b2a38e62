/// Reads JSON arrays of numbers, strings and nulls from bytes that may be damaged.
struct JSONScanner {
    private let bytes: UnsafeRawBufferPointer
    private(set) var position = 0

    /// What stands at a place where something else should.
    struct Fault: Error, CustomStringConvertible {
        let position: Int
        var description: String { "its cached facts cannot be read from byte \(position) on" }
    }

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    var fault: Fault { Fault(position: position) }
    var isAtEnd: Bool { position == bytes.count }

    /// Reads an array; `element` is called as long as there is something left in it.
    mutating func array(_ element: (inout JSONScanner) throws -> Void) throws {
        try open()
        while !isAtClose {
            let before = position
            try element(&self)
            guard position > before else { throw fault }
        }
        try close()
    }

    mutating func open() throws {
        separate()
        try take(UInt8(ascii: "["))
    }

    mutating func close() throws { try take(UInt8(ascii: "]")) }

    mutating func number() throws -> Int {
        separate()
        var value = 0
        let start = position
        while position < bytes.count, case let digit = bytes[position] &- UInt8(ascii: "0"), digit < 10 {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            guard !overflow, product <= Int.max - 9 else { throw fault }
            value = product + Int(digit)
            position += 1
        }
        guard position > start else { throw fault }
        return value
    }

    /// A number below a limit.
    mutating func number(below limit: Int) throws -> Int {
        let value = try number()
        guard value < limit else { throw fault }
        return value
    }

    mutating func text() throws -> String {
        guard let text = try optionalText() else { throw fault }
        return text
    }

    /// A string, or nil for null.
    mutating func optionalText() throws -> String? {
        separate()
        guard position < bytes.count else { throw fault }
        if bytes[position] == UInt8(ascii: "n") {
            for byte in "null".utf8 { try take(byte) }
            return nil
        }
        try take(UInt8(ascii: "\""))
        let start = position
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                position += 1
                return String(decoding: UnsafeRawBufferPointer(rebasing: bytes[start..<position - 1]), as: UTF8.self)
            case UInt8(ascii: "\\"):
                return try escapedText(from: start)
            default: position += 1
            }
        }
        throw fault
    }

    private mutating func escapedText(from start: Int) throws -> String {
        var text = Array(bytes[start..<position])
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): text.append(try escape())
            default: text.append(byte)
            }
        }
        throw fault
    }

    /// The escapes that `JSONBytes` writes.
    private mutating func escape() throws -> UInt8 {
        guard position < bytes.count else { throw fault }
        let byte = bytes[position]
        position += 1
        guard byte == UInt8(ascii: "u") else { return byte }
        guard position + 4 <= bytes.count, bytes[position] == UInt8(ascii: "0"),
            let value = UInt8(String(decoding: bytes[position + 2..<position + 4], as: UTF8.self), radix: 16)
        else { throw fault }
        position += 4
        return value
    }

    private var isAtClose: Bool { position >= bytes.count || bytes[position] == UInt8(ascii: "]") }

    private mutating func separate() {
        if position < bytes.count, bytes[position] == UInt8(ascii: ",") { position += 1 }
    }

    private mutating func take(_ byte: UInt8) throws {
        guard position < bytes.count, bytes[position] == byte else { throw fault }
        position += 1
    }
}
