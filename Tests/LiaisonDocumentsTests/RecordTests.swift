import LiaisonCalendar
import LiaisonDocuments
import LiaisonLanguages
import LiaisonTestSupport
import Testing

@Suite struct RecordTests {
    private func read(_ lines: String) throws -> ReadFiles {
        let folder = try TemporaryFolder()
        try folder.write("in.jsonl", lines)
        return try folder.read()
    }

    @Test func allFieldsAreTaken() throws {
        let document = try #require(
            try read(
                #"{"id": "x", "text": "Bonjour.", "title": " Un  titre ", "date": "2022-05-30T08:26:00+02:00", "#
                    + #""publisher": "Xinhua", "language": "fr-FR", "url": "https://example.org/a", "n": [1, {"a": "]"}]}"#
            ).documents.first)
        #expect(document.id == "x" && document.title == "Un titre" && document.publisher == "Xinhua")
        #expect(document.date == PartialDate(year: 2022, month: 5, day: 30))
        #expect(document.language == .french && document.url == "https://example.org/a" && document.text == "Bonjour.")
    }

    @Test func escapesAreResolved() throws {
        let document = try #require(
            try read(#"{"language": "en", "text": "a\u00e9\ud83d\ude00\n\t\"\\\/ \ud800 \q\u12"}"#).documents.first)
        #expect(document.text == "aé😀\n\t\"\\/ \u{FFFD} \u{FFFD}\u{FFFD}12")
    }

    @Test func aTextOfNothingButBadEscapesFits() throws {
        let document = try #require(
            try read("{\"language\": \"en\", \"text\": \"" + String(repeating: "\\q", count: 5_000) + "\"}").documents
                .first)
        #expect(document.text == String(repeating: "\u{FFFD}", count: 5_000))
    }

    @Test(arguments: [
        (#"{"text": "cut o"#, "cut off"), (#"{"text": "a" "title": "b"}"#, "comma"), (#"["text"]"#, "no JSON object"),
        (#"{"text": 5}"#, "quotation marks"), (#"{"title": "no text"}"#, "neither \"text\" nor \"html\""),
        (#"{"text": "a"} x"#, "something follows"), ("plain words", "no JSON object"),
        (#"{"text": "   "}"#, "white space"),
        (#"{"a": "# + String(repeating: "[", count: 100_000), "nested"), (#"{"text": nul}"#, "value"),
    ])
    func aBadLineSkipsItsRecordOnly(line: String, reason: String) throws {
        let good = "{\"text\": \"\(Sample.english)\"}"
        let read = try read(good + "\n" + line + "\n" + good + "\n")
        #expect(read.documents.map(\.id) == ["in#1", "in#3"])
        #expect(read.skipped.map(\.path) == ["in.jsonl#2"])
        #expect(read.skipped.first?.reason.contains(reason) == true)
    }

    @Test func nullStandsForNothing() throws {
        let document = try #require(
            try read(#"{"text": "Hello.", "language": "en", "title": null, "date": null, "publisher": null}"#).documents
                .first)
        #expect(document.title == nil && document.date == nil && document.publisher == nil)
    }

    @Test func htmlStandsInPlaceOfText() throws {
        let document = try #require(
            try read(
                #"{"html": "<html><title>Page title</title><nav>Menu</nav><p>\#(Sample.english)</p></html>", "date": "2020"}"#
            ).documents.first)
        #expect(document.text == Sample.english && document.title == "Page title")
        #expect(document.date == PartialDate(year: 2020))
    }

    @Test func linesOfAnyLengthAreReadAndLongTextsCutBetweenWords() throws {
        let words = String(repeating: "the word of ", count: 1_000_000)
        let read = try read("{\"text\": \"\(words)\"}\n{\"text\": \"\(Sample.english)\"}")
        #expect(read.readings.map(\.isCut) == [true, false])
        let text = read.documents[0].text
        #expect(
            text.utf8.count <= 10_000_000 && text.utf8.count > 9_999_000 && words.hasPrefix(text) && text.hasSuffix(" ")
        )
    }

    @Test func encodingsOfLinesAreFound() throws {
        let folder = try TemporaryFolder()
        let latin = Array("{\"language\": \"fr\", \"text\": \"d".utf8) + [0xE9, 0x6A, 0xE0] + Array("\"}\n".utf8)
        try folder.write("a.jsonl", [0xEF, 0xBB, 0xBF] + Array("{\"text\": \"\(Sample.french)\"}\r\n".utf8) + latin)
        try folder.write("b.jsonl", [0xFF, 0xFE, 0x7B, 0])
        try folder.write("c.jsonl", "\n \n")
        let read = try folder.read()
        #expect(read.documents.map(\.text) == [Sample.french, "déjà"])
        #expect(read.readings.map(\.encoding) == [.utf8, .latin1])
        #expect(read.skipped.map(\.path) == ["b.jsonl", "c.jsonl"])
    }

    @Test func aLargeFileIsReadAsAStream() throws {
        let folder = try TemporaryFolder()
        let text = String(repeating: Sample.english + " ", count: 80)
        let line = "{\"id\": \"x\", \"date\": \"2024-02-28\", \"text\": \"\(text)\"}\n"
        let count = (2 << 20) / line.utf8.count
        let path = try folder.write("in.jsonl", String(repeating: line, count: count))
        let reader = DocumentReader()
        let start = ContinuousClock.now
        var read = 0
        for input in try reader.inputs(at: [path]) {
            reader.read(input) { result in if (try? result.get().document()) != nil { read += 1 } }
        }
        let time = ContinuousClock.now - start
        #expect(read == count)
        // 50 MB take less than 2 s when optimized; a debug build is some hundred times slower.
        #expect(time < .seconds(30), "\(time)")
    }
}
