import ArgumentParser
import Liaison
import LiaisonCalendar
import LiaisonEvents
import LiaisonKnowledge
import LiaisonLanguages

/// `liaison who`: who holds or held an office.
struct WhoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "who",
        abstract: "Who held an office on a date, by the knowledge: name, term and source.",
        discussion: """
            EXAMPLES
              liaison who "foreign minister of China" --on 2023-04-03
              liaison who "le patron de l'OMS" --on 2022
              liaison who "president of France"

            English or French; former, acting, next and deputy are told apart. Without --on all terms are listed. Where
            two people fit, both are listed and none is chosen.
            """)

    @Argument(help: ArgumentHelp("The office with its country or body.", valueName: "office")) var office: String
    @Option(help: ArgumentHelp("The date: 2022, 2022-05 or 2022-05-28.", valueName: "date"))
    var on: PartialDate?
    @OptionGroup var known: KnownOption
    @OptionGroup var format: FormatOption

    func validate() throws {
        if let on, on.year == nil { throw ValidationError("--on takes a date with its year") }
    }

    func run() throws {
        let reader = try FactsReader(known: known.source())
        guard let answer = reader.who(office, on: on) else {
            throw Failure.nothingFound("\"\(office)\" names no office; write it as \"foreign minister of China\"")
        }
        let listing = listing(answer)
        if !listing.rows.isEmpty || format.format != .table { listing.write(format.format) }
        if listing.rows.isEmpty { throw Failure.nothingFound(reason(answer)) }
        let people = Set(answer.holders.map(\.person.id)).count
        if answer.date != nil, people > 1 {
            Messages.say("liaison: \(people) people fit, so none is chosen")
        }
    }

    private func listing(_ answer: OfficeAnswer) -> Listing {
        var listing = Listing(columns: [
            .init(key: "name", title: "Name", isFlexible: true, style: .bold),
            .init(key: "office", title: "Office", isFlexible: true),
            .init(key: "of", title: "Of", isFlexible: true),
            .init(key: "from", title: "From"), .init(key: "until", title: "Until"),
            .init(key: "acting", title: "Acting", window: 80),
            .init(key: "source", title: "Source", isFlexible: true, window: 100),
            .init(key: "id", title: "Id", style: .dim),
        ])
        let names = Dictionary(answer.bodies.map { ($0.id, $0.name) }) { $1 }
        listing.rows = answer.holders.map { holder in
            [
                .text(holder.person.name), .text(holder.term.office), .init(holder.term.of.map { names[$0] ?? $0 }),
                .init(holder.term.from?.description), .init(holder.term.until?.description),
                .init(holder.term.acting == true ? "acting" : nil), .text(holder.person.source),
                .text(holder.person.id),
            ]
        }
        return listing
    }

    private func reason(_ answer: OfficeAnswer) -> String {
        if !answer.rest.isEmpty {
            let words = answer.rest.joined(separator: " ")
            return "\"\(words)\" in \"\(office)\" is not understood, or not known; leave it out or write it otherwise"
        }
        guard !answer.bodies.isEmpty else {
            return "\"\(office)\" does not say whose office it is; name the country or body"
        }
        let date = answer.date.map { " on \($0)" } ?? ""
        let manner = answer.holding == .current ? "" : "\(answer.holding.rawValue) "
        return
            "nobody is known as \(manner)\(answer.office) of \(answer.bodies.map(\.name).joined(separator: " or "))\(date)"
    }
}
