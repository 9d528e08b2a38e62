import LiaisonCalendar
import LiaisonDocuments
import LiaisonGraph
import LiaisonLanguages
import LiaisonText

/// Graphs of any size with invented people and organizations, in two languages, the same for the same seed: a few
/// actors have most of the links, as in real news.
struct InventedNews {
    private var generator: Generator

    init(seed: UInt64 = 1) { generator = Generator(state: seed) }

    /// A linear congruential generator with an output permutation, so that tests repeat everywhere.
    struct Generator: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state >> 22) ^ state &* 0x9E37_79B9_7F4A_7C15
        }
    }

    /// A graph of `count` entities.
    mutating func graph(entities count: Int, hostile: [String] = []) -> Graph {
        var names = hostile.map { ($0, EntityKind.person) }
        while names.count < count { names.append(name(names.count)) }
        let entities = names.enumerated().map { place, name in
            Entity(id: EntityID(rawValue: "\(place + 10_000)-e"), kind: name.1, name: name.0)
        }
        let documents = (0..<max(count / 3, 3)).map { place in
            Source(
                Document(
                    id: DocumentID(rawValue: "d\(place + 1_000)"), path: "news/\(place).txt", language: .english,
                    date: PartialDate(year: 2022 + place % 3, month: 1 + place % 12, day: 1 + place % 28),
                    publisher: ["Agence Exemple", "The Example Post", "Example News"][place % 3],
                    sha256: String(repeating: "0", count: 60) + String(place + 1_000), text: ""))
        }
        var graph = Graph(documents: documents, entities: entities)
        for place in 0..<(count * 6 / 10) {
            let size = 2 + (place % 7 == 0 ? 1 : 0)
            let parties = Set((0..<size).map { _ in actor(count) }).sorted().map { entities[$0].id }
            graph.meetings.append(
                Meeting(
                    id: MeetingID(rawValue: "m-\(place + 10_000)"),
                    kind: MeetingKind.allCases[place % MeetingKind.allCases.count],
                    status: place % 5 == 0 ? .planned : place % 31 == 30 ? .cancelled : .held,
                    date: PartialDate(year: 2023, month: 1 + place % 12, day: 1 + place % 28).map { DateSpan($0) },
                    places: [], participants: parties, evidence: evidence(documents), reasons: []))
        }
        for place in 0..<(count * 6 / 10) {
            let speaker = actor(count)
            let others = Set([actor(count), actor(count)]).subtracting([speaker]).sorted().map { entities[$0].id }
            let spans = evidence(documents)
            graph.statements.append(
                Statement(
                    id: StatementID(rawValue: "s-\(place + 10_000)"), speaker: entities[speaker].id, manner: .indirect,
                    cue: place % 2 == 0 ? "a déclaré" : "said", content: spans[0],
                    date: PartialDate(year: 2023, month: 1 + place % 12).map { DateSpan($0) },
                    addressees: place % 4 == 0 ? Array(others.prefix(1)) : [],
                    about: place % 4 == 0 ? Array(others.dropFirst()) : others, evidence: spans[0], reasons: []))
        }
        let organizations = entities.filter { $0.kind == .organization }
        for (place, person) in entities.filter({ $0.kind == .person }).enumerated()
        where place % 2 == 0 && !organizations.isEmpty {
            graph.affiliations.append(
                Affiliation(
                    person: person.id, organization: organizations[place % organizations.count].id,
                    role: place % 4 == 0 ? "directrice générale" : "spokesperson", since: nil, until: nil,
                    evidence: evidence(documents)))
        }
        return graph
    }

    /// Low numbers come far more often than high ones.
    private mutating func actor(_ count: Int) -> Int {
        let share = Double.random(in: 0..<1, using: &generator)
        return min(Int(share * share * share * Double(count)), count - 1)
    }

    private mutating func evidence(_ documents: [Source]) -> [Evidence] {
        let number = Int.random(in: 1...3, using: &generator)
        let chosen = Set((0..<number).map { _ in Int.random(in: 0..<documents.count, using: &generator) })
        return chosen.sorted().map { Evidence(document: documents[$0].id, start: 0, end: 10) }
    }

    private mutating func name(_ place: Int) -> (String, EntityKind) {
        func pick(_ list: [String]) -> String { list[Int.random(in: 0..<list.count, using: &generator)] }
        switch place % 10 {
        case 0, 1, 3, 5, 6, 8: return (pick(InventedNews.given) + " " + pick(InventedNews.family), .person)
        case 2, 4, 7:
            return (pick(InventedNews.bodies) + " " + pick(InventedNews.fields), .organization)
        default: return (pick(InventedNews.plans) + " " + pick(InventedNews.fields), .initiative)
        }
    }

    private static let given = [
        "Élodie", "Marc-Antoine", "Aïcha", "Jun", "Olga", "Peter", "Ngozi", "François", "Lena", "Tomás", "Hanna", "Wei",
    ]
    private static let family = [
        "Lefèvre", "Okonjo", "van der Berg", "Müller", "Ibáñez", "Çelik", "Tanaka", "Dubois-Martin", "O’Connor",
        "Nguyen", "Kowalska", "Haddad", "Lindqvist", "Rossi", "Mbeki", "Sato", "Fournier", "Novák",
    ]
    private static let bodies = [
        "Office européen pour", "Council for", "Agence internationale de", "Committee on", "Ministère de", "Bureau of",
    ]
    private static let fields = [
        "les migrations", "Ocean Affairs", "la santé publique", "Digital Trade", "l’énergie", "Refugee Protection",
        "la pêche durable", "Clean Water", "les droits de l’enfant", "Open Data",
    ]
    private static let plans = ["Initiative for", "Plan d’action pour", "Accord sur", "Partnership for"]

    /// Names that break writers of markup, DOT, tables and terminals.
    static let hostile = [
        "\"quoted\" & \\back\\slash\\", "</title><script>alert(1)</script>", "line one\nline two\r\nthree",
        "\u{0}\u{1}\u{1B}[31mred\u{7F}\u{85}", "\u{202E}gnisrever\u{202C} \u{2066}isolated\u{2069}",
        String(repeating: "Aé", count: 5_000), "🧑🏽‍🚀👩‍👩‍👧 emoji", "王毅与安东尼奥·维托里诺会谈", "أنطونيو فيتورينو",
        "\\N \\G \\E \\l \\", "{a|b}<c>", "&amp;&#x3C;&lt;", "javascript:alert(1)", "data:text/html,<b>", "]]>", "-->",
        "", "   ", "a" + String(repeating: "\u{301}", count: 2_000), "\u{FFFE}\u{FFFF}\u{FEFF}end", "%s%n%d", "graph",
        "=HYPERLINK(\"x\")", "' onload='x", "\u{2028}separator\u{2029}", "{{ template }}", "${x}", "12abc",
    ]
}
