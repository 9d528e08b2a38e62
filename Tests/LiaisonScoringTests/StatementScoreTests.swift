import LiaisonScoring
import Testing

/// Statements of annotated documents.
@Suite struct StatementScoreTests {
    private let content = "the bridge at Oran would stay open until the end of March"
    private let people = [
        Exported.entity("lund", "person", names: ["Ada Lund"]), Exported.entity("falk", "person", names: ["Bo Falk"]),
        Exported.entity("oran", "place", names: ["Oran"]),
    ]

    private func sample(_ speaker: String, optional: Bool = false) throws -> Sample {
        try Sample(
            text: "Ada Lund said \(content). Bo Falk nodded.",
            entities: """
                {"id": "ada", "kind": "person", "names": ["Ada Lund"]}, {"id": "bo", "kind": "person", "names": ["Bo Falk"]},
                {"id": "oran", "kind": "place", "names": ["Oran"]}
                """,
            statements: """
                {"speaker": "\(speaker)", "content": "the bridge … end of March", "manner": "indirect",
                 "about": ["oran"], "optional": \(optional)}
                """)
    }

    @Test func contentAndSpeakerAreRight() throws {
        let board = try sample("ada").board(
            entities: people, statements: [Exported.statement("lund", content, about: ["oran", "falk"])])
        #expect(board.all[.statements].f1 == 1)
        #expect(board.all[.about].precision == 0.5 && board.all[.about].recall == 1)
        #expect(board.misses.map(\.cause) == [.aboutInvented])
    }

    @Test func anotherSpeakerIsWrong() throws {
        let board = try sample("ada").board(entities: people, statements: [Exported.statement("falk", content)])
        #expect(board.all[.statements].f1 == 0 && board.all[.content].f1 == 1)
        #expect(board.misses.map(\.cause) == [.wrongSpeaker, .wrongSpeaker])
        let joint = try sample("ada|bo").board(entities: people, statements: [Exported.statement("falk", content)])
        #expect(joint.all[.statements].f1 == 1)
    }

    @Test func halfOfTheContentIsEnough() throws {
        let cut = try sample("ada").board(
            entities: people, statements: [Exported.statement("lund", "the bridge at Oran")])
        #expect(cut.all[.statements].precision == 1 && cut.all[.statements].recall == 0)
        #expect(cut.misses.map(\.cause) == [.contentCut])
        let parts = try sample("ada").board(
            entities: people,
            statements: [
                Exported.statement("lund", "the bridge at Oran"), Exported.statement("lund", "the end of March"),
            ])
        #expect(parts.all[.statements].recall == 1)
    }

    @Test func tooMuchContentIsInvented() throws {
        let board = try sample("ada").board(
            entities: people,
            statements: [
                Exported.statement("lund", content + " and nodded and went home with four of his oldest friends")
            ])
        #expect(board.all[.statements].precision == 0 && board.all[.statements].recall == 0)
        #expect(board.misses.map(\.cause) == [.contentStretched, .contentStretched])
    }

    @Test func optionalStatementsAreNeitherRightNorWrong() throws {
        for speaker in ["lund", "falk"] {
            let board = try sample("ada", optional: true).board(
                entities: people, statements: [Exported.statement(speaker, content)])
            #expect(board.all[.statements].found == 0 && board.all[.statements].wanted == 0)
        }
    }

    @Test func aStatementThatNobodyMadeIsInvented() throws {
        let board = try sample("ada").board(
            entities: people, statements: [Exported.statement("falk", "snow fell upon every harbour")])
        #expect(board.misses.map(\.cause) == [.noCue, .invented])
        let nobody = try sample("ada").board(entities: Array(people.dropFirst()))
        #expect(nobody.misses.filter { $0.subject == .statement }.map(\.cause) == [.speakerNotFound])
    }
}
