import ArgumentParser
import Liaison
import LiaisonKnowledge

/// `liaison known check`: what is doubtful.
struct KnownCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Find broken lines, shared names, overlapping terms, loops and bad dates.",
        discussion: """
            EXAMPLES
              liaison known check --known mine.jsonl
              liaison known check --only term --format csv

            Exit code 0 where nothing is found, 3 where something is.
            """)

    @Option(
        help: ArgumentHelp(
            "Only this kind: line, name, term, loop, date or reference; may be given again.", valueName: "kind"))
    var only: [String] = []
    @OptionGroup var known: KnownOption
    @OptionGroup var format: FormatOption

    func run() throws {
        let findings = KnowledgeCheck(try known.source().knowledge).findings.filter {
            only.isEmpty || only.contains($0.kind)
        }
        var listing = Listing(columns: [
            .init(key: "kind", title: "Kind"), .init(key: "ids", title: "Ids", isFlexible: true, style: .bold),
            .init(key: "finding", title: "What", isFlexible: true),
        ])
        listing.rows = findings.map { [.text($0.kind), .list($0.ids), .text($0.text)] }
        if !findings.isEmpty || format.format != .table { listing.write(format.format) }
        Messages.say(findings.isEmpty ? "nothing doubtful was found" : "\(findings.count) findings")
        if !findings.isEmpty { throw Failure.skipped }
    }
}
