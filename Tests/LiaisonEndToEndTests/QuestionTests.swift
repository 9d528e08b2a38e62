import Foundation
import LiaisonTestSupport
import Testing

/// Questions to a graph, as a user types them.
@Suite struct QuestionTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(Article.french, to: "in/a.md")
        try folder.write(Article.english, to: "in/b.md")
        let run = try CommandRun(["build", "in", "--known", FewKnown.folder], in: folder.path)
        #expect(run.status == 0, "\(run.errors)")
    }

    private func ask(_ arguments: String..., environment: [String: String] = [:]) throws -> CommandRun {
        try CommandRun(arguments, in: folder.path, environment: environment)
    }

    @Test func namesAreFoundInAnyWriting() throws {
        for name in ["filippo grandi", "GRANDI", "M. Grandi", "Mr Grandi"] {
            let run = try ask("show", name)
            #expect(run.status == 0 && run.output.hasPrefix("Filippo Grandi\n"), "\(name): \(run.errors)")
        }
    }

    @Test func anUnknownNameGetsTheNearest() throws {
        let run = try ask("show", "Filipo Grandy")
        #expect(run.status == 1 && run.output.isEmpty)
        #expect(run.errors.contains("did you mean Filippo Grandi"), "\(run.errors)")
    }

    @Test func anAmbiguousNameListsWhoMayBeMeant() throws {
        let text = "Otto Krogmann said that the harbour was closed. Emil Krogmann said that the bridge was open."
        try folder.write("---\ndate: 2024-01-02\n---\n\n" + text, to: "in/c.md")
        #expect(try CommandRun(["build", "in", "--known", FewKnown.folder], in: folder.path).status == 0)
        let run = try ask("show", "Krogmann")
        #expect(run.status == 1 && run.output.isEmpty)
        #expect(run.errors.contains("Otto Krogmann") && run.errors.contains("Emil Krogmann"), "\(run.errors)")
    }

    @Test func aClosedPipeIsAQuietEnd() throws {
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/bin/sh")
        shell.arguments = ["-c", "\"$0\" export json 2> errors | head -c 1 > first", CommandRun.executable.path]
        shell.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        try shell.run()
        shell.waitUntilExit()
        #expect(try folder.text("first") == "{" && folder.text("errors").isEmpty)
    }

    @Test func whatATextHidesDoesNotReachTheTerminal() throws {
        let text = "Mr Grandi said that \u{1B}]0;owned\u{7}\u{1B}[31mthe camp\u{202E} was full."
        try folder.write(
            "---\ndate: 2023-05-14\n---\n\n" + Article.text(of: Article.english) + " " + text, to: "in/b.md")
        #expect(try CommandRun(["build", "in", "--known", FewKnown.folder], in: folder.path).status == 0)
        for arguments in [["statements"], ["why", "Grandi"], ["path", "Grandi", "Huitfeldt"], ["show", "Grandi"]] {
            let run = try CommandRun(arguments, in: folder.path)
            #expect(!run.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{7}" || $0 == "\u{202E}" })
        }
    }

    @Test func everyFormatHasTheSameRows() throws {
        let json = try ask("meetings", "--format", "json").output
        let rows = try #require(
            try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]], "\(json)")
        #expect(!rows.isEmpty)
        #expect(try ask("meetings", "--format", "ndjson").output.split(separator: "\n").count == rows.count)
        #expect(try ask("meetings", "--format", "csv").output.split(separator: "\n").count == rows.count + 1)
        #expect(try ask("meetings", "--format", "tsv").output.split(separator: "\n").count == rows.count + 1)
        #expect(try ask("meetings", "--format", "markdown").output.split(separator: "\n").count == rows.count + 2)
        #expect(try ask("meetings").output.split(separator: "\n").count == rows.count + 1)
        #expect(try ask("meetings", "--format", "xml").status == 2)
    }

    @Test func tablesFitTheWindow() throws {
        for command in ["meetings", "statements"] {
            for columns in [60, 100] {
                let table = try ask(command, environment: ["COLUMNS": "\(columns)"]).output
                #expect(table.split(separator: "\n").allSatisfy { $0.count <= columns }, "\(table)")
            }
        }
    }

    @Test func coloursComeOnlyWhenWanted() throws {
        #expect(try !ask("statements").output.contains("\u{1B}"))
        #expect(try ask("statements", environment: ["FORCE_COLOR": "1"]).output.contains("\u{1B}["))
        #expect(try !ask("statements", environment: ["FORCE_COLOR": "1", "NO_COLOR": "1"]).output.contains("\u{1B}"))
    }

    @Test func aLinkIsProvedByItsSentences() throws {
        let run = try ask("why", "Huitfeldt", "Grandi")
        #expect(run.status == 0)
        #expect(run.output.contains("Anniken Huitfeldt met Filippo Grandi"), "\(run.output)")
        #expect(run.output.contains("a rencontré vendredi") && run.output.contains("because "))
        let neighbors = try ask("neighbors", "Huitfeldt", "--via", "met", "--format", "ndjson").output
        #expect(neighbors.contains("\"name\": \"Filippo Grandi\"") && neighbors.contains("\"met\": 1"), "\(neighbors)")
        let path = try ask("path", "Huitfeldt", "Grandi", "--format", "json").output
        #expect(path.contains("\"sentence\""))
    }

    @Test func whatIsNotThereIsNothingFound() throws {
        #expect(try ask("meetings", "--since", "2030").status == 1)
        #expect(try ask("statements", "--text", "zebra").status == 1)
        #expect(try ask("why", "m-nothing").status == 1)
        #expect(try ask("meetings", "--since", "soon").status == 2)
        #expect(try ask("neighbors", "Grandi", "--via", "liked").status == 2)
    }

    @Test func filesAreNotWrittenOver() throws {
        #expect(try ask("export", "json", "-o", "graph.json").status == 0)
        try folder.write("mine", to: "graph.json")
        let run = try ask("export", "json", "-o", "graph.json")
        #expect(run.status == 2 && run.errors.contains("--force"))
        #expect(try folder.text("graph.json") == "mine")
        #expect(try ask("export", "json", "-o", "graph.json", "--force").status == 0)
        #expect(try folder.text("graph.json") != "mine")
        #expect(try ask("draw", "-o", "picture.gif").status == 2)
    }

    @Test func picturesAreDrawn() throws {
        for (name, head) in [("a.svg", "<svg"), ("a.png", "\u{89}PNG"), ("a.pdf", "%PDF"), ("a.dot", "")] {
            let run = try ask("draw", "Grandi", "--depth", "2", "-o", name)
            #expect(run.status == 0, "\(run.errors)")
            let bytes = try folder.bytes(name)
            #expect(bytes.count > 100 && bytes.starts(with: head.unicodeScalars.map { UInt8($0.value) }), "\(name)")
        }
        #expect(try ask("draw", "--view", "events", "-o", "events.svg").status == 0)
    }

    @Test func everyEvidenceStandsUntilItsDocumentChanges() throws {
        #expect(try ask("verify").status == 0)
        try folder.write(Article.english.replacingOccurrences(of: "funds", with: "money"), to: "in/b.md")
        let changed = try ask("verify")
        #expect(changed.status == 1 && changed.output.contains("b"), "\(changed.output)")
        try FileManager.default.removeItem(atPath: folder.path + "/in/a.md")
        #expect(try ask("verify", "--format", "csv").output.contains("the document is no longer there"))
    }

    @Test func helpBeginsWithExamples() throws {
        for command in [["--help"], ["build", "--help"], ["why", "--help"]] {
            let run = try CommandRun(command, in: folder.path)
            #expect(run.status == 0 && run.errors.isEmpty)
            let examples = try #require(run.output.range(of: "EXAMPLES"))
            let usage = try #require(run.output.range(of: "USAGE"))
            #expect(examples.lowerBound < usage.lowerBound)
        }
        #expect(try ask("--version").output.hasPrefix("liaison "))
        #expect(try ask("frobnicate").status == 2)
    }
}
