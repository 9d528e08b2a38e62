import Foundation
import LiaisonTestSupport
import Testing

/// Decisions take effect at once, survive rebuilds, and can be taken back.
@Suite struct CorrectionTests {
    @Test func decisionsSurviveARebuildAndCanBeUndone() throws {
        let folder = try TemporaryFolder()
        try folder.write(Article.french, to: "in/a.md")
        try folder.write(Article.english, to: "in/b.md")
        func run(_ arguments: String...) throws -> CommandRun {
            try CommandRun(arguments, in: folder.path, environment: ["LIAISON_KNOWN": FewKnown.folder])
        }
        func export() throws -> String { try run("export", "json").output }
        #expect(try run("build", "in").status == 0)
        let before = try export()

        #expect(try run("rename", "Grandi", "F. Grandi").status == 0)
        #expect(try run("show", "Grandi").output.hasPrefix("F. Grandi\n"))
        #expect(try run("drop", "Huitfeldt").status == 0)
        #expect(try run("show", "Huitfeldt").status == 1)
        let corrected = try export()
        #expect(corrected != before)
        #expect(try folder.text("graphs/decisions.jsonl").split(separator: "\n").count == 2)

        #expect(try run("build", "in", "--afresh").status == 0)
        #expect(try export() == corrected)

        #expect(try run("undo").errors.contains("taken back: drop"))
        #expect(try run("undo").status == 0)
        #expect(try export() == before)
        #expect(try run("undo").status == 1)
        #expect(try run("drop", "Nobody At All").status == 1)
    }

    @Test func twoBecomeOneAndTwoAgain() throws {
        let folder = try TemporaryFolder()
        try folder.write(Article.english, to: "in/b.md")
        func run(_ arguments: String...) throws -> CommandRun {
            try CommandRun(arguments, in: folder.path, environment: ["LIAISON_KNOWN": FewKnown.folder])
        }
        #expect(try run("build", "in").status == 0)
        #expect(try run("same", "Grandi", "Huitfeldt").status == 0)
        #expect(try run("same", "Grandi", "Huitfeldt").status == 1)
        #expect(try run("meetings", "--by", "Grandi").status == 1)
        #expect(try run("different", "Filippo Grandi", "Anniken Huitfeldt").status == 0)
        #expect(try run("meetings", "--by", "Grandi").status == 0)
    }
}
