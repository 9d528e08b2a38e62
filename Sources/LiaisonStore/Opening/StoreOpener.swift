import Foundation
import GRDB

/// Opens the database of a store: makes it where it may, checks it, and brings it up to date.
struct StoreOpener {
    let location: StoreLocation
    let schema: Schema
    let timeout: Double

    /// A store larger than this is not checked as a whole when it is opened; reading still finds what is damaged.
    private static let checkedSize = 64 << 20

    /// Makes the folder where there is none and keeps other writers out of it.
    func lock() throws -> FolderLock {
        do {
            try FileManager.default.createDirectory(atPath: location.folder, withIntermediateDirectories: true)
        } catch {
            throw StoreError.unwritable(path: location.folder, reason: "the folder cannot be made")
        }
        return try FolderLock(location.folder, for: location.path, timeout: timeout)
    }

    /// Opens for writing; makes the file where there is none.
    func openForWriting() throws -> DatabaseQueue {
        if location.exists { try location.check() } else { try create() }
        guard location.isWritable else { throw StoreError.unwritable(path: location.path, reason: "permission denied") }
        var configuration = configuration()
        configuration.journalMode = .wal
        let queue = try DatabaseQueue(path: location.absolute, configuration: configuration)
        let version = try checkVersion(queue)
        if version < schema.version {
            try queue.inTransaction(.immediate) { db in
                try schema.migrate(db)
                return .commit
            }
        }
        try checkTables(queue)
        if location.size <= StoreOpener.checkedSize { try checkPages(queue) }
        return queue
    }

    /// Opens for reading, at the state of this moment: what another command writes meanwhile stays unseen.
    func openForReading() throws -> DatabaseQueue {
        try location.check()
        let queue = try readingQueue(isWritable: location.isWritable)
        let version = try checkVersion(queue)
        guard version == schema.version else { throw StoreError.older(path: location.path, version: version) }
        try checkTables(queue)
        try queue.inDatabase { db in
            try db.execute(sql: "BEGIN")
            _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM build")
        }
        return queue
    }

    /// A connection that writes nothing.
    ///
    /// Where files may be put beside the store, SQLite removes them again only if the connection could write, so it is
    /// told not to; where not, the log of an unfinished write decides whether the file alone is enough.
    func readingQueue(isWritable: Bool) throws -> DatabaseQueue {
        var configuration = configuration()
        if isWritable {
            let prepare = StoreOpener.prepare
            configuration.prepareDatabase { db in
                try prepare(db)
                try db.execute(sql: "PRAGMA query_only = ON")
            }
            return try DatabaseQueue(path: location.absolute, configuration: configuration)
        }
        configuration.readonly = true
        let path = location.hasLog ? location.absolute : location.immutableURI
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    private func configuration() -> Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(timeout)
        configuration.allowsUnsafeTransactions = true
        configuration.prepareDatabase(StoreOpener.prepare)
        return configuration
    }

    /// A store may come from a stranger: nothing in its schema is run, and its pages are looked at with care.
    private static let prepare: @Sendable (Database) throws -> Void = { db in
        try db.execute(
            sql: """
                PRAGMA trusted_schema = OFF;
                PRAGMA cell_size_check = ON;
                PRAGMA secure_delete = FAST;
                PRAGMA temp_store = MEMORY;
                PRAGMA cache_size = -32000
                """)
    }

    /// Makes an empty store under another name and moves it to its place, so that no half-made one can be left there.
    private func create() throws {
        // SQLite would take the log of a store that is gone for the log of the new one.
        for orphan in ["-wal", "-journal"] where access(location.absolute + orphan, F_OK) == 0 {
            throw StoreError.unwritable(
                path: location.path + orphan, reason: "it belongs to a store that is gone; move it away")
        }
        let unfinished = "\(location.folder)/.\(location.name).unfinished"
        unlink(unfinished)
        let descriptor = open(unfinished, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            throw StoreError.unwritable(path: location.path, reason: String(cString: strerror(errno)))
        }
        close(descriptor)
        defer { unlink(unfinished) }
        let queue = try DatabaseQueue(path: unfinished, configuration: configuration())
        try queue.inTransaction(.immediate) { db in
            try schema.migrate(db)
            return .commit
        }
        try queue.close()
        guard rename(unfinished, location.absolute) == 0 else {
            throw StoreError.unwritable(path: location.path, reason: String(cString: strerror(errno)))
        }
    }

    private func checkVersion(_ queue: DatabaseQueue) throws -> Int {
        let version = try queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
        guard version <= schema.version else { throw StoreError.newer(path: location.path, version: version) }
        return version
    }

    private func checkTables(_ queue: DatabaseQueue) throws {
        guard try queue.inDatabase({ try schema.matches($0) }) else {
            throw StoreError.foreign(path: location.path, reason: "its tables are not those that Liaison makes")
        }
    }

    private func checkPages(_ queue: DatabaseQueue) throws {
        let finding = try queue.inDatabase { try String.fetchOne($0, sql: "PRAGMA quick_check(1)") }
        guard finding == "ok" else {
            throw StoreError.corrupt(path: location.path, reason: finding ?? "it cannot be checked")
        }
    }
}
