import LiaisonCalendar
public import LiaisonDocuments
import LiaisonExport
public import LiaisonGraph
import LiaisonLanguages
import LiaisonText

/// What a build read, found and left out, for people; the same graph gives the same text.
public struct BuildReport: Sendable {
    /// The report.
    public let text: String

    /// A report on a graph and on what was skipped.
    public init(_ graph: Graph, skipped: [SkippedInput]) {
        let stats = graph.stats
        var lines = ["Liaison report", "", "corpus \(Caption.fingerprint(of: graph))", ""]
        let languages = Language.allCases.map { language in
            "\(graph.documents.count { $0.language == language }) \(language == .english ? "English" : "French")"
        }
        lines.append("READ: \(graph.documents.count) documents (\(languages.joined(separator: ", ")))")
        let counts = BuildReport.counts(graph)
        for source in graph.documents {
            let head = [source.id.rawValue, source.language.rawValue, source.date?.description ?? "no date"]
            let count = counts[source.id] ?? Counts()
            lines.append(
                "  " + (head + [source.publisher].compactMap { $0 }).joined(separator: ", ")
                    + ": \(count.mentions) mentions, \(count.meetings) meetings, \(count.statements) statements")
        }
        lines.append("")
        lines.append("FOUND: " + graph.summary)
        for kind in EntityKind.allCases {
            lines.append("  \(kind.rawValue): \(graph.entities.count { $0.kind == kind })")
        }
        for status in MeetingStatus.allCases {
            lines.append("  meetings \(status.rawValue): \(graph.meetings.count { $0.status == status })")
        }
        if let first = stats.first, let last = stats.last { lines.append("  from \(first) to \(last)") }
        lines.append("")
        lines.append("SKIPPED: \(skipped.count)")
        lines += skipped.map { "  \($0)" }
        text = lines.joined(separator: "\n") + "\n"
    }

    private struct Counts {
        var mentions = 0
        var meetings = 0
        var statements = 0
    }

    private static func counts(_ graph: Graph) -> [DocumentID: Counts] {
        var counts: [DocumentID: Counts] = [:]
        for entity in graph.entities {
            for mention in entity.mentions { counts[mention.evidence.document, default: Counts()].mentions += 1 }
        }
        for meeting in graph.meetings {
            for document in Set(meeting.evidence.map(\.document)) { counts[document, default: Counts()].meetings += 1 }
        }
        for statement in graph.statements { counts[statement.evidence.document, default: Counts()].statements += 1 }
        return counts
    }
}

extension Graph {
    /// How much a graph holds, in a line.
    public var summary: String {
        "\(entities.count) entities, \(meetings.count) meetings, \(statements.count) statements, "
            + "\(affiliations.count) affiliations in \(documents.count) documents"
    }
}
