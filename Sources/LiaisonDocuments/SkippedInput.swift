/// One file, or one line of a JSON Lines file, that was left out; the rest goes on.
public struct SkippedInput: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file as the user named it, with `#` and the line's number for a line of a JSON Lines file.
    public let path: String
    /// What was wrong and what to do about it, in one line.
    public let reason: String

    /// A skipped input of the parts given.
    public init(path: String, reason: String) {
        self.path = path
        self.reason = reason
    }

    /// The path and the reason in one line.
    public var description: String { "\(path): \(reason)" }
}
