import LiaisonScoring
import Testing

/// Encounters of annotated documents.
@Suite struct MeetingScoreTests {
    private let evidence = "Ada Lund met Bo Falk in Oran on Monday"
    private let people = [
        Exported.entity("lund", "person", names: ["Ada Lund"]), Exported.entity("falk", "person", names: ["Bo Falk"]),
        Exported.entity("roe", "person", names: ["Cy Roe"]), Exported.entity("oran", "place", names: ["Oran"]),
    ]

    private func sample(_ participants: String, optional: Bool = false, when: String = "\"2023-04-03\"") throws
        -> Sample
    {
        try Sample(
            text: evidence + ". Cy Roe was there.",
            entities: """
                {"id": "ada", "kind": "person", "names": ["Ada Lund"]}, {"id": "bo", "kind": "person", "names": ["Bo Falk"]},
                {"id": "cy", "kind": "person", "names": ["Cy Roe"]}, {"id": "oran", "kind": "place", "names": ["Oran"]}
                """,
            meetings: """
                {"participants": [\(participants)], "kind": "talks", "status": "held", "when": \(when),
                 "where": ["oran"], "evidence": ["Ada Lund met … Oran"], "optional": \(optional)}
                """)
    }

    private func meeting(_ participants: [String], status: String = "held", date: String? = "2023-04-03") -> String {
        Exported.meeting(participants, status: status, date: date, places: ["oran"], evidence: evidence)
    }

    @Test func rightPartiesAreRight() throws {
        let board = try sample("\"ada\", \"bo\"").board(entities: people, meetings: [meeting(["lund", "falk"])])
        #expect(board.all[.meetings].f1 == 1 && board.all[.held].f1 == 1)
        #expect(board.all[.date].share == 1 && board.all[.status].share == 1 && board.all[.place].share == 1)
        #expect(board.misses.isEmpty)
    }

    @Test func oneOfTwoPartiesIsEnoughWithTheSentence() throws {
        let half = try sample("\"ada\", \"bo\"").board(entities: people, meetings: [meeting(["lund"])])
        #expect(half.all[.meetings].f1 == 1)
        let third = try sample("\"ada\", \"bo\", \"cy\"").board(entities: people, meetings: [meeting(["lund"])])
        #expect(third.all[.meetings].f1 == 0)
        #expect(third.misses.map(\.cause) == [.partyMissing, .partyMissing])
    }

    @Test func alternativesAndDoubtfulPartiesAreAccepted() throws {
        let either = try sample("\"ada|cy\", \"bo\"").board(entities: people, meetings: [meeting(["roe", "falk"])])
        #expect(either.all[.meetings].f1 == 1)
        let doubtful = try sample("\"ada\", \"bo\", \"cy?\"").board(
            entities: people, meetings: [meeting(["falk", "lund", "roe"])])
        #expect(doubtful.all[.meetings].f1 == 1)
    }

    @Test func optionalEncountersAreNeitherRightNorWrong() throws {
        let found = try sample("\"ada\", \"bo\"", optional: true).board(
            entities: people, meetings: [meeting(["lund", "falk"]), meeting(["lund", "falk"])])
        #expect(found.all[.meetings].found == 0 && found.all[.meetings].wanted == 0)
    }

    @Test func aSecondTellingIsInvented() throws {
        let board = try sample("\"ada\", \"bo\"").board(
            entities: people, meetings: [meeting(["lund", "falk"]), meeting(["lund", "falk"])])
        #expect(board.all[.meetings].precision == 0.5 && board.all[.meetings].recall == 1)
        #expect(board.misses.map(\.cause) == [.toldTwice])
    }

    @Test func datesMayHaveReadings() throws {
        let dated = try sample("\"ada\", \"bo\"", when: "\"2023-04-03|null\"")
        #expect(
            try dated.board(entities: people, meetings: [meeting(["lund", "falk"], date: nil)]).all[.date].share == 1)
        let board = try dated.board(
            entities: people, meetings: [meeting(["lund", "falk"], status: "planned", date: "2023-04-04")])
        #expect(board.all[.date].share == 0 && board.all[.status].share == 0)
        #expect(board.all[.held].wanted == 1 && board.all[.held].recall == 0 && board.all[.meetings].recall == 1)
        #expect(board.misses.map(\.cause) == [.wrongDate, .wrongStatus])
    }

    @Test func aPartyWhoseNameIsNotFoundIsTheCause() throws {
        let board = try sample("\"ada\", \"bo\"").board(entities: Array(people.suffix(2)))
        #expect(board.misses.filter { $0.subject == .meeting }.map(\.cause) == [.partyNotFound])
        let silent = try sample("\"ada\", \"bo\"").board(entities: people)
        #expect(silent.misses.map(\.cause) == [.noCue])
    }
}
