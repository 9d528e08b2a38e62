import LiaisonLanguages
import Testing

@testable import LiaisonTrain

@Suite struct CorpusTests {
    private func names(_ document: LabelledDocument) -> [String] {
        let bytes = Array(document.text.utf8)
        return document.names.map {
            "\($0.kind?.rawValue ?? "other"):" + String(decoding: bytes[$0.bytes], as: UTF8.self)
        }
    }

    @Test func columnsBecomeTextWithNames() {
        let document = ColumnCorpus.document(
            [
                "The O", "mayor O", "of O", "Port I-LOC", "Alma I-LOC", ", O", "Nadia I-PER", "Karim I-PER", ", O",
                "left O", ". O",
            ],
            corpus: "test", id: "one", language: .english, column: 0,
            kinds: ["PER": .person, "LOC": .place])
        #expect(document.text == "The mayor of Port Alma, Nadia Karim, left.\n\n")
        #expect(names(document) == ["place:Port Alma", "person:Nadia Karim"])
    }

    @Test func aNewBeginningEndsTheNameBefore() {
        let document = ColumnCorpus.document(
            ["1\tAlma\tB-LOC", "2\tKarim\tB-PER", "3\tleft\tO"], corpus: "test", id: "two", language: .english,
            column: 1,
            kinds: ["PER": .person, "LOC": .place])
        #expect(names(document) == ["place:Alma", "person:Karim"])
    }

    @Test func frenchElisionsTakeNoSpace() {
        let document = ColumnCorpus.document(
            ["L' O", "agence O", "d' O", "Alma I-LOC"], corpus: "test", id: "three", language: .french, column: 0,
            kinds: ["LOC": .place])
        #expect(document.text == "L'agence d'Alma\n\n")
        #expect(names(document) == ["place:Alma"])
    }
}
