import LiaisonJSON

/// Reads the arrays of numbers, strings and nulls that `FactsWriter` wrote, from bytes that may be damaged.
struct FactsCursor {
    private var json: JSONCursor

    /// What stands at a place where something else should.
    struct Fault: Error, CustomStringConvertible {
        let position: Int
        var description: String { "its cached facts cannot be read from byte \(position) on" }
    }

    init(_ bytes: UnsafeRawBufferPointer) { json = JSONCursor(bytes) }

    var fault: Fault { Fault(position: json.position) }

    mutating func isAtEnd() -> Bool { json.isAtEnd() }

    /// Reads an array; `element` is called as long as there is something left in it.
    mutating func array(_ element: (inout FactsCursor) throws -> Void) throws {
        try open()
        while json.peek() != UInt8(ascii: "]"), !isAtEnd() {
            let before = json.position
            try element(&self)
            guard json.position > before else { throw fault }
        }
        try close()
    }

    mutating func open() throws {
        separate()
        guard json.take(UInt8(ascii: "[")) else { throw fault }
    }

    mutating func close() throws { guard json.take(UInt8(ascii: "]")) else { throw fault } }

    mutating func number() throws -> Int {
        separate()
        guard json.peek() &- 0x30 < 10, let value = try? json.integer() else { throw fault }
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
        if json.peek() == UInt8(ascii: "n") {
            guard (try? json.skip()) != nil else { throw fault }
            return nil
        }
        guard let text = try? json.string() else { throw fault }
        return text
    }

    private mutating func separate() { _ = json.take(UInt8(ascii: ",")) }
}
