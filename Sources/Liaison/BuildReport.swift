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
        lines += BuildReport.unknown(graph)
        lines.append("")
        lines.append("SKIPPED: \(skipped.count)")
        lines += skipped.map { "  \($0)" }
        text = lines.joined(separator: "\n") + "\n"
    }

    /// What no knowledge tells of, the most mentioned first.
    private static func unknown(_ graph: Graph) -> [String] {
        let found = graph.entities.filter { !$0.isKnown }.sorted {
            $0.mentions.count == $1.mentions.count
                ? ($0.name, $0.id) < ($1.name, $1.id) : $0.mentions.count > $1.mentions.count
        }
        let head =
            "NOT KNOWN: \(found.count) of \(graph.entities.count) entities, linked by their names in the text only"
        let shown = found.prefix(mostUnknown).map { "  \($0.name), \($0.kind.rawValue): \($0.mentions.count) mentions" }
        let rest = found.count - shown.count
        return [head] + shown + (rest > 0 ? ["  and \(rest) more"] : [])
    }

    private static let mostUnknown = 100

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
