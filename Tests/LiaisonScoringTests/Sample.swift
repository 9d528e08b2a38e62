import Foundation
import LiaisonScoring

/// A folder of annotated documents that is removed with the last reference to it.
final class Sample {
    let folder: String

    /// An empty folder.
    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("liaison-" + UUID().uuidString).path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// A folder with one document, `a`.
    convenience init(
        text: String, entities: String = "", ignore: String = "", meetings: String = "", statements: String = "",
        language: String = "en"
    ) throws {
        try self.init()
        try write(text, to: "a.txt")
        try write(
            """
            {"document": "a", "language": "\(language)", "entities": [\(entities)], "ignore": [\(ignore)],
             "meetings": [\(meetings)], "statements": [\(statements)]}
            """, to: "a.json")
    }

    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
    }

    /// The scoreboard of what a graph says of the document `a`, given as the lists of an exported graph.
    func board(entities: [String] = [], meetings: [String] = [], statements: [String] = []) throws -> Scoreboard {
        let json = """
            {"documents": [{"id": "a", "path": "news/a.txt"}], "entities": [\(entities.joined(separator: ","))],
             "meetings": [\(meetings.joined(separator: ","))], "statements": [\(statements.joined(separator: ","))]}
            """
        return Scoreboard(try AnnotatedSet(folder: folder), try Answers(json: Data(json.utf8)))
    }
}

/// Parts of an exported graph.
enum Exported {
    static func entity(_ id: String, _ kind: String, names: [String], descriptions: [String] = []) -> String {
        let mentions =
            names.map { "{\"document\": \"a\", \"text\": \"\($0)\", \"form\": \"name\"}" }
            + descriptions.map { "{\"document\": \"a\", \"text\": \"\($0)\", \"form\": \"description\"}" }
        return """
            {"id": "\(id)", "kind": "\(kind)", "name": "\(names.first ?? id)", \
            "mentions": [\(mentions.joined(separator: ","))]}
            """
    }

    static func meeting(
        _ participants: [String], status: String = "held", date: String? = nil, places: [String] = [],
        evidence: String
    ) -> String {
        """
        {"participants": \(list(participants)), "status": "\(status)", "date": \(date.map { "\"\($0)\"" } ?? "null"),
         "places": \(list(places)), "evidence": [{"document": "a", "text": "\(evidence)"}]}
        """
    }

    static func statement(_ speaker: String, _ content: String, about: [String] = []) -> String {
        """
        {"speaker": "\(speaker)", "content": "\(content)", "about": \(list(about)),
         "evidence": {"document": "a", "text": ""}}
        """
    }

    private static func list(_ ids: [String]) -> String { "[" + ids.map { "\"\($0)\"" }.joined(separator: ",") + "]" }
}
