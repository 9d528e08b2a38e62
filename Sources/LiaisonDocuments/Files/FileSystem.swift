#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What stands at a path.
enum FileKind: Hashable {
    case regular, folder, symbolicLink, other(String)
}

/// A kind of file and its identity on the machine.
struct FileStatus {
    let kind: FileKind
    let device: UInt64
    let number: UInt64
    let names: UInt64
}

/// A failed call of the operating system, in its words.
struct SystemFailure: Error {
    let code: Int32

    /// The failure of the call made last.
    static var last: SystemFailure { SystemFailure(code: errno) }

    var isMissing: Bool { code == ENOENT || code == ENOTDIR }

    var reason: String {
        switch code {
        case ENOENT: "it is no longer there"
        case EACCES, EPERM: "it may not be read by you"
        case ENAMETOOLONG: "its path is too long"
        case ELOOP: "it is a symbolic link, which is not followed"
        case EMFILE, ENFILE: "too many files are open"
        case EIO: "the disk failed"
        default: "it cannot be opened (system error \(code))"
        }
    }
}

extension BytePath {
    /// Looks at what stands here, through symbolic links or not.
    func status(followingLinks: Bool) throws(SystemFailure) -> FileStatus {
        var found = stat()
        let result = withCString { followingLinks ? stat($0, &found) : lstat($0, &found) }
        guard result == 0 else { throw .last }
        return FileStatus(
            kind: FileKind(mode: found.st_mode), device: UInt64(truncatingIfNeeded: found.st_dev),
            number: UInt64(truncatingIfNeeded: found.st_ino), names: UInt64(truncatingIfNeeded: found.st_nlink))
    }

    /// The names in this folder, in the disk's order, without `.`, `..` and hidden ones.
    func visibleNames() throws(SystemFailure) -> [[UInt8]] {
        guard let folder = withCString({ opendir($0) }) else { throw .last }
        defer { closedir(folder) }
        var names: [[UInt8]] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { start in
                start.withMemoryRebound(to: UInt8.self, capacity: MemoryLayout.size(ofValue: start.pointee)) {
                    Array(
                        UnsafeBufferPointer(
                            start: $0, count: strlen(UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))))
                }
            }
            if name.first != UInt8(ascii: ".") { names.append(name) }
        }
        return names
    }

    func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
        (bytes.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { buffer in
            guard let start = buffer.baseAddress else { return body([0]) }
            return body(start)
        }
    }
}

extension FileKind {
    init(mode: mode_t) {
        self =
            switch mode & S_IFMT {
            case S_IFREG: .regular
            case S_IFDIR: .folder
            case S_IFLNK: .symbolicLink
            case S_IFIFO: .other("a named pipe")
            case S_IFSOCK: .other("a socket")
            default: .other("a device")
            }
    }
}
