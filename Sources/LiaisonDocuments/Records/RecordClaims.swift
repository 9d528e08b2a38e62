/// The ids that the lines of all JSON Lines files of a build claim, known before the first is read, so that an id does
/// not depend on what was read earlier.
struct RecordClaims: Sendable {
    private let sharedByFiles: [UInt64]
    /// What several lines of one file give, by source.
    private let repeatedInFile: [[UInt64]]
    private let all: [UInt64]

    /// - Parameter sources: fingerprints of the ids of each JSON Lines file, and of all other files together.
    init(_ sources: [[UInt64]]) {
        let sorted = sources.map { $0.sorted() }
        let once = sorted.flatMap(RecordClaims.unique).sorted()
        repeatedInFile = sorted.map(RecordClaims.repeated)
        sharedByFiles = RecordClaims.repeated(once)
        all = RecordClaims.unique(once)
    }

    /// The id of a record: the one that it gives, told apart by its file and then by its line where others give it too.
    /// `source` is the file's place among the sources.
    func id(given: String?, file: String, source: Int, line: Int) -> String {
        guard let given else { return free("\(file)#\(line)") }
        let fingerprint = RecordClaims.fingerprint(given.utf8)
        let isRepeated = isRepeated(given, source: source)
        if RecordClaims.contains(sharedByFiles, fingerprint) {
            return free(isRepeated ? "\(file)/\(given)#\(line)" : "\(file)/\(given)")
        }
        return isRepeated ? free("\(given)#\(line)") : given
    }

    /// Where a record stands: its file and the id that it gives, and its line where the file leaves no other way. Other
    /// files play no part, so that the same file read alone gives the same place.
    func path(given: String?, file: String, source: Int, line: Int) -> String {
        guard let given else { return "\(file)#\(line)" }
        return isRepeated(given, source: source) ? "\(file)/\(given)#\(line)" : "\(file)/\(given)"
    }

    private func isRepeated(_ given: String, source: Int) -> Bool {
        RecordClaims.contains(repeatedInFile[source], RecordClaims.fingerprint(given.utf8))
    }

    private func free(_ id: String) -> String {
        var id = id
        while RecordClaims.contains(all, RecordClaims.fingerprint(id.utf8)) { id += "+" }
        return id
    }

    /// The 64-bit FNV-1a hash, which is the same on every run.
    static func fingerprint(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash
    }

    private static func contains(_ sorted: [UInt64], _ value: UInt64) -> Bool {
        var low = 0
        var high = sorted.count
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low < sorted.count && sorted[low] == value
    }

    private static func repeated(_ sorted: [UInt64]) -> [UInt64] {
        unique(zip(sorted, sorted.dropFirst()).filter { $0 == $1 }.map(\.0))
    }

    private static func unique(_ sorted: [UInt64]) -> [UInt64] {
        var kept: [UInt64] = []
        for value in sorted where value != kept.last { kept.append(value) }
        return kept
    }
}
