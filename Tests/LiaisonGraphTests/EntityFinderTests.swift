import LiaisonDocuments
import LiaisonGraph
import LiaisonLanguages
import Testing

struct EntityFinderTests {
    private var finder: EntityFinder {
        var sketch = Sketch()
        sketch.entity("michelle-bachelet", name: "Michelle Bachelet", aliases: ["Michelle Bachelet Jeria"])
        sketch.entity("wang-yi", name: "Wang Yi")
        sketch.entity("wang-yibo", name: "Wang Yibo")
        sketch.entity("qin-gang", name: "Qin Gang", aliases: ["秦刚"])
        sketch.entity("antonio-vitorino", name: "António Vitorino")
        sketch.entity("china", .place, name: "China", aliases: ["Chine", "PRC", "People's Republic of China"])
        sketch.entity("ohchr", .organization, name: "UN Human Rights Office", aliases: ["OHCHR", "HCDH"])
        sketch.entity("un", .organization, name: "United Nations", aliases: ["ONU", "UN"])
        sketch.entity("maria-silva", name: "Maria Silva")
        sketch.entity("jose-silva", name: "José Silva", aliases: ["Vladimir Путин"])
        sketch.mention("jose-silva", "d1", 0, 1)
        return EntityFinder(
            sketch.graph.entities, mentionTexts: ["qin-gang": ["the Chinese foreign minister"]],
            ignoring: ["M.", "Mme", "Mr.", "President", "Secretary General", "la", "l'", "the"], linking: ["of", "de"])
    }

    @Test(arguments: [
        ("michelle-bachelet", "michelle-bachelet"), ("MICHELLE BACHELET", "michelle-bachelet"),
        ("Mme Bachelet", "michelle-bachelet"), ("bachelet", "michelle-bachelet"),
        ("the President Michelle Bachelet", "michelle-bachelet"), ("wang yi", "wang-yi"), ("Yi, Wang", "wang-yi"),
        ("antonio  vitorino", "antonio-vitorino"), ("l’ONU", "un"), ("U.N.", "un"), ("la Chine", "china"),
        ("peoples republic of china", "china"), ("hcdh", "ohchr"), ("M. Путин", "jose-silva"), ("秦刚", "qin-gang"),
        ("Chinese Foreign Minister", "qin-gang"), ("Secretary-General Wang Yi", "wang-yi"),
    ])
    func finds(_ name: String, _ id: String) {
        #expect(finder.find(name) == .found(EntityID(rawValue: id)))
    }

    @Test func tellsWhenSeveralFit() {
        #expect(finder.find("silva") == .ambiguous(["jose-silva", "maria-silva"]))
        #expect(finder.find("Mr. Wang") == .ambiguous(["wang-yi", "wang-yibo"]))
    }

    @Test(arguments: [
        ("Michele Bachellet", "Michelle Bachelet"), ("Qing Gan", "Qin Gang"), ("Bachelte", "Michelle Bachelet"),
        ("Angela Vitorino", "António Vitorino"), ("Chnia", "China"),
    ])
    func suggestsWhatComesNear(_ name: String, _ nearest: String) {
        guard case .unknown(let names) = finder.find(name) else {
            Issue.record("\(name) was found")
            return
        }
        #expect(names.first == nearest)
        #expect(names.count <= 5)
    }

    @Test(arguments: ["", "!?", "xyzzyx"])
    func knowsNothingOf(_ name: String) {
        #expect(finder.find(name) == .unknown(nearest: []))
    }

    @Test func thePresidentOfACountryIsNotTheCountry() {
        guard case .unknown = finder.find("President of China") else {
            Issue.record("found")
            return
        }
    }
}
