import Foundation
import LiaisonDocuments
import LiaisonEvents
import LiaisonGraph
import Testing

@testable import LiaisonStore

struct StoreBuildTests {
    /// What the store answers of documents that a build has changed, removed and added, but not yet linked.
    private func expectTheOldGraph(_ store: Store) throws {
        #expect(try store.graph() == Samples.graph(["a", "b"]))
        #expect(try store.text(of: "a") == Samples.text)
        #expect(try store.text(of: "b") == Samples.text)
        #expect(try store.build()?.corpus == "c-aa")
    }

    private func change(_ store: Store) throws {
        try store.put([Samples.facts("a", sha256: "bb", text: "Nouveau " + Samples.text)], readerVersion: "1")
        try store.put([Samples.facts("c", sha256: "bb")], readerVersion: "1")
        try store.keepOnly(["a", "c"])
    }

    @Test func theLastCompleteGraphServesUntilTheNextIsThere() throws {
        let folder = try Folder()
        try Samples.build(folder.store, ["a", "b"])
        let store = try Store(path: folder.store, mode: .create)
        try change(store)
        try expectTheOldGraph(store)
        #expect(try store.knownDocuments().keys.sorted() == ["a", "c"])
        #expect(try store.knownDocuments()["a"]?.sha256 == "bb")
        try store.replaceGraph(Samples.graph(["a", "c"], sha256: "bb"), corpus: "new")
        #expect(try store.graph() == Samples.graph(["a", "c"], sha256: "bb"))
        #expect(try store.text(of: "a") == "Nouveau " + Samples.text)
        #expect(try store.text(of: "b") == nil)
    }

    @Test func aReadingThatNoGraphShowsIsReplacedInPlace() throws {
        let folder = try Folder()
        let store = try Store(path: folder.store, mode: .create)
        try store.put([Samples.facts("a")], readerVersion: "1")
        try store.put([Samples.facts("a", sha256: "bb", text: Samples.text + "!")], readerVersion: "2")
        var facts: [Facts] = []
        try store.forEachFacts { facts.append($0) }
        #expect(facts == [Samples.facts("a", sha256: "bb", text: Samples.text + "!")])
        #expect(try store.knownDocuments()["a"]?.readerVersion == "2")
    }

    @Test func aKillLeavesTheLastCompleteGraphAndWhatWasRead() async throws {
        let folder = try Folder()
        try Samples.build(folder.store, ["a", "b"])
        let path = folder.store
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
            let store = try Store(path: path, mode: .create)
            try store.put([Samples.facts("a", sha256: "bb", text: "Nouveau " + Samples.text)], readerVersion: "1")
            try store.put([Samples.facts("c", sha256: "bb")], readerVersion: "1")
            try store.keepOnly(["a", "c"])
            try store.write { db in
                let build = Build(
                    corpus: "new", documents: 2, entities: 3, mentions: 4, meetings: 2, statements: 2, affiliations: 1,
                    skipped: [])
                let graph = Samples.graph(["a", "c"], sha256: "bb")
                try GraphWriter.replace(with: graph, build: build, in: db, path: path)
                kill(getpid(), SIGKILL)
            }
        }
        let reader = try Store(path: path, mode: .readOnly)
        try expectTheOldGraph(reader)
        reader.close()
        let store = try Store(path: path, mode: .create)
        try expectTheOldGraph(store)
        #expect(try store.knownDocuments().keys.sorted() == ["a", "c"])
        try store.replaceGraph(Samples.graph(["a", "c"], sha256: "bb"), corpus: "new")
        #expect(try store.graph() == Samples.graph(["a", "c"], sha256: "bb"))
    }

    @Test func aReaderKeepsTheStateOfItsOpening() throws {
        let folder = try Folder()
        try Samples.build(folder.store, ["a", "b"])
        let reader = try Store(path: folder.store, mode: .readOnly)
        try Samples.build(folder.store, ["a", "c"], sha256: "bb", text: "Nouveau " + Samples.text)
        try expectTheOldGraph(reader)
        reader.close()
        #expect(try Store(path: folder.store, mode: .readOnly).build()?.corpus == "c-bb")
    }

    @Test func aSecondWriterIsToldToWait() throws {
        let folder = try Folder()
        let writer = try Store(path: folder.store, mode: .create)
        #expect(throws: StoreError.busy(path: folder.store)) {
            try Store(path: folder.store, mode: .create, schema: .current, timeout: 0.05)
        }
        withExtendedLifetime(writer) {}
    }
}
