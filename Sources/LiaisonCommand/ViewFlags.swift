public import ArgumentParser
import LiaisonCalendar
public import LiaisonDrawing
public import LiaisonExport
import LiaisonGraph
public import LiaisonLanguages

extension Theme: ExpressibleByArgument {}
extension Engine: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
extension CSVExport.Reader: ExpressibleByArgument {}

/// What is shown: the same words as in the questions.
struct FactOptions: ParsableArguments {
    @OptionGroup var links: LinkOptions

    @Option(help: ArgumentHelp("Only these kinds: person, organization, initiative, place.", valueName: "kinds"))
    var kinds: KindList?

    @Option(help: ArgumentHelp("Only meetings that were held, planned, proposed or cancelled.", valueName: "status"))
    var status: [MeetingStatus] = []

    var filter: LinkFilter {
        var filter = links.filter
        filter.kinds = kinds.map { Set($0.kinds) }
        filter.statuses = status.isEmpty ? nil : Set(status)
        return filter
    }

    /// The options of a view or a file, with this program as its maker.
    func view(language: Language) -> ViewOptions {
        var options = ViewOptions(filter)
        options.producer = Version.producer
        options.language = language
        return options
    }
}

/// Kinds of entity with commas between them.
struct KindList: ExpressibleByArgument {
    let kinds: [EntityKind]

    init?(argument: String) {
        let parts = argument.split(separator: ",").map { EntityKind(rawValue: String($0)) }
        kinds = parts.compactMap { $0 }
        if kinds.isEmpty || kinds.count < parts.count { return nil }
    }
}
