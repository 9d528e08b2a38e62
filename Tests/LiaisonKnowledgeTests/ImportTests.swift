import Foundation
import LiaisonCalendar
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonTestSupport
import Testing

@Suite struct ImportTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(Invented.lines, to: "known/all.jsonl")
    }

    private var target: String { folder.path + "/mine.jsonl" }

    private func run(_ format: ImportFormat, _ source: String) throws -> KnowledgeImport.Outcome {
        let layers = [folder.path + "/known"] + (FileManager.default.fileExists(atPath: target) ? [target] : [])
        let index = try IndexCache(folder: nil).index(of: layers).index
        return try KnowledgeImport(source: source, format: format, target: target).run(over: index)
    }

    private func knowledge() throws -> Knowledge {
        try IndexCache(folder: nil).index(of: [folder.path + "/known", target]).index.knowledge
    }

    private func terms(_ entry: KnowledgeEntry?) -> [String] {
        (entry?.offices ?? []).map {
            "\($0.office) of \($0.of ?? "?") \($0.from?.description ?? "?")/\($0.until?.description ?? "..")"
        }
    }

    @Test func wikidataGivesPeopleWithTheirPositionsAndLeavesOddStatementsOut() throws {
        let outcome = try run(.wikidata, folder.write(WikidataSample.dump, to: "dump.json"))
        #expect(outcome.broken.map(\.line) == [12])
        let known = try knowledge()
        #expect(known.problems.isEmpty)
        #expect(terms(known.entry("ottokar-firstling")) == ["foreign-minister of borduria 1998-05-04/2001"])
        let second = try #require(known.entry("bruna-secunda"))
        #expect(second.gender == .feminine)
        #expect(second.names == ["en": ["Bruna Secunda", "B. Secunda"]])
        #expect(terms(second) == ["foreign-minister of borduria 2001-02/..", "president of borduria ?/.."])
        #expect(known.entry("river-water-treaty")?.launched == PartialDate("1960-09-19"))
        #expect(known.entry("river-water-treaty")?.names["fr"] == ["Traité sur l'eau du fleuve"])
        #expect(known.entry("office-for-river-questions")?.acronyms == ["en": ["ORQ"]])
        #expect(known.entry("office-for-river-questions")?.country == "borduria")
        #expect(known.entry("borduria")?.wikidata == "Q7000001")
        #expect(known.entry("borduria")?.demonyms?["en"] == ["Bordurian"])
        #expect(known.entry("nobody-special") == nil)
        #expect(outcome.new == 4)
        #expect(outcome.joined == 1)
    }

    @Test func compressedFilesAreReadAsTheyComeAlsoInSeveralMembers() throws {
        let plain = try run(.wikidata, folder.write(WikidataSample.dump, to: "dump.json"))
        let expected = try Data(contentsOf: URL(fileURLWithPath: target))
        for (tool, suffix) in [("gzip", "gz"), ("bzip2", "bz2")] {
            guard
                let program = ["/usr/bin/", "/bin/"].map({ $0 + tool }).first(
                    where: FileManager.default.isExecutableFile)
            else { continue }
            var packed = Data()
            let lines = WikidataSample.dump.split(separator: "\n", omittingEmptySubsequences: false)
            for (number, part) in [lines.prefix(5), lines.dropFirst(5)].enumerated() {
                let text = part.joined(separator: "\n") + (number == 0 ? "\n" : "")
                let file = try folder.write(text, to: "part\(number)")
                let process = Process()
                process.executableURL = URL(fileURLWithPath: program)
                process.arguments = ["-kf", file]
                try process.run()
                process.waitUntilExit()
                packed += try Data(contentsOf: URL(fileURLWithPath: file + "." + suffix))
            }
            try FileManager.default.removeItem(atPath: target)
            let source = folder.path + "/dump.json." + suffix
            try packed.write(to: URL(fileURLWithPath: source))
            let outcome = try run(.wikidata, source)
            #expect(outcome.records == plain.records)
            #expect(try Data(contentsOf: URL(fileURLWithPath: target)) == expected)
            try packed.prefix(packed.count - 20).write(to: URL(fileURLWithPath: source))
            #expect(throws: ImportError.self) { try run(.wikidata, source) }
        }
    }

    @Test func followTheMoneyJoinsOccupanciesToPeopleAndPostsInAnyOrder() throws {
        let lines = """
            {"id":"occ-1","schema":"Occupancy","properties":{"holder":["p-1"],"post":["pos-1"],"startDate":["2022-03-01"],"endDate":["2023"]}}
            {"id":"p-1","caption":"Gil Thirdson","schema":"Person","properties":{"name":["Gil Thirdson","Гил"],"gender":["male"],"birthDate":["1961-02-03"],"nationality":["borduria"],"wikidataId":["Q55"]}}
            {"id":"broken","schema":"Person","properties":{"name":["Cut
            {"id":"pos-1","schema":"Position","properties":{"name":["Minister of Defence"],"country":["borduria"]}}
            {"id":"occ-2","schema":"Occupancy","properties":{"holder":["p-1"],"post":["pos-1"],"status":["ended"]}}
            {"schema":"Person","properties":{}}
            {"id":"occ-3","schema":"Occupancy","properties":{"holder":["p-9"],"post":["pos-1"]}}
            {"id":"addr","schema":"Address","properties":{"full":["x"]}}
            {"id":"c-1","caption":"Borduria Steel","schema":"Company","properties":{"name":["Borduria Steel"],"jurisdiction":["Borduria"]}}
            """
        let outcome = try run(.ftm, folder.write(lines, to: "entities.ftm.json"))
        #expect(outcome.broken.map(\.line) == [3, 6])
        #expect(outcome.lostTerms == 1)
        let known = try knowledge()
        let person = try #require(known.entry("gil-thirdson"))
        #expect(terms(person) == ["defence-minister of borduria 2022-03-01/2023"])
        #expect(person.names == ["en": ["Gil Thirdson"]])
        #expect(person.born == PartialDate("1961-02-03"))
        #expect(known.entry("borduria-steel")?.country == "borduria")
    }

    @Test func popoloGivesMembershipsToItsPeople() throws {
        let document = """
            {"meta":{"sources":["x"]},"persons":[{"id":"a","name":"Hana Popolo","gender":"female","birth_date":"1970","other_names":[{"name":"H. Popolo","note":"short"}],"identifiers":[{"scheme":"wikidata","identifier":"Q77"}]},{"id":"b"}],
             "organizations":[{"id":"o","name":"House of Borduria","classification":"legislature"}],
             "memberships":[{"person_id":"a","organization_id":"o","role":"speaker of parliament","start_date":"2019-01-01","end_date":"2020-02-02"},{"organization_id":"o"},{"person_id":"a","organization_id":"o","role":"member","start_date":"last year"}]}
            """
        let outcome = try run(.popolo, folder.write(document, to: "popolo.json"))
        #expect(outcome.broken.map(\.line) == [2, 5, 6])
        let person = try #require(try knowledge().entry("hana-popolo"))
        #expect(terms(person) == ["speaker-of-parliament of house-of-borduria 2019-01-01/2020-02-02"])
        #expect(person.names == ["en": ["Hana Popolo", "H. Popolo"]])
        #expect(person.wikidata == "Q77")
    }

    @Test func csvTakesQuotesLineFeedsAndSeveralRowsOfOneThing() throws {
        let rows = """
            name_en,kind,country,office,of,from,until,aliases_en,colour
            "Ivo ""the Quick"" Rowson",person,Borduria,foreign minister,Borduria,2001,2002,"I. Rowson|Ivo
            Rowson",red
            "Ivo ""the Quick"" Rowson",person,Borduria,president,Borduria,2003-04,,,
            ,person,,,,,,,
            Bad Date,person,,king,Borduria,soon,,,
            Too,Many,Cells,In,A,Row,Of,The,Table,Here
            """
        let outcome = try run(.csv, folder.write(rows, to: "rows.csv"))
        #expect(outcome.broken.map(\.line) == [1, 5, 6, 7])
        let person = try #require(try knowledge().entry("ivo-the-quick-rowson"))
        #expect(terms(person) == ["foreign-minister of borduria 2001/2002", "president of borduria 2003-04/.."])
        #expect(person.names["en"] == ["Ivo \"the Quick\" Rowson", "I. Rowson", "Ivo\nRowson"])
        #expect(person.source == "imported by the user from CSV")
    }

    @Test func oneThingFromThreeSourcesIsOneEntryAndHomonymsStayTwo() throws {
        let header = "name_en,kind,country,born,wikidata,office,of,from\n"
        _ = try run(
            .csv, folder.write(header + "Jo Same,person,borduria,1950-01-02,,king,borduria,1990\n", to: "a.csv"))
        _ = try run(.csv, folder.write(header + "Jo Same,person,borduria,1950,Q1,king,borduria,1990-05\n", to: "b.csv"))
        let third =
            "id," + header + "jo-2,Jo Same,person,borduria,1971,,mayor,borduria,2015\n"
            + "jo-3,Jo Same,person,,,Q1,mayor,borduria,2001\n"
        let outcome = try run(.csv, folder.write(third, to: "c.csv"))
        #expect(outcome.new == 1)
        let known = try knowledge()
        #expect(terms(known.entry("jo-same")) == ["king of borduria 1990-05/..", "mayor of borduria 2001/.."])
        #expect(terms(known.entry("jo-2")) == ["mayor of borduria 2015/.."])
        let why = try String(contentsOfFile: target + ".joined.tsv", encoding: .utf8)
        #expect(why.contains("Q1"))
    }

    @Test func decisionsOfTheUserWin() throws {
        try folder.write("same\tx-1\tana-first\ndifferent\tx-2\tbo-second\n", to: "mine.jsonl.decisions.tsv")
        let rows = "id,name_en,kind,country\nx-1,Completely Other,person,\nx-2,Bo Secondov,person,borduria\n"
        _ = try run(.csv, folder.write(rows, to: "a.csv"))
        let known = try knowledge()
        #expect(known.entry("ana-first")?.names["en"] == ["Ana Firstova", "Completely Other"])
        #expect(known.entry("x-2")?.name == "Bo Secondov")
    }

    @Test func anImportThatWasStoppedGoesOnAndEndsTheSame() throws {
        struct Stop: Error {}
        var rows = "name_en,kind,office,of,from\n"
        for number in 0..<5_000 { rows += "Person Number\(number),person,mayor,borduria,19\(number % 90 + 10)\n" }
        let source = try folder.write(rows, to: "rows.csv")
        let index = try IndexCache(folder: nil).index(of: [folder.path + "/known"]).index
        let job = KnowledgeImport(source: source, format: .csv, target: target)
        #expect(throws: Stop.self) {
            try job.run(over: index) { if $0.records > 2_500 { throw Stop() } }
        }
        #expect(!FileManager.default.fileExists(atPath: target))
        let outcome = try job.run(over: index)
        #expect(outcome.isResumed)
        #expect(outcome.records == 5_001)
        let resumed = try Data(contentsOf: URL(fileURLWithPath: target))
        try FileManager.default.removeItem(atPath: target)
        #expect(try !job.run(over: index).isResumed)
        #expect(try Data(contentsOf: URL(fileURLWithPath: target)) == resumed)
        #expect(try folder.files(".draft").isEmpty)
    }

    @Test func aSourceThatCannotBeReadIsTold() throws {
        let error = #expect(throws: ImportError.self) { try run(.csv, folder.path + "/nowhere.csv") }
        #expect(error?.description.contains("nowhere.csv") == true)
    }
}
