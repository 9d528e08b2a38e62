import ArgumentParser
import LiaisonCalendar
import LiaisonDocuments
import LiaisonGraph
import LiaisonLanguages

/// `liaison neighbors`: who and what is linked with somebody.
struct NeighborsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "neighbors",
        abstract: "List who and what is linked with a name: how often, since when, by what.",
        discussion: """
            EXAMPLES
              liaison neighbors "Qin Gang"
              liaison neighbors OHCHR --depth 2 --via met,said --min-documents 2
            """)

    @Argument(help: "A name or an id.") var name: String
    @Option(help: "How many links away, 1 to 3.") var depth = 1
    @OptionGroup var links: LinkOptions
    @OptionGroup var format: FormatOption
    @OptionGroup var graph: GraphOption

    func validate() throws {
        if !(1...3).contains(depth) { throw ValidationError("--depth takes 1, 2 or 3") }
    }

    func run() throws {
        let open = try OpenGraph(graph)
        let entity = try open.entity(name)
        let neighbors = open.index.neighbors(of: entity.id, depth: depth, filter: links.filter)
        NeighborListing.listing(neighbors, open, showsHops: depth > 1).write(format.format)
        if neighbors.isEmpty { throw Failure.nothingFound("nothing is linked with \(entity.name) in this way") }
    }
}

/// The table of neighbours, which `show` writes too.
enum NeighborListing {
    static func listing(_ neighbors: [Neighbor], _ open: OpenGraph, showsHops: Bool) -> Listing {
        var listing = Listing(columns: [
            .init(key: "name", title: "Who or what", isFlexible: true, style: .bold),
            .init(key: "kind", title: "Kind", window: 70),
            .init(key: "hops", title: "Hops", isForPrograms: !showsHops), .init(key: "met", title: "Met"),
            .init(key: "said", title: "Said"), .init(key: "about", title: "About"),
            .init(key: "belongs", title: "Belongs"), .init(key: "documents", title: "Docs"),
            .init(key: "first", title: "First", window: 80), .init(key: "last", title: "Last", window: 90),
            .init(key: "id", title: "Id", isForPrograms: true),
        ])
        listing.rows = neighbors.map { neighbor in
            func count(_ kind: LiaisonGraph.Link.Kind) -> Listing.Cell {
                neighbor.counts[kind].map { .number($0) } ?? .none
            }
            return [
                .text(open.name(neighbor.who)), .init(open.index.entity(neighbor.who)?.kind.rawValue),
                .number(neighbor.hops), count(.met), count(.said), count(.about), count(.belongs),
                .number(neighbor.documents.count), .init(neighbor.first?.description),
                .init(neighbor.last?.description), .text(neighbor.who.rawValue),
            ]
        }
        return listing
    }
}
