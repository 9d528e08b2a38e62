import Foundation
import LiaisonCalendar
import LiaisonDocuments
import LiaisonEvents
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonTestSupport
import Testing

/// The starter knowledge, asked in both languages.
enum Starter {
    static let index = Result { try IndexCache(folder: nil).index(of: [Repository.known]).index }
    static let reader = Result { Reader(index: try index.get()) }
}

@Suite struct StarterTests {
    /// A question of the table: language, words, date, and the id of the person, or "two", or "unknown".
    private struct Case {
        let words: String
        let date: String
        let truth: String

        init?(_ line: Substring) {
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard columns.count >= 4, !line.hasPrefix("#") else { return nil }
            (words, date, truth) = (String(columns[1]), String(columns[2]), String(columns[3]))
        }
    }

    @Test func officesAndDatesGivePeopleInBothLanguages() throws {
        let table = try String(
            contentsOfFile: Repository.folder.path + "/Tests/LiaisonKnowledgeTests/Cases/offices.tsv", encoding: .utf8)
        let cases = table.split(separator: "\n").compactMap { Case($0) }
        #expect(cases.count >= 200)
        let reader = try Starter.reader.get()
        var wrong: [String] = []
        var rash: [String] = []
        for one in cases {
            let date = try #require(PartialDate(one.date))
            let people = Set(reader.who(one.words, on: date)?.holders.map(\.person.id) ?? [])
            let answer = people.count > 1 ? "two" : people.first ?? "unknown"
            if answer == one.truth { continue }
            wrong.append("\(one.words), \(one.date): \(answer) for \(one.truth)")
            if people.count == 1, ["two", "unknown"].contains(one.truth) { rash.append(wrong[wrong.count - 1]) }
        }
        #expect(rash.isEmpty, "\(rash.joined(separator: "\n"))")
        let right = Double(cases.count - wrong.count) / Double(cases.count)
        #expect(right >= 0.97, "\(right) right; wrong: \(wrong.joined(separator: "\n"))")
    }

    @Test func hasWhatItsPageSays() throws {
        let entries = try Starter.index.get().knowledge.entries
        #expect(entries.count { $0.kind == .organization } >= 3_000)
        #expect(entries.count { $0.kind == .initiative } >= 600)
        #expect(entries.reduce(0) { $0 + ($1.offices ?? []).count { $0.from != nil } } >= 5_000)
        let ministries = Dictionary(
            grouping: entries.filter { $0.type == "ministry" }.compactMap(\.country), by: { $0 }
        ).mapValues(\.count)
        let members = entries.filter { $0.type == "country" && ministries[$0.id] != nil }
        #expect(members.count >= 193)
        // The Holy See, the Cook Islands and Niue have no four ministries of their own.
        #expect(members.filter { ministries[$0.id] ?? 0 < 4 }.map(\.id).isEmpty)
        let headed = Set(
            entries.flatMap { $0.offices ?? [] }.filter {
                ["president", "head-of-state", "king", "queen", "emir", "sultan", "emperor", "pope", "supreme-leader"]
                    .contains($0.office)
            }.compactMap(\.of))
        #expect(Set(members.map(\.id)).subtracting(headed).sorted() == ["andorra", "san-marino"])
    }

    @Test func capitalsPeoplesAndGovernmentsResolveToTheirCountries() throws {
        let index = try Starter.index.get()
        let knowledge = index.knowledge
        var lost: [String] = []
        func readings(_ name: String) -> [NameIndex.Sense] {
            let words = Vocabulary.hashes(of: name).map { index.vocabulary.find($0) }
            var found: [NameIndex.Sense] = []
            index.names.phrases.matches(at: 0, word: { $0 < words.count ? words[$0] : nil }) { length, senses in
                if length == words.count { found = Array(senses) }
            }
            return found
        }
        func check(_ names: [String: [String]]?, of country: KnowledgeEntry, _ form: NameIndex.Form) {
            for name in (names ?? [:]).values.joined() {
                let fits = readings(name).contains { sense in
                    let entry = knowledge.entries[sense.entry]
                    return entry.id == country.id && [form, .name, .acronym, .short].contains(sense.form)
                        || entry.id == country.capital && entry.country == country.id
                }
                if !fits { lost.append("\(name) of \(country.id)") }
            }
        }
        var countries = 0
        for country in knowledge.entries where country.type == "country" {
            countries += 1
            check(country.demonyms, of: country, .demonym)
            check(country.government, of: country, .government)
            guard let id = country.capital else { continue }
            guard let capital = knowledge.entry(id) else {
                lost.append("the capital \(id) of \(country.id)")
                continue
            }
            check(capital.names, of: country, .name)
        }
        #expect(countries >= 193)
        #expect(lost.isEmpty, "\(lost.joined(separator: "\n"))")
    }

    @Test func governmentsAndPeoplesAreAskedForAsTheirCountries() throws {
        let reader = try Starter.reader.get()
        let knowledge = try Starter.index.get().knowledge
        var lost: [String] = []
        func ask(_ question: String, of country: KnowledgeEntry) {
            let bodies = reader.who(question, on: PartialDate("2010-06-01"))?.bodies ?? []
            let fits = bodies.contains { body in
                body.id == country.id
                    || knowledge.place(of: body.id).flatMap { knowledge.country(behind: $0) }
                        == knowledge.place(of: country.id)
            }
            if !fits { lost.append("\(question), not of \(country.id)") }
        }
        for country in knowledge.entries where country.type == "country" {
            for name in country.government?["en"] ?? [] { ask("the foreign minister of \(name)", of: country) }
            for name in country.government?["fr"] ?? [] {
                let link =
                    ["palais", "château"].contains { name.lowercased().hasPrefix($0) }
                    ? "du" : name.hasPrefix("colline") ? "de la" : "de"
                ask(
                    "le ministre des Affaires étrangères \(link) \(name.prefix(1).uppercased() + name.dropFirst())",
                    of: country)
            }
            if let adjective = country.demonyms?["en"]?.first { ask("the \(adjective) foreign minister", of: country) }
            for adjective in country.demonyms?["fr"]?.prefix(1) ?? [] {
                ask("le ministre \(adjective) des Affaires étrangères", of: country)
            }
        }
        #expect(lost.isEmpty, "\(lost.count) lost:\n\(lost.joined(separator: "\n"))")
    }

    @Test func readsWithAndWithoutItsIndexAlike() throws {
        let cache = try TemporaryFolder()
        let document = Document(
            id: DocumentID(rawValue: "a"), path: "a.txt", language: .french, date: PartialDate("2022-05-30"),
            sha256: "",
            text: """
                Le ministre chinois des Affaires étrangères a reçu lundi à Genève la Haut-Commissaire des Nations unies \
                aux droits de l'homme. « Nous poursuivrons », a déclaré Mme Bachelet. L'OMS et l'Union africaine ont \
                salué la visite, selon le porte-parole du Kremlin.
                """)
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let plain = try encoder.encode(try Starter.reader.get().read(document))
        for _ in 0..<2 {
            let index = try IndexCache(folder: cache.path).index(of: [Repository.known]).index
            #expect(try encoder.encode(Reader(index: index).read(document)) == plain)
        }
    }
}
