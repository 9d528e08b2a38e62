import Foundation

/// The file of a store, looked at before any database opens it.
struct StoreLocation {
    /// The path as the user gave it.
    let path: String
    /// The path from the root, so that no name can be taken for an option or a URI.
    let absolute: String

    init(_ path: String) {
        self.path = path
        absolute = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    }

    var folder: String { (absolute as NSString).deletingLastPathComponent }
    var name: String { (absolute as NSString).lastPathComponent }

    /// Whether something stands at the path.
    var exists: Bool { access(absolute, F_OK) == 0 }

    /// Whether the file and the files that SQLite puts beside it can be written.
    var isWritable: Bool { access(absolute, W_OK) == 0 && access(folder, W_OK) == 0 }

    /// Whether changes wait in a log beside the file.
    var hasLog: Bool {
        var status = stat()
        return stat(absolute + "-wal", &status) == 0 && status.st_size > 0
    }

    /// The size of the file in bytes.
    var size: Int {
        var status = stat()
        return stat(absolute, &status) == 0 ? Int(status.st_size) : 0
    }

    /// Checks that the file is a store, by its first hundred bytes: SQLite's name and our application id.
    ///
    /// The file format is described at https://www.sqlite.org/fileformat2.html.
    func check() throws {
        var status = stat()
        guard stat(absolute, &status) == 0 else { throw StoreError.missing(path: path) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw StoreError.foreign(path: path, reason: "it is no file") }
        let descriptor = open(absolute, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw StoreError.unreadable(path: path, reason: String(cString: strerror(errno))) }
        defer { close(descriptor) }
        var header = [UInt8](repeating: 0, count: 100)
        let count = read(descriptor, &header, header.count)
        guard count > 0 else { throw StoreError.foreign(path: path, reason: "it is empty") }
        guard count == header.count, header.starts(with: Array("SQLite format 3\0".utf8)) else {
            throw StoreError.foreign(path: path, reason: "it is no SQLite file")
        }
        let id = header[68..<72].reduce(0) { $0 << 8 | Int($1) }
        guard id == Schema.applicationID else {
            throw StoreError.foreign(path: path, reason: "another program made this SQLite file")
        }
    }

    /// Names the file to SQLite as one that nothing changes, so that it needs no file beside it.
    var immutableURI: String {
        let allowed = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
        let digits = Array("0123456789ABCDEF")
        var uri = "file://"
        for byte in absolute.utf8 {
            if allowed.contains(byte) {
                uri.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                uri += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
            }
        }
        return uri + "?immutable=1"
    }
}
