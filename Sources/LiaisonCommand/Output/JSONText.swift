/// Records as JSON, their keys in the order given.
enum JSONText {
    static func array(_ records: [[(String, Listing.Cell)]]) -> String {
        if records.isEmpty { return "[]\n" }
        return "[\n" + records.map { "  " + object($0) }.joined(separator: ",\n") + "\n]\n"
    }

    static func object(_ record: [(String, Listing.Cell)]) -> String {
        "{" + record.map { "\(quoted($0)): \(value($1))" }.joined(separator: ", ") + "}"
    }

    private static func value(_ cell: Listing.Cell) -> String {
        switch cell {
        case .text(let text): quoted(text)
        case .number(let number): String(number)
        case .share(let share): String(share)
        case .list(let items): "[" + items.map(quoted).joined(separator: ", ") + "]"
        case .none: "null"
        }
    }

    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case "\r": result += "\\r"
            case "\u{0}"..<"\u{20}", "\u{7F}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
