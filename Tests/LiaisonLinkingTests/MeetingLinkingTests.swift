import LiaisonCalendar
import LiaisonDocuments
import LiaisonGraph
import LiaisonLanguages
import LiaisonLinking
import Testing

@Suite struct MeetingLinkingTests {
    /// A document in which these people meet.
    private func told(
        _ id: DocumentID, on published: String?, _ names: [String], _ date: String?, _ kind: MeetingKind = .talks,
        _ status: MeetingStatus = .held
    ) -> Telling {
        var telling = Telling(id, published)
        let people = names.map { telling.person($0) }
        telling.meeting(people, date, kind, status)
        return telling
    }

    private let pair = ["Ann Bell", "Carl Dunn"]

    @Test(arguments: [
        ("2023-04-03", "2023-04-03", 1), ("2023-04-03", "2023-04-04", 2), ("2023-04-01/2023-04-05", "2023-04-03", 1),
        ("--04-03", "2023-04-03", 1), ("--04-04", "2023-04-03", 2), ("2023-04", "2023-04-03", 1),
        ("2023-03", "2023-04-03", 2),
    ])
    func datesDecide(a: String, b: String, count: Int) throws {
        let graph = try link([told("a", on: "2023-04-05", pair, a), told("b", on: "2023-04-06", pair, b)])
        #expect(graph.meetings.count == count)
        if count == 1 { #expect(graph.meetings[0].date == DateSpan("2023-04-03")) }
    }

    @Test func aMeetingWithoutDateJoinsOnlyWhenToldWithinTenDays() throws {
        let dated = told("a", on: "2023-04-05", pair, "2023-04-03")
        #expect(try link([dated, told("b", on: "2023-04-12", pair, nil)]).meetings.count == 1)
        #expect(try link([dated, told("b", on: "2023-04-18", pair, nil)]).meetings.count == 2)
        #expect(try link([dated, told("b", on: "2023-05-12", pair, nil)]).meetings.count == 2)
        #expect(try link([dated, told("b", on: nil, pair, nil)]).meetings.count == 2)
        #expect(try link([dated, told("b", on: "2023-04-12", pair, nil, .talks, .planned)]).meetings.count == 2)
    }

    @Test func otherPartiesAreAnotherMeeting() throws {
        let graph = try link([
            told("a", on: "2023-04-05", pair, "2023-04-03"),
            told("b", on: "2023-04-05", ["Ann Bell", "Eve Frost"], "2023-04-03"),
        ])
        #expect(graph.meetings.count == 2)
    }

    @Test func someOfThePartiesAreTheSameMeeting() throws {
        let graph = try link([
            told("a", on: "2023-04-05", pair, "2023-04-03"),
            told("b", on: "2023-04-05", pair + ["Eve Frost"], "2023-04-03"),
        ])
        #expect(graph.meetings.map(\.participants.count) == [3])
        #expect(graph.meetings[0].evidence.map(\.document) == ["a", "b"])
        #expect(graph.meetings[0].reasons.contains { $0.contains("one names some of the other's parties") })
    }

    @Test func talksOfTwoAtASummitAreAMeetingOfTheirOwn() throws {
        let graph = try link([
            told("a", on: "2023-04-05", pair, "2023-04-03"),
            told("b", on: "2023-04-05", pair + ["Eve Frost"], "2023-04-03", .summit),
        ])
        #expect(graph.meetings.count == 2)
    }

    @Test func aCallIsNoVisit() throws {
        let graph = try link([
            told("a", on: "2023-04-05", pair, "2023-04-03", .call),
            told("b", on: "2023-04-05", pair, "2023-04-03", .visit),
        ])
        #expect(graph.meetings.count == 2)
    }

    @Test func aMinisterStandsForTheCountry() throws {
        var minister = Telling("a", "2023-04-05")
        let person = minister.person("Ann Bell")
        let country = minister.name("Ruritania", .place)
        let other = minister.person("Carl Dunn")
        minister.office(person, country, "foreign minister")
        minister.meeting([person, other], "2023-04-03")
        var state = Telling("b", "2023-04-05")
        let (ruritania, dunn) = (state.name("Ruritania", .place), state.person("Carl Dunn"))
        state.meeting([ruritania, dunn], "2023-04-03")
        let graph = try link([minister, state])
        #expect(graph.meetings.map(\.participants) == [["ann-bell", "carl-dunn"]])
    }

    @Test func whatWasHeldIsNoLongerPlanned() throws {
        let plan = told("a", on: "2023-04-01", pair, "2023-04-03", .talks, .planned)
        let held = told("b", on: "2023-04-04", pair, "2023-04-03")
        let graph = try link([plan, held])
        #expect(graph.meetings.map(\.status) == [.held])
        #expect(graph.meetings[0].reasons.contains { $0.hasPrefix("held: ") })
    }

    @Test func aPlanToldAfterAMeetingIsAnother() throws {
        let held = told("a", on: "2023-04-04", pair, "2023-04-03")
        let plan = told("b", on: "2023-04-06", pair, "2023-04-01/2023-04-10", .talks, .planned)
        #expect(
            try link([held, plan]).meetings.map(\.status).sorted { $0.rawValue < $1.rawValue } == [.held, .planned])
    }

    @Test func aMeetingKeepsItsIdentityWhenOtherDocumentsAreAdded() throws {
        let first = told("m", on: "2023-04-05", pair, "2023-04-03")
        let others = [told("a", on: "2023-04-05", ["Eve Frost", "Carl Dunn"], "2023-04-03"), Telling("z")]
        let alone = try link([first]).meetings[0].id
        #expect(try link(others + [first]).meetings.contains { $0.id == alone })
        #expect(alone.rawValue.hasPrefix("m-") && alone.rawValue.utf8.count == 15)
    }

    @Test func nobodyMeetsThemselves() throws {
        let graph = try link(
            [told("a", on: nil, ["Joan Smith", "Joan A. Smith"], "2023-04-03")])
        #expect(graph.entities.count == 1 && graph.meetings.isEmpty)
    }
}
