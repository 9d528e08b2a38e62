import LiaisonCalendar
import LiaisonDocuments
import LiaisonGraph
import LiaisonLanguages
import LiaisonLinking
import Testing

@Suite struct OrderTests {
    /// Documents with all kinds of links between them, from a fixed sequence of numbers.
    private static let archive: [Telling] = {
        var state: UInt64 = 7
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        let names = ["Ann Bell", "Ann B. Bell", "Ann C. Bell", "Carl Dunn", "Eve Frost", "Frost", "Иван Петров"]
        let bodies = ["Office for Rivers", "OFR", "Lake Board", "LB"]
        return (0..<60).map { number in
            var telling = Telling(DocumentID(rawValue: "d\(next(90))-\(number)"), "2023-04-0\(next(9) + 1)")
            let people = (0..<3).map { _ in telling.person(names[next(names.count)]) }
            let body = bodies[next(bodies.count)]
            let organization = telling.name(
                body, next(5) == 0 ? .place : .organization,
                aliases: body == "Office for Rivers" && next(2) == 0 ? ["OFR"] : [])
            let dates = ["2023-04-03", "2023-04", nil, "2023-04-0\(next(9) + 1)", "2023-04-01/2023-04-06"]
            let kinds = MeetingKind.allCases
            telling.meeting([people[0], people[1]], dates[next(5)], kinds[next(7)], next(4) == 0 ? .planned : .held)
            telling.meeting([people[1], organization], dates[next(5)], kinds[next(7)])
            telling.statement(people[2], "Sentence \(next(4)).", about: [people[0]])
            telling.office(people[0], organization, ["chief", "Chief", "member"][next(3)])
            return telling
        }
    }()

    @Test func theOrderOfDocumentsChangesNothing() throws {
        let graph = try link(OrderTests.archive)
        #expect(graph.meetings.count > 20 && graph.entities.count > 10)
        #expect(try link(OrderTests.archive.reversed()) == graph)
        #expect(try link(OrderTests.archive.shuffled()) == graph)
    }

    @Test func listsAreSortedAndIdentitiesUnique() throws {
        let graph = try link(OrderTests.archive)
        func isStrictlySorted<ID: Comparable>(_ ids: [ID]) -> Bool { zip(ids, ids.dropFirst()).allSatisfy { $0 < $1 } }
        #expect(isStrictlySorted(graph.documents.map(\.id)) && isStrictlySorted(graph.entities.map(\.id)))
        #expect(isStrictlySorted(graph.meetings.map(\.id)) && isStrictlySorted(graph.statements.map(\.id)))
        for entity in graph.entities { #expect(isStrictlySorted(entity.mentions.map(\.evidence))) }
    }

    @Test func everyIdOfAnEntityStaysWhenUnrelatedDocumentsAreAdded() throws {
        let before = try link(OrderTests.archive)
        let after = try link(
            OrderTests.archive + naming([("x", "Gil Hart", .person), ("y", "Sea Union", .organization)]))
        #expect(Set(before.entities.map(\.id)).isSubset(of: after.entities.map(\.id)))
        #expect(Set(before.meetings.map(\.id)).isSubset(of: after.meetings.map(\.id)))
        #expect(Set(before.statements.map(\.id)).isSubset(of: after.statements.map(\.id)))
    }

    @Test func theSameWordsTwiceInADocumentAreTwoStatements() throws {
        var telling = Telling("a")
        let person = telling.person("Ann Bell")
        telling.statement(person, "It rains.")
        telling.statement(person, "It rains.")
        let ids = try link([telling]).statements.map(\.id.rawValue)
        #expect(ids.count == 2 && ids[1] == ids[0] + "-2")
    }

    @Test func officesAreMergedByFoldedRoleAndTerm() throws {
        var first = Telling("a")
        let (person, body) = (first.person("Ann Bell"), first.name("Lake Board", .organization))
        first.office(person, body, "Chief", since: "2020")
        var second = Telling("b")
        let (again, board) = (second.person("Ann Bell"), second.name("Lake Board", .organization))
        second.office(again, board, "chief")
        second.office(again, board, "Chief", since: "2020")
        let graph = try link([first, second])
        #expect(graph.affiliations.map(\.role) == ["Chief"])
        #expect(graph.affiliations[0].since?.description == "2020" && graph.affiliations[0].evidence.count == 3)
    }
}
