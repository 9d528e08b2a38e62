import Foundation

/// Keeps two commands from changing a decisions file at the same time, so that neither loses what the other wrote.
struct DecisionsLock {
    private let descriptor: Int32

    /// Waits for the file at a path, and makes an empty one where there is none.
    init(_ path: String) throws {
        while true {
            let descriptor = open(path, O_RDONLY | O_CREAT | O_CLOEXEC, 0o644)
            guard descriptor >= 0 else {
                throw StoreError.unwritable(path: path, reason: String(cString: strerror(errno)))
            }
            while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
            // While this one waited, another may have moved its file into place.
            var locked = stat()
            var current = stat()
            if fstat(descriptor, &locked) == 0, stat(path, &current) == 0, locked.st_ino == current.st_ino {
                self.descriptor = descriptor
                return
            }
            close(descriptor)
        }
    }

    func release() { close(descriptor) }
}
