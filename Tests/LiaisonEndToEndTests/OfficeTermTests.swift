import Foundation
import LiaisonTestSupport
import Testing

/// Offices on three dates, with entries of the starter knowledge: who is meant, and why, as a user asks it.
@Suite struct OfficeTermTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        for (name, date) in [("a", "2022-06-10"), ("b", "2023-04-03"), ("c", "2024-02-27")] {
            let text = "The Chinese foreign minister said that the harbour would reopen in \(name)."
            try folder.write("---\ndate: \(date)\n---\n\n\(text)\n", to: "in/\(name).md")
        }
        let text = "La Haute-Commissaire aux droits de l'homme a déclaré que le port était fermé."
        try folder.write("---\ndate: 2022-05-23\n---\n\n\(text)\n", to: "in/d.md")
        let run = try CommandRun(["build", "in", "--known", FewKnown.folder], in: folder.path)
        #expect(run.status == 0, "\(run.errors)")
    }

    @Test(arguments: [
        ("Wang Yi", "foreign-minister of China, 2013-03-16 to 2022-12-30", "a"),
        ("Qin Gang", "foreign-minister of China, 2022-12-30 to 2023-07-25", "b"),
        ("Wang Yi", "foreign-minister of China, 2023-07-25 to today", "c"),
        ("Michelle Bachelet", "high-commissioner of Office of the United Nations High Commissioner", "d"),
    ])
    func whyTellsTheTerm(_ name: String, _ term: String, _ document: String) throws {
        let run = try CommandRun(["why", name], in: folder.path, environment: ["COLUMNS": "300"])
        #expect(run.status == 0, "\(run.errors)")
        let line = run.output.split(separator: "\n").first { $0.contains(term) }
        #expect(line?.hasSuffix(document) == true, "\(run.output)")
    }
}
