#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A regular file open for reading, closed when it goes out of scope.
struct OpenFile: ~Copyable {
    private let descriptor: Int32

    /// Opens a regular file, and nothing else.
    init(_ path: BytePath, followingLinks: Bool) throws(SystemFailure) {
        // Non-blocking, because a named pipe may have taken the file's place since it was listed.
        let flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | (followingLinks ? 0 : O_NOFOLLOW)
        descriptor = path.withCString { open($0, flags) }
        guard descriptor >= 0 else { throw .last }
        var found = stat()
        guard fstat(descriptor, &found) == 0 else { throw .last }
        guard FileKind(mode: found.st_mode) == .regular else { throw SystemFailure(code: ENOENT) }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Fills a buffer as far as the file goes; 0 at its end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(SystemFailure) -> Int {
        while true {
            #if canImport(Glibc)
                let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            #elseif canImport(Musl)
                let count = Musl.read(descriptor, buffer.baseAddress, buffer.count)
            #else
                let count = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
            #endif
            if count >= 0 { return count }
            if errno != EINTR { throw .last }
        }
    }
}
