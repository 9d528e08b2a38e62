import Foundation
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonModels
import Testing

@testable import LiaisonTrain

/// Trains on a small invented corpus, in the columns that the trainer reads.
@Suite struct TrainingTests {
    private static let firms = ["Tarnix", "Ovelda", "Brumora", "Kestrel", "Quanta", "Lumen", "Sorrel", "Vantor"]
    private static let towns = ["Oberwald", "Lindhaven", "Marsk", "Torvik", "Eastmere", "Galdo", "Hollin", "Rivane"]
    private static let people = ["Odra Velling", "Ilmar Tosk", "Nadia Karim", "Bertil Oslo", "Runa Holt", "Jory Pell"]

    /// Documents of a few sentences whose names change from one to the next.
    private static func corpus() -> String {
        var lines: [String] = []
        for number in 0..<60 {
            lines.append("-DOCSTART- O\n")
            func name(_ list: [String], _ step: Int) -> [String] {
                list[(number * step + step) % list.count].split(separator: " ").map(String.init)
            }
            func say(_ words: [(String, String)]) { lines += words.map { "\($0.0) \($0.1)" } + [""] }
            func tag(_ words: [String], _ kind: String) -> [(String, String)] { words.map { ($0, "I-" + kind) } }
            func plain(_ text: String) -> [(String, String)] { text.split(separator: " ").map { (String($0), "O") } }
            say(
                plain("The shares of") + tag(name(firms, 3), "ORG") + plain("fell on the news from")
                    + tag(name(towns, 5), "LOC") + plain("."))
            say(
                plain("Workers at the plant in") + tag(name(towns, 3), "LOC") + plain("spoke with")
                    + tag(name(people, 1), "PER") + plain("."))
            say(plain("Analysts think that") + tag(name(firms, 5), "ORG") + plain("shares will rise ."))
            say(plain("The drug Paxoral was sold by") + tag(name(firms, 1), "ORG") + plain("for years ."))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private struct Trained {
        let library: Library
        let room: Classroom
        let bytes: [UInt8]
        let again: [UInt8]
        let model: NameModel
    }

    private static let trained = Result {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("corpora-\(UUID().uuidString)")
        let data = folder.appendingPathComponent("english/wikigold/CONLL-format/data")
        try FileManager.default.createDirectory(at: data, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(corpus().utf8).write(to: data.appendingPathComponent("wikigold.conll.txt"))
        let library = try Library(folder: folder.path, plain: [], without: [])
        let room = Classroom(index: try ReadingIndex(knowledge: Knowledge(entries: [])))
        func course() throws -> PackedMemory {
            try Course(room: room, library: library, lessons: [.groups], passes: 4, learnsAll: false).model()
        }
        func copied(_ memory: PackedMemory) -> [UInt8] { withExtendedLifetime(memory) { Array(memory.bytes) } }
        let memory = try course()
        return Trained(
            library: library, room: room, bytes: copied(memory), again: copied(try course()),
            model: try NameModel(memory))
    }

    @Test func theSameCorpusGivesTheSameBytes() throws {
        let trained = try Self.trained.get()
        #expect(trained.bytes == trained.again)
        #expect(trained.bytes.count < 3_000_000)
    }

    @Test func heldOutNamesAreFoundByTheModel() throws {
        let trained = try Self.trained.get()
        var before = NameScore()
        var after = NameScore()
        let learned = trained.room.finder(with: trained.model)
        for document in trained.library.documents where document.part == .heldOut {
            let text = try #require(trained.room.text(document))
            before.add(document, text, trained.room.ruled, trained.room.index.knowledge)
            after.add(document, text, learned, trained.room.index.knowledge)
        }
        #expect(after.all.f1 > 0.95, "\(after.all.f1)")
        #expect(after.all.f1 > before.all.f1 + 0.05, "\(before.all.f1)")
    }

    @Test func aFolderWithoutCorporaIsTold() {
        #expect(throws: TrainingError.self) {
            try Library(folder: FileManager.default.temporaryDirectory.path + "/none", plain: [], without: [])
        }
    }
}
