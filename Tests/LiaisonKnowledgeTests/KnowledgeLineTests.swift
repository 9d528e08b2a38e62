import Foundation
import LiaisonCalendar
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonTestSupport
import Testing

@Suite struct KnowledgeLineTests {
    @Test func areReadAsTheStandardDecoderReadsThemAllFieldsAndWrittenBackToTheSameEntry() throws {
        var count = 0
        for name in try FileManager.default.contentsOfDirectory(atPath: Repository.known).sorted()
        where name.hasSuffix(".jsonl") {
            let text = try String(contentsOfFile: Repository.known + "/" + name, encoding: .utf8)
            for (number, line) in text.split(separator: "\n").enumerated() where number % 23 == 0 {
                let expected = try JSONDecoder().decode(KnowledgeEntry.self, from: Data(line.utf8))
                let knowledge = try read(String(line))
                #expect(knowledge.problems.isEmpty)
                #expect(knowledge.entry(expected.id) == expected)
                #expect(try read(String(decoding: expected.line, as: UTF8.self)).entry(expected.id) == expected)
                count += 1
            }
        }
        #expect(count > 500)
    }

    @Test func keepEscapesAccentsAndFieldsOfOtherNamesApart() throws {
        let line =
            #"{"extra":{"a":[1,{"b":"}"}]},"id":"x","kind":"person","names":{"en":["J\u00f3n \"Q\" \ud83d\ude00\n"]},"#
            + #""offices":[{"office":"king","from":"0987","until":null,"acting":false}],"population":-3,"source":"s"}"#
        let entry = try #require(try read(line).entry("x"))
        #expect(entry.names["en"] == ["Jón \"Q\" 😀\n"])
        #expect(entry.offices == [Term(office: "king", from: PartialDate("0987"), acting: false)])
        #expect(entry.population == -3)
    }

    @Test(arguments: [
        (#"{"kind":"person","names":{},"source":"s"}"#, "\"id\" is missing"),
        (#"{"id":"x","kind":"person","names":{}}"#, "\"source\" is missing"),
        (#"{"id":"x","kind":"people","names":{},"source":"s"}"#, "\"kind\" must be person"),
        (#"{"id":"x","kind":"person","names":["a"],"source":"s"}"#, "\"names\" has the wrong type"),
        (#"{"id":7,"kind":"person","names":{},"source":"s"}"#, "\"id\" has the wrong type"),
        (
            #"{"id":"x","kind":"place","names":{},"launched":"31 May","source":"s"}"#,
            "\"launched\" \"31 May\" is no ISO"
        ),
        (
            #"{"id":"x","kind":"person","names":{},"offices":[{"office":"king","from":"2023-13"}],"source":"s"}"#,
            "is no ISO"
        ),
        (#"{"id":"x","kind":"person","names":{},"source":"s"} x"#, "something follows"),
        (#"{"id":"x","kind":"person","names":{"en":["a"#, "cut off"),
        ("[]", "an object was expected"), ("no", "an object was expected"),
    ])
    func thatAreBrokenAreToldWithTheirNumberAndReasonAndNothingElseIsLost(line: String, reason: String)
        throws
    {
        let good = #"{"id":"g","kind":"person","names":{"en":["G"]},"source":"s"}"#
        let knowledge = try read("\n\(line)\n\(good)")
        #expect(knowledge.entries.map(\.id) == ["g"])
        #expect(knowledge.problems.count == 1)
        let problem = try #require(knowledge.problems.first)
        #expect(problem.hasPrefix("a.jsonl, line 2: "))
        #expect(problem.contains(reason), "\(problem)")
    }

    private func read(_ text: String) throws -> Knowledge {
        let folder = try TemporaryFolder()
        try folder.write(text, to: "a.jsonl")
        return try Knowledge(folder: folder.path)
    }
}
