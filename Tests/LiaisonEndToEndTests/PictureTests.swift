import Foundation
import LiaisonTestSupport
import Testing

/// Pictures and files for other programs, as a user asks for them.
@Suite struct PictureTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        let run = try CommandRun(
            ["build", "seeds", "--known", "seeds/known", "--into", folder.path + "/graphs"], in: Repository.folder.path)
        #expect(run.status == 0, "\(run.errors)")
    }

    private func ask(_ arguments: String..., environment: [String: String] = [:]) throws -> CommandRun {
        try CommandRun(arguments, in: folder.path, environment: environment)
    }

    @Test func everyViewInEveryThemeAndLanguage() throws {
        let views = [
            ["network"], ["events"], ["ego", "Wang Yi", "--depth", "2"], ["path", "Xi Jinping", "Qin Gang"],
            ["timeline"],
            ["diff", "--since", "2024"],
        ]
        for (place, view) in views.enumerated() {
            let theme = ["light", "dark", "print"][place % 3]
            let file = "\(view[0]).svg"
            let run = try CommandRun(
                ["draw", "--view"] + view + ["--theme", theme, "--language", "fr", "-o", file], in: folder.path)
            #expect(run.status == 0, "\(view): \(run.errors)")
            let picture = try folder.text(file)
            #expect(picture.contains("lang=\"fr\"") && picture.contains("documents"))
            #expect(picture.contains("prefers-color-scheme") == (theme == "light"))
        }
    }

    @Test func everyFormatIsWritten() throws {
        for format in [
            "json", "csv", "graphml", "gexf", "node-link", "ftm", "jsonld", "cypher", "dot", "mermaid", "markdown",
        ] {
            let run = try ask("export", format, "--since", "2023")
            #expect(run.status == 0 && run.output.utf8.count > 500, "\(format): \(run.errors)")
        }
        #expect(try ask("export", "csv", "--for", "neo4j").output.contains(":START_ID"))
        #expect(try ask("export", "gif").status == 2)
    }

    @Test func aPageStandsAlone() throws {
        #expect(try ask("draw", "-o", "page.html").status == 0)
        let page = try folder.text("page.html")
        #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">") && page.contains("default-src &#39;none&#39;"))
        #expect(page.contains("<q>") && !page.contains("<script"))
    }

    @Test func parallelRunsGiveTheSameBytes() async throws {
        let path = folder.path
        let pictures = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<6 { group.addTask { try CommandRun(["draw", "--view", "ego", "Wang Yi"], in: path).output } }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(pictures.count == 1 && pictures.first?.hasPrefix("<svg") == true)
    }

    @Test func whatStandsStays() throws {
        #expect(try ask("draw", "--until", "2024-03", "-o", "old.svg").status == 0)
        #expect(try ask("draw", "--like", "old.svg", "-o", "new.svg").status == 0)
        #expect(try ask("draw", "--like", "none.svg", "-o", "other.svg").status == 2)
    }

    @Test func wrongWishesAreSaid() throws {
        #expect(try ask("draw", "--view", "ego", "-o", "a.svg").status == 2)
        #expect(try ask("draw", "--view", "path", "Wang Yi", "-o", "a.svg").status == 2)
        #expect(try ask("draw", "--view", "diff", "-o", "a.svg").status == 2)
        #expect(try ask("draw", "--theme", "pink", "-o", "a.svg").status == 2)
        #expect(try ask("draw", "--kinds", "person,planet", "-o", "a.svg").status == 2)
        #expect(try ask("draw", "--since", "2090", "-o", "a.svg").status == 1)
    }
}
