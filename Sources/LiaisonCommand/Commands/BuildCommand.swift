import ArgumentParser
import Foundation
import Liaison
import LiaisonDocuments
import LiaisonGraph
import LiaisonKnowledge
import LiaisonStore

/// `liaison build`: the main job.
struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Read documents, link them, and write the graph, a picture and a report.",
        discussion: """
            EXAMPLES
              liaison build articles/
              liaison build articles/ more.jsonl --into investigation/

            Reads text, HTML, Markdown and JSON Lines; folders are walked. A second build reads only what is new or
            changed. Writes liaison.db, network.dot, network.svg and report.txt.
            """)

    @Argument(help: ArgumentHelp("Files and folders.", valueName: "path")) var paths: [String]
    @OptionGroup var target: TargetOptions
    @OptionGroup var reading: ReadingOptions
    @Flag(help: "Read all documents again, also those that did not change.") var afresh = false

    func run() throws {
        let reader = try reading.reader()
        let store = try Store(path: target.storePath, mode: .create)
        let decisions = try DecisionsFile(beside: target.storePath).readTelling()
        let pipeline = Pipeline(reader: reader, threads: reading.threads)
        let progress = ProgressLine()
        Interruption.watch()
        let outcome = try pipeline.build(from: paths, into: store, decisions: decisions, afresh: afresh) { state in
            progress.show(state)
            try Interruption.check()
        }
        progress.end()
        Skips.tell(outcome.skipped)
        guard let graph = outcome.graph else {
            let kept = "the store was left as it is"
            if outcome.skipped.isEmpty {
                throw Failure.nothingFound("there are no documents in \(list(paths)); \(kept)")
            }
            Messages.say("liaison: no document could be read; \(kept)")
            throw Failure.skipped
        }
        let unchanged = outcome.unchanged > 0 ? ", \(outcome.unchanged) unchanged" : ""
        Messages.say("\(outcome.read) documents read\(unchanged), \(outcome.skipped.count) skipped")
        try GraphFiles(in: target.folder, of: store).write(graph)
        Messages.say(graph.summary)
        if !outcome.skipped.isEmpty { throw Failure.skipped }
    }

    private func list(_ paths: [String]) -> String { paths.joined(separator: ", ") }
}

/// Where a build writes.
struct TargetOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The folder to write into.", valueName: "folder"))
    var into: String?

    @Option(help: ArgumentHelp("The graph to write (default: liaison.db in the folder).", valueName: "file"))
    var graph: String?

    /// The store's file.
    var storePath: String { graph ?? folder + "/liaison.db" }

    /// The folder of the other files.
    var folder: String {
        if let into { return into }
        guard let graph else { return "graphs" }
        let folder = (graph as NSString).deletingLastPathComponent
        return folder.isEmpty ? "." : folder
    }
}

/// How documents are read.
struct ReadingOptions: ParsableArguments {
    @OptionGroup var known: KnownOption

    @Option(help: ArgumentHelp("How many threads read; the result is the same.", valueName: "n"))
    var threads = max(1, ProcessInfo.processInfo.activeProcessorCount)

    func validate() throws {
        if !(1...256).contains(threads) { throw ValidationError("--threads takes a number from 1 to 256") }
    }

    /// A reader with the knowledge asked for; says what is wrong or missing with it.
    func reader() throws -> FactsReader { try FactsReader(known: known.source()) }
}

/// Which knowledge is used.
struct KnownOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            """
            Knowledge to use: a folder in place of the starter, or a file laid over it, or none; may be given \
            again (default: LIAISON_KNOWN, or seeds/known).
            """, valueName: "path"))
    var known: [String] = []

    /// The knowledge asked for; says what is wrong or missing with it.
    func source() throws -> KnowledgeSource {
        let source = try KnowledgeSource.find(named: known)
        if source.layers.isEmpty, !known.contains("none") {
            Messages.say("liaison: no knowledge is used (no seeds/known was found); name a folder with --known")
        }
        for problem in source.knowledge.problems.prefix(10) {
            Messages.say("liaison: \(source.layers.count == 1 ? source.layers[0] + "/" : "")\(problem)")
        }
        return source
    }
}

/// Telling what was left out.
enum Skips {
    /// Says the first of them on standard error.
    static func tell(_ skipped: [SkippedInput]) {
        for input in skipped.prefix(20) { Messages.say("skipped \(input)") }
        if skipped.count > 20 { Messages.say("and \(skipped.count - 20) more were skipped") }
    }
}
