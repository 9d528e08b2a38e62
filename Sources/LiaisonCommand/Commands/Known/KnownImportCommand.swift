public import ArgumentParser
import Foundation
import Liaison
public import LiaisonKnowledge

extension ImportFormat: ExpressibleByArgument {}

/// `liaison known import`: more knowledge from other sources.
struct KnownImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Import CSV, FollowTheMoney, Popolo or a Wikidata dump into a knowledge file of your own.",
        discussion: """
            EXAMPLES
              liaison known import --from csv ministers.csv --into mine.jsonl
              liaison known import --from wikidata latest-all.json.gz --into wikidata.jsonl

            The file is streamed, also from gzip and bzip2; an import that was stopped goes on when it is called again.
            What is known already is joined by id, or by names, kind, country and dates; mine.jsonl.joined.tsv says
            what was joined and why, and mine.jsonl.decisions.tsv may overrule it (same or different, the source's
            key, the id). Broken records are told with their numbers and left out (exit code 3).

            CSV: the first row names the columns: id, kind, name_en, name_fr, aliases_en, aliases_fr, acronyms_en,
            acronyms_fr, type, country, part_of, iso, wikidata, gender, born, office, of, from, until, acting,
            launched, source. Several values in a cell have | between them; a row adds a term.
            """)

    @Option(help: "The format: csv, ftm, popolo or wikidata.") var from: ImportFormat
    @Argument(help: ArgumentHelp("The file to import.", valueName: "file")) var file: String
    @Option(help: ArgumentHelp("The knowledge file to write; what it has is kept.", valueName: "file")) var into: String
    @OptionGroup var known: KnownOption

    func run() throws {
        guard FileManager.default.fileExists(atPath: file) else {
            throw Failure.usage("\(file): there is no such file; check the spelling")
        }
        var layers = try KnowledgeSource.find(named: known.known).layers
        layers.removeAll { $0 == into }
        if FileManager.default.fileExists(atPath: into) { layers.append(into) }
        let (index, _) = try IndexCache.ofUser.index(of: layers)
        let line = StateLine()
        Interruption.watch()
        let outcome: KnowledgeImport.Outcome
        do {
            outcome = try KnowledgeImport(source: file, format: from, target: into).run(over: index) { state in
                line.show { "\(state.records) records, \(state.bytes * 100 / max(1, state.ofBytes)) % of the file" }
                try Interruption.check()
            }
        } catch let error as ImportError {
            line.end()
            throw Failure.usage(error.description)
        }
        line.end()
        for broken in outcome.broken.prefix(20) { Messages.say("skipped \(file), \(broken)") }
        if outcome.broken.count > 20 { Messages.say("and \(outcome.broken.count - 20) more were skipped") }
        let resumed = outcome.isResumed ? " (gone on from an earlier run)" : ""
        Messages.say(
            "\(outcome.records) records read\(resumed), \(outcome.new) new, \(outcome.joined) joined, "
                + "\(outcome.broken.count) broken, \(outcome.lostTerms) terms without their person or office")
        if !outcome.broken.isEmpty { throw Failure.skipped }
    }
}

/// A state on one line of a terminal, at most ten times a second; silent elsewhere.
private final class StateLine {
    private let clock = ContinuousClock()
    private var last: ContinuousClock.Instant?

    func show(_ text: () -> String) {
        guard Messages.isTerminal else { return }
        let now = clock.now
        if let last, now - last < .milliseconds(100) { return }
        last = now
        Messages.show(text())
    }

    func end() { if Messages.isTerminal { Messages.clear() } }
}
