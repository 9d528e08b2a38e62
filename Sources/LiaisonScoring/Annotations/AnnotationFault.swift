/// What is wrong with an annotation file, and where in it.
public struct AnnotationFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file.
    public let path: String
    /// The place in it ("statements[3].content"), or nil for the file as a whole.
    public let field: String?
    /// What is wrong and what to do about it, in one line.
    public let reason: String

    /// File, place and reason in one line.
    public var description: String { field.map { "\(path): \($0): \(reason)" } ?? "\(path): \(reason)" }
}

extension AnnotationFault {
    /// The fault of a file that does not decode.
    init(path: String, _ error: DecodingError) {
        self.path = path
        switch error {
        case .keyNotFound(let key, let context):
            field = AnnotationFault.field(context.codingPath + [key])
            reason = "it is missing; add it"
        case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
            field = AnnotationFault.field(context.codingPath)
            reason = "it is no \(AnnotationFault.word(for: type)); write one"
        case .dataCorrupted(let context):
            field = AnnotationFault.field(context.codingPath)
            reason = "the file is no JSON; check commas, brackets and quotation marks"
        @unknown default:
            field = nil
            reason = "it cannot be read; compare it with a file that can"
        }
    }

    /// `entities[2].kind`.
    private static func field(_ path: [any CodingKey]) -> String? {
        if path.isEmpty { return nil }
        return path.reduce(into: "") { text, key in
            if let index = key.intValue {
                text += "[\(index)]"
            } else {
                text += (text.isEmpty ? "" : ".") + key.stringValue
            }
        }
    }

    private static func word(for type: Any.Type) -> String {
        if type == String.self { return "text" }
        if type == Bool.self { return "true or false" }
        return "\(type)".hasPrefix("Array") || type is [Any].Type ? "list" : "object"
    }
}
