import ArgumentParser
import Liaison
import LiaisonCalendar
import LiaisonKnowledge
import LiaisonLanguages

/// `liaison known show`: one entry.
struct KnownShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show all that is known of one thing, by its id or name.",
        discussion: """
            EXAMPLES
              liaison known show qin-gang
              liaison known show "Haut-Commissariat aux réfugiés" --format json
            """)

    @Argument(help: "An id or a name.") var name: String
    @OptionGroup var known: KnownOption
    @OptionGroup var format: FormatOption

    func run() throws {
        let source = try known.source()
        let entries = source.entries(named: name)
        guard !entries.isEmpty else { throw Failure.nothingFound("nothing is known by the name or id \"\(name)\"") }
        if format.format == .table {
            for entry in entries { StandardOutput.write(text(entry)) }
            return
        }
        var listing = Listing(columns: KnownShowCommand.rows(entries[0]).map { .init(key: $0.key, title: $0.title) })
        listing.rows = entries.map { KnownShowCommand.rows($0).map(\.cell) }
        listing.write(format.format)
    }

    private func text(_ entry: KnowledgeEntry) -> String {
        let terminal = Terminal.current
        var text = terminal.paint(PlainText.trimmed(entry.name), .bold) + "\n"
        for row in KnownShowCommand.rows(entry).dropFirst() where row.cell != .none && row.cell != .list([]) {
            let label = row.title + String(repeating: " ", count: max(1, 14 - row.title.count))
            for (number, line) in PlainText.wrap(row.cell.line, terminal.columns - 16).enumerated() {
                text +=
                    "  " + (number == 0 ? terminal.paint(label, .dim) : String(repeating: " ", count: 14)) + line + "\n"
            }
        }
        return text
    }

    private static func rows(_ entry: KnowledgeEntry) -> [(key: String, title: String, cell: Listing.Cell)] {
        func list(_ names: [String: [String]]?) -> Listing.Cell {
            .list(
                (names ?? [:]).sorted { $0.key < $1.key }.flatMap { language, list in list.map { "\($0) (\(language))" }
                })
        }
        let offices = (entry.offices ?? []).map { term in
            "\(term.office)\(term.of.map { " of " + $0 } ?? "")"
                + " (\(term.from?.description ?? "?") to \(term.until?.description ?? "…")\(term.acting == true ? ", acting" : ""))"
        }
        return [
            ("name", "Name", .text(entry.name)), ("id", "Id", .text(entry.id)),
            ("kind", "Kind", .text(entry.kind.rawValue)),
            ("type", "Type", .init(entry.type)), ("names", "Names", list(entry.names)),
            ("acronyms", "Acronyms", list(entry.acronyms)), ("short", "Short", list(entry.short)),
            ("demonyms", "Its people", list(entry.demonyms)), ("government", "Government", list(entry.government)),
            ("descriptions", "Described as", list(entry.descriptions)), ("country", "Country", .init(entry.country)),
            ("part_of", "Part of", .init(entry.partOf)), ("capital", "Capital", .init(entry.capital)),
            ("born", "Born", .init(entry.born?.description)), ("offices", "Offices", .list(offices)),
            ("launched", "Launched", .init(entry.launched?.description)),
            ("launched_by", "Launched by", .list(entry.launchedBy ?? [])),
            ("wikidata", "Wikidata", .init(entry.wikidata)),
            ("source", "Source", .text(entry.source)),
        ]
    }
}
