/// Encounters that were missed, invented, or found with a wrong date, status or place.
enum MeetingMisses {
    static func of(_ document: DocumentPairing) -> [Miss] {
        missed(document) + invented(document) + wrong(document)
    }

    private static func missed(_ document: DocumentPairing) -> [Miss] {
        let meetings = document.meetings
        return meetings.required.filter { meetings.foundOf[$0] == nil }.map { place in
            let wanted = meetings.wanted[place]
            let near = meetings.found.indices.filter { meetings.isClose[$0][place] }
            let parties = wanted.participants.filter { !$0.isInDoubt }
            let lost = parties.filter { party in !party.ids.contains { document.entities.untyped.foundOf[$0] != nil } }
            let cause: Miss.Cause
            if !lost.isEmpty {
                cause = .partyNotFound
            } else if let nearest = near.first(where: { meetings.wantedOf[$0] == nil }) {
                cause = fault(of: meetings.parties[nearest], parties)
            } else {
                cause = near.isEmpty ? .noCue : .joined
            }
            return document.miss(
                .meeting, .missed, cause, who: wanted.participants.map(\.written), text: wanted.evidence.first ?? "",
                instead: near.first.map { "found with \(meetings.parties[$0].sorted().joined(separator: ", "))" })
        }
    }

    /// What keeps the parties of an encounter from being those wanted.
    private static func fault(of found: Set<String>, _ wanted: [PartyReference]) -> Miss.Cause {
        wanted.contains { party in !found.contains { party.accepts($0) } } ? .partyMissing : .partyInvented
    }

    private static func invented(_ document: DocumentPairing) -> [Miss] {
        let meetings = document.meetings
        return meetings.counted.filter { meetings.wantedOf[$0] == nil }.map { index in
            let near = meetings.wanted.indices.filter { meetings.isClose[index][$0] }
            let cause: Miss.Cause
            if let open = near.first(where: { meetings.foundOf[$0] == nil }) {
                cause = fault(of: meetings.parties[index], meetings.wanted[open].participants.filter { !$0.isInDoubt })
            } else if near.isEmpty {
                cause = .invented
            } else {
                cause = .toldTwice
            }
            return document.miss(
                .meeting, .invented, cause, who: meetings.parties[index].sorted(),
                text: meetings.found[index].evidence.first ?? "",
                instead: near.first.map {
                    "wanted with \(meetings.wanted[$0].participants.map(\.written).joined(separator: ", "))"
                })
        }
    }

    private static func wrong(_ document: DocumentPairing) -> [Miss] {
        let meetings = document.meetings
        return meetings.required.flatMap { place -> [Miss] in
            guard let index = meetings.foundOf[place] else { return [] }
            let (wanted, found) = (meetings.wanted[place], meetings.found[index])
            var misses: [Miss] = []
            func add(_ cause: Miss.Cause, found: String, wanted other: String) {
                misses.append(
                    document.miss(
                        .meeting, .wrong, cause, who: wanted.participants.map(\.written),
                        text: wanted.evidence.first ?? "", instead: "found \(found), wanted \(other)"))
            }
            if !wanted.dates.contains(found.date) {
                add(
                    .wrongDate, found: found.date ?? "none",
                    wanted: wanted.dates.map { $0 ?? "none" }.joined(separator: " or "))
            }
            if wanted.status != found.status { add(.wrongStatus, found: found.status, wanted: wanted.status) }
            let places = found.places.map(document.entities.reference)
            if !wanted.places.isEmpty, !places.contains(where: { wanted.places.contains($0) }) {
                add(
                    .wrongPlace, found: places.isEmpty ? "none" : places.joined(separator: ", "),
                    wanted: wanted.places.joined(separator: ", "))
            }
            return misses
        }
    }
}
