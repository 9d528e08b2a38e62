import GRDB
import LiaisonDocuments

/// The file that keeps what was read and the graph that was linked from it: one SQLite database.
///
/// A build puts the facts of documents one batch after another and then replaces the graph in one transaction. Until
/// that commits, and after a kill, the store answers with the last complete graph and its documents; the facts that
/// were put before stay, so that the next build need not read those documents again.
///
/// ```swift
/// let store = try Store(path: "graphs/liaison.db", mode: .readOnly)
/// let graph = try store.graph()
/// ```
///
/// All methods throw `StoreError`, or what a closure that was passed throws.
public final class Store: Sendable {
    /// Where a store stands unless the user says otherwise.
    public static let defaultPath = "graphs/liaison.db"

    /// What a store is opened for.
    public enum Mode: Sendable {
        /// Reading and writing; the file is made where there is none. Other writers of the folder wait.
        case create
        /// Reading, at the state of the moment of opening.
        case readOnly
    }

    /// The path as it was given.
    public let path: String
    private let queue: DatabaseQueue
    private let lock: FolderLock?

    /// Opens a store.
    public convenience init(path: String = defaultPath, mode: Mode) throws {
        try self.init(path: path, mode: mode, schema: .current, timeout: 5)
    }

    init(path: String, mode: Mode, schema: Schema, timeout: Double) throws {
        let opener = StoreOpener(location: StoreLocation(path), schema: schema, timeout: timeout)
        do {
            switch mode {
            case .create:
                let lock = try opener.lock()
                queue = try opener.openForWriting()
                self.lock = lock
            case .readOnly:
                queue = try opener.openForReading()
                lock = nil
            }
        } catch {
            throw StoreError(error, path: path)
        }
        self.path = path
    }

    /// Closes the file; a store that is let go of closes by itself.
    public func close() { try? queue.close() }

    /// Reads, with errors told as the store's.
    func read<T>(_ body: (Database) throws -> T) throws -> T {
        do {
            return try queue.inDatabase(body)
        } catch {
            throw StoreError(error, path: path)
        }
    }

    /// Writes all or nothing.
    func write(_ body: (Database) throws -> Void) throws {
        do {
            try queue.inTransaction(.immediate) { db in
                try body(db)
                return .commit
            }
        } catch {
            throw StoreError(error, path: path)
        }
    }
}
