/// Which encounter of a graph is which annotated one, in one document.
struct MeetingPairing {
    let found: [Answer.Encounter]
    let wanted: [AnnotatedMeeting]
    /// By place in `found` the place in `wanted`, and back.
    let wantedOf: [Int: Int]
    let foundOf: [Int: Int]
    /// The parties of each found encounter, by annotated id.
    let parties: [Set<String>]
    /// Whether the evidence of a found encounter (outer) is that of a wanted one (inner).
    let isClose: [[Bool]]

    init(_ annotation: Annotation, _ answer: Answer, _ entities: EntityPairing) {
        found = answer.meetings
        wanted = annotation.meetings
        parties = found.map { Set($0.participants.map(entities.reference)) }
        let quoted = wanted.map { meeting in
            meeting.evidence.map { WordBag(QuotedPassage.find($0, in: annotation.text) ?? "").words }
        }
        isClose = found.map { meeting in
            let told = meeting.evidence.map { WordBag($0).words }
            return quoted.map { quotations in
                quotations.contains { quotation in
                    !quotation.isEmpty
                        && told.contains { Double(quotation.intersection($0).count) / Double(quotation.count) >= 0.6 }
                }
            }
        }
        var candidates: [(likeness: Double, found: Int, wanted: Int)] = []
        for i in found.indices {
            for j in wanted.indices {
                let likeness = MeetingPairing.likeness(parties[i], wanted[j].participants)
                if likeness >= 0.5, isClose[i][j] || likeness == 1 {
                    candidates.append((likeness + (isClose[i][j] ? 1 : 0), i, j))
                }
            }
        }
        candidates.sort { ($1.likeness, $0.found, $0.wanted) < ($0.likeness, $1.found, $1.wanted) }
        var wantedOf: [Int: Int] = [:]
        var foundOf: [Int: Int] = [:]
        for pair in candidates where wantedOf[pair.found] == nil && foundOf[pair.wanted] == nil {
            wantedOf[pair.found] = pair.wanted
            foundOf[pair.wanted] = pair.found
        }
        self.wantedOf = wantedOf
        self.foundOf = foundOf
    }

    /// The encounters that must be found.
    var required: [Int] { wanted.indices.filter { !wanted[$0].isOptional } }

    /// The encounters that count as found: optional ones do not, nor those whose parties are those of an optional one.
    var counted: [Int] {
        found.indices.filter { index in
            if let partner = wantedOf[index] { return !wanted[partner].isOptional }
            return !wanted.contains { meeting in
                meeting.isOptional
                    && parties[index].allSatisfy { party in meeting.participants.contains { $0.accepts(party) } }
            }
        }
    }

    /// The share of the parties that are right, of those required and those too many.
    private static func likeness(_ parties: Set<String>, _ wanted: [PartyReference]) -> Double {
        let required = wanted.filter { !$0.isInDoubt }
        let hits = required.count { reference in parties.contains { reference.accepts($0) } }
        let extra = parties.count { party in !wanted.contains { $0.accepts(party) } }
        return Double(hits) / Double(max(1, required.count + extra))
    }
}
