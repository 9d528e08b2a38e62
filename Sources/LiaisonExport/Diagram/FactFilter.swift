package import LiaisonCalendar
import LiaisonDocuments
package import LiaisonGraph
import LiaisonLanguages
package import LiaisonText

/// Decides which facts a view shows, and from which distinct documents they are known.
package struct FactFilter: Sendable {
    private let options: ViewOptions
    private let places: [DocumentID: Int]
    private let dates: [PartialDate?]

    /// The filter of a view's options over a graph.
    package init(_ graph: Graph, _ options: ViewOptions) {
        self.options = options
        var places: [DocumentID: Int] = [:]
        var firstWithBytes: [String: Int] = [:]
        for (index, source) in graph.documents.enumerated() {
            // A syndicated copy proves nothing new: the same bytes count once.
            let place = source.sha256.isEmpty ? index : firstWithBytes[source.sha256, default: index]
            if !source.sha256.isEmpty { firstWithBytes[source.sha256] = place }
            places[source.id] = place
        }
        self.places = places
        dates = graph.documents.map(\.date)
    }

    /// The distinct documents that evidence stands in, sorted, as places in the graph's list.
    package func documents(of evidence: [Evidence]) -> [Int] {
        let found = evidence.compactMap { places[$0.document] }
        return found.count < 2 ? found : Set(found).sorted()
    }

    /// What became of a fact under the filter of dates.
    package enum Verdict { case shown, outside, undated }

    /// Whether a fact lies in the period; one without a date of its own counts as of its first document.
    package func verdict(_ date: DateSpan?, _ documents: [Int]) -> Verdict {
        if options.since == nil && options.until == nil { return .shown }
        let own = date.flatMap { $0.from.year == nil ? nil : $0 }
        guard
            let span = own ?? documents.compactMap({ dates[$0] }).filter({ $0.year != nil }).min().map({ DateSpan($0) })
        else { return .undated }
        if let since = options.since?.firstDay, let last = span.lastDay, last < since { return .outside }
        if let until = options.until?.lastDay, let first = span.from.firstDay, first > until { return .outside }
        return .shown
    }

    /// Whether a meeting's state and link are asked for.
    package func allows(_ meeting: Meeting) -> Bool {
        options.statuses.contains(meeting.status) && options.via.contains(FactFilter.link(of: meeting))
    }

    /// When an office was held, where its beginning is known.
    package static func term(of affiliation: Affiliation) -> DateSpan? {
        affiliation.since.map { DateSpan(from: $0, until: affiliation.until) }
    }

    /// The link that a meeting makes between those who meet.
    package static func link(of meeting: Meeting) -> LinkKind {
        switch meeting.status {
        case .held: .met
        case .planned, .proposed: .planned
        case .cancelled: .cancelled
        }
    }
}
