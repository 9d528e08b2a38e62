import LiaisonCalendar
import LiaisonDocuments
import LiaisonLanguages
import LiaisonText

/// The tellings that are believed to be one meeting.
struct MeetingCluster {
    private(set) var drafts: [MeetingDraft]
    /// All parties told, sorted.
    private(set) var participants: [Int32]
    /// The most exact date told.
    private(set) var date: DateSpan?
    /// Why the tellings were joined.
    private(set) var reasons: [String] = []

    init(_ draft: MeetingDraft) {
        drafts = [draft]
        participants = draft.participants
        date = draft.date
    }

    /// How well a telling fits, or nil where it is another meeting.
    func fit(_ draft: MeetingDraft, serves: (Int32, Int32) -> Bool) -> Fit? {
        guard let parties = PartyFit.compare(participants, draft.participants, serves: serves) else { return nil }
        guard drafts.allSatisfy({ kindsAgree($0.kind, draft.kind, parties) }) else { return nil }
        guard participants.count > 1 || shareAPlace(draft) else { return nil }
        let distance = drafts.map { MeetingCluster.days($0, draft) }.min() ?? .max
        let dates = DateFit.compare(date, draft.date)
        switch dates {
        case .differs: return nil
        case .open:
            guard distance <= 10, draft.status == .held, drafts.allSatisfy({ $0.status == .held }) else { return nil }
        case .agrees:
            let noYear = date?.from.year == nil || draft.date?.from.year == nil
            if noYear, distance > 200, distance < .max { return nil }
            guard statusesAgree(draft) else { return nil }
        }
        return Fit(
            parties: parties, isDateSure: dates == .agrees, sameKind: drafts.contains { $0.kind == draft.kind },
            distance: distance)
    }

    /// How a telling fits; the least is the best.
    struct Fit: Comparable {
        let parties: PartyFit
        let isDateSure: Bool
        let sameKind: Bool
        let distance: Int

        static func < (a: Fit, b: Fit) -> Bool { a.key < b.key }
        private var key: (Int, Int, Int, Int) {
            (isDateSure ? 0 : 1, parties.rank, sameKind ? 0 : 1, distance)
        }
    }

    /// Takes in a telling that fits.
    mutating func add(_ draft: MeetingDraft, _ fit: Fit) {
        if case .stands(let person, let body) = fit.parties {
            participants = Set(participants + draft.participants).subtracting([body]).union([person]).sorted()
        } else {
            participants = Set(participants + draft.participants).sorted()
        }
        if draft.vagueness < (date.map { DateFit.vagueness($0) } ?? 9) { date = draft.date }
        let same = fit.isDateSure ? "compatible date" : "told within ten days"
        let document = draft.evidence.first.map { $0.document.rawValue } ?? ""
        reasons.append("merged with the telling in \(document): \(fit.parties.reason), \(same)")
        drafts.append(draft)
    }

    private func shareAPlace(_ draft: MeetingDraft) -> Bool {
        let mine = Set(drafts.flatMap(\.places))
        return !mine.isDisjoint(with: draft.places) || (mine.isEmpty && draft.places.isEmpty)
    }

    /// A plan told after the meeting was held is another meeting, unless both give the same day.
    private func statusesAgree(_ draft: MeetingDraft) -> Bool {
        if date == draft.date, draft.vagueness <= 1 { return true }
        return drafts.allSatisfy { other in
            if other.status == draft.status { return true }
            guard let day = draft.documentDay, let otherDay = other.documentDay else { return true }
            return other.status == .held ? otherDay >= day : draft.status == .held ? day >= otherDay : true
        }
    }

    private func kindsAgree(_ a: MeetingKind, _ b: MeetingKind, _ parties: PartyFit) -> Bool {
        if a == b { return true }
        // A dinner of four is not the talks of two of them.
        if a == .other || b == .other { return parties != .part }
        let gatherings: Set<MeetingKind> = [.summit, .session, .conference]
        if a == .call || b == .call { return a == .talks || b == .talks }
        if gatherings.contains(a) != gatherings.contains(b) { return parties == .same }
        return true
    }

    private static func days(_ a: MeetingDraft, _ b: MeetingDraft) -> Int {
        if a.evidence.first?.document == b.evidence.first?.document { return 0 }
        guard let first = a.documentDay, let second = b.documentDay else { return .max }
        return abs(first - second)
    }
}
