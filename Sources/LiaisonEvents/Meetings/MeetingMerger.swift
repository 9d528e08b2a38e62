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
        guard
            first.isSubset(of: second) || second.isSubset(of: first) || standFor(first, second) && isTogether(a, b)
                || isWorldBody(a, b)
        else { return false }
        // A dinner of four is not the talks of two of them.
        if first.count != second.count, (a.kind == .other) != (b.kind == .other) { return false }
        if let one = a.ordinal, let other = b.ordinal, one != other { return false }
        guard datesAgree(a.date, b.date), placesAgree(a, b), (a.kind == .session) == (b.kind == .session) else {
            return false
        }
        if a.status == b.status || a.isAssumed || b.isAssumed { return true }
        // A plan that was called off is the encounter that was planned.
        if a.status != .held, b.status != .held { return true }
        // A plan told beside the held encounter is another one, unless the dates are equal or one sentence tells both.
        return a.date != nil && a.date == b.date || a.evidence.contains(where: b.evidence.contains)
    }

    /// Whether the parties of two tellings are the same, but that one names the countries or bodies of the people of the other.
    private func standFor(_ first: Set<Int>, _ second: Set<Int>) -> Bool {
        guard first.count == second.count, !first.isEmpty else { return false }
        let mine = first.subtracting(second)
        let others = second.subtracting(first)
        return mine.allSatisfy { a in others.contains { serves(a, $0) || serves($0, a) } }
            && others.allSatisfy { b in mine.contains { serves(b, $0) || serves($0, b) } }
    }

    /// Whether two tellings have a day or a place in common.
    private func isTogether(_ a: MeetingDraft, _ b: MeetingDraft) -> Bool {
        a.kind == b.kind && (a.date != nil && a.date == b.date || a.places.contains(where: b.places.contains))
    }

    /// "told the United Nations", then "told the General Assembly": one address to the world body and its organ.
    private func isWorldBody(_ a: MeetingDraft, _ b: MeetingDraft) -> Bool {
        guard a.kind == .session, b.kind == .session, a.participants.first == b.participants.first,
            let one = a.participants.last,
            let other = b.participants.last, let first = scene.entry(one), let second = scene.entry(other)
        else { return false }
        return first.id == "united-nations" && second.partOf == first.id
            || second.id == "united-nations" && first.partOf == second.id
    }

    private func serves(_ person: Int, _ body: Int) -> Bool {
        guard scene.kind(person) == .person, scene.kind(body) != .person else { return false }
        if scene.resolution.affiliations.contains(where: { $0.person == person && $0.body == body }) { return true }
        guard let id = scene.entry(body)?.id, let entry = scene.entry(person) else { return false }
        return entry.country == id || entry.offices?.contains { $0.of == id } == true
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
        let all = a.participants + b.participants.filter { !a.participants.contains($0) }
        joined.participants = all.filter { body in
            !standFor(Set(a.participants), Set(b.participants)) || !all.contains { serves($0, body) }
        }
        if isWorldBody(a, b) { joined.participants.removeAll { scene.entry($0)?.id == "united-nations" } }
        joined.ordinal = a.ordinal ?? b.ordinal
        joined.places = a.places + b.places.filter { !a.places.contains($0) }
        joined.evidence = a.evidence + b.evidence.filter { !a.evidence.contains($0) }
        joined.reasons = a.reasons + b.reasons.filter { !a.reasons.contains($0) }
        if a.kind == .other || a.kind == .talks && b.kind != .other { joined.kind = b.kind }
        joined.status = status(a, b)
        joined.isAssumed = a.isAssumed && b.isAssumed
        if let date = b.date, a.date.map({ isFiner(date, than: $0) }) ?? true { joined.date = date }
        return joined
    }

    /// What two tellings of one encounter say together: what a word tells goes before what is assumed.
    private func status(_ a: MeetingDraft, _ b: MeetingDraft) -> MeetingStatus {
        if a.status == b.status || b.isAssumed { return a.status }
        if a.isAssumed { return b.status }
        let both = [a.status, b.status]
        if both.contains(.held) { return .held }
        if both.contains(.cancelled) { return .cancelled }
        // A wish that has a date has become a plan.
        return (a.date ?? b.date) == nil ? a.status : .planned
    }

    private func isFiner(_ date: DateSpan, than other: DateSpan) -> Bool {
        if date.isOpen != other.isOpen { return other.isOpen }
        if (date.until == nil) != (other.until == nil) { return date.until == nil }
        return date.description.count > other.description.count && date.until == nil
    }
}
