import Foundation
public import LiaisonKnowledge
import LiaisonLinking

/// The knowledge that a build reads with, and the folder that it came from.
public struct KnowledgeSource: Sendable {
    /// The folder; nil where there is none.
    public let folder: String?
    /// What is known.
    public let knowledge: Knowledge
    /// Changes whenever a file of the folder changes, so that facts read with other knowledge are read again.
    public let fingerprint: String

    /// No knowledge: names are found by their form alone.
    public static let none = KnowledgeSource(folder: nil, knowledge: .none, fingerprint: "none")

    private init(folder: String?, knowledge: Knowledge, fingerprint: String) {
        self.folder = folder
        self.knowledge = knowledge
        self.fingerprint = fingerprint
    }

    /// The knowledge of a folder.
    ///
    /// - Throws: `KnowledgeError` where the folder cannot be read.
    public init(folder: String) throws {
        knowledge = try Knowledge(folder: folder)
        self.folder = folder
        var hash = StableHash()
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".jsonl") }
        for name in names.sorted() {
            hash.add(name)
            hash.add(FileManager.default.contents(atPath: folder + "/" + name) ?? Data())
        }
        fingerprint = hash.text
    }

    /// The knowledge of the folder given, else of that named by `LIAISON_KNOWN`, else of `seeds/known` in the current
    /// folder, else of the nearest `seeds/known` above the executable, else none.
    ///
    /// - Throws: `KnowledgeError` where a folder that was asked for cannot be read.
    public static func find(named folder: String?) throws -> KnowledgeSource {
        try find(
            named: folder, environment: ProcessInfo.processInfo.environment, executable: Bundle.main.executablePath)
    }

    /// As above, with the environment and the place of the executable given.
    static func find(
        named folder: String?, environment: [String: String], executable: String?
    ) throws -> KnowledgeSource {
        if let folder { return try KnowledgeSource(folder: folder) }
        if let folder = environment["LIAISON_KNOWN"], !folder.isEmpty { return try KnowledgeSource(folder: folder) }
        var candidates = ["seeds/known"]
        if let executable {
            var place = URL(fileURLWithPath: executable).resolvingSymlinksInPath().deletingLastPathComponent()
            while place.path != "/" {
                candidates.append(place.appendingPathComponent("seeds/known").path)
                place.deleteLastPathComponent()
            }
        }
        guard let found = candidates.first(where: isFolder) else { return .none }
        return try KnowledgeSource(folder: found)
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
