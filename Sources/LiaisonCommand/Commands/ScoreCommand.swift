import ArgumentParser
import Foundation
import Liaison
import LiaisonDocuments
import LiaisonGraph
import LiaisonLanguages
import LiaisonScoring
import LiaisonStore

/// `liaison score`: how well documents are read, by what people found in them.
struct ScoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score",
        abstract: "Measure a graph by annotated documents: precision, recall and F1, and the misses by cause.",
        discussion: """
            EXAMPLES
              liaison score annotated/
              liaison score annotated/ --graph graphs/liaison.db --misses
              liaison score annotated/ --language fr --misses --format csv > misses.csv
              liaison score annotated/ --check

            The folder holds NAME.txt and NAME.json for each document. Without --graph its texts are read afresh: from
            documents.jsonl where that is there, which gives dates too, else from the .txt files. Documents of a graph
            are found by their file names.

            Figures are of all documents, then of each language. Entities are right with their kind and a name;
            clusters are B-cubed; meetings are right with their parties; statements with speaker and content. For the
            date, status and place of the meetings found, SHARE is FOUND, the right ones, of WANTED.
            With --misses, other formats than table write the misses alone.
            """)

    @Argument(help: ArgumentHelp("The folder of annotated documents.", valueName: "folder")) var folder: String
    @Option(help: ArgumentHelp("The graph to measure: a store, or what export json wrote.", valueName: "file"))
    var graph: String?
    @Flag(help: "List what was missed, invented or wrong, by cause.") var misses = false
    @Flag(help: "Only check that the annotations agree with their texts.") var check = false
    @Option(help: ArgumentHelp("Only documents in this language: en or fr.", valueName: "language"))
    var language: Language?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var format: FormatOption

    func run() throws {
        let set = try AnnotatedSet(folder: folder)
        for path in set.withoutText { Messages.say("skipped \(path): there is no text beside it; add its .txt") }
        for fault in set.faults.prefix(50) { Messages.say("\(fault)") }
        if set.faults.count > 50 { Messages.say("and \(set.faults.count - 50) more faults") }
        if check {
            Messages.say("\(set.annotations.count) documents, \(set.faults.count) faults")
            if !set.faults.isEmpty { throw ExitCode(1) }
            return
        }
        if set.annotations.isEmpty {
            throw Failure.nothingFound("\(folder): there is no NAME.json with a NAME.txt beside it")
        }
        let board = Scoreboard(set, try answers())
        if !board.absent.isEmpty {
            let names = board.absent.prefix(5).joined(separator: ", ") + (board.absent.count > 5 ? ", …" : "")
            Messages.say(
                "liaison: the graph lacks \(board.absent.count) of \(set.annotations.count) documents (\(names)); "
                    + "all in them counts as missed")
        }
        let report = ScoreReport(board, language: language)
        if !misses || format.format == .table { report.figures.write(format.format) }
        if misses {
            if format.format == .table {
                StandardOutput.write("\n")
                report.causes.write(.table)
                StandardOutput.write("\n")
            }
            report.misses.write(format.format)
        }
        if !set.faults.isEmpty || !set.withoutText.isEmpty { throw Failure.skipped }
    }

    private func answers() throws -> Answers {
        guard let graph else { return try freshAnswers() }
        guard graph.hasSuffix(".json") else {
            let store = try Store(path: graph, mode: .readOnly)
            return try Answers(try store.graph()) { try store.text(of: $0) ?? "" }
        }
        guard let data = FileManager.default.contents(atPath: graph) else {
            throw Failure.usage("\(graph): there is no such file; check the spelling")
        }
        do {
            return try Answers(json: data)
        } catch {
            throw Failure.usage("\(graph): it is not what `liaison export json` writes; export it again")
        }
    }

    /// What the folder's own texts say when they are read now.
    private func freshAnswers() throws -> Answers {
        let collection = folder + "/documents.jsonl"
        var paths = [collection]
        if !FileManager.default.fileExists(atPath: collection) {
            let names = try FileManager.default.contentsOfDirectory(atPath: folder)
            paths = names.filter { $0.hasSuffix(".txt") && names.contains($0.dropLast(4) + ".json") }.sorted().map {
                folder + "/" + $0
            }
        }
        let pipeline = Pipeline(reader: try reading.reader(), threads: reading.threads)
        let read = try pipeline.graph(of: paths)
        Skips.tell(read.skipped)
        return Answers(read.graph) { read.texts[$0] ?? "" }
    }
}
