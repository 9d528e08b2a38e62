import LiaisonCalendar
import LiaisonDocuments
package import LiaisonGraph
import LiaisonLanguages

/// The lines under a picture, which say where it comes from and what it leaves out.
package enum Caption {
    /// The filters that the options set, on one line, or nil where they set none.
    package static func filters(_ options: ViewOptions, _ graph: Graph) -> String? {
        let words = DiagramWords(options.language)
        var parts: [String] = []
        if !options.focus.isEmpty {
            let names = graph.entities.filter { options.focus.contains($0.id) }
                .map { LabelText.clip(CleanText.oneLine($0.name), to: 40) }
            parts.append(words.around(names.joined(separator: ", "), depth: options.depth))
        }
        if let period = words.period(since: options.since, until: options.until) { parts.append(period) }
        if options.kinds.count < EntityKind.allCases.count {
            parts.append(words.only(options.kinds.sorted().map { words.name(of: DiagramNode.Kind($0)) }))
        }
        if options.via.count < LinkKind.allCases.count {
            parts.append(words.only(options.via.sorted().map { words.meaning(of: $0) }))
        }
        if options.statuses.count < MeetingStatus.allCases.count {
            let shown = MeetingStatus.allCases.filter(options.statuses.contains)
            parts.append(words.only(shown.map { words.name(of: $0) }))
        }
        if options.minimumDocuments > 1 { parts.append(words.atLeast(options.minimumDocuments)) }
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }

    /// The documents of the graph: how many, by whom, from when to when, and the fingerprint with the producer.
    package static func sources(_ options: ViewOptions, _ graph: Graph) -> [String] {
        let words = DiagramWords(options.language)
        var parts = [words.documents(graph.documents.count)]
        var counts: [String: Int] = [:]
        for publisher in graph.documents.compactMap(\.publisher) { counts[publisher, default: 0] += 1 }
        let publishers = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
        if !publishers.isEmpty {
            let named = publishers.prefix(4).map { LabelText.clip(CleanText.oneLine($0), to: 30) }
            parts.append(named.joined(separator: ", ") + (publishers.count > 4 ? " …" : ""))
        }
        let dates = graph.documents.compactMap(\.date).filter { $0.year != nil }
        if let first = dates.min(), let last = dates.max() {
            parts.append(first == last ? "\(first)" : "\(first) – \(last)")
        }
        return [
            parts.joined(separator: " · "),
            CleanText.oneLine(options.producer) + " · " + words.corpus(fingerprint(of: graph)),
        ]
    }

    /// Twelve hexadecimal digits that stand for the input's bytes, whatever the order of the documents: FNV-1a over
    /// their sorted SHA-256 digests.
    package static func fingerprint(of graph: Graph) -> String {
        String(Fingerprint.text(of: graph.documents.map(\.sha256).sorted()).prefix(12))
    }
}
