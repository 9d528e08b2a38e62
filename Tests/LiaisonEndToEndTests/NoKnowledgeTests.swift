import Foundation
import LiaisonTestSupport
import Testing

/// Reading without any knowledge: names, meetings and statements by their form alone.
@Suite struct NoKnowledgeTests {
    private let folder: TemporaryFolder
    private let run: CommandRun

    init() throws {
        folder = try TemporaryFolder()
        run = try CommandRun(["build", Repository.seeds, "--known", "none"], in: folder.path)
    }

    @Test func theExampleArticlesAreReadAndWhatIsNotKnownIsTold() throws {
        #expect(run.status == 0, "\(run.errors)")
        let report = try folder.text("graphs/report.txt")
        let told = try #require(report.split(separator: "\n").first { $0.hasPrefix("NOT KNOWN: ") })
        let counts = told.split(separator: " ").compactMap { Int($0) }
        #expect(counts.count == 2 && counts[0] == counts[1] && counts[0] > 30)
        #expect(report.contains("  Michelle Bachelet, person: "))
        #expect(report.contains("READ: 6 documents"))
    }

    @Test func meetingsAndStatementsStillHaveTheirProof() throws {
        let statements = try CommandRun(["statements", "--format", "csv"], in: folder.path)
        #expect(statements.output.split(separator: "\n").count > 40)
        let verified = try CommandRun(["verify"], in: folder.path)
        #expect(verified.status == 0, "\(verified.output) \(verified.errors)")
    }
}
