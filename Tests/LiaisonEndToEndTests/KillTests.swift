import Foundation
import LiaisonTestSupport
import Testing

/// A build may be killed at any moment.
@Suite struct KillTests {
    @Test func theLastCompleteGraphStaysAndTheNextBuildGoesOn() throws {
        let folder = try TemporaryFolder()
        func lines(_ count: Int) -> String {
            (0..<count).map { number in
                let text = Article.text(of: number % 2 == 0 ? Article.english : Article.french) + " \(number)"
                return "{\"id\": \"d\(number)\", \"text\": \"\(text.replacingOccurrences(of: "\"", with: "\\\""))\"}\n"
            }.joined()
        }
        try folder.write(lines(40), to: "first.jsonl")
        try folder.write(lines(2_000), to: "all.jsonl")
        let known = ["--known", FewKnown.folder]
        #expect(try CommandRun(["build", "first.jsonl"] + known, in: folder.path).status == 0)
        let before = try CommandRun(["export", "json"], in: folder.path).output
        var killed = 0
        for pause in [200, 400, 700, 1_000, 1_500] {
            let wasRunning = try CommandRun.kill(
                ["build", "all.jsonl", "--threads", "1"] + known, in: folder.path, after: pause)
            guard wasRunning else { break }
            killed += 1
            let after = try CommandRun(["export", "json"], in: folder.path)
            #expect(after.status == 0 && after.output == before, "killed after \(pause) ms")
        }
        #expect(killed > 0)
        #expect(try CommandRun(["build", "all.jsonl"] + known, in: folder.path).status == 0)
        let healed = try CommandRun(["export", "json"], in: folder.path).output
        #expect(try CommandRun(["build", "all.jsonl", "--into", "fresh"] + known, in: folder.path).status == 0)
        #expect(try CommandRun(["export", "json", "--graph", "fresh/liaison.db"], in: folder.path).output == healed)
    }
}
