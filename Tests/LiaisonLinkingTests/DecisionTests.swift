import LiaisonDocuments
import LiaisonGraph
import LiaisonLanguages
import LiaisonLinking
import Testing

@Suite struct DecisionTests {
    private func ids(_ graph: Graph) -> [String] { graph.entities.map(\.id.rawValue) }
    private let two = naming([("a", "Joan Smith", .person), ("b", "J. Smythe", .person)])

    @Test func sameJoinsByIdOrName() throws {
        for (a, b) in [("joan-smith", "j-smythe"), ("J. SMYTHE", "joan smith")] {
            let graph = try link(two, decisions: [.same(a, b)])
            #expect(ids(graph) == ["j-smythe"])
            #expect(graph.entities[0].mentions.contains { $0.reason.contains("decision: same as") })
        }
    }

    @Test func differentSplitsWhatLinkingWouldJoin() throws {
        let joined = naming([("a", "Joan Smith", .person), ("b", "Joan A. Smith", .person)])
        #expect(ids(try link(joined)) == ["joan-smith"])
        let graph = try link(joined, decisions: [.different("Joan Smith", "Joan A. Smith")])
        #expect(ids(graph) == ["joan-a-smith", "joan-smith"])
    }

    @Test func theNewestOfTwoDecisionsWins() throws {
        let same = Decision.same("joan-smith", "j-smythe")
        let different = Decision.different("j-smythe", "joan-smith")
        #expect(try link(two, decisions: [same, different]).entities.count == 2)
        #expect(try link(two, decisions: [different, same]).entities.count == 1)
    }

    @Test func aNewerDecisionAlsoWinsOverAChainOfOlderOnes() throws {
        let three = two + naming([("c", "Jane Smith", .person)])
        let chain: [Decision] = [.same("joan-smith", "j-smythe"), .same("j-smythe", "jane-smith")]
        #expect(try link(three, decisions: chain).entities.count == 1)
        let graph = try link(three, decisions: chain + [.different("joan-smith", "jane-smith")])
        #expect(graph.entities.count == 2)
    }

    @Test func renameShowsAnotherName() throws {
        let graph = try link(
            two, decisions: [.rename("joan-smith", to: "Joan"), .rename("Joan Smith", to: "Dr Smith")])
        #expect(graph.entities.first { $0.id == "joan-smith" }?.name == "Dr Smith")
        #expect(graph.entities.first { $0.id == "joan-smith" }?.aliases == ["Joan Smith"])
    }

    @Test func dropRemovesAnEntityWithItsFacts() throws {
        var telling = Telling("a", "2022-05-30")
        let (p, q, r) = (telling.person("Ann Bell"), telling.person("Carl Dunn"), telling.person("Eve Frost"))
        telling.meeting([p, q], "2022-05-28")
        telling.meeting([p, q, r], "2022-05-29")
        telling.statement(p, "It rains.", about: [q])
        telling.statement(q, "It does not.", about: [p])
        let graph = try link([telling], decisions: [.drop("Carl Dunn")])
        #expect(ids(graph) == ["ann-bell", "eve-frost"])
        #expect(graph.meetings.map(\.participants) == [["ann-bell", "eve-frost"]])
        #expect(graph.statements.map(\.speaker) == ["ann-bell"] && graph.statements[0].about.isEmpty)
    }
}
