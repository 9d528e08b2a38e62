import Foundation
import LiaisonTestSupport
import Testing

/// What is wrong with one input costs that input, and says so.
@Suite struct FaultTests {
    private func build(_ paths: [String], in folder: TemporaryFolder, _ more: [String] = []) throws -> CommandRun {
        try CommandRun(["build"] + paths + ["--known", FewKnown.folder] + more, in: folder.path)
    }

    @Test func anEmptyFolderIsNothingFound() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: folder.path + "/in", withIntermediateDirectories: true)
        let run = try build(["in"], in: folder)
        #expect(run.status == 1 && run.output.isEmpty)
        #expect(run.errors.contains("no documents in in"))
    }

    @Test func aMissingPathIsTold() throws {
        let folder = try TemporaryFolder()
        let alone = try build(["nowhere"], in: folder)
        #expect(alone.status == 2)
        #expect(alone.errors.contains("nowhere: there is no such file or folder; check the spelling"))
        try folder.write(Article.english, to: "a.md")
        let both = try build(["nowhere", "a.md"], in: folder)
        #expect(both.status == 3)
        #expect(both.errors.contains("skipped nowhere") && both.errors.contains("1 documents read"))
    }

    @Test func badFilesAreSkippedAndTheRestIsRead() throws {
        let folder = try TemporaryFolder()
        try folder.write(Article.english, to: "in/good.md")
        try folder.write([0x7F, 0x45, 0x4C, 0x46, 0, 0, 1, 2, 3, 0, 0, 255, 254], to: "in/binary")
        try folder.write("", to: "in/empty.txt")
        let line =
            "{\"id\": \"whole\", \"text\": \"\(Article.text(of: Article.french).replacingOccurrences(of: "\n", with: " "))\"}"
        try folder.write(line + "\n{\"id\": \"cut\", \"text\": \"He sa", to: "in/lines.jsonl")
        let run = try build(["in"], in: folder)
        #expect(run.status == 3)
        #expect(run.errors.contains("2 documents read, 3 skipped"), "\(run.errors)")
        for name in ["in/binary", "in/empty.txt", "in/lines.jsonl"] { #expect(run.errors.contains("skipped " + name)) }
        let report = try folder.text("graphs/report.txt")
        #expect(report.contains("SKIPPED: 3") && report.contains("in/binary: it is not text"))
    }

    @Test func invalidUTF8IsReadAsFarAsItGoes() throws {
        let folder = try TemporaryFolder()
        try folder.write(Array(Article.french.utf8) + [0xC3, 0x28, 0xFF, 0xFE], to: "in/broken.md")
        try folder.write(Article.english, to: "in/good.md")
        let run = try build(["in"], in: folder)
        #expect(run.status == 0 || run.status == 3)
        #expect(run.errors.contains("documents read"))
        #expect(try CommandRun(["export", "json"], in: folder.path).status == 0)
    }

    @Test func aPageOfAHundredThousandLevelsIsRead() throws {
        let folder = try TemporaryFolder()
        let page = String(repeating: "<div>", count: 100_000) + "<p>\(Article.text(of: Article.english))</p>"
        try folder.write(page, to: "in/deep.html")
        try folder.write(Article.french, to: "in/good.md")
        let run = try build(["in"], in: folder)
        #expect(run.status == 0 || run.status == 3, "\(run.errors)")
        #expect(run.errors.contains("documents read"))
    }

    @Test func aTargetThatCannotBeWrittenIsTold() throws {
        let folder = try TemporaryFolder()
        try folder.write(Article.english, to: "a.md")
        try folder.write("a file", to: "file")
        let run = try build(["a.md"], in: folder, ["--into", "file/graphs"])
        #expect(run.status == 4)
        #expect(run.errors.contains("file/graphs"))
        #expect(try folder.text("file") == "a file")
    }

    @Test func aForeignDatabaseIsLeftAsItIs() throws {
        let folder = try TemporaryFolder()
        try folder.write(Article.english, to: "a.md")
        let foreign = Array("SQLite format 3\u{0}".utf8) + [UInt8](repeating: 0, count: 4080)
        try folder.write(foreign, to: "other.db")
        for arguments in [["build", "a.md", "--graph", "other.db"], ["show", "Grandi", "--graph", "other.db"]] {
            let run = try CommandRun(arguments, in: folder.path)
            #expect(run.status == 4)
            #expect(run.errors.contains("other.db"))
            #expect(try Array(folder.bytes("other.db")) == foreign)
        }
    }

    @Test func nothingToReadLeavesTheStore() throws {
        let folder = try TemporaryFolder()
        try folder.write(Article.english, to: "a.md")
        #expect(try build(["a.md"], in: folder).status == 0)
        let before = try CommandRun(["export", "json"], in: folder.path).output
        try folder.write([0, 1, 2, 3, 0, 255], to: "b.md")
        let run = try build(["b.md"], in: folder)
        #expect(run.status == 3 && run.errors.contains("the store was left as it is"))
        #expect(try CommandRun(["export", "json"], in: folder.path).output == before)
    }

    @Test func noStoreIsTold() throws {
        let folder = try TemporaryFolder()
        let run = try CommandRun(["show", "Grandi"], in: folder.path)
        #expect(run.status == 4)
        #expect(run.errors.contains("graphs/liaison.db: there is no store; run `liaison build` first"))
    }

    @Test func knowledgeAmongTheDocumentsIsNoDocument() throws {
        let folder = try TemporaryFolder()
        try folder.write(Article.english, to: "in/a.md")
        try folder.write(
            "{\"id\":\"x\",\"kind\":\"person\",\"names\":{\"en\":[\"X Y\"]},\"source\":\"test\"}\n",
            to: "in/known/x.jsonl")
        let run = try CommandRun(["build", "in", "--known", "in/known"], in: folder.path)
        #expect(run.status == 0 && run.errors.contains("1 documents read, 0 skipped"), "\(run.errors)")
    }

    @Test func damagedFactsAreSkippedLineByLine() throws {
        let folder = try TemporaryFolder()
        try folder.write(Article.english, to: "a.md")
        let facts = try CommandRun(["read", "a.md", "--known", FewKnown.folder], in: folder.path).output
        try folder.write(facts + "{\"document\": 7}\n", to: "facts.jsonl")
        let run = try CommandRun(["link", "facts.jsonl"], in: folder.path)
        #expect(run.status == 3 && run.errors.contains("skipped facts.jsonl#2"), "\(run.errors)")
        try folder.write(facts + facts, to: "twice.jsonl")
        let twice = try CommandRun(["link", "twice.jsonl"], in: folder.path)
        #expect(twice.status == 2 && twice.errors.contains("two documents have the id \"a\""))
    }
}
