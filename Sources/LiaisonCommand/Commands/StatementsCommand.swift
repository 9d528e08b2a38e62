import ArgumentParser
import LiaisonCalendar
import LiaisonDocuments
import LiaisonGraph
import LiaisonLanguages
import LiaisonStore
import LiaisonText

/// `liaison statements`: a list of statements.
struct StatementsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "statements",
        abstract: "List statements: when, who, what was said, about whom.",
        discussion: """
            EXAMPLES
              liaison statements --by bachelet --about china
              liaison statements --text "contre-terrorisme" --format markdown
            """)

    @OptionGroup var events: EventOptions
    @OptionGroup var format: FormatOption
    @OptionGroup var graph: GraphOption

    func run() throws {
        let open = try OpenGraph(graph)
        let filter = try events.filter(in: open)
        let statements = try open.index.statements(filter) { try open.store.text(of: $0) }
        let ordered = statements.sorted {
            ($0.date?.description ?? "~", $0.content) < ($1.date?.description ?? "~", $1.content)
        }
        var listing = Listing(columns: [
            .init(key: "date", title: "Date"),
            .init(key: "speaker", title: "Who", isFlexible: true, limit: 20, style: .bold),
            .init(key: "content", title: "What", isFlexible: true),
            .init(key: "about", title: "About", isFlexible: true, limit: 24, window: 120),
            .init(key: "manner", title: "Manner", isForPrograms: true),
            .init(key: "cue", title: "Cue", isForPrograms: true),
            .init(key: "addressees", title: "To", isForPrograms: true),
            .init(key: "document", title: "Document", isForPrograms: true), .init(key: "id", title: "Id", style: .dim),
        ])
        for statement in ordered {
            listing.rows.append([
                .init(statement.date?.description), .text(open.name(statement.speaker)),
                .text(try open.text(statement.content)), .list(open.names(statement.about)),
                .text(statement.manner.rawValue), .text(statement.cue), .list(open.names(statement.addressees)),
                .text(statement.evidence.document.rawValue), .text(statement.id.rawValue),
            ])
        }
        listing.write(format.format)
        if ordered.isEmpty { throw Failure.nothingFound("no statement is like that") }
    }
}
