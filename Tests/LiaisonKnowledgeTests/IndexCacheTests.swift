import Foundation
import LiaisonEvents
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonTestSupport
import Testing

@Suite struct IndexCacheTests {
    let folder: TemporaryFolder
    let cacheFolder: TemporaryFolder
    var cache: IndexCache { IndexCache(folder: cacheFolder.path) }

    init() throws {
        folder = try TemporaryFolder()
        cacheFolder = try TemporaryFolder()
        try folder.write(Invented.lines, to: "known/all.jsonl")
    }

    private var layer: String { folder.path + "/known" }

    private func facts(_ index: ReadingIndex) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return try encoder.encode(Reader(index: index).read(Invented.document))
    }

    @Test func readsTheSameFromItsFileFromMemoryAndWithoutACache() throws {
        let without = try facts(IndexCache(folder: nil).index(of: [layer]).index)
        #expect(String(decoding: without, as: UTF8.self).contains("bo-second"))
        let made = try facts(cache.index(of: [layer]).index)
        #expect(try cacheFolder.files(".index").count == 1)
        let mapped = try facts(cache.index(of: [layer]).index)
        #expect(made == without)
        #expect(mapped == without)
        #expect(try facts(ReadingIndex(knowledge: try Knowledge(folder: layer))) == without)
    }

    @Test func isMadeAnewWhereItsFileIsDamagedCutOffEmptyOrForeign() throws {
        let right = try facts(cache.index(of: [layer]).index)
        let file = try #require(try cacheFolder.files(".index").first)
        let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
        var damages = [Data(), Data("no index at all".utf8), bytes.dropLast(), bytes.prefix(100), bytes + [0]]
        for place in stride(from: 0, to: bytes.count, by: bytes.count / 9) {
            var damaged = bytes
            damaged[place] ^= 0x40
            damages.append(damaged)
        }
        for damaged in damages {
            try Data(damaged).write(to: URL(fileURLWithPath: file))
            #expect(try facts(cache.index(of: [layer]).index) == right)
            #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == bytes)
        }
    }

    @Test func seesAnEditThatKeepsTheSizeAndTheTimeOfTheFile() throws {
        let file = layer + "/all.jsonl"
        let long = Date(timeIntervalSince1970: 1_600_000_000)
        try FileManager.default.setAttributes([.modificationDate: long], ofItemAtPath: file)
        let before = try cache.index(of: [layer])
        let text = Invented.lines.split(separator: "\n").joined(separator: "\n")
        try folder.write(text.replacing("Ana Firstova", with: "Ina Firstova"), to: "known/all.jsonl")
        try FileManager.default.setAttributes([.modificationDate: long], ofItemAtPath: file)
        let after = try cache.index(of: [layer])
        #expect(after.fingerprint != before.fingerprint)
        #expect(after.index.knowledge.entry("ana-first")?.name == "Ina Firstova")
        #expect(before.index.knowledge.entry("ana-first")?.name == "Ana Firstova")
    }

    @Test func hasOneFingerprintForOneContentWhereverItStands() throws {
        let copy = try TemporaryFolder()
        try copy.write(Invented.lines, to: "all.jsonl")
        #expect(try cache.index(of: [layer]).fingerprint == cache.index(of: [copy.path]).fingerprint)
        #expect(try cacheFolder.files(".index").count == 1)
    }

    @Test func doesWithoutAFolderThatCannotBeWritten() throws {
        let blocked = try folder.write("a file", to: "blocked")
        let right = try facts(cache.index(of: [layer]).index)
        #expect(try facts(IndexCache(folder: blocked + "/cache").index(of: [layer]).index) == right)
        #expect(try facts(IndexCache(folder: blocked).index(of: [layer]).index) == right)
    }

    @Test func keepsTheNewestFilesOnly() throws {
        for number in 0..<11 {
            try folder.write(
                #"{"id":"p\#(number)","kind":"person","names":{"en":["P"]},"source":"s"}"#, to: "known/all.jsonl")
            _ = try cache.index(of: [layer])
        }
        #expect(try cacheFolder.files(".index").count <= 8)
    }

    @Test func standsInTheCacheFolderOfTheUserUnlessToldOtherwise() {
        #expect(IndexCache(environment: ["XDG_CACHE_HOME": "/c", "HOME": "/h"]).folder == "/c/liaison")
        #expect(IndexCache(environment: ["LIAISON_CACHE": "/x", "HOME": "/h"]).folder == "/x")
        #expect(IndexCache(environment: ["LIAISON_CACHE": "", "HOME": "/h"]).folder == nil)
        #expect(IndexCache(environment: [:]).folder == nil)
    }
}

@Suite struct ContentSumTests {
    @Test(
        arguments: [
            ("", 0xEF46_DB37_51D8_E999), ("a", 0xD24E_C4F1_A98C_6E5B), ("abc", 0x44BC_2CF5_AD77_0999),
            ("Nobody inspects the spammish repetition", 0xFBCE_A83C_8A37_8BF1),
        ] as [(String, UInt64)])
    func isXxHash64(text: String, sum: UInt64) {
        #expect(Array(text.utf8).withUnsafeBytes { ContentSum.of($0) } == sum)
    }
}
