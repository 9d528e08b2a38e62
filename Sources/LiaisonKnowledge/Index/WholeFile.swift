#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Files that are written as a whole: a reader sees the old or the new one.
enum WholeFile {
    /// Writes bytes beside the file and puts them in its place; false, and nothing changed, where that fails.
    @discardableResult
    static func replace(_ path: String, with bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { replace(path, with: $0) }
    }

    /// As above.
    @discardableResult
    static func replace(_ path: String, with bytes: UnsafeRawBufferPointer) -> Bool {
        let draft = "\(path).\(getpid()).new"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return false }
        var written = 0
        while written < bytes.count {
            let count = write(descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
            if count < 0, errno == EINTR { continue }
            if count <= 0 { break }
            written += count
        }
        guard close(descriptor) == 0, written == bytes.count, rename(draft, path) == 0 else {
            unlink(draft)
            return false
        }
        return true
    }
}
