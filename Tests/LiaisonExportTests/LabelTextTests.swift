import LiaisonExport
import Testing

@Suite struct LabelTextTests {
    @Test(arguments: [
        ("Qin Gang", ["Qin Gang"]),
        ("Haut-Commissariat aux droits de l’homme", ["Haut-Commissariat", "aux droits de", "l’homme"]),
        (
            "A very long name of an organization that never ends and goes on although nobody asked",
            ["A very long name of", "an organization that", "never ends and goes", "on although…"]
        ),
        (
            "Office of the United Nations High Commissioner for Human Rights",
            ["Office of the United", "Nations High", "Commissioner for", "Human Rights"]
        ),
        ("", ["?"]), ("a\u{301}\u{301}\u{301}\u{301}", ["á\u{301}\u{301}"]),
    ])
    func wrapsAndClips(name: String, lines: [String]) { #expect(LabelText.wrap(name) == lines) }

    @Test func breaksWordsWithoutSpaces() {
        let lines = LabelText.wrap(String(repeating: "王", count: 50))
        #expect(lines.allSatisfy { LabelText.width($0) <= 26 })
        #expect(lines.joined().last == "…")
    }
}
