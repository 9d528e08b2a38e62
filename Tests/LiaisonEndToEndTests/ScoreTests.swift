import Foundation
import LiaisonTestSupport
import Testing

/// `liaison score` as a user types it.
@Suite struct ScoreTests {
    private static let annotation = """
        {"document": "a", "language": "en", "date": "2023-05-13",
         "entities": [{"id": "anniken-huitfeldt", "kind": "person", "names": ["Anniken Huitfeldt"]},
                      {"id": "filippo-grandi", "kind": "person", "names": ["Filippo Grandi", "Mr Grandi"]},
                      {"id": "geneva", "kind": "place", "names": ["Geneva"]}],
         "ignore": ["United Nations High Commissioner for Refugees", "Norway"],
         "meetings": [{"participants": ["anniken-huitfeldt", "filippo-grandi"], "status": "held", "where": ["geneva"],
                       "evidence": ["met Filippo Grandi"], "when": "2023-05-12|null"}],
         "statements": [{"speaker": "filippo-grandi", "content": "We need more funds", "about": []}]}
        """

    private func annotated() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(Article.text(of: Article.english), to: "gold/a.txt")
        try folder.write(Self.annotation, to: "gold/a.json")
        return folder
    }

    private func score(_ folder: TemporaryFolder, _ more: [String] = []) throws -> CommandRun {
        try CommandRun(["score", "gold", "--known", FewKnown.folder] + more, in: folder.path)
    }

    @Test func theFoldersOwnTextsAreRead() throws {
        let run = try score(annotated(), ["--format", "csv"])
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("all,meetings,1.0,1.0,1.0,,1,1"), "\(run.output)")
        #expect(run.output.contains("en,statements,1.0,1.0,1.0,,1,1"))
        #expect(run.output.contains("all,meeting place,,,,1.0,1,1"))
    }

    @Test func aStoreAndAnExportScoreAlike() throws {
        let folder = try annotated()
        #expect(try CommandRun(["build", "gold/a.txt", "--known", FewKnown.folder], in: folder.path).status == 0)
        #expect(try CommandRun(["export", "json", "-o", "graph.json"], in: folder.path).status == 0)
        let stored = try score(folder, ["--graph", "graphs/liaison.db", "--misses"])
        let exported = try score(folder, ["--graph", "graph.json", "--misses"])
        #expect(stored.status == 0 && stored.output.contains("PRECISION"))
        let fresh = try score(folder, ["--misses"])
        #expect(stored.output == exported.output && exported.output == fresh.output)
    }

    @Test func faultsAreToldWithTheirPlace() throws {
        let folder = try annotated()
        try folder.write(
            Self.annotation.replacingOccurrences(of: "We need more funds", with: "We need no funds"), to: "gold/a.json")
        let run = try score(folder)
        #expect(run.status == 3 && run.output.contains("MEASURE"))
        #expect(run.errors.contains("gold/a.json: statements[0].content: \"We need no funds\" is not in the text"))
        #expect(try score(folder, ["--check"]).status == 1)
        try folder.write("{", to: "gold/a.json")
        let broken = try score(folder)
        #expect(broken.status == 2 && broken.errors.contains("gold/a.json: the file is no JSON"))
    }

    @Test func anEmptyFolderIsNothingFound() throws {
        let folder = try TemporaryFolder()
        try folder.write("Nothing.", to: "gold/a.txt")
        #expect(try score(folder).status == 1)
        let run = try CommandRun(["score", "nowhere"], in: folder.path)
        #expect(run.status == 2 && run.errors.contains("nowhere: there is no such folder"))
    }
}

/// The annotated sets that the environment names.
enum AnnotatedNews {
    static let folder = ProcessInfo.processInfo.environment["LIAISON_GOLD"].flatMap { $0.isEmpty ? nil : $0 }
}

/// The figures are those of the reference scorer. Where `LIAISON_GOLD` names a folder with `eval/score.py` and annotated
/// sets in `gold/dev` and `gold/seeds`, they are compared; elsewhere the test is skipped and says so.
@Suite(.enabled(if: AnnotatedNews.folder != nil, "LIAISON_GOLD names no folder of annotated sets"))
struct AgreementTests {
    @Test(arguments: ["dev", "seeds"]) func figuresAgreeToTheLastDigit(_ name: String) throws {
        let root = try #require(AnnotatedNews.folder)
        let set = root + "/gold/" + name
        let folder = try TemporaryFolder()
        let lines = set + "/documents.jsonl"
        let texts = try FileManager.default.contentsOfDirectory(atPath: set).filter { $0.hasSuffix(".txt") }
        let inputs = FileManager.default.fileExists(atPath: lines) ? [lines] : texts.map { set + "/" + $0 }
        let build = try CommandRun(["build"] + inputs + ["--known", Repository.known], in: folder.path)
        #expect(build.status == 0, "\(build.errors)")
        #expect(try CommandRun(["export", "json", "-o", "graph.json"], in: folder.path).status == 0)
        let ours = try rows(
            CommandRun(["score", set, "--graph", "graph.json", "--format", "json"], in: folder.path).output)
        let theirs = try reference(root + "/eval/score.py", set, folder)
        let figures = try #require(theirs["figures"] as? [String: [String: Double]])
        #expect(figures.count == 11)
        for (measure, wanted) in figures {
            let row = try #require(ours[measure.trimmingCharacters(in: .whitespaces)], "\(measure)")
            for (key, value) in wanted { #expect(row[key] as? Double == value, "\(name): \(measure): \(key)") }
        }
        let accuracies = try #require(theirs["accuracy"] as? [String: [String: Double]])
        for (attribute, wanted) in accuracies {
            let row = try #require(ours[attribute], "\(attribute)")
            #expect(row["found"] as? Double == wanted["right"] && row["wanted"] as? Double == wanted["of"])
        }
    }

    /// The rows of all documents, by measure.
    private func rows(_ output: String) throws -> [String: [String: Any]] {
        let list = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]] ?? []
        return Dictionary(
            list.filter { $0["language"] as? String == "all" }.map { row in
                let measure = row["measure"] as? String ?? ""
                return (measure.components(separatedBy: ": ").last ?? measure, row)
            }, uniquingKeysWith: { first, _ in first })
    }

    private func reference(_ script: String, _ set: String, _ folder: TemporaryFolder) throws -> [String: Any] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", script, "score", set, folder.path + "/graph.json", "--json"]
        let output = try folder.handle("reference.json")
        process.standardOutput = output
        try process.run()
        process.waitUntilExit()
        try output.close()
        return try JSONSerialization.jsonObject(with: folder.bytes("reference.json")) as? [String: Any] ?? [:]
    }
}
