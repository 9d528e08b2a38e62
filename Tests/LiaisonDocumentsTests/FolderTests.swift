import LiaisonDocuments
import LiaisonTestSupport
import Testing

@Suite struct FolderTests {
    @Test func anEmptyFolderHasNoInputs() throws {
        let folder = try TemporaryFolder()
        #expect(try DocumentReader().inputs(at: [folder.path]).isEmpty)
    }

    @Test func aMissingPathIsNamed() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/nowhere.txt"
        #expect(throws: DocumentError.missing(path: path)) { try DocumentReader().inputs(at: [path]) }
        #expect(DocumentError.missing(path: path).description.contains(path))
    }

    @Test func foldersAreWalkedInTheOrderOfTheirBytes() throws {
        let folder = try TemporaryFolder()
        for name in ["b.txt", "a/z.txt", "a-b.txt", "a/b/c.txt", "É.txt"] { try folder.write(name, Sample.english) }
        let paths = try folder.read().documents.map { String($0.path.dropFirst(folder.path.count + 1)) }
        #expect(paths == ["a/b/c.txt", "a/z.txt", "a-b.txt", "b.txt", "É.txt"])
    }

    @Test func aFileNamedTwiceIsReadOnce() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("a.txt", Sample.english)
        let inputs = try DocumentReader().inputs(at: [file, folder.path, folder.path + "/", folder.path + "/./a.txt"])
        #expect(inputs.map(\.path) == [file])
    }

    @Test func symbolicLinksInFoldersAreReportedAndNotFollowed() throws {
        let folder = try TemporaryFolder()
        try folder.write("sub/a.txt", Sample.english)
        try folder.link("sub/loop", to: "..")
        try folder.link("outside.txt", to: "/etc/hostname")
        let read = try folder.read()
        #expect(read.documents.map(\.id) == ["a"])
        #expect(read.skipped.map(\.path) == ["outside.txt", "sub/loop"])
        #expect(read.skipped.allSatisfy { $0.reason.contains("symbolic link") })
    }

    @Test func aLinkThatTheUserNamesIsFollowed() throws {
        let folder = try TemporaryFolder()
        try folder.write("real.txt", Sample.english)
        try folder.link("link.txt", to: "real.txt")
        #expect(try ReadFiles([folder.path + "/link.txt"]).documents.map(\.id) == ["link"])
    }

    @Test func aNamedPipeIsNeverOpened() throws {
        let folder = try TemporaryFolder()
        folder.namedPipe("pipe.txt")
        let read = try folder.read()
        #expect(read.skipped.map(\.path) == ["pipe.txt"])
        #expect(read.skipped.first?.reason.contains("named pipe") == true)
    }

    @Test func hiddenEntriesArePassedOver() throws {
        let folder = try TemporaryFolder()
        try folder.write(".git/a.txt", Sample.english)
        try folder.write(".b.txt", Sample.english)
        #expect(try DocumentReader().inputs(at: [folder.path]).isEmpty)
    }

    @Test func namesThatAreNotUTF8AreReadAndShownEscaped() throws {
        let folder = try TemporaryFolder()
        try folder.write(Array("caf".utf8) + [0xE9] + Array(".txt".utf8), Array(Sample.english.utf8))
        try folder.write("line\nfeed\u{202E}.txt", Sample.english)
        try folder.write("-rf.txt", Sample.english)
        try folder.write(String(repeating: "n", count: 251) + ".txt", Sample.english)
        let ids = try folder.read().documents.map(\.id.rawValue)
        #expect(ids.prefix(3) == ["-rf", "caf\\xE9", "line\\u{A}feed\\u{202E}"])
        #expect(ids.count == 4)
    }

    @Test func aFileThatVanishesIsReportedAndTheRestGoesOn() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("gone.txt", Sample.english)
        let inputs = try DocumentReader().inputs(at: [path])
        try folder.remove("gone.txt")
        var reasons: [String] = []
        for input in inputs {
            DocumentReader().read(input) { result in
                if case .failure(let skipped) = result { reasons.append(skipped.reason) }
            }
        }
        #expect(reasons.count == 1 && reasons[0].contains("no longer there"))
    }

    @Test(arguments: [
        ("report.pdf", "pdftotext"), ("report.docx", "save it as text"), ("news.zip", "unpack"),
        ("news.json", ".jsonl"),
        ("feed.xml", "HTML or text"),
    ])
    func filesOfOtherKindsAreSkippedWithAdvice(name: String, advice: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(name, Sample.english)
        #expect(try folder.read().skipped.first?.reason.contains(advice) == true)
    }

    @Test func unknownExtensionsAreReadWhereTheyAreText() throws {
        let folder = try TemporaryFolder()
        try folder.write("notes.article", Sample.english)
        try folder.write("saved.php", "<!DOCTYPE html><title>A saved page</title><p>\(Sample.english)</p>")
        try folder.write("image.dat", [0x89, 0x50, 0x4E, 0x47] + [UInt8](repeating: 7, count: 400))
        let read = try folder.read()
        #expect(read.documents.map(\.text) == [Sample.english, Sample.english])
        #expect(read.skipped.map(\.path) == ["image.dat"])
    }
}
