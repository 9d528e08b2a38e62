import GRDB

/// Why a store cannot be opened, read or written; the command ends with `exitCode`.
public enum StoreError: Error, Hashable, Sendable, CustomStringConvertible {
    /// There is no store at the path.
    case missing(path: String)
    /// What stands at the path was not written by Liaison.
    case foreign(path: String, reason: String)
    /// The store is damaged.
    case corrupt(path: String, reason: String)
    /// The store was written by a later version of Liaison.
    case newer(path: String, version: Int)
    /// The store was written by an earlier version of Liaison and may only be read.
    case older(path: String, version: Int)
    /// The store or its folder cannot be written.
    case unwritable(path: String, reason: String)
    /// The store cannot be read.
    case unreadable(path: String, reason: String)
    /// Another command writes into the folder.
    case busy(path: String)
    /// No space is left for the store.
    case full(path: String)
    /// What was to be stored contradicts itself.
    case inconsistent(path: String, reason: String)

    /// What a command that fails so exits with.
    public static let exitCode: Int32 = 4

    /// What was wrong, where, and what to do.
    public var description: String {
        switch self {
        case .missing(let path):
            "\(path): there is no store; run `liaison build` first, or name one with --graph"
        case .foreign(let path, let reason):
            "\(path): this is no store of Liaison (\(reason)); it was left as it is: choose another path"
        case .corrupt(let path, let reason):
            "\(path): the store is damaged (\(reason)); move it away and run `liaison build` again, the decisions "
                + "beside it are kept"
        case .newer(let path, let version):
            "\(path): a later version of Liaison wrote this store (format \(version)); update Liaison"
        case .older(let path, let version):
            "\(path): an earlier version of Liaison wrote this store (format \(version)); run `liaison build` to renew it"
        case .unwritable(let path, let reason):
            "\(path): cannot be written (\(reason)); check the permissions or choose another folder"
        case .unreadable(let path, let reason):
            "\(path): cannot be read (\(reason)); check the permissions"
        case .busy(let path):
            "\(path): another command is writing there; wait until it has ended and try again"
        case .full(let path):
            "\(path): no space is left; make room and run the command again, what was stored before is intact"
        case .inconsistent(let path, let reason):
            "\(path): nothing was stored, for the graph contradicts itself (\(reason)); please report this"
        }
    }
}

extension StoreError {
    /// What an error of the database means for a store at a path.
    init(_ error: any Error, path: String) {
        switch error {
        case let error as StoreError: self = error
        case let error as DatabaseError: self.init(database: error, path: path)
        default: self = .corrupt(path: path, reason: "\(error)")
        }
    }

    private init(database error: DatabaseError, path: String) {
        let reason = error.message ?? "\(error.resultCode)"
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
        case .SQLITE_FULL: self = .full(path: path)
        case .SQLITE_READONLY: self = .unwritable(path: path, reason: reason)
        case .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_CANTOPEN, .SQLITE_IOERR, .SQLITE_MISUSE:
            self = .unreadable(path: path, reason: reason)
        default: self = .corrupt(path: path, reason: reason)
        }
    }
}
