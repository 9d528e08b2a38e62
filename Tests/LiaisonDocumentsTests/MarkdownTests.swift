import LiaisonCalendar
import LiaisonDocuments
import LiaisonLanguages
import LiaisonTestSupport
import Testing

@Suite struct MarkdownTests {
    private func read(_ text: String, as name: String = "a.md") throws -> Document {
        let folder = try TemporaryFolder()
        try folder.write(name, text)
        return try #require(try folder.read().documents.first)
    }

    private static let matter = """
        ---
        title: Une rencontre
          à Nairobi
        date: 2024-03-18T00:45:42.135Z
        publisher: {name: Le Courrier}
        source_url: https://example.org/a
        tags: [a, b]
        lang: fr
        ---

        """
    private static let body = "<!-- début -->\n\n# Titre\n\n![](a.jpg)\n\\\n\(Sample.french)\\\nFin.  \n"

    @Test func frontMatterIsMetadataAndTheBodyKeepsItsBytes() throws {
        let document = try read(MarkdownTests.matter + MarkdownTests.body)
        #expect(document.text == MarkdownTests.body)
        #expect(document.title == "Une rencontre à Nairobi" && document.publisher == "Le Courrier")
        #expect(document.date == PartialDate(year: 2024, month: 3, day: 18) && document.url == "https://example.org/a")
    }

    @Test func aPlainTextKeepsItsFrontMatterButIsDescribedByIt() throws {
        let document = try read(MarkdownTests.matter + MarkdownTests.body, as: "a.txt")
        #expect(document.text == MarkdownTests.matter + MarkdownTests.body)
        #expect(
            document.title == "Une rencontre à Nairobi" && document.date == PartialDate(year: 2024, month: 3, day: 18))
    }

    @Test func frontMatterThatIsNotQuiteYAMLIsReadByLine() throws {
        let document = try read("---\ntitle: Nairobi: une rencontre\ndate: '2024-03-18'\n---\n" + Sample.french)
        #expect(
            document.title == "Nairobi: une rencontre" && document.date == PartialDate(year: 2024, month: 3, day: 18))
        #expect(document.text == Sample.french)
    }

    @Test func rulesAreNoFrontMatter() throws {
        for text in [
            "---\n\(Sample.english)\n---\nMore.", "---\ntitle: never closed\n\(Sample.english)",
            "----\na: b\n----\n\(Sample.english)",
        ] {
            #expect(try read(text).text == text)
        }
    }

    @Test func deepYAMLIsHarmless() throws {
        for nest in ["[", "{a: ", "- ", "? "] {
            let text = "---\ntitle: Words\nx: \(String(repeating: nest, count: 8_000))\n---\n\(Sample.english)"
            #expect(try read(text).title == "Words")
        }
        let aliases = (1...30).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined()
        #expect(try read("---\na0: &a0 x\n\(aliases)title: Words\n---\n\(Sample.english)").title == "Words")
    }
}
