import Foundation
import LiaisonDocuments
import LiaisonExport
import LiaisonGraph
import LiaisonLanguages
import LiaisonText
import Testing

@Suite struct JSONExportTests {
    private func text(_ id: DocumentID) -> String { SmallNews.texts[id] ?? "" }

    @Test func writesTheFormatInItsOrder() throws {
        let written = String(decoding: try JSONExport.data(of: SmallNews.graph, text: text), as: UTF8.self)
        #expect(
            written == #"""
                {
                "format": "liaison", "version": 1,
                "documents": [
                {"id": "a", "path": "news/a.txt", "title": "A \"title\"\n", "language": "en", "date": "2023-01", "publisher": "Example Post", "url": null, "sha256": "01"},
                {"id": "b", "path": "news/b.txt", "title": null, "language": "en", "date": "2023-02", "publisher": "Example Post", "url": null, "sha256": "02"},
                {"id": "c", "path": "news/c.txt", "title": null, "language": "en", "date": "2023-03", "publisher": "Example Post", "url": null, "sha256": "02"}
                ],
                "entities": [
                {"id": "ada-roux", "kind": "person", "name": "Ada Roux", "wikidata": "Q1", "known": true, "mentions": [{"document": "a", "start": 0, "end": 8, "text": "Ada Roux", "form": "name"}, {"document": "b", "start": 8, "end": 16, "text": "Ada Roux", "form": "name"}]},
                {"id": "bo-lind", "kind": "person", "name": "Bo Lind", "wikidata": null, "known": false, "mentions": []},
                {"id": "lima", "kind": "place", "name": "Lima", "wikidata": null, "known": false, "mentions": []},
                {"id": "oslo-plan", "kind": "initiative", "name": "=Oslo, \"Plan\"", "wikidata": null, "known": false, "mentions": []}
                ],
                "meetings": [
                {"id": "m-1", "kind": "talks", "status": "held", "date": "2023-01-05", "places": ["lima"], "participants": ["ada-roux", "bo-lind"], "evidence": [{"document": "a", "start": 0, "end": 29, "text": "Ada Roux met Bo Lind in Lima."}, {"document": "b", "start": 0, "end": 30, "text": "Été : Ada Roux a vu Bo Lind."}, {"document": "c", "start": 0, "end": 30, "text": "Été : Ada Roux a vu Bo Lind."}]},
                {"id": "m-2", "kind": "call", "status": "planned", "date": null, "places": [], "participants": ["ada-roux", "bo-lind"], "evidence": [{"document": "b", "start": 0, "end": 30, "text": "Été : Ada Roux a vu Bo Lind."}]}
                ],
                "statements": [
                {"id": "s-1", "speaker": "ada-roux", "manner": "direct", "cue": "said", "content": "All \\ fine", "date": "2023-01", "addressees": [], "about": ["lima", "oslo-plan"], "evidence": {"document": "a", "start": 30, "end": 58, "text": "\"All \\ fine\", said Ada Roux."}}
                ],
                "affiliations": [
                {"person": "bo-lind", "organization": "oslo-plan", "role": "chair", "since": "2020", "until": null, "evidence": [{"document": "a", "start": 13, "end": 20, "text": "Bo Lind"}]}
                ]
                }

                """#)
    }

    @Test func fetchesEachTextOnce() throws {
        var fetched: [DocumentID] = []
        _ = try JSONExport.data(of: SmallNews.graph) { id in
            fetched.append(id)
            return text(id)
        }
        #expect(fetched == ["a", "b", "c"])
    }

    @Test(arguments: [(0, 99), (-1, 2), (5, 3), (1, 5), (0, 1)])
    func refusesEvidenceOutsideItsText(start: Int, end: Int) {
        let evidence = Evidence(document: "b", start: start, end: end)
        var graph = Graph()
        graph.entities = [
            Entity(id: "x", kind: .person, name: "x", mentions: [Mention(evidence: evidence, form: .name, reason: "")])
        ]
        #expect(throws: ExportError.evidenceOutsideText(evidence, length: 30)) {
            try JSONExport.data(of: graph, text: text)
        }
    }

    @Test func everyStringComesBack() throws {
        var generator = SeededGenerator(state: 3)
        let names = (0..<2_000).map { _ in generator.text(upTo: 20) }
        var graph = Graph()
        graph.entities = names.enumerated().map { Entity(id: EntityID(rawValue: "\($0)"), kind: .person, name: $1) }
        let data = Data(try JSONExport.data(of: graph, text: text))
        let read = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
        let back = try #require(read["entities"] as? [[String: Any]]).map { $0["name"] as? String ?? "" }
        #expect(back.map { Array($0.unicodeScalars) } == names.map { Array($0.unicodeScalars) })
    }

    @Test func streamsInPieces() throws {
        var graph = Graph()
        graph.entities = (0..<5_000).map { Entity(id: EntityID(rawValue: "\($0)"), kind: .person, name: "Some Name") }
        var pieces: [Int] = []
        try JSONExport.write(graph, text: text) { pieces.append($0.count) }
        #expect(pieces.count > 3)
        #expect(pieces.reduce(0, +) == (try JSONExport.data(of: graph, text: text)).count)
    }
}
