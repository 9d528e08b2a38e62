public import LiaisonCalendar
public import LiaisonLanguages

/// How much a graph holds.
public struct GraphStats: Hashable, Sendable {
    /// Documents by language.
    public var documents: [Language: Int] = [:]
    /// Entities by kind.
    public var entities: [EntityKind: Int] = [:]
    /// Mentions by form.
    public var mentions: [MentionForm: Int] = [:]
    /// Meetings by status.
    public var meetings: [MeetingStatus: Int] = [:]
    /// Statements by manner.
    public var statements: [StatementManner: Int] = [:]
    /// Affiliations.
    public var affiliations = 0
    /// The date of the earliest document.
    public var first: PartialDate?
    /// The date of the latest document.
    public var last: PartialDate?
}

extension Graph {
    /// How much the graph holds.
    ///
    /// - Complexity: linear in the graph.
    public var stats: GraphStats {
        var stats = GraphStats()
        for document in documents { stats.documents[document.language, default: 0] += 1 }
        for entity in entities {
            stats.entities[entity.kind, default: 0] += 1
            for mention in entity.mentions { stats.mentions[mention.form, default: 0] += 1 }
        }
        for meeting in meetings { stats.meetings[meeting.status, default: 0] += 1 }
        for statement in statements { stats.statements[statement.manner, default: 0] += 1 }
        stats.affiliations = affiliations.count
        let dates = documents.compactMap(\.date).filter { $0.year != nil }
        stats.first = dates.min()
        stats.last = dates.max()
        return stats
    }
}
