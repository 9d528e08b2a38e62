import ArgumentParser
import LiaisonCalendar
import LiaisonDocuments
import LiaisonGraph
import LiaisonText

/// `liaison path`: the shortest chains between two entities.
struct PathCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "path",
        abstract: "Show the shortest chains between two names, each step with its sentence.",
        discussion: """
            EXAMPLES
              liaison path "Michelle Bachelet" "António Vitorino"
              liaison path bachelet OIM --via met --limit 3
            """)

    @Argument(help: "A name or an id.") var from: String
    @Argument(help: "Another.") var to: String
    @Option(help: "How many chains to show at most.") var limit = 5
    @OptionGroup var links: LinkOptions
    @OptionGroup var format: FormatOption
    @OptionGroup var graph: GraphOption

    func validate() throws {
        if limit < 1 { throw ValidationError("--limit takes a number from 1") }
    }

    func run() throws {
        let open = try OpenGraph(graph)
        let (first, last) = (try open.entity(from), try open.entity(to))
        let paths = open.index.paths(from: first.id, to: last.id, limit: limit, filter: links.filter)
        if paths.chains.isEmpty { throw Failure.nothingFound("no chain links \(first.name) with \(last.name)") }
        if format.format == .table { return try write(paths, open) }
        var listing = Listing(columns: [
            .init(key: "chain", title: "Chain"), .init(key: "step", title: "Step"), .init(key: "from", title: "From"),
            .init(key: "via", title: "Via"), .init(key: "to", title: "To"), .init(key: "date", title: "Date"),
            .init(key: "document", title: "Document"), .init(key: "start", title: "Start"),
            .init(key: "end", title: "End"), .init(key: "sentence", title: "Sentence"),
        ])
        for (number, chain) in paths.chains.enumerated() {
            for (place, step) in chain.enumerated() {
                guard let link = step.links.first, let fact = link.facts.first, let evidence = fact.evidence.first
                else {
                    continue
                }
                listing.rows.append([
                    .number(number + 1), .number(place + 1), .text(step.from.rawValue), .text(link.kind.rawValue),
                    .text(step.to.rawValue), .init(fact.date?.description), .text(evidence.document.rawValue),
                    .number(evidence.start), .number(evidence.end), .text(try open.text(evidence)),
                ])
            }
        }
        listing.write(format.format)
    }

    private func write(_ paths: Paths, _ open: OpenGraph) throws {
        let terminal = Terminal.current
        for (number, chain) in paths.chains.enumerated() {
            let names = ([chain.first?.from].compactMap { $0 } + chain.map(\.to)).map { open.name($0) }
            let title = "\(number + 1). " + names.map { PlainText.trimmed($0) }.joined(separator: " → ")
            StandardOutput.write((number > 0 ? "\n" : "") + terminal.paint(title, .bold) + "\n")
            for step in chain {
                guard let link = step.links.first, let fact = link.facts.first else { continue }
                StandardOutput.write(
                    FactText.text(
                        fact, "\(open.name(step.from)) \(FactText.verb(link.kind)) \(open.name(step.to))", open))
            }
        }
        if paths.total > paths.chains.count {
            Messages.say("\(paths.chains.count) of \(paths.total) shortest chains are shown; --limit shows more")
        }
        StandardOutput.flush()
    }
}
