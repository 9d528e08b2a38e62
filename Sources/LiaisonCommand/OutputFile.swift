import Foundation

/// Files that the user asked for.
enum OutputFile {
    /// Writes a file as a whole: a reader sees the old or the new one.
    ///
    /// - Throws: `Failure.usage` where it cannot be written.
    static func write(_ bytes: [UInt8], to path: String) throws {
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw Failure.usage("\(path): cannot be written; check the folder and its permissions")
        }
    }

    /// Refuses to write over a file, unless that was asked for.
    static func check(_ path: String, force: Bool) throws {
        if !force, FileManager.default.fileExists(atPath: path) {
            throw Failure.usage("\(path) is there already; --force writes over it")
        }
    }
}
