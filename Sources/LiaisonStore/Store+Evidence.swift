import GRDB
import LiaisonDocuments
import LiaisonGraph
import LiaisonText

extension Store {
    /// Calls `body` once for each document of the graph, by id, with all the evidence in it and its stored text.
    public func forEachEvidence(_ body: (EvidenceSheet) throws -> Void) throws {
        let sources = try read { try shownSources($0) }
        let places = try read { try placesByDocument($0) }
        for (key, source) in sources {
            guard let text = try text(of: source.id) else { continue }
            try body(EvidenceSheet(source: source, text: text, evidence: distinct(places[key] ?? [], in: source.id)))
        }
    }

    private struct Place: Equatable {
        var start: Int
        var end: Int
    }

    /// Each place once, sorted; sorting numbers is much faster than hashing or sorting `Evidence`.
    private func distinct(_ places: [Place], in document: DocumentID) -> [Evidence] {
        let sorted = places.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
        var evidence: [Evidence] = []
        for (number, place) in sorted.enumerated() where number == 0 || sorted[number - 1] != place {
            evidence.append(Evidence(document: document, start: place.start, end: place.end))
        }
        return evidence
    }

    private func shownSources(_ db: Database) throws -> [(key: Int, source: Source)] {
        let rows = try Row.fetchAll(db, sql: "SELECT \(DocumentRecord.columns), key FROM document WHERE shown = 1")
        let sources = try rows.map { row -> (key: Int, source: Source) in
            (key: try row.value(9), source: Source(try DocumentRecord(row).document))
        }
        return sources.sorted { $0.source.id < $1.source.id }
    }

    private func placesByDocument(_ db: Database) throws -> [Int: [Place]] {
        var places: [Int: [Place]] = [:]
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT document, start, "end" FROM mention
                UNION ALL SELECT document, start, "end" FROM meeting_evidence
                UNION ALL SELECT document, start, "end" FROM statement
                UNION ALL SELECT document, content_start, content_end FROM statement
                UNION ALL SELECT document, start, "end" FROM affiliation_evidence
                """)
        while let row = try rows.next() {
            places[try row.value(0), default: []].append(Place(start: try row.value(1), end: try row.value(2)))
        }
        return places
    }
}
