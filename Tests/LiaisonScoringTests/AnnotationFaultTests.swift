import LiaisonScoring
import Testing

/// What is wrong with annotation files is told with its place.
@Suite struct AnnotationFaultTests {
    private func faults(of json: String) throws -> [String] {
        let sample = try Sample()
        try sample.write("Ada Lund met Bo Falk.", to: "a.txt")
        try sample.write(json, to: "a.json")
        do {
            return try AnnotatedSet(folder: sample.folder).faults.map { "\($0.field ?? ""): \($0.reason)" }
        } catch let errors as AnnotationErrors {
            return errors.faults.map { "\($0.field ?? ""): \($0.reason)" }
        }
    }

    @Test func quotationsThatAreNotInTheText() throws {
        let found = try faults(
            of: """
                {"entities": [{"id": "ada", "kind": "person", "names": ["ada lund", "Ada Lunt"]}],
                 "meetings": [{"participants": ["ada"], "status": "held", "where": [], "evidence": ["met Bo", "saw … Bo"]}],
                 "statements": [{"speaker": "ada", "content": "hello"}]}
                """)
        #expect(found.count == 3)
        #expect(found[0].hasPrefix("entities[0].names[1]: \"Ada Lunt\" is not in the text"))
        #expect(found[1].hasPrefix("meetings[0].evidence[1]: \"saw … Bo\" is not in the text"))
        #expect(found[2].hasPrefix("statements[0].content: \"hello\" is not in the text"))
    }

    @Test func idsThatAreUnknownOrStandTwice() throws {
        let found = try faults(
            of: """
                {"entities": [{"id": "ada", "kind": "person", "names": ["Ada"]},
                              {"id": "ada", "kind": "human", "names": []}],
                 "meetings": [{"participants": ["ada", "bo?|cy"], "status": "over", "where": ["oslo"], "evidence": []}],
                 "statements": [{"speaker": "ada|dee", "content": "met", "to": ["eve"], "about": ["fay"]}]}
                """)
        let places = found.compactMap { $0.split(separator: ":").first.map(String.init) }
        #expect(
            places == [
                "entities[1].id", "entities[1].kind", "entities[1].names", "meetings[0].participants",
                "meetings[0].participants", "meetings[0].where", "meetings[0].status", "statements[0].speaker",
                "statements[0].to", "statements[0].about",
            ])
        #expect(found[3].contains("\"bo\" is the id of no entity"))
    }

    @Test func filesThatDoNotDecode() throws {
        #expect(
            try faults(of: "{\"entities\": [") == [": the file is no JSON; check commas, brackets and quotation marks"])
        #expect(
            try faults(of: "{\"entities\": [{\"id\": \"a\"}], \"meetings\": [], \"statements\": []}")
                == ["entities[0].kind: it is missing; add it"])
        #expect(
            try faults(of: "{\"entities\": {}, \"meetings\": [], \"statements\": []}")
                == ["entities: it is no list; write one"])
        #expect(
            try faults(of: "{\"entities\": [{\"id\": 7}], \"meetings\": [], \"statements\": []}")
                == ["entities[0].id: it is no text; write one"])
    }

    @Test func aFileWithoutATextIsLeftOut() throws {
        let sample = try Sample(text: "Ada.")
        try sample.write("{}", to: "notes.json")
        let set = try AnnotatedSet(folder: sample.folder)
        #expect(set.annotations.map(\.document) == ["a"])
        #expect(set.withoutText == [sample.folder + "/notes.json"])
        #expect(throws: AnnotationErrors.self) { try AnnotatedSet(folder: sample.folder + "/nowhere") }
    }
}
