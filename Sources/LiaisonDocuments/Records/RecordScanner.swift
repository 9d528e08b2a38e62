import LiaisonJSON

/// Finds the fields of one JSON object in a line, without copying what they hold.
///
/// - Complexity: O(*n*) for a line of *n* bytes, eight bytes a step within strings.
enum RecordScanner {
    /// The fields of a line, the last one where a name is given twice.
    static func fields(of line: [UInt8]) throws(RecordFault) -> [RecordField: JSONText] {
        do {
            return try line.withUnsafeBytes { bytes in
                var cursor = JSONCursor(bytes)
                let fields = try fields(&cursor)
                guard cursor.isAtEnd() else { throw cursor.fault("something follows the object") }
                return fields
            }
        } catch let fault as JSONCursor.Fault {
            throw RecordFault(column: fault.position + 1, problem: fault.problem)
        } catch {
            throw RecordFault(column: 1, problem: "\(error)")
        }
    }

    private static func fields(_ cursor: inout JSONCursor) throws -> [RecordField: JSONText] {
        guard cursor.peek() == UInt8(ascii: "{") else { throw cursor.fault("the line is no JSON object") }
        var fields: [RecordField: JSONText] = [:]
        try cursor.members { name, value in
            guard let field = RecordField(name.utf8(in: value.bytes)) else { return try value.skip() }
            fields[field] = try text(of: field, &value)
        }
        return fields
    }

    private static func text(of field: RecordField, _ value: inout JSONCursor) throws -> JSONText? {
        let first = value.peek()
        if first == UInt8(ascii: "\"") { return try value.rawText() }
        let start = value
        let range = try value.range()
        if first == UInt8(ascii: "n") { return nil }
        guard field.mayBeNumber, first == UInt8(ascii: "-") || first &- 0x30 < 10 else {
            throw start.fault("\"\(field.rawValue)\" must be text in quotation marks")
        }
        return JSONText(range: range, hasEscapes: false)
    }
}
