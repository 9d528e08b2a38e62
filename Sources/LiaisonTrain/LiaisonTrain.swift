import ArgumentParser
import Foundation
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonModels

/// The command `liaison-train`.
@main
struct LiaisonTrain: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "liaison-train",
        abstract: "Train the model of names from a folder of corpora, and tell how it does on what was held out.",
        discussion: """
            The folder holds the corpora as Documentation/Reading.md names them; those that are missing are left out. The
            same corpora and knowledge give the same bytes. The scores are those of a model that has not seen the
            documents held out; the model that is written has.

            EXAMPLE
              liaison-train corpora --plain speeches.jsonl --into Sources/LiaisonModels/Trained
            """)

    @Argument(help: ArgumentHelp("The folder of corpora.", valueName: "folder")) var corpora: String
    @Option(help: "The knowledge that reading looks up.") var known = "seeds/known"
    @Option(help: "Where the model and its card are written; without it, only the scores are told.") var into: String?
    @Option(help: "Files or folders of unlabelled text, from which groups of words are taken.") var plain: [String] = []
    @Option(help: "A file with the names of documents to leave out, one a line.") var without: String?
    @Option(
        help: "What is learned beside labelled documents, with commas: projection, news, treebanks, groups; or none.")
    var lessons = Lesson.allCases.map(\.rawValue).joined(separator: ",")
    @Option(help: "How many times all sentences are learned.") var passes = 6
    @Option(help: "A model to measure instead of training one.") var measure: String?
    @Option(help: "A file for the misses on what was held out.") var misses: String?

    func run() throws {
        let left = try without.map { Set(try CorpusFile.lines($0).map(String.init)) } ?? []
        let library = try Library(folder: corpora, plain: plain, without: left)
        let room = Classroom(index: try ReadingIndex(layers: [known]))
        let wanted = Set(lessons.split(separator: ",").compactMap { Lesson(rawValue: String($0)) })
        func trained(all: Bool) throws -> PackedMemory {
            try Course(room: room, library: library, lessons: wanted, passes: passes, learnsAll: all).model()
        }
        let table = ScoreTable(library.documents, room, try NameModel(try measured() ?? trained(all: false)))
        print(table.lines.joined(separator: "\n"))
        if let misses {
            try Data((table.misses.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: misses))
        }
        guard let into else { return }
        let model = try trained(all: true)
        let card = ModelCard(library: library, lessons: wanted, size: model.bytes.count, scores: table.lines)
        try FileManager.default.createDirectory(atPath: into, withIntermediateDirectories: true)
        try withExtendedLifetime(model) {
            try Data(model.bytes).write(to: URL(fileURLWithPath: into + "/names.model"))
        }
        try Data(card.text.utf8).write(to: URL(fileURLWithPath: into + "/names.md"))
    }

    private func measured() throws -> PackedMemory? {
        guard let measure else { return nil }
        guard let memory = PackedMemory(mapping: measure) else { throw TrainingError.unreadable(measure) }
        return memory
    }
}
