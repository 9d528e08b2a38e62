import ArgumentParser
import Foundation
import Liaison
import LiaisonEvents

/// `liaison read`: the first half of a build.
struct ReadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "Read documents into facts, one JSON line a document; the first half of build.",
        discussion: """
            EXAMPLES
              liaison read articles/ > facts.jsonl
              liaison link facts.jsonl
            """)

    @Argument(help: ArgumentHelp("Files and folders.", valueName: "path")) var paths: [String]
    @OptionGroup var reading: ReadingOptions

    func run() throws {
        let pipeline = Pipeline(reader: try reading.reader(), threads: reading.threads)
        let progress = ProgressLine()
        let outcome = try pipeline.read(paths, progress: { progress.show($0) }) { facts in
            StandardOutput.write(try FactsLine.bytes(of: facts))
        }
        progress.end()
        StandardOutput.flush()
        Skips.tell(outcome.skipped)
        if !outcome.skipped.isEmpty { throw Failure.skipped }
        if outcome.read == 0 {
            throw Failure.nothingFound("there are no documents in \(paths.joined(separator: ", "))")
        }
    }
}
