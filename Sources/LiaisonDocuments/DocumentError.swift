/// Why a list of inputs cannot be read at all.
public enum DocumentError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Nothing stands at a path that the user named.
    case missing(path: String)
    /// A path that the user named cannot be opened.
    case unreadable(path: String, reason: String)

    /// What was wrong, where, and what to do.
    public var description: String {
        switch self {
        case .missing(let path): "\(path): there is no such file or folder; check the spelling"
        case .unreadable(let path, let reason): "\(path): \(reason); check that you may read it"
        }
    }
}
