import LiaisonDocuments
import LiaisonGraph
import LiaisonLanguages
import LiaisonLinking
import Testing

/// Things with one name stay apart, and one thing with names in two languages is one node.
@Suite struct HomonymTests {
    private func ids(_ graph: Graph) -> [String] { graph.entities.map(\.id.rawValue) }

    private let known = [
        "georgia": KnownEntity(kind: .place, name: "Georgia", aliases: ["Géorgie"]),
        "georgia-us": KnownEntity(kind: .place, name: "Georgia", aliases: ["Géorgie"]),
        "ofr": KnownEntity(
            kind: .organization, name: "Office for Rivers", aliases: ["Bureau des rivières", "OFR", "BDR"]),
    ]

    @Test func twoKnownThingsWithOneNameStayTwo() throws {
        var first = Telling("a")
        _ = first.name("Georgia", .place, known: "georgia")
        var second = Telling("b")
        _ = second.name("Georgia", .place, known: "georgia-us")
        let lone = naming([("c", "Georgia", .place)])
        #expect(ids(try link([first, second] + lone, known: known)) == ["georgia", "georgia-place", "georgia-us"])
    }

    @Test func aNameInEitherLanguageIsOneNode() throws {
        var english = Telling("a")
        _ = english.name("Office for Rivers", .organization, known: "ofr")
        let french = naming([("b", "Bureau des rivières", .organization), ("c", "B.D.R.", .organization)])
        #expect(ids(try link([english] + french, known: known)) == ["ofr"])
    }

    @Test func aPersonIsOneNodeInBothLanguagesWhateverTheAccents() throws {
        let graph = try link(naming([("a", "Jose Ramirez", .person), ("b", "José Ramírez", .person)]))
        #expect(graph.entities.count == 1)
    }

    @Test func twoPeopleWithOneSurnameStayTwo() throws {
        let graph = try link(
            naming([("a", "Maria Sol", .person), ("b", "Marta Sol", .person), ("c", "Sol", .person)]))
        #expect(ids(graph).count == 3)
        #expect(ids(graph).prefix(2) == ["maria-sol", "marta-sol"])
    }

    @Test func aPartyOfOneCountryIsNotThatOfAnother() throws {
        let parties = [
            "green-a": KnownEntity(kind: .organization, name: "Green Party"),
            "green-b": KnownEntity(kind: .organization, name: "Green Party"),
        ]
        var first = Telling("a")
        _ = first.name("Green Party", .organization, known: "green-a")
        var second = Telling("b")
        _ = second.name("Green Party", .organization, known: "green-b")
        #expect(ids(try link([first, second], known: parties)) == ["green-a", "green-b"])
    }
}
