import Foundation
import LiaisonLanguages

/// The folder that keeps compiled indexes from one run to the next.
///
/// An index is named by the sum of all that it was made from, the language data and the knowledge files, so a changed file
/// has another index. Where the folder cannot be written, or is nil, an index is made in memory at every run; what is read
/// is the same. An index that is damaged, or that another version wrote, is made anew.
public struct IndexCache: Sendable {
    /// The folder; nil for none.
    public let folder: String?
    /// How many indexes are kept: the newest.
    static let kept = 8

    /// A cache in the folder.
    public init(folder: String?) { self.folder = folder }

    /// The cache of the user: in the folder `LIAISON_CACHE` (none where that is empty), else in `liaison` in
    /// `XDG_CACHE_HOME`, else in the home's cache folder.
    public init(environment: [String: String]) {
        if let named = environment["LIAISON_CACHE"] {
            folder = named.isEmpty ? nil : named
        } else if let cache = environment["XDG_CACHE_HOME"], cache.hasPrefix("/") {
            folder = cache + "/liaison"
        } else if let home = environment["HOME"], home.hasPrefix("/") {
            #if canImport(Darwin)
                folder = home + "/Library/Caches/liaison"
            #else
                folder = home + "/.cache/liaison"
            #endif
        } else {
            folder = nil
        }
    }

    /// The cache of the user who runs this process.
    public static var ofUser: IndexCache { IndexCache(environment: ProcessInfo.processInfo.environment) }

    /// The index of some layers of knowledge, and the fingerprint of these layers.
    ///
    /// - Parameter layers: Folders of `.jsonl` files, or such files; what a later one says of an id wins.
    /// - Returns: the index and the fingerprint.
    /// - Throws: `KnowledgeError` where a layer cannot be read, `LexiconError` where language data is missing.
    public func index(of layers: [String]) throws -> (index: ReadingIndex, fingerprint: String) {
        let files = try KnowledgeFiles(layers: layers)
        let languages = try LanguagesBuilder.dataFiles()
        let folder = prepared()
        let sums = FileSums(
            files.files.map(\.path) + languages, memory: folder.map { "\($0)/\(IndexCache.name(of: layers)).sums" })
        var digest: [UInt64] = []
        for (file, sum) in zip(files.files, sums.sums) { digest += [WordScanner.hash(file.name.utf8), sum.sum] }
        let fingerprint = digest.isEmpty ? "none" : IndexCache.hex(IndexCache.sum(digest))
        for (path, sum) in zip(languages, sums.sums.dropFirst(files.files.count)) {
            digest += [WordScanner.hash((path as NSString).lastPathComponent.utf8), sum.sum]
        }
        let key = IndexCache.sum(digest)
        let path = folder.map { "\($0)/\(IndexCache.hex(key)).index" }
        if let path, let memory = PackedMemory(mapping: path), let file = try? PackedFile(memory, key: key),
            let index = try? ReadingIndex(file)
        {
            return (index, fingerprint)
        }
        let memory = try ReadingIndex.packed(files, key: key)
        // A file that was edited meanwhile must not leave its index under the name of what it was.
        if let path, let folder, sums.isStillSo, WholeFile.replace(path, with: memory.bytes) {
            IndexCache.prune(folder)
        }
        return (try ReadingIndex(PackedFile(memory, key: key)), fingerprint)
    }

    /// The folder, made where it is missing; nil where that fails.
    private func prepared() -> String? {
        guard let folder else { return nil }
        let isThere = FileManager.default.fileExists(atPath: folder)
        let isMade: Void? =
            isThere
            ? ()
            : try? FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        return isMade == nil ? nil : folder
    }

    /// Removes all indexes but the newest.
    private static func prune(_ folder: String) {
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter {
            $0.hasSuffix(".index")
        }
        guard names.count > kept else { return }
        let dated = names.map { name -> (Date, String) in
            let path = folder + "/" + name
            let date = try? FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
            return (date ?? .distantPast, path)
        }
        for (_, path) in dated.sorted(by: { $0.0 > $1.0 }).dropFirst(kept) {
            try? FileManager.default.removeItem(atPath: path)
        }
    }

    private static func name(of layers: [String]) -> String {
        let places = layers.map { ($0 as NSString).standardizingPath }.map {
            $0.hasPrefix("/") ? $0 : FileManager.default.currentDirectoryPath + "/" + $0
        }
        return hex(WordScanner.hash(places.joined(separator: "\n").utf8))
    }

    private static func sum(_ numbers: [UInt64]) -> UInt64 { numbers.withUnsafeBytes { ContentSum.of($0) } }

    private static func hex(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
