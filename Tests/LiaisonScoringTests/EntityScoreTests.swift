import Foundation
import LiaisonScoring
import Testing

/// Entities and clusters of annotated documents.
@Suite struct EntityScoreTests {
    private let text = "Ada Lund of the Harbour Board spoke in Oran. Ms Lund named Bo Falk. Danes listened. By Cy Roe."

    private func sample() throws -> Sample {
        try Sample(
            text: text,
            entities: """
                {"id": "ada-lund", "kind": "person", "names": ["Ada Lund", "Ms Lund"]},
                {"id": "harbour-board", "kind": "organization", "names": ["the Harbour Board"]},
                {"id": "oran", "kind": "place", "names": ["Oran"]},
                {"id": "cy-roe", "kind": "person", "names": ["Cy Roe"], "optional": true}
                """, ignore: "\"Danes\"")
    }

    @Test func rightKindAndNameAreRight() throws {
        let board = try sample().board(entities: [
            Exported.entity("lund", "person", names: ["Lund"]),
            Exported.entity("board", "organization", names: ["Harbour Board"]),
            Exported.entity("oran", "organization", names: ["Oran"]),
            Exported.entity("falk", "person", names: ["Bo Falk"]),
        ])
        let typed = board.all[.entities]
        #expect(typed.precision == 0.5 && typed.recall == 0.6667 && typed.f1 == 0.5714)
        #expect(board.all[.untyped].precision == 0.75 && board.all[.untyped].recall == 1)
        #expect(board.all[.place].wanted == 1 && board.all[.place].recall == 0)
        #expect(board.byLanguage["en"]?[.entities] == typed)
        let causes = board.misses.map { "\($0.verdict.rawValue): \($0.cause.rawValue): \($0.who[0])" }
        #expect(
            causes == ["invented: wrong kind: oran", "missed: wrong kind: oran", "invented: no such name: ?falk"])
    }

    @Test func optionalAndIgnoredNamesAreNeutral() throws {
        let all = [
            Exported.entity("cy", "person", names: ["Cy Roe"]), Exported.entity("danes", "place", names: ["the Danes"]),
            Exported.entity("her", "person", names: [], descriptions: ["she"]),
        ]
        #expect(try sample().board(entities: all).all[.entities].found == 0)
    }

    @Test func aNameThatIsCutIsToldFromOneThatIsNotFound() throws {
        let board = try sample().board(entities: [Exported.entity("b", "organization", names: ["Harbour"])])
        let causes = board.misses.filter { $0.verdict == .missed }.map(\.cause)
        #expect(causes.sorted { $0.rawValue < $1.rawValue } == [.nameCut, .nameNotFound, .nameNotFound])
    }

    @Test func twoNodesForOneThingCostClusters() throws {
        let sample = try sample()
        try sample.write("Ada Lund slept.", to: "b.txt")
        try sample.write(
            """
            {"language": "fr", "entities": [{"id": "ada-lund", "kind": "person", "names": ["Ada Lund"]}],
             "meetings": [], "statements": []}
            """, to: "b.json")
        let graph = """
            {"documents": [{"id": "1", "path": "a.txt"}, {"id": "b"}], "meetings": [], "statements": [], "entities": [
             {"id": "x", "kind": "person", "name": "x", "mentions": [{"document": "1", "text": "Ada Lund"}]},
             {"id": "y", "kind": "person", "name": "y", "mentions": [{"document": "b", "text": "Ada Lund"}]}]}
            """
        let set = try AnnotatedSet(folder: sample.folder)
        let apart = Scoreboard(set, try Answers(json: .init(graph.utf8))).all[.clusters]
        #expect(apart.precision == 1 && apart.recall == 0.5 && apart.found == 2)
        let one = graph.replacingOccurrences(of: "\"y\"", with: "\"x\"")
            .replacingOccurrences(
                of: "}]},\n {\"id\": \"x\", \"kind\": \"person\", \"name\": \"x\", \"mentions\": [", with: "}, ")
        #expect(Scoreboard(set, try Answers(json: .init(one.utf8))).all[.clusters].f1 == 1)
    }

    @Test func documentsThatTheGraphLacksAreTold() throws {
        let sample = try sample()
        try sample.write("Nobody.", to: "b.txt")
        try sample.write("{\"entities\": [], \"meetings\": [], \"statements\": []}", to: "b.json")
        #expect(try sample.board().absent == ["b"])
    }
}
