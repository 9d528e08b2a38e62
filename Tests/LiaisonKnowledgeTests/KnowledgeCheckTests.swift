import LiaisonKnowledge
import LiaisonTestSupport
import Testing

@Suite struct KnowledgeCheckTests {
    private func findings(_ lines: String) throws -> [String] {
        let folder = try TemporaryFolder()
        try folder.write(lines, to: "a.jsonl")
        return KnowledgeCheck(try Knowledge(folder: folder.path)).findings.map {
            "\($0.kind) \($0.ids.joined(separator: " "))"
        }
    }

    @Test func findsSharedNamesOverlapsLoopsAndBadDates() throws {
        let lines = """
            {"id":"x","kind":"place","names":{"en":["X"]},"type":"country","source":"s"}
            {"id":"a","kind":"person","names":{"en":["Same Name"]},"offices":[{"office":"president","of":"x","from":"2000","until":"2005-06-01"}],"source":"s"}
            {"id":"b","kind":"person","names":{"en":["same náme"]},"offices":[{"office":"president","of":"x","from":"2004-01-01","until":"2003"}],"source":"s"}
            {"id":"c","kind":"organization","names":{"en":["C"]},"part_of":"d","source":"s"}
            {"id":"d","kind":"organization","names":{"en":["D"]},"part_of":"c","country":"nowhere","source":"s"}
            {"id":"e"}
            """
        #expect(
            try findings(lines) == ["date b", "line ", "loop c d", "name a b", "reference d", "term a b"])
    }

    @Test func findsNothingWhereTermsTouch() throws { #expect(try findings(Invented.lines).isEmpty) }
}
