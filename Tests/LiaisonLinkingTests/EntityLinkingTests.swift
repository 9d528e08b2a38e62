import LiaisonDocuments
import LiaisonGraph
import LiaisonLanguages
import LiaisonLinking
import Testing

@Suite struct EntityLinkingTests {
    private func ids(_ graph: Graph) -> [String] { graph.entities.map(\.id.rawValue) }

    @Test func aFullNameIsOneEntityInAllDocuments() throws {
        let graph = try link(naming([("a", "Jean-Pierre Brun", .person), ("b", "JEAN PIERRE BRUN", .person)]))
        #expect(ids(graph) == ["jean-pierre-brun"])
        #expect(graph.entities[0].mentions.map(\.evidence.document) == ["a", "b"])
    }

    @Test func oneWordNamesOfPeopleStayInTheirDocument() throws {
        let graph = try link(naming([("a", "Martin", .person), ("b", "Martin", .person)]))
        #expect(graph.entities.count == 2)
        #expect(graph.entities.allSatisfy { $0.id.rawValue.hasPrefix("martin-") && !$0.isKnown })
    }

    @Test func aOneWordNameJoinsTheKnownPersonWhoseWholeNameItIs() throws {
        var telling = Telling("a")
        _ = telling.person("Luiz Inácio Lula da Silva", known: "lula")
        let known = ["lula": KnownEntity(kind: .person, name: "Luiz Inácio Lula da Silva", aliases: ["Lula"])]
        let graph = try link([telling] + naming([("b", "Lula", .person)]), known: known)
        #expect(ids(graph) == ["lula"])
        #expect(graph.entities[0].mentions[1].reason == "name; a name of Luiz Inácio Lula da Silva")
    }

    @Test func theKnowledgeGivesNameKindAndAliases() throws {
        var telling = Telling("a")
        _ = telling.name("OHCHR", .organization, known: "ohchr")
        let known = [
            "ohchr": KnownEntity(kind: .organization, name: "UN Human Rights", aliases: ["HCDH"], wikidata: "Q656")
        ]
        let entity = try #require(try link([telling], known: known).entities.first)
        #expect(entity.name == "UN Human Rights" && entity.aliases == ["HCDH", "OHCHR"])
        #expect(entity.wikidata == "Q656" && entity.isKnown)
    }

    @Test func anAcronymJoinsItsOnlyDefinition() throws {
        var defining = Telling("a")
        _ = defining.name("Office for Rivers", .organization, aliases: ["OFR"])
        let graph = try link([defining] + naming([("b", "OFR", .organization)]))
        #expect(ids(graph) == ["office-for-rivers"])
        #expect(graph.entities[0].name == "Office for Rivers")
        #expect(
            graph.entities[0].mentions[1].reason == "name; defined as short for Office for Rivers in another document")
    }

    @Test func anAcronymWithTwoDefinitionsOrAnotherKindStaysAlone() throws {
        var first = Telling("a")
        _ = first.name("Office for Rivers", .organization, aliases: ["OFR"])
        var second = Telling("b")
        _ = second.name("Order of Friars", .organization, aliases: ["OFR"])
        let lone = naming([("c", "OFR", .organization)])
        #expect(ids(try link([first, second] + lone)) == ["office-for-rivers", "ofr", "order-of-friars"])
        #expect(ids(try link([first] + naming([("c", "OFR", .place)]))) == ["office-for-rivers", "ofr"])
    }

    @Test func namesJoinThatDifferOnlyByAMiddleName() throws {
        let graph = try link(naming([("a", "Joan Smith", .person), ("b", "Joan A. Smith", .person)]))
        #expect(ids(graph) == ["joan-smith"])
        let full = try link(naming([("a", "Joan Anne Smith", .person), ("b", "Joan A. Smith", .person)]))
        #expect(full.entities.count == 1)
    }

    @Test func aNameThatFitsTwoPeopleJoinsNeither() throws {
        let graph = try link(
            naming([("a", "Joan Smith", .person), ("b", "Joan A. Smith", .person), ("c", "Joan B. Smith", .person)]))
        #expect(ids(graph) == ["joan-a-smith", "joan-b-smith", "joan-smith"])
    }

    @Test func thingsOfTwoKindsWithOneNameHaveTwoIdentities() throws {
        let graph = try link(naming([("a", "Geneva Centre", .place), ("b", "Geneva Centre", .organization)]))
        #expect(ids(graph) == ["geneva-centre", "geneva-centre-place"])
    }

    @Test func aFullNameIsTheKindThatItIsMostlyTakenFor() throws {
        let graph = try link(
            naming([("a", "Qin Gang", .organization), ("b", "Qin Gang", .person), ("c", "Qin Gang", .person)]))
        #expect(ids(graph) == ["qin-gang"] && graph.entities[0].kind == .person)
        #expect(graph.entities[0].mentions[0].reason.contains("mostly taken for a person"))
    }

    @Test func aFullNameOfSomebodyKnownIsNoOtherKind() throws {
        var telling = Telling("a")
        _ = telling.person("Qin Gang", known: "qin-gang")
        let known = ["qin-gang": KnownEntity(kind: .person, name: "Qin Gang")]
        let graph = try link([telling] + naming([("b", "Qin Gang", .organization)]), known: known)
        #expect(ids(graph) == ["qin-gang"])
    }

    @Test func theKnowledgeKeepsItsIdentities() throws {
        let known = ["georgia": KnownEntity(kind: .place, name: "Georgia")]
        #expect(ids(try link(naming([("a", "Georgia", .organization)]), known: known)) == ["georgia-organization"])
    }

    @Test func theMostFrequentFullFormIsShown() throws {
        let names = ["MARIA SOL", "Maria Sol", "Maria Sol"]
        let tellings = naming(names.enumerated().map { (DocumentID(rawValue: "\($0)"), $1, .person) })
        #expect(try link(tellings).entities[0].name == "Maria Sol")
        #expect(try link(tellings).entities[0].aliases == ["MARIA SOL"])
    }

    @Test func damagedFactsAreRefused() throws {
        var telling = Telling("a")
        _ = telling.person("Maria Sol")
        telling.meeting([0, 7])
        #expect(throws: LinkingError.malformed("a", "a meeting")) { try link([telling]) }
        #expect(throws: LinkingError.duplicate("b")) { try link([Telling("b"), Telling("b")]) }
    }
}
