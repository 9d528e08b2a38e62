import LiaisonDocuments
import LiaisonTestSupport
import Testing

@Suite struct EncodingTests {
    private func read(_ bytes: [UInt8], as name: String = "a.txt") throws -> ReadFiles {
        let folder = try TemporaryFolder()
        try folder.write(name, bytes)
        return try folder.read()
    }

    private func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
        text.utf16.flatMap { isBigEndian ? [UInt8($0 >> 8), UInt8($0 & 255)] : [UInt8($0 & 255), UInt8($0 >> 8)] }
    }

    private func latin1(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8($0.value) } }

    @Test func plainUTF8KeepsItsBytes() throws {
        let text =
            "\n  Une  phrase\t« étrange » : l’homme a dit que la fin est pour les autres.\rEt\u{A0}puis\u{AD}\u{200B}…\n\n"
        let reading = try #require(try read(Array(text.utf8)).readings.first)
        #expect(Array(reading.document.text.utf8) == Array(text.utf8))
        #expect(reading.encoding == .utf8 && !reading.isCut)
    }

    @Test func onlyMarksNULsAndCarriageReturnsBeforeLineFeedsGo() throws {
        let bytes = [0xEF, 0xBB, 0xBF] + Array("\(Sample.english)\r\n\0The e\0nd of the\rstory.\r\n".utf8)
        #expect(try read(bytes).documents.map(\.text) == [Sample.english + "\nThe end of the\rstory.\n"])
    }

    @Test func utf16IsReadWithAndWithoutMark() throws {
        for isBigEndian in [true, false] {
            let bytes = utf16(Sample.french, isBigEndian: isBigEndian)
            let mark: [UInt8] = isBigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
            for whole in [bytes, mark + bytes] {
                let reading = try #require(try read(whole).readings.first)
                #expect(reading.document.text == Sample.french)
                #expect(reading.encoding == (isBigEndian ? .utf16BigEndian : .utf16LittleEndian))
            }
        }
    }

    @Test func singleByteEncodingsAreTold() throws {
        let latin = try #require(try read(latin1(Sample.french)).readings.first)
        #expect(latin.document.text == Sample.french && latin.encoding == .latin1)
        let windows = try #require(try read([0x93] + latin1(Sample.french) + [0x94, 0x80, 0x9C]).readings.first)
        #expect(windows.document.text == "“" + Sample.french + "”€œ" && windows.encoding == .windows1252)
        let page = Array("<meta charset='iso-8859-15'><p>".utf8) + latin1(Sample.french) + [0x20, 0xBD, 0xA4]
        let latin9 = try #require(try read(page, as: "a.html").readings.first)
        #expect(latin9.document.text == Sample.french + " œ€" && latin9.encoding == .latin9)
    }

    @Test func damagedUTF8IsRepaired() throws {
        let damaged = Array(Sample.french.utf8) + [0x20, 0xFF, 0x20] + Array("fin".utf8)
        let reading = try #require(try read(damaged).readings.first)
        #expect(reading.document.text == Sample.french + " \u{FFFD} fin" && reading.encoding == .repairedUTF8)
        let cut = try #require(try read(Array((Sample.english + "é").utf8.dropLast())).readings.first)
        #expect(
            cut.document.text.hasPrefix(Sample.english) && cut.document.text.utf8.count == Sample.english.utf8.count + 2
        )
    }

    @Test func noBytesCrash() throws {
        var state: UInt64 = 1
        for length in 0..<200 {
            let bytes = (0..<length * 3).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return UInt8(truncatingIfNeeded: state >> 56)
            }
            for name in ["a.txt", "a.html", "a.md", "a.jsonl"] { _ = try read(bytes, as: name) }
        }
    }

    @Test(arguments: [
        ([UInt8](), "empty"), (Array(" \n\t\r\n\u{A0} ".utf8), "white space"),
        (Array("%PDF-1.7 the of and to".utf8), "not text"), ([0x50, 0x4B, 3, 4, 9, 9], "not text"),
        ([UInt8](repeating: 1, count: 999), "not text"),
    ])
    func whatIsNoTextIsSkippedWithAReason(bytes: [UInt8], reason: String) throws {
        let read = try read(bytes)
        #expect(read.documents.isEmpty)
        #expect(read.skipped.count == 1 && read.skipped[0].reason.contains(reason))
    }
}
