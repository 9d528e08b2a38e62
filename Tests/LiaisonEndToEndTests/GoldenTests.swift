import Foundation
import LiaisonTestSupport
import Testing

/// The example that the repository shows: the articles in `seeds/`, and what the main job writes from them.
@Suite struct GoldenTests {
    @Test func graphsAreWhatTheSeedsGive() throws {
        let target = try TemporaryFolder()
        let run = try CommandRun(
            ["build", "seeds", "--known", "seeds/known", "--into", target.path], in: Repository.folder.path)
        #expect(run.status == 0, "\(run.errors)")
        let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"
        for name in ["network.dot", "network.svg", "report.txt"] {
            let made = try target.bytes(name)
            let kept = URL(fileURLWithPath: Repository.graphs + "/" + name)
            if isRecording { try made.write(to: kept) }
            #expect(
                try made == Data(contentsOf: kept),
                "graphs/\(name) is not what seeds/ gives; if that is right, run the tests with RECORD=1 and commit it")
        }
        #expect(!isRecording, "graphs/ was written anew: look at the changes, then run the tests without RECORD")
    }
}
