import Foundation

/// Keeps other commands from writing into a folder until it is released; the system releases it when a process dies.
final class FolderLock: Sendable {
    private let descriptor: Int32

    /// Locks a folder, waiting for at most some seconds; throws `.busy` naming `path` where another command holds it.
    init(_ folder: String, for path: String, timeout: Double) throws {
        let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw StoreError.unreadable(path: folder, reason: String(cString: strerror(errno)))
        }
        var waited = 0.0
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            // Some file systems know no locks; SQLite's own still keep the file whole there.
            guard errno == EWOULDBLOCK || errno == EINTR else { break }
            guard waited < timeout else {
                close(descriptor)
                throw StoreError.busy(path: path)
            }
            usleep(20_000)
            waited += 0.02
        }
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }
}
