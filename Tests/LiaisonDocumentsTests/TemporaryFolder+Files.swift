import Foundation
import LiaisonDocuments
import LiaisonTestSupport

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

extension TemporaryFolder {
    @discardableResult
    func write(_ name: String, _ text: String) throws -> String { try write(name, Array(text.utf8)) }

    @discardableResult
    func write(_ name: String, _ bytes: [UInt8]) throws -> String { try write(Array(name.utf8), bytes) }

    /// Writes a file of a name that need not be UTF-8.
    @discardableResult
    func write(_ name: [UInt8], _ bytes: [UInt8]) throws -> String {
        if let slash = name.lastIndex(of: UInt8(ascii: "/")) {
            let folder = path + "/" + String(decoding: name[..<slash], as: UTF8.self)
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        }
        let full = (Array(path.utf8) + [UInt8(ascii: "/")] + name + [0]).map { CChar(bitPattern: $0) }
        guard let file = fopen(full, "wb") else { throw CocoaError(.fileWriteUnknown) }
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
        return path + "/" + String(decoding: name, as: UTF8.self)
    }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
    }

    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path + "/" + name) }

    func namedPipe(_ name: String) { mkfifo(path + "/" + name, 0o600) }

    /// Everything in the folder, read.
    func read() throws -> ReadFiles { try ReadFiles([path], below: path) }
}
