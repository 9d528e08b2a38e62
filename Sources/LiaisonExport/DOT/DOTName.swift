/// The opaque name of a node, edge or cluster in DOT: one letter and a number, so that no text of a document can stand
/// where Graphviz reads syntax.
public struct DOTName: Hashable, Sendable {
    /// What the name stands for, which is also its letter.
    public enum Role: UInt8, Hashable, Sendable, Comparable, CaseIterable {
        /// A cluster.
        case cluster = 0x63
        /// A date.
        case date = 0x64
        /// An entity.
        case entity = 0x65
        /// A part of the picture that stands for no fact: title, legend, caption.
        case furniture = 0x66
        /// The label of an edge.
        case label = 0x6C
        /// A meeting.
        case meeting = 0x6D
        /// An edge.
        case relation = 0x72
        /// A statement.
        case statement = 0x73

        /// Orders by letter.
        public static func < (a: Role, b: Role) -> Bool { a.rawValue < b.rawValue }
    }

    /// What it stands for.
    public let role: Role
    /// The number within the role.
    public let number: Int

    /// The name of the `number`th thing of a role.
    public init(_ role: Role, _ number: Int) {
        self.role = role
        self.number = number
    }

    /// Reads a written name, or nil where the text is none.
    public init?(_ text: some StringProtocol) {
        guard let first = text.utf8.first, let role = Role(rawValue: first), let number = Int(text.dropFirst()),
            number >= 0
        else { return nil }
        self.init(role, number)
    }
}

extension DOTName: Comparable, CustomStringConvertible {
    /// Orders by letter, then by number.
    public static func < (a: DOTName, b: DOTName) -> Bool {
        a.role == b.role ? a.number < b.number : a.role < b.role
    }

    /// The name as written, such as `e12`.
    public var description: String { String(UnicodeScalar(role.rawValue)) + String(number) }
}
