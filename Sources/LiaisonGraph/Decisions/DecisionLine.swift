import Foundation

/// One line of a decisions file, its bytes kept as they are.
struct DecisionLine: Hashable {
    let bytes: [UInt8]
    let content: Content

    enum Content: Hashable {
        case decision(Decision)
        case blank
        case unreadable(reason: String)
    }

    /// A line as found in a file, without its line feed.
    init(reading bytes: [UInt8]) {
        self.bytes = bytes
        content = DecisionLine.read(bytes)
    }

    /// The line for a decision.
    init(_ decision: Decision) {
        let fields: [(String, String)] =
            switch decision {
            case .same(let a, let b): [("do", "same"), ("a", a), ("b", b)]
            case .different(let a, let b): [("do", "different"), ("a", a), ("b", b)]
            case .rename(let a, let name): [("do", "rename"), ("a", a), ("name", name)]
            case .drop(let a): [("do", "drop"), ("a", a)]
            }
        let members = fields.map { "\"\($0)\":\(DecisionLine.quoted($1))" }
        bytes = Array("{\(members.joined(separator: ","))}".utf8)
        content = .decision(decision)
    }

    private struct Fields: Decodable {
        var `do`: String
        var a: String
        var b: String?
        var name: String?
    }

    private static func read(_ bytes: [UInt8]) -> Content {
        guard bytes.contains(where: { $0 > 0x20 }) else { return .blank }
        guard let fields = try? JSONDecoder().decode(Fields.self, from: Data(bytes)) else {
            return .unreadable(reason: "it is no JSON object with \"do\" and \"a\"")
        }
        guard !fields.a.isEmpty else { return .unreadable(reason: "\"a\" is empty") }
        switch fields.do {
        case "same", "different":
            guard let b = fields.b, !b.isEmpty else { return .unreadable(reason: "\"b\" is missing") }
            return .decision(fields.do == "same" ? .same(fields.a, b) : .different(fields.a, b))
        case "rename":
            guard let name = fields.name, !name.isEmpty else { return .unreadable(reason: "\"name\" is missing") }
            return .decision(.rename(fields.a, to: name))
        case "drop":
            return .decision(.drop(fields.a))
        default:
            return .unreadable(reason: "\"do\" must be same, different, rename or drop")
        }
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\\(scalar)"
            // Line separators would end the line for some editors.
            case "\u{0}"..<" ", "\u{7F}", "\u{85}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
