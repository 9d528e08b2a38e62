import ArgumentParser
import LiaisonCalendar
import LiaisonDocuments
import LiaisonGraph
import LiaisonLanguages
import LiaisonStore
import LiaisonText

/// `liaison meetings`: a list of meetings.
struct MeetingsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "meetings",
        abstract: "List meetings: when, who, what kind, where, told by which documents.",
        discussion: """
            EXAMPLES
              liaison meetings --by "Wang Yi" --since 2022
              liaison meetings --by bachelet --with "Xi Jinping"
              liaison meetings --status planned --format csv > planned.csv
            """)

    @OptionGroup var events: EventOptions
    @OptionGroup var format: FormatOption
    @OptionGroup var graph: GraphOption

    func run() throws {
        let open = try OpenGraph(graph)
        let filter = try events.filter(in: open)
        let meetings = try open.index.meetings(filter) { try open.store.text(of: $0) }
        let ordered = meetings.sorted { ($0.date?.description ?? "~", $0.id) < ($1.date?.description ?? "~", $1.id) }
        var listing = Listing(columns: [
            .init(key: "date", title: "Date"), .init(key: "status", title: "Status"),
            .init(key: "kind", title: "Kind", window: 70),
            .init(key: "participants", title: "Who", isFlexible: true, style: .bold),
            .init(key: "places", title: "Where", isFlexible: true, limit: 16, window: 80),
            .init(key: "documents", title: "Docs", window: 80),
            .init(key: "id", title: "Id", style: .dim),
        ])
        listing.rows = ordered.map { meeting in
            [
                .init(meeting.date?.description), .text(meeting.status.rawValue), .text(meeting.kind.rawValue),
                .list(open.names(meeting.participants)), .list(open.names(meeting.places)),
                .number(Set(meeting.evidence.map(\.document)).count), .text(meeting.id.rawValue),
            ]
        }
        listing.write(format.format)
        if ordered.isEmpty { throw Failure.nothingFound("no meeting is like that") }
    }
}
