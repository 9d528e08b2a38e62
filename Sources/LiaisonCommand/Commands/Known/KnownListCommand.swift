public import ArgumentParser
import Liaison
import LiaisonCalendar
import LiaisonKnowledge
public import LiaisonLanguages

extension EntityKind: ExpressibleByArgument {}

/// `liaison known list`: the entries.
struct KnownListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List what is known.",
        discussion: """
            EXAMPLES
              liaison known list --kind initiative --format csv
              liaison known list --named "human rights" --country france
            """)

    @Option(help: "Only people, organizations, initiatives or places: person, organization, initiative, place.")
    var kind: EntityKind?
    @Option(help: "Only this finer kind: party, treaty, city …") var type: String?
    @Option(help: ArgumentHelp("Only what belongs to this country, by its id.", valueName: "id")) var country: String?
    @Option(help: ArgumentHelp("Only where a name has these words.", valueName: "words")) var named: String?
    @OptionGroup var known: KnownOption
    @OptionGroup var format: FormatOption

    func run() throws {
        let knowledge = try known.source().knowledge
        var listing = Listing(columns: [
            .init(key: "id", title: "Id", isFlexible: true, style: .dim),
            .init(key: "kind", title: "Kind"), .init(key: "type", title: "Type"),
            .init(key: "name", title: "Name", isFlexible: true, style: .bold),
            .init(key: "french", title: "French", isFlexible: true, window: 90),
            .init(key: "country", title: "Country", isFlexible: true),
            .init(key: "wikidata", title: "Wikidata", isForPrograms: true),
            .init(key: "offices", title: "Terms"), .init(key: "source", title: "Source", isForPrograms: true),
        ])
        let words = named.map { Vocabulary.hashes(of: $0) }
        for entry in knowledge.entries {
            if let kind, entry.kind != kind { continue }
            if let type, entry.type != type { continue }
            if let country, entry.country != country { continue }
            if let words, !entry.hasName(with: words) { continue }
            listing.rows.append([
                .text(entry.id), .text(entry.kind.rawValue), .init(entry.type), .text(entry.name),
                .init(entry.names["fr"]?.first), .init(entry.country), .init(entry.wikidata),
                .number(entry.offices?.count ?? 0), .text(entry.source),
            ])
        }
        listing.write(format.format)
        if listing.rows.isEmpty { throw Failure.nothingFound("nothing that is known is like that") }
    }
}

extension KnowledgeEntry {
    /// Whether one of its names has these folded words, one after the other.
    fileprivate func hasName(with words: [UInt64]) -> Bool {
        [names, acronyms ?? [:], short ?? [:]].flatMap(\.values).joined().contains { name in
            let own = Vocabulary.hashes(of: name)
            guard own.count >= words.count else { return false }
            return (0...own.count - words.count).contains { Array(own[$0..<$0 + words.count]) == words }
        }
    }
}
