import LiaisonKnowledge
import LiaisonTestSupport
import Testing

@Suite struct LayerTests {
    private let first = #"{"id":"x","kind":"person","names":{"en":["Old Name"]},"source":"starter"}"#
    private let second = #"{"id":"x","kind":"person","names":{"en":["New Name"]},"source":"mine"}"#

    @Test func winOverThoseBelowThemLineByLine() throws {
        let folder = try TemporaryFolder()
        let other = #"{"id":"y","kind":"person","names":{"en":["Other"]},"source":"starter"}"#
        try folder.write(first + "\n" + other + "\n", to: "starter/a.jsonl")
        let mine = try folder.write(second + "\n", to: "mine.jsonl")
        let cache = IndexCache(folder: nil)
        let layered = try cache.index(of: [folder.path + "/starter", mine]).index.knowledge
        #expect(layered.entries.map(\.name) == ["New Name", "Other"])
        #expect(layered.entry("x")?.source == "mine")
        let below = try cache.index(of: [mine, folder.path + "/starter"]).index.knowledge
        #expect(below.entry("x")?.name == "Old Name")
    }

    @Test func thatAreMissingAreToldByName() throws {
        let error = #expect(throws: KnowledgeError.self) { try Knowledge(folder: "nowhere/at/all") }
        #expect(error?.description.contains("nowhere/at/all") == true)
    }
}
