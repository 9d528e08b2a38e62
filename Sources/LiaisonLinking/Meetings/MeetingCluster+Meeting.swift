import LiaisonCalendar
import LiaisonDocuments
import LiaisonGraph
import LiaisonLanguages
import LiaisonText

extension MeetingCluster {
    /// The meeting that the tellings tell.
    func meeting(_ entities: [Entity]) -> Meeting {
        func identities(_ places: some Sequence<Int32>) -> [EntityID] { places.map { entities[Int($0)].id } }
        let ordered = drafts.sorted { $0.evidence.lexicographicallyPrecedes($1.evidence) }
        var told: [String] = []
        for reason in ordered.flatMap(\.reasons) + reasons.sorted() where !told.contains(reason) { told.append(reason) }
        let (status, why) = status(ordered)
        if let why { told.append(why) }
        return Meeting(
            id: identity(ordered[0], entities), kind: kind, status: status, date: date,
            places: identities(Set(drafts.flatMap(\.places)).sorted()), participants: identities(participants),
            evidence: Set(drafts.flatMap(\.evidence)).sorted(), reasons: told)
    }

    /// Made from the first telling, so that a meeting keeps its identity while no earlier document tells it too.
    private func identity(_ first: MeetingDraft, _ entities: [Entity]) -> MeetingID {
        var hash = StableHash()
        for participant in first.participants { hash.add(entities[Int(participant)].id.rawValue) }
        hash.add(first.date?.description ?? "")
        hash.add(first.kind.rawValue)
        hash.add(first.evidence.first?.document.rawValue ?? "")
        hash.add(first.textHash)
        return MeetingID(rawValue: "m-" + hash.text)
    }

    /// The most frequent kind; ties go to the most specific, `other` only stands where there is nothing else.
    private var kind: MeetingKind {
        let specific: [MeetingKind] = [.summit, .session, .conference, .call, .visit, .talks]
        var best = MeetingKind.other
        var count = 0
        for kind in specific {
            let found = drafts.count { $0.kind == kind }
            if found > count { (best, count) = (kind, found) }
        }
        return best
    }

    /// What the newest documents say; "held" wins over plans, a cancellation only when it is told last.
    private func status(_ ordered: [MeetingDraft]) -> (MeetingStatus, String?) {
        let statuses = Set(ordered.map(\.status))
        if statuses.count == 1, let only = statuses.first { return (only, nil) }
        func newest(_ status: MeetingStatus) -> Int {
            ordered.filter { $0.status == status }.map { $0.documentDay ?? .min }.max() ?? .min
        }
        if statuses.contains(.held), !(statuses.contains(.cancelled) && newest(.cancelled) > newest(.held)) {
            return (.held, "held: a document tells it as done, another only as \(others(statuses, .held))")
        }
        if statuses.contains(.cancelled), newest(.cancelled) >= max(newest(.planned), newest(.proposed)) {
            return (.cancelled, "cancelled: the newest document says so")
        }
        return statuses.contains(.planned)
            ? (.planned, "planned: another document tells it as \(others(statuses, .planned))")
            : (.proposed, "proposed: another document tells it as \(others(statuses, .proposed))")
    }

    private func others(_ statuses: Set<MeetingStatus>, _ status: MeetingStatus) -> String {
        statuses.subtracting([status]).map(\.rawValue).sorted().joined(separator: " or ")
    }
}
