import Foundation
import LiaisonTestSupport
import Testing

/// The same documents give the same bytes.
@Suite struct DeterminismTests {
    private static let written = ["network.dot", "network.svg", "report.txt"]

    /// What a build writes, and the export of its graph.
    private func build(
        _ paths: [String], in folder: TemporaryFolder, into target: String, threads: Int = 1,
        _ environment: [String: String] = [:], known: String = Repository.known
    ) throws -> [String: Data] {
        let run = try CommandRun(
            ["build"] + paths + ["--known", known, "--into", target, "--threads", "\(threads)"],
            in: folder.path, environment: environment)
        #expect(run.status == 0, "\(run.errors)")
        return try files(target, in: folder, environment)
    }

    private func files(
        _ target: String, in folder: TemporaryFolder, _ environment: [String: String] = [:]
    ) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for name in DeterminismTests.written { files[name] = try folder.bytes("\(target)/\(name)") }
        for format in ["json", "csv", "dot"] {
            let run = try CommandRun(
                ["export", format, "--graph", "\(target)/liaison.db"], in: folder.path, environment: environment)
            #expect(run.status == 0, "\(run.errors)")
            files["export " + format] = Data(run.output.utf8)
        }
        return files
    }

    /// A folder with copies of the example's articles, made in that order.
    private func articles(reversed: Bool = false) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        var names = try FileManager.default.contentsOfDirectory(atPath: Repository.seeds).filter { $0 != "known" }
            .sorted()
        if reversed { names.reverse() }
        for name in names {
            try folder.write(
                Array(Data(contentsOf: URL(fileURLWithPath: Repository.seeds + "/" + name))), to: "in/\(name)")
        }
        return folder
    }

    @Test func threadsZoneLocaleAndOrderChangeNothing() throws {
        let folder = try articles()
        let first = try build(["in"], in: folder, into: "one")
        #expect(first["export json"]?.isEmpty == false)
        let elsewhere = ["TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"]
        #expect(try build(["in"], in: folder, into: "two", threads: 2, elsewhere) == first)
        #expect(try build(["in"], in: try articles(reversed: true), into: "out", threads: 3) == first)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/in").sorted().reversed()
        #expect(try build(names.map { "in/" + $0 }, in: folder, into: "three") == first)
    }

    @Test func aBuildIsItsTwoHalves() throws {
        let folder = try articles()
        let whole = try build(["in"], in: folder, into: "whole")
        let facts = try CommandRun(["read", "in", "--known", Repository.known], in: folder.path)
        #expect(facts.status == 0)
        let lines = facts.output.split(separator: "\n")
        #expect(lines.count >= 6)
        // The halves may be read on two machines and come back in any order.
        try folder.write(lines.dropFirst(2).joined(separator: "\n") + "\n", to: "b.jsonl")
        try folder.write(lines.prefix(2).reversed().joined(separator: "\n") + "\n", to: "a.jsonl")
        let link = try CommandRun(
            ["link", "b.jsonl", "a.jsonl", "--known", Repository.known, "--into", "halves"], in: folder.path)
        #expect(link.status == 0, "\(link.errors)")
        #expect(try files("halves", in: folder) == whole)
        let piped = try CommandRun(
            ["link", "-", "--known", Repository.known, "--into", "piped"], in: folder.path, input: facts.output)
        #expect(piped.status == 0)
        #expect(try files("piped", in: folder) == whole)
    }

    @Test func aSecondBuildReadsOnlyWhatChangedAndGivesTheSame() throws {
        let folder = try TemporaryFolder()
        try folder.write(Article.french, to: "in/a.md")
        try folder.write(Article.english, to: "in/b.md")
        _ = try build(["in"], in: folder, into: "out", known: FewKnown.folder)
        try folder.write(Article.english + " He left.", to: "in/b.md")
        let run = try CommandRun(["build", "in", "--known", FewKnown.folder, "--into", "out"], in: folder.path)
        #expect(run.errors.contains("1 documents read, 1 unchanged"), "\(run.errors)")
        let fresh = try build(["in"], in: folder, into: "fresh", known: FewKnown.folder)
        #expect(try files("out", in: folder) == fresh)
        try FileManager.default.removeItem(atPath: folder.path + "/in/b.md")
        #expect(
            try build(["in"], in: folder, into: "out", known: FewKnown.folder)
                == build(["in"], in: folder, into: "single", known: FewKnown.folder))
    }
}
