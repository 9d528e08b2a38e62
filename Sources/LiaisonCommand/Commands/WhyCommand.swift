import ArgumentParser
import LiaisonCalendar
import LiaisonDocuments
import LiaisonGraph
import LiaisonLanguages
import LiaisonText

/// `liaison why`: the sentences and reasons behind something.
struct WhyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "why",
        abstract: "Show the sentences behind a meeting, a statement, an entity or a link, and why they were read so.",
        discussion: """
            EXAMPLES
              liaison why m-1zq4k0v8c3b2a      a meeting or a statement by its id
              liaison why bachelet             why each mention was linked to her
              liaison why "Qin Gang" OIM       everything between two
            """)

    @Argument(help: "The id of a meeting or statement, or a name.") var subject: String
    @Argument(help: "A second name.") var other: String?
    @OptionGroup var format: FormatOption
    @OptionGroup var graph: GraphOption

    func run() throws {
        let open = try OpenGraph(graph)
        if let other {
            let (first, second) = (try open.entity(subject), try open.entity(other))
            let facts = open.index.why(first.id, second.id).flatMap { link in link.facts.map { (link.kind, $0) } }
            if facts.isEmpty { throw Failure.nothingFound("nothing links \(first.name) with \(second.name)") }
            return try write(facts, open)
        }
        switch open.index.why(subject) {
        case .meeting(let meeting): try write([(.met, .meeting(meeting))], open)
        case .statement(let statement): try write([(.said, .statement(statement))], open)
        case .entity(let entity, let groups): try write(entity, groups, open)
        case nil:
            let entity = try open.entity(subject)
            guard case .entity(let found, let groups) = open.index.why(entity.id.rawValue) else {
                throw Failure.nothingFound("nothing is told of \(entity.name)")
            }
            try write(found, groups, open)
        }
    }

    private func write(_ facts: [(LiaisonGraph.Link.Kind, LiaisonGraph.Fact)], _ open: OpenGraph) throws {
        if format.format == .table {
            for (number, (_, fact)) in facts.enumerated() {
                if number > 0 { StandardOutput.write("\n") }
                StandardOutput.write(FactText.text(fact, FactText.heading(fact, open), open, reasons: true))
            }
            return StandardOutput.flush()
        }
        var listing = Listing(columns: [
            .init(key: "link", title: "Link"), .init(key: "id", title: "Id"), .init(key: "what", title: "What"),
            .init(key: "date", title: "Date"), .init(key: "document", title: "Document"),
            .init(key: "start", title: "Start"), .init(key: "end", title: "End"),
            .init(key: "sentence", title: "Sentence"), .init(key: "reasons", title: "Reasons"),
        ])
        for (kind, fact) in facts {
            for evidence in fact.evidence {
                listing.rows.append([
                    .text(kind.rawValue), .init(fact.id), .text(FactText.heading(fact, open)),
                    .init(fact.date?.description), .text(evidence.document.rawValue), .number(evidence.start),
                    .number(evidence.end), .text(try open.text(evidence)), .list(fact.reasons),
                ])
            }
        }
        listing.write(format.format)
    }

    private func write(_ entity: Entity, _ groups: [MentionGroup], _ open: OpenGraph) throws {
        var listing = Listing(columns: [
            .init(key: "form", title: "Form"), .init(key: "count", title: "Count"),
            .init(key: "reason", title: "Linked because", isFlexible: true),
            .init(key: "example", title: "As in", isFlexible: true, style: .bold),
            .init(key: "document", title: "Document", isFlexible: true),
            .init(key: "start", title: "Start", isForPrograms: true),
            .init(key: "end", title: "End", isForPrograms: true),
        ])
        for group in groups {
            for reason in group.reasons {
                guard let example = reason.examples.first else { continue }
                listing.rows.append([
                    .text(group.form.rawValue), .number(reason.count), .text(reason.reason),
                    .text(try open.text(example.evidence)), .text(example.evidence.document.rawValue),
                    .number(example.evidence.start), .number(example.evidence.end),
                ])
            }
        }
        if format.format == .table {
            StandardOutput.write(
                Terminal.current.paint(PlainText.trimmed(entity.name), .bold)
                    + ", \(entity.kind.rawValue), \(entity.id)\n")
        }
        listing.write(format.format)
        if listing.rows.isEmpty { throw Failure.nothingFound("no document mentions \(entity.name)") }
    }
}
