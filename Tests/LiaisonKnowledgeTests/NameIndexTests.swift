import LiaisonKnowledge
import LiaisonLanguages
import LiaisonTestSupport
import Testing

@Suite struct NameIndexTests {
    let index: ReadingIndex

    init() throws { index = try ReadingIndex(knowledge: try Invented.knowledge()) }

    /// The longest phrase at the beginning of a text, as `id:form` of each reading.
    private func readings(_ text: String) -> [String] {
        let words = Vocabulary.hashes(of: text).map { index.vocabulary.find($0) }
        var found: [String] = []
        index.names.phrases.matches(at: 0, word: { $0 < words.count ? words[$0] : nil }) { _, senses in
            found = senses.map { "\(index.knowledge.entries[$0.entry].id):\($0.form)" }
        }
        return found
    }

    @Test func findsNamesOfBothLanguagesWhateverCaseAccentsAndHyphens() {
        #expect(readings("River Commission") == ["river-commission:name"])
        #expect(readings("COMMISSION DU FLEUVE of the north") == ["river-commission:name"])
        #expect(readings("ana firstová") == ["ana-first:name"])
        #expect(readings("RCX") == ["river-commission:acronym"])
        #expect(readings("bordures") == ["borduria:demonym"])
        #expect(readings("river chief") == ["river-commission:title(\"director-general\")"])
        #expect(readings("Secondov") == ["bo-second:surname"])
    }

    @Test func keepsAllReadingsOfOneNameByEntry() {
        #expect(readings("Szohod") == ["borduria:government", "szohod:name"])
    }

    @Test func findsNothingWhereThereIsNothing() {
        #expect(readings("Syldavia").isEmpty)
        #expect(readings("").isEmpty)
        #expect(index.vocabulary.find(WordScanner.hash("syldavia".utf8)) == Vocabulary.unknown)
    }

    @Test func callsPeopleOfCountriesWithTheFamilyNameInFrontByIt() throws {
        let line =
            #"{"id":"qin-gang","kind":"person","names":{"en":["Qin Gang"]},"country":"china","source":"invented"}"#
        let folder = try TemporaryFolder()
        try folder.write(line, to: "a.jsonl")
        let index = try ReadingIndex(knowledge: try Knowledge(folder: folder.path))
        let word = index.vocabulary.find(WordScanner.hash("qin".utf8))
        var forms: [NameIndex.Form] = []
        index.names.phrases.matches(at: 0, word: { $0 == 0 ? word : nil }) { _, senses in forms = senses.map(\.form) }
        #expect(forms == [.surname])
        #expect(index.vocabulary.classes(of: word).contains(.knownSurname))
    }
}
