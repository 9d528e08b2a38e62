import Foundation
public import LiaisonKnowledge

/// The knowledge that a build reads with, and the layers that it came from.
public struct KnowledgeSource: Sendable {
    /// Folders of `.jsonl` files, or such files, in the order in which they are laid one over the other.
    public let layers: [String]
    /// What is known.
    public let knowledge: Knowledge
    /// Changes whenever a file of a layer changes, so that facts read with other knowledge are read again.
    public let fingerprint: String
    /// All that reading looks up; nil where it is still to be made.
    let index: ReadingIndex?

    /// No knowledge: names are found by their form alone.
    public static let none = KnowledgeSource(layers: [], knowledge: .none, fingerprint: "none", index: nil)

    private init(layers: [String], knowledge: Knowledge, fingerprint: String, index: ReadingIndex?) {
        self.layers = layers
        self.knowledge = knowledge
        self.fingerprint = fingerprint
        self.index = index
    }

    /// The knowledge of a folder.
    ///
    /// - Throws: `KnowledgeError` where the folder cannot be read, `LexiconError` where language data is missing.
    public init(folder: String) throws { try self.init(layers: [folder]) }

    /// The knowledge of some layers; of two lines with one id, that of the later layer wins.
    ///
    /// - Parameters:
    ///   - layers: Folders of `.jsonl` files, or such files.
    ///   - cache: Where the compiled index is kept; by default the cache folder of the user.
    /// - Throws: `KnowledgeError` where a layer cannot be read, `LexiconError` where language data is missing.
    public init(layers: [String], cache: IndexCache = .ofUser) throws {
        let (index, fingerprint) = try cache.index(of: layers)
        self.init(layers: layers, knowledge: index.knowledge, fingerprint: fingerprint, index: index)
    }

    /// The knowledge of the layers given, else of those named by `LIAISON_KNOWN` (with colons between them), else of the
    /// starter.
    ///
    /// A folder stands in place of the starter, a file is laid over it. The starter is `seeds/known` in the current folder,
    /// else the nearest `seeds/known` above the executable, else nothing. The word `none` stands for no starter at all.
    ///
    /// - Throws: `KnowledgeError` where a layer that was asked for cannot be read.
    public static func find(named layers: [String]) throws -> KnowledgeSource {
        try find(
            named: layers, environment: ProcessInfo.processInfo.environment, executable: Bundle.main.executablePath)
    }

    /// As above, for one layer or none.
    ///
    /// - Throws: `KnowledgeError` where a layer that was asked for cannot be read.
    public static func find(named layer: String?) throws -> KnowledgeSource {
        try find(named: layer.map { [$0] } ?? [])
    }

    /// As above, with the environment and the place of the executable given.
    static func find(
        named layers: [String], environment: [String: String], executable: String?
    ) throws -> KnowledgeSource {
        var layers = layers
        if layers.isEmpty { layers = (environment["LIAISON_KNOWN"] ?? "").split(separator: ":").map(String.init) }
        let isBare = layers.contains("none")
        layers.removeAll { $0 == "none" }
        if !isBare, !layers.contains(where: isFolder), let starter = starter(executable) {
            layers.insert(starter, at: 0)
        }
        return try KnowledgeSource(layers: layers, cache: IndexCache(environment: environment))
    }

    private static func starter(_ executable: String?) -> String? {
        var candidates = ["seeds/known"]
        if let executable {
            var place = URL(fileURLWithPath: executable).resolvingSymlinksInPath().deletingLastPathComponent()
            while place.path != "/" {
                candidates.append(place.appendingPathComponent("seeds/known").path)
                place.deleteLastPathComponent()
            }
        }
        return candidates.first(where: isFolder)
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    /// The entries with that id, else those that have that name, acronym or short form, by id.
    public func entries(named name: String) -> [KnowledgeEntry] {
        if let entry = knowledge.entry(name) { return [entry] }
        return index?.entries(named: name) ?? []
    }
}
