import LiaisonCalendar
import LiaisonLanguages

/// Joins the retellings of one encounter within a document.
struct MeetingMerger {
    let scene: Scene

    init(scene: Scene) { self.scene = scene }

    func merged(_ drafts: [MeetingDraft]) -> [MeetingDraft] {
        var result: [MeetingDraft] = []
        for draft in drafts {
            if let place = result.firstIndex(where: { isSame($0, draft) }) {
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
        guard datesAgree(a.date, b.date) else { return false }
        if a.status == b.status { return true }
        // A plan told beside the held encounter is another one, unless the dates are equal.
        return a.date != nil && a.date == b.date
    }

    private func datesAgree(_ a: DateSpan?, _ b: DateSpan?) -> Bool {
        guard let a, let b, a != b else { return true }
        guard let first = a.from.firstDay, let last = (a.until ?? a.from).lastDay, let from = b.from.firstDay,
            let until = (b.until ?? b.from).lastDay
        else { return a.description.hasSuffix(b.description.drop { $0 == "-" }) || b.description.hasSuffix(a.description.drop { $0 == "-" }) }
        return first <= until && from <= last
    }

    private func join(_ a: MeetingDraft, _ b: MeetingDraft) -> MeetingDraft {
        var joined = a
        joined.participants = a.participants + b.participants.filter { !a.participants.contains($0) }
        joined.places = a.places + b.places.filter { !a.places.contains($0) }
        joined.evidence = a.evidence + b.evidence.filter { !a.evidence.contains($0) }
        joined.reasons = a.reasons + b.reasons.filter { !a.reasons.contains($0) }
        if a.kind == .other || a.kind == .talks && b.kind != .other { joined.kind = b.kind }
        if a.status != b.status { joined.status = a.status == .held || b.status == .held ? .held : a.status }
        if let date = b.date, a.date.map({ date.description.count > $0.description.count && date.until == nil }) ?? true { joined.date = date }
        return joined
    }
}
