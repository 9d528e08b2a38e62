import LiaisonDocuments
import LiaisonTestSupport
import Testing

@Suite struct IdentityTests {
    @Test func filesThatShareANameAreToldApartByFolderThenByExtension() throws {
        let folder = try TemporaryFolder()
        for name in ["2022/a.txt", "2023/a.txt", "2023/b.txt", "2023/c.txt", "2023/c.md"] {
            try folder.write(name, Sample.english)
        }
        #expect(try folder.read().documents.map(\.id) == ["2022/a", "2023/a", "b", "2023/c.md", "2023/c.txt"])
    }

    @Test func idsDoNotDependOnTheOrderOfPaths() throws {
        let folder = try TemporaryFolder()
        let paths = try ["x/1.txt", "y/1.txt", "y/z/1.txt", "q.jsonl"].map { try folder.write($0, Sample.english) }
        let forward = try DocumentReader().inputs(at: paths).map(\.path)
        #expect(try DocumentReader().inputs(at: paths.reversed()).map(\.path) == forward)
        let ids = try ReadFiles(paths).documents.map(\.id)
        #expect(try ReadFiles(paths.reversed()).documents.map(\.id) == ids)
        #expect(ids == ["x/1", "y/1", "z/1"])
    }

    @Test func recordsThatShareAnIdAreToldApartByFileAndLine() throws {
        let folder = try TemporaryFolder()
        func line(_ id: String) -> String { #"{"id": "\#(id)", "text": "\#(Sample.english)"}"# + "\n" }
        try folder.write("a.jsonl", line("1") + line("2"))
        try folder.write("b.jsonl", line("1") + line("3") + line("3"))
        try folder.write("2.txt", Sample.english)
        let ids = try folder.read().documents.map(\.id.rawValue)
        #expect(ids == ["2", "a/1", "a/2", "b/1", "3#2", "3#3"])
        #expect(Set(ids).count == ids.count)
    }

    @Test func recordsWithoutAnIdAreNamedByTheirFileAndLine() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "news.jsonl", "{\"text\": \"\(Sample.english)\"}\n\n{\"id\": 7, \"text\": \"\(Sample.english)\"}")
        let documents = try folder.read().documents
        #expect(documents.map(\.id) == ["news#1", "7"])
        #expect(
            documents.map { String($0.path.dropFirst(folder.path.count)) } == ["/news.jsonl#1", "/news.jsonl/7"])
    }

    @Test func aRecordStandsAtTheSamePlaceWhetherItsFileIsReadAloneOrNot() throws {
        let folder = try TemporaryFolder()
        func line(_ id: String) -> String { #"{"id": "\#(id)", "text": "\#(Sample.english)"}"# + "\n" }
        try folder.write("a.jsonl", line("1") + line("2") + line("3"))
        let path = try folder.write("b.jsonl", line("1") + line("3") + line("3") + line("2"))
        try folder.write("c.jsonl", line("2") + line("2"))
        let alone = try ReadFiles([path]).documents.map { $0.path.dropFirst(folder.path.count) }
        #expect(alone == ["/b.jsonl/1", "/b.jsonl/3#2", "/b.jsonl/3#3", "/b.jsonl/2"])
        let together = try folder.read().documents.map { $0.path.dropFirst(folder.path.count) }
        #expect(together.filter { $0.contains("b.jsonl") } == alone)
    }

    @Test func theHashIsOfTheFileOrTheLineAndKnownBeforeDecoding() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", "abc")
        try folder.write("b.jsonl", "abc\n{\"text\": \"abc\"}\r\n")
        var hashes: [String] = []
        let reader = DocumentReader()
        for input in try reader.inputs(at: [folder.path]) {
            reader.read(input) { result in if case .success(let raw) = result { hashes.append(raw.sha256) } }
        }
        #expect(hashes.first == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(hashes.count == 2 && hashes[1].count == 64)
    }
}
