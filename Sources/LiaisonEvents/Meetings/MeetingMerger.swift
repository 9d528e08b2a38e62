import LiaisonCalendar
import LiaisonEntities
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonMentions
import LiaisonText

/// Joins the retellings of one encounter within a document.
struct MeetingMerger {
    let scene: Scene

    func merged(_ drafts: [MeetingDraft]) -> [MeetingDraft] {
        var result: [MeetingDraft] = []
        for draft in drafts {
            let same = result.indices.filter { isSame(result[$0], draft) }
            // An encounter of the same status is told again rather than one of another.
            if let place = same.first(where: { result[$0].status == draft.status }) ?? same.first {
                result[place] = join(result[place], draft)
            } else {
                result.append(draft)
            }
        }
        return result
    }

    private func isSame(_ a: MeetingDraft, _ b: MeetingDraft) -> Bool {
        let first = Set(a.participants)
        let second = Set(b.participants)
        let shared = first.intersection(second).count
        guard shared >= 2 && (first.isSubset(of: second) || second.isSubset(of: first)) else { return false }
        guard datesAgree(a.date, b.date), placesAgree(a, b), (a.kind == .session) == (b.kind == .session) else {
            return false
        }
        if a.status == b.status { return true }
        // A plan that was called off is the encounter that was planned.
        if a.status != .held, b.status != .held { return true }
        // A plan told beside the held encounter is another one, unless the dates are equal or one sentence tells both.
        return a.date != nil && a.date == b.date || a.evidence.contains(where: b.evidence.contains)
    }

    private func placesAgree(_ a: MeetingDraft, _ b: MeetingDraft) -> Bool {
        guard a.date == nil || b.date == nil, !a.places.isEmpty, !b.places.isEmpty else { return true }
        if a.places.contains(where: b.places.contains) { return true }
        // Two towns are two encounters; a town and its country, or a hall, may be one.
        func town(_ place: Int) -> KnowledgeEntry? { scene.entry(place).flatMap { $0.type == "country" ? nil : $0 } }
        return !a.places.contains { one in b.places.contains { other in town(one) != nil && town(other) != nil } }
    }

    private func datesAgree(_ a: DateSpan?, _ b: DateSpan?) -> Bool {
        guard let a, let b, a != b else { return true }
        guard let first = a.from.firstDay, let last = (a.until ?? a.from).lastDay, let from = b.from.firstDay,
            let until = (b.until ?? b.from).lastDay
        else {
            return a.description.hasSuffix(b.description.drop { $0 == "-" })
                || b.description.hasSuffix(a.description.drop { $0 == "-" })
        }
        return first <= until && from <= last
    }

    private func join(_ a: MeetingDraft, _ b: MeetingDraft) -> MeetingDraft {
        var joined = a
        joined.participants = a.participants + b.participants.filter { !a.participants.contains($0) }
        joined.places = a.places + b.places.filter { !a.places.contains($0) }
        joined.evidence = a.evidence + b.evidence.filter { !a.evidence.contains($0) }
        joined.reasons = a.reasons + b.reasons.filter { !a.reasons.contains($0) }
        if a.kind == .other || a.kind == .talks && b.kind != .other { joined.kind = b.kind }
        if a.status != b.status {
            let both = [a.status, b.status]
            joined.status = both.contains(.held) ? .held : both.contains(.cancelled) ? .cancelled : .planned
        }
        if let date = b.date, a.date.map({ isFiner(date, than: $0) }) ?? true { joined.date = date }
        return joined
    }

    private func isFiner(_ date: DateSpan, than other: DateSpan) -> Bool {
        if date.isOpen != other.isOpen { return other.isOpen }
        if (date.until == nil) != (other.until == nil) { return date.until == nil }
        return date.description.count > other.description.count && date.until == nil
    }
}
