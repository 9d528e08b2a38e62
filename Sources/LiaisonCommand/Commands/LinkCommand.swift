import ArgumentParser
import Foundation
import Liaison
import LiaisonDocuments
import LiaisonEvents
import LiaisonStore

/// `liaison link`: the second half of a build.
struct LinkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "link",
        abstract: "Link facts into a graph; the second half of build.",
        discussion: """
            EXAMPLES
              liaison link facts.jsonl
              cat part-*.jsonl | liaison link - --into graphs/
            """)

    @Argument(help: ArgumentHelp("Files that read wrote; - is standard input.", valueName: "facts"))
    var files: [String]
    @OptionGroup var target: TargetOptions
    @OptionGroup var known: KnownOption

    func run() throws {
        let source = try known.source()
        for file in files where file != "-" && !FileManager.default.fileExists(atPath: file) {
            throw Failure.usage("\(file): there is no such file; check the spelling")
        }
        let store = try Store(path: target.storePath, mode: .create)
        let decisions = try DecisionsFile(beside: target.storePath).readTelling()
        var skipped: [SkippedInput] = []
        let linking = Linking(known: source)
        let graph = try linking.replace(store, decisions, skipped: { skipped }) { put in
            for file in files {
                try FactsLine.forEach(in: file) { number, result in
                    switch result {
                    case .success(let facts): try put(facts)
                    case .failure(let fault):
                        skipped.append(SkippedInput(path: "\(file)#\(number)", reason: fault.description))
                    }
                }
            }
        }
        Skips.tell(skipped)
        guard let graph else { throw Failure.nothingFound("there are no facts in \(files.joined(separator: ", "))") }
        try GraphFiles(in: target.folder, of: store).write(graph)
        Messages.say(graph.summary)
        if !skipped.isEmpty { throw Failure.skipped }
    }
}
