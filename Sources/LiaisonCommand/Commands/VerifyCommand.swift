import ArgumentParser
import Liaison
import LiaisonDocuments
import LiaisonStore
import LiaisonText

/// `liaison verify`: every evidence still is what its document says.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Read the documents again and check that every evidence still stands in them.",
        discussion: """
            EXAMPLES
              liaison verify
              liaison verify --graph investigation/liaison.db --format json

            Run it in the folder in which the graph was built: documents are found by the paths given then.
            Exits with 1 where an evidence is missing, and lists what.
            """)

    @OptionGroup var format: FormatOption
    @OptionGroup var graph: GraphOption

    func run() throws {
        let store = try Store(path: graph.graph, mode: .readOnly)
        let verification = try Verification(store)
        if verification.faults.isEmpty {
            Messages.say(
                "all \(verification.evidence) evidences of \(verification.documents) documents stand as stored")
            if format.format == .table { return }
        }
        var listing = Listing(columns: [
            .init(key: "document", title: "Document", isFlexible: true),
            .init(key: "path", title: "File", isFlexible: true), .init(key: "start", title: "Start"),
            .init(key: "end", title: "End"), .init(key: "fault", title: "What is wrong", isFlexible: true),
        ])
        listing.rows = verification.faults.map { fault in
            [
                .text(fault.document.rawValue), .text(fault.path), fault.start.map { .number($0) } ?? .none,
                fault.end.map { .number($0) } ?? .none, .text(fault.reason),
            ]
        }
        listing.write(format.format)
        if !verification.faults.isEmpty {
            throw Failure.nothingFound("\(verification.faults.count) faults; build again to read what changed")
        }
    }
}
