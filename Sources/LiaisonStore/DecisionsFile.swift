import Foundation
public import LiaisonGraph

/// The file beside a store that keeps what the user decided: `decisions.jsonl`.
///
/// A change is written to another file, forced to the disk, and moved into place, so that a kill at any moment leaves
/// either the old decisions or the new.
public struct DecisionsFile: Sendable {
    /// Where the file is, or will be.
    public let path: String

    /// The decisions beside a store.
    public init(beside storePath: String) {
        let folder = (storePath as NSString).deletingLastPathComponent
        path = folder.isEmpty ? "decisions.jsonl" : folder + "/decisions.jsonl"
    }

    /// The decisions; none where there is no file.
    public func read() throws -> Decisions {
        guard access(path, F_OK) == 0 else { return Decisions() }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw StoreError.unreadable(path: path, reason: "it is no readable file")
        }
        return Decisions(reading: Array(data))
    }

    /// Adds a decision as the newest.
    public func add(_ decision: Decision) throws {
        try change { $0.append(decision) }
    }

    /// Takes the newest decision back and returns it; nil, with the file left alone, where there is none.
    public func undo() throws -> Decision? {
        try change { $0.undo() }
    }

    private func change<Result>(_ body: (inout Decisions) -> Result) throws -> Result {
        let folder = (path as NSString).deletingLastPathComponent
        do {
            if !folder.isEmpty {
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            }
        } catch {
            throw StoreError.unwritable(path: folder, reason: "the folder cannot be made")
        }
        let lock = try DecisionsLock(target)
        defer { lock.release() }
        let old = try read()
        var new = old
        let result = body(&new)
        if new != old { try write(new.bytes) }
        return result
    }

    /// The file itself, where the path is a link to it: the link stays, what it leads to is replaced.
    private var target: String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private func write(_ bytes: [UInt8]) throws {
        let target = target
        let unfinished = target + ".unfinished"
        unlink(unfinished)
        let descriptor = open(unfinished, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw failure() }
        defer { unlink(unfinished) }
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else {
                let error = failure()
                close(descriptor)
                throw error
            }
            written += count
        }
        let isSafe = fsync(descriptor) == 0
        close(descriptor)
        guard isSafe, rename(unfinished, target) == 0 else { throw failure() }
        syncFolder(of: target)
    }

    private func failure() -> StoreError {
        errno == ENOSPC ? .full(path: path) : .unwritable(path: path, reason: String(cString: strerror(errno)))
    }

    /// Makes the move itself survive a power cut.
    private func syncFolder(of target: String) {
        let folder = (target as NSString).deletingLastPathComponent
        let descriptor = open(folder.isEmpty ? "." : folder, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }
}
