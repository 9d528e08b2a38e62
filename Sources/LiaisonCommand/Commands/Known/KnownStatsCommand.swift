import ArgumentParser
import Liaison
import LiaisonCalendar
import LiaisonKnowledge
import LiaisonLanguages

/// `liaison known stats`: how much is known.
struct KnownStatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats", abstract: "Count what is known, by kind and type, or by source.",
        discussion: """
            EXAMPLES
              liaison known stats
              liaison known stats --by source --format csv
            """)

    /// What is counted by.
    enum Theme: String, ExpressibleByArgument { case type, source }

    @Option(help: "Count by type or by source.") var by = Theme.type
    @OptionGroup var known: KnownOption
    @OptionGroup var format: FormatOption

    private struct Count {
        var entries = 0
        var names = 0
        var terms = 0
        var dated = 0
    }

    func run() throws {
        let knowledge = try known.source().knowledge
        var counts: [[String]: Count] = [:]
        var all = Count()
        for entry in knowledge.entries {
            let theme = by == .type ? entry.type ?? "" : entry.source
            let names = [entry.names, entry.acronyms ?? [:], entry.short ?? [:]].flatMap(\.values).joined()
            let terms = entry.offices ?? []
            for key in [[entry.kind.rawValue, theme]] {
                counts[key, default: Count()].entries += 1
                counts[key, default: Count()].names += Set(names).count
                counts[key, default: Count()].terms += terms.count
                counts[key, default: Count()].dated += terms.count { $0.from != nil }
            }
            all.entries += 1
            all.names += Set(names).count
            all.terms += terms.count
            all.dated += terms.count { $0.from != nil }
        }
        var listing = Listing(columns: [
            .init(key: "kind", title: "Kind"),
            .init(key: by.rawValue, title: by == .type ? "Type" : "Source", isFlexible: true),
            .init(key: "entries", title: "Entries"), .init(key: "names", title: "Names"),
            .init(key: "terms", title: "Terms"),
            .init(key: "dated", title: "Dated"),
        ])
        let rows = counts.sorted { ($0.key[0], $0.key[1]) < ($1.key[0], $1.key[1]) } + [(["all", ""], all)]
        listing.rows = rows.map { key, count in
            [
                .text(key[0]), key[1].isEmpty ? .none : .text(key[1]), .number(count.entries), .number(count.names),
                .number(count.terms), .number(count.dated),
            ]
        }
        listing.write(format.format)
        if all.entries == 0 { throw Failure.nothingFound("nothing is known") }
    }
}
