public import ArgumentParser
public import LiaisonCalendar
import LiaisonGraph
public import LiaisonLanguages

extension PartialDate: ExpressibleByArgument {
    /// Takes a date as ISO 8601: `2022-05-28`, `2022-05` or `2022`.
    public init?(argument: String) { self.init(argument) }
}

extension MeetingStatus: ExpressibleByArgument {}

/// The first and the last date of interest.
struct PeriodOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Only what happened then or later: 2022, 2022-05 or 2022-05-28.", valueName: "date"))
    var since: PartialDate?

    @Option(help: ArgumentHelp("Only what happened then or earlier.", valueName: "date"))
    var until: PartialDate?
}

/// Which links are followed.
struct LinkOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Only these links, with commas: met, said, about, belongs.", valueName: "links"))
    var via: ViaList?

    @OptionGroup var period: PeriodOptions

    @Option(help: ArgumentHelp("Only links that so many documents tell.", valueName: "n"))
    var minDocuments = 1

    func validate() throws {
        if minDocuments < 1 { throw ValidationError("--min-documents takes a number from 1") }
    }

    var filter: LinkFilter {
        var filter = LinkFilter()
        filter.via = via.map { Set($0.kinds) }
        filter.since = period.since
        filter.until = period.until
        filter.minimumDocuments = minDocuments
        return filter
    }
}

/// Kinds of link with commas between them.
struct ViaList: ExpressibleByArgument {
    let kinds: [LiaisonGraph.Link.Kind]

    init?(argument: String) {
        var kinds: [LiaisonGraph.Link.Kind] = []
        for part in argument.split(separator: ",") {
            guard let kind = LiaisonGraph.Link.Kind(rawValue: String(part)) else { return nil }
            kinds.append(kind)
        }
        if kinds.isEmpty { return nil }
        self.kinds = kinds
    }
}

/// Which meetings or statements are listed.
struct EventOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Who took part or who spoke; may be given again.", valueName: "name"))
    var by: [String] = []

    @Option(help: ArgumentHelp("Who else took part, or who was spoken to.", valueName: "name"))
    var with: [String] = []

    @Option(help: ArgumentHelp("Whom or what it is about.", valueName: "name"))
    var about: [String] = []

    @OptionGroup var period: PeriodOptions

    @Option(help: ArgumentHelp("Only meetings that were held, planned, proposed or cancelled.", valueName: "status"))
    var status: [MeetingStatus] = []

    @Option(help: ArgumentHelp("Only where the sentence has these words.", valueName: "words"))
    var text: String?

    func filter(in open: OpenGraph) throws -> EventFilter {
        var filter = EventFilter()
        filter.by = try by.map { try open.entity($0).id }
        filter.with = try with.map { try open.entity($0).id }
        filter.about = try about.map { try open.entity($0).id }
        filter.since = period.since
        filter.until = period.until
        filter.statuses = status.isEmpty ? nil : Set(status)
        filter.text = text
        return filter
    }
}
