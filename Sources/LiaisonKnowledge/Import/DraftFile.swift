import Foundation
import LiaisonLanguages

/// The draft of an import: what has been read so far, and from how much of the source, so that an import that was stopped
/// goes on where it was.
struct DraftFile {
    /// The draft.
    let path: String
    private let statePath: String
    private let source: String
    private var waiting: [UInt8] = []
    private var length = 0
    private let handle: FileHandle
    /// How many records of the source are in the draft.
    private(set) var records = 0
    /// Whether the draft goes on from an earlier run.
    let isResumed: Bool

    /// Opens the draft beside the target; one of another source, or of a source that has changed, is begun anew.
    ///
    /// - Throws: `ImportError.unwritable`.
    init(beside target: String, of source: String) throws(ImportError) {
        path = target + ".draft"
        statePath = target + ".draft.state"
        let sourcePath = source.hasPrefix("/") ? source : FileManager.default.currentDirectoryPath + "/" + source
        self.source = sourcePath + "\n" + (FileState(source)?.text ?? "")
        let state =
            (try? String(contentsOfFile: statePath, encoding: .utf8))?.split(separator: "\n").map(String.init) ?? []
        let earlier = state.count == 4 && state[0] + "\n" + state[1] == self.source
        if earlier, let records = Int(state[2]), let length = Int(state[3]), let size = DraftFile.size(path),
            size >= length
        {
            (self.records, self.length, isResumed) = (records, length, records > 0)
        } else {
            isResumed = false
        }
        if !FileManager.default.fileExists(atPath: path) { FileManager.default.createFile(atPath: path, contents: nil) }
        do {
            handle = try FileHandle(forUpdating: URL(fileURLWithPath: path))
            try handle.truncate(atOffset: UInt64(length))
            try handle.seekToEnd()
        } catch {
            throw .unwritable(path)
        }
    }

    private static func size(_ path: String) -> Int? {
        (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int
    }

    /// Adds what the next record of the source says.
    mutating func add(_ items: [SourceItem]) throws(ImportError) {
        records += 1
        for item in items { waiting += SourceDraft.line(item) }
        if waiting.count > 4 << 20 { try save() }
    }

    /// Writes what is waiting, and how far the import is.
    mutating func save() throws(ImportError) {
        do { try handle.write(contentsOf: Data(waiting)) } catch { throw .unwritable(path) }
        length += waiting.count
        waiting.removeAll(keepingCapacity: true)
        WholeFile.replace(statePath, with: Array("\(source)\n\(records)\n\(length)\n".utf8))
    }

    /// Removes the draft, once all of it is settled.
    func remove() {
        try? handle.close()
        try? FileManager.default.removeItem(atPath: path)
        try? FileManager.default.removeItem(atPath: statePath)
    }
}

/// Why an import could not be done.
public enum ImportError: Error, CustomStringConvertible, Sendable {
    /// The source cannot be opened or read on.
    case unreadable(String)
    /// A file cannot be written.
    case unwritable(String)

    /// What was wrong and what to do.
    public var description: String {
        switch self {
        case .unreadable(let reason): reason
        case .unwritable(let path): "\(path): cannot be written; check the folder and its permissions"
        }
    }
}
