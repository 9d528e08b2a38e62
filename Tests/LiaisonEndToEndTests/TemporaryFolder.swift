import Foundation

/// A folder that is removed with the last reference to it.
final class TemporaryFolder {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("liaison-" + UUID().uuidString).path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

    func write(_ bytes: [UInt8], to name: String) throws {
        let url = URL(fileURLWithPath: path + "/" + name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    func bytes(_ name: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)) }

    func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }

    /// A new file, open for writing.
    func handle(_ name: String) throws -> FileHandle {
        try write("", to: name)
        return try FileHandle(forWritingTo: URL(fileURLWithPath: path + "/" + name))
    }
}

/// Articles of the tests' own, whose facts are plain.
enum Article {
    static let french = """
        ---
        date: 2023-05-13
        ---

        La ministre norvégienne des Affaires étrangères, Anniken Huitfeldt, a rencontré vendredi Filippo Grandi, le \
        Haut-Commissaire des Nations unies pour les réfugiés, à Genève. « Nous avons besoin de plus de fonds », a \
        déclaré M. Grandi.
        """
    static let english = """
        ---
        date: 2023-05-13
        ---

        Norway's foreign minister Anniken Huitfeldt met Filippo Grandi, the United Nations High Commissioner for \
        Refugees, in Geneva on Friday. "We need more funds," Mr Grandi said. He thanked Norway.
        """

    /// An article without what stands before its text.
    static func text(of article: String) -> String {
        article.components(separatedBy: "---\n\n").last ?? article
    }
}
