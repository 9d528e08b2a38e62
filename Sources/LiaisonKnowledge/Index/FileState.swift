import LiaisonLanguages

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How a file stands in the file system: what cannot stay the same when its bytes change.
///
/// The change time is set by the system at every writing and cannot be set back by a program, so that an edit which keeps
/// size and time of modification is seen as well.
struct FileState: Hashable, Sendable {
    private let fields: [Int]

    /// The state of a file; nil where there is none.
    init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        #if canImport(Darwin)
            let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
        #else
            let (modified, changed) = (status.st_mtim, status.st_ctim)
        #endif
        fields = [
            Int(truncatingIfNeeded: status.st_dev), Int(truncatingIfNeeded: status.st_ino), Int(status.st_size),
            modified.tv_sec, modified.tv_nsec, changed.tv_sec, changed.tv_nsec,
        ]
    }

    private init(fields: [Int]) { self.fields = fields }

    /// Whether the file was last touched so long before now (seconds since 1970) that a later edit has another time.
    func isSettled(at now: Int) -> Bool { fields[3] < now - 1 && fields[5] < now - 1 }

    /// The state as a text.
    var text: String { fields.map(String.init).joined(separator: " ") }

    /// Reads the text form; nil where the text is none.
    init?(text: Substring) {
        let fields = text.split(separator: " ").compactMap { Int($0) }
        guard fields.count == 7 else { return nil }
        self.init(fields: fields)
    }
}

/// The sums of the contents of files. Those of files that have not been touched since the last run are remembered.
struct FileSums {
    /// The state and the sum of every file, in the order given.
    let sums: [(path: String, state: FileState?, sum: UInt64)]

    /// Sums files; `memory` is the file where sums are remembered, nil for none.
    init(_ paths: [String], memory: String?) {
        let remembered = memory.map(FileSums.read) ?? [:]
        let now = time(nil)
        var isNew = false
        sums = paths.map { path in
            guard let state = FileState(path) else { return (path, nil, 0) }
            if let known = remembered[path], known.state == state { return (path, state, known.sum) }
            isNew = true
            return (path, state, PackedMemory(mapping: path).map { ContentSum.of($0.bytes) } ?? 0)
        }
        if let memory, isNew { write(to: memory, now) }
    }

    /// Whether no file was touched since.
    var isStillSo: Bool { sums.allSatisfy { FileState($0.path) == $0.state } }

    private static func read(_ memory: String) -> [String: (state: FileState, sum: UInt64)] {
        guard let file = PackedMemory(mapping: memory) else { return [:] }
        var remembered: [String: (FileState, UInt64)] = [:]
        for line in String(decoding: file.bytes, as: UTF8.self).split(separator: "\n") {
            let columns = line.split(separator: "\t")
            guard columns.count == 3, let sum = UInt64(columns[0], radix: 16), let state = FileState(text: columns[1])
            else { continue }
            remembered[String(columns[2])] = (state, sum)
        }
        return remembered
    }

    private func write(to memory: String, _ now: Int) {
        var text = ""
        for (path, state, sum) in sums where !path.contains(where: { $0 == "\n" || $0 == "\t" }) {
            if let state, state.isSettled(at: now) { text += "\(String(sum, radix: 16))\t\(state.text)\t\(path)\n" }
        }
        WholeFile.replace(memory, with: Array(text.utf8).withUnsafeBytes { Array($0) })
    }
}
