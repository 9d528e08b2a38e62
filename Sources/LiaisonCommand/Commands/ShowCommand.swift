import ArgumentParser
import LiaisonCalendar
import LiaisonDocuments
import LiaisonGraph
import LiaisonLanguages
import LiaisonText

/// `liaison show`: one entity.
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show one entity: names, kind, offices, counts, strongest links.",
        discussion: """
            EXAMPLES
              liaison show bachelet
              liaison show "Haut-Commissariat aux droits de l'homme" --format json
            """)

    @Argument(help: "A name or an id.") var name: String
    @OptionGroup var format: FormatOption
    @OptionGroup var graph: GraphOption

    func run() throws {
        let open = try OpenGraph(graph)
        let entity = try open.entity(name)
        let rows = rows(entity, open)
        if format.format != .table {
            var listing = Listing(columns: rows.map { .init(key: $0.key, title: $0.title) })
            listing.rows = [rows.map(\.cell)]
            return listing.write(format.format)
        }
        let terminal = Terminal.current
        var text = terminal.paint(PlainText.trimmed(entity.name), .bold) + "\n"
        for row in rows.dropFirst() where row.cell != .none && row.cell != .list([]) {
            let label = row.title + String(repeating: " ", count: max(1, 14 - row.title.count))
            let lines = PlainText.wrap(row.cell.line, terminal.columns - 16)
            for (number, line) in lines.enumerated() {
                text +=
                    "  " + (number == 0 ? terminal.paint(label, .dim) : String(repeating: " ", count: 14)) + line + "\n"
            }
        }
        StandardOutput.write(text)
        let neighbors = Array(open.index.neighbors(of: entity.id, depth: 1, filter: LinkFilter()).prefix(12))
        if neighbors.isEmpty { return }
        StandardOutput.write("\n" + terminal.paint("Strongest links", .bold) + "\n")
        NeighborListing.listing(neighbors, open, showsHops: false).write(.table)
    }

    private func rows(_ entity: Entity, _ open: OpenGraph) -> [(key: String, title: String, cell: Listing.Cell)] {
        let meetings = open.graph.meetings.filter { $0.participants.contains(entity.id) }
        let said = open.graph.statements.filter { $0.speaker == entity.id }
        let about = open.graph.statements.filter { $0.about.contains(entity.id) }
        let offices = open.graph.affiliations.filter { $0.person == entity.id }.map {
            office($0, open.name($0.organization))
        }
        let holders = open.graph.affiliations.filter { $0.organization == entity.id }.map {
            office($0, open.name($0.person))
        }
        return [
            ("name", "Name", .text(entity.name)), ("id", "Id", .text(entity.id.rawValue)),
            ("kind", "Kind", .text(entity.kind.rawValue)), ("wikidata", "Wikidata", .init(entity.wikidata)),
            ("known", "Known", .text(entity.isKnown ? "yes" : "no")), ("aliases", "Also", .list(entity.aliases)),
            ("offices", "Offices", .list(offices)), ("holders", "Its people", .list(holders)),
            ("mentions", "Mentions", .number(entity.mentions.count)),
            ("documents", "Documents", .number(Set(entity.mentions.map(\.evidence.document)).count)),
            ("meetings", "Meetings", .number(meetings.count)), ("statements", "Statements", .number(said.count)),
            ("about", "Talked about", .number(about.count)),
        ]
    }

    private func office(_ affiliation: Affiliation, _ other: String) -> String {
        let since = affiliation.since?.description
        let until = affiliation.until?.description
        let term =
            switch (since, until) {
            case (nil, nil): ""
            case (let since?, nil): " (since \(since))"
            case (nil, let until?): " (until \(until))"
            case (let since?, let until?): " (\(since) to \(until))"
            }
        return "\(affiliation.role), \(other)\(term)"
    }
}
