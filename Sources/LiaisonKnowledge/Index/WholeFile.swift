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
        replacing(path) { write($0, bytes) }
    }

    /// As above, with what `body` writes piece by piece.
    @discardableResult
    static func replace(_ path: String, _ body: ((_ piece: [UInt8]) -> Void) -> Void) -> Bool {
        replacing(path) { descriptor in
            var waiting: [UInt8] = []
            var isWhole = true
            body { piece in
                waiting += piece
                guard waiting.count > 1 << 20 else { return }
                isWhole = waiting.withUnsafeBytes { write(descriptor, $0) } && isWhole
                waiting.removeAll(keepingCapacity: true)
            }
            return waiting.withUnsafeBytes { write(descriptor, $0) } && isWhole
        }
    }

    private static func replacing(_ path: String, _ body: (Int32) -> Bool) -> Bool {
        let draft = "\(path).\(getpid()).new"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return false }
        let isWhole = body(descriptor)
        guard close(descriptor) == 0, isWhole, rename(draft, path) == 0 else {
            unlink(draft)
            return false
        }
        return true
    }

    private static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Bool {
        var written = 0
        while written < bytes.count {
            let count = systemWrite(descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
            if count < 0, errno == EINTR { continue }
            if count <= 0 { return false }
            written += count
        }
        return true
    }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}
