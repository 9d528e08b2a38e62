/// The reasons of a meeting or statement in one column: a JSON array of strings.
enum ReasonList {
    static func text(_ reasons: [String]) -> String {
        var json = JSONBytes()
        json.array(reasons) { $1.append($0) }
        return String(decoding: json.bytes, as: UTF8.self)
    }

    static func reasons(_ text: String) throws -> [String] {
        if text == "[]" { return [] }
        var text = text
        return try text.withUTF8 { bytes in
            var scanner = FactsCursor(UnsafeRawBufferPointer(bytes))
            var reasons: [String] = []
            try scanner.array { reasons.append(try $0.text()) }
            return reasons
        }
    }
}
