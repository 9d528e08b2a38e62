import LiaisonDocuments
import LiaisonEvents
import LiaisonGraph
import LiaisonText
import Testing

@testable import LiaisonStore

struct StoreRoundTripTests {
    @Test func keepsFactsAndGraph() throws {
        let folder = try Folder()
        let store = try Store(path: folder.store, mode: .create)
        #expect(try store.graph() == Graph())
        #expect(try store.build() == nil)
        let skipped = [SkippedInput(path: "z", reason: "empty"), SkippedInput(path: "a", reason: "binary")]
        try store.put(["b2", "a1"].map { Samples.facts($0) }, readerVersion: "7")
        let graph = Samples.graph(["a1", "b2"])
        try store.replaceGraph(graph, corpus: "hash", skipped: skipped)
        store.close()

        let reader = try Store(path: folder.store, mode: .readOnly)
        #expect(try reader.graph() == graph)
        #expect(
            try reader.build()
                == Build(
                    corpus: "hash", documents: 2, entities: 3, mentions: 4, meetings: 2, statements: 2, affiliations: 1,
                    skipped: skipped))
        var facts: [Facts] = []
        try reader.forEachFacts { facts.append($0) }
        #expect(facts == ["a1", "b2"].map { Samples.facts($0) })
        var bare: [Facts] = []
        try reader.forEachFacts(withTexts: false) { bare.append($0) }
        #expect(bare.map(\.mentions) == facts.map(\.mentions))
        #expect(bare.map(\.document.text) == ["", ""])
        #expect(try reader.text(of: "a1") == Samples.text)
        #expect(try reader.text(of: "zz") == nil)
        let version = DocumentVersion(path: "seeds/a1.txt", sha256: "aa", readerVersion: "7")
        #expect(try reader.knownDocuments()["a1"] == version)
        reader.close()
        #expect(folder.names("graphs") == ["liaison.db"])
    }

    @Test func bodiesMayAskTheStoreAndMayThrow() throws {
        struct Stop: Error {}
        let folder = try Folder()
        try Samples.build(folder.store, ["a1", "b2"])
        let store = try Store(path: folder.store, mode: .readOnly)
        try store.forEachFacts { facts in
            let text = try store.text(of: facts.document.id)
            #expect(text == facts.document.text)
        }
        #expect(throws: Stop.self) { try store.forEachFacts { _ in throw Stop() } }
        #expect(throws: Stop.self) { try store.forEachEvidence { _ in throw Stop() } }
    }

    @Test func givesAllEvidenceOnce() throws {
        let folder = try Folder()
        try Samples.build(folder.store, ["b2", "a1"])
        let store = try Store(path: folder.store, mode: .readOnly)
        var sheets: [EvidenceSheet] = []
        try store.forEachEvidence { sheets.append($0) }
        #expect(sheets.map(\.source.id) == ["a1", "b2"])
        #expect(sheets[0].evidence.map(\.start) == [3, 4])
        #expect(sheets[0].bytes(of: sheets[0].evidence[0]) == Array(Samples.text.utf8)[3..<8].map { $0 })
        #expect(sheets[0].bytes(of: Evidence(document: "a1", start: 0, end: 9999)) == nil)
    }

    @Test(arguments: ["document", "entity", "content", "unput"])
    func refusesAGraphThatContradictsItself(_ fault: String) throws {
        let folder = try Folder()
        try Samples.build(folder.store, ["a1"])
        let store = try Store(path: folder.store, mode: .create)
        var graph = Samples.graph(["a1"])
        switch fault {
        case "document": graph.entities[0].mentions[0].evidence = Evidence(document: "zz", start: 0, end: 1)
        case "entity": graph.meetings[0].participants.append("zz")
        case "content": graph.statements[0].content = Evidence(document: "zz", start: 0, end: 1)
        default: graph = Samples.graph(["a1"], sha256: "other")
        }
        #expect {
            try store.replaceGraph(graph, corpus: "new")
        } throws: {
            if case StoreError.inconsistent = $0 { true } else { false }
        }
        #expect(try store.graph() == Samples.graph(["a1"]))
    }
}
