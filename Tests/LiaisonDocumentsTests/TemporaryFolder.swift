import Foundation
import LiaisonDocuments

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A folder that lives as long as a test.
final class TemporaryFolder {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.path + "/liaison-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

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

    func namedPipe(_ name: String) { mkfifo(path + "/" + name, 0o600) }

    /// Everything in the folder, read.
    func read() throws -> ReadFiles { try ReadFiles([path], below: path) }
}

/// What reading some paths gave, in order, with paths below a folder shortened.
struct ReadFiles {
    var readings: [Reading] = []
    var skipped: [SkippedInput] = []

    var documents: [Document] { readings.map(\.document) }

    init(_ paths: [String], below folder: String = "") throws {
        let reader = DocumentReader()
        for input in try reader.inputs(at: paths) {
            reader.read(input) { result in
                do throws(SkippedInput) {
                    readings.append(try result.get().reading())
                } catch {
                    let prefix = folder + "/"
                    let path = error.path.hasPrefix(prefix) ? String(error.path.dropFirst(prefix.count)) : error.path
                    skipped.append(SkippedInput(path: path, reason: error.reason))
                }
            }
        }
    }
}

/// Texts made up for the tests, long enough to tell their language.
enum Sample {
    static let english =
        "The minister met the envoy in the capital and said that they had agreed on a plan for the region."
    static let french =
        "La ministre a rencontré l'émissaire dans la capitale et a déclaré qu'ils étaient d'accord sur un plan pour la paix."
}

extension TemporaryFolder {
    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path + "/" + name) }
}
