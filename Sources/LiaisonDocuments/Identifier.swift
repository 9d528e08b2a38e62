/// The identity of a value of one type; identifiers of different types do not mix.
public struct Identifier<Subject>: RawRepresentable, Hashable, Comparable, Sendable, Codable,
    ExpressibleByStringLiteral, CustomStringConvertible
{
    /// The identity as it is written in files and on the command line.
    public let rawValue: String

    /// Takes the identity as written.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Takes the identity as written.
    public init(stringLiteral value: String) { rawValue = value }

    /// The identity as written.
    public var description: String { rawValue }

    /// Orders as the UTF-8 of the written form.
    public static func < (a: Identifier, b: Identifier) -> Bool { a.rawValue < b.rawValue }

    /// Reads the written form.
    public init(from decoder: any Decoder) throws {
        rawValue = try decoder.singleValueContainer().decode(String.self)
    }

    /// Writes the written form.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}

/// The identity of a document.
public typealias DocumentID = Identifier<Document>
