public import LiaisonDocuments
import LiaisonLanguages

extension GraphIndex {
    /// Explains a meeting, a statement or an entity by its id; nil where nothing has that id.
    ///
    /// An entity's mentions are grouped by form and reason, with the first `examples` of each reason.
    public func why(_ id: String, examples: Int = 3) -> Explanation? {
        if let meeting = meeting(MeetingID(rawValue: id)) { return .meeting(meeting) }
        if let statement = statement(StatementID(rawValue: id)) { return .statement(statement) }
        return entity(EntityID(rawValue: id)).map { .entity($0, groups($0.mentions, examples)) }
    }

    /// Everything that links two entities, whatever its kind, date and status.
    public func why(_ a: EntityID, _ b: EntityID) -> [Link] { links(between: a, and: b) }

    private func groups(_ mentions: [Mention], _ examples: Int) -> [MentionGroup] {
        MentionForm.allCases.compactMap { form in
            let mentions = mentions.filter { $0.form == form }
            guard !mentions.isEmpty else { return nil }
            let reasons = Dictionary(grouping: mentions, by: \.reason).map { reason, mentions in
                ReasonGroup(
                    reason: reason, count: mentions.count,
                    examples: Array(mentions.sorted { $0.evidence < $1.evidence }.prefix(examples)))
            }
            return MentionGroup(
                form: form, count: mentions.count,
                reasons: reasons.sorted { $0.count != $1.count ? $0.count > $1.count : $0.reason < $1.reason })
        }
    }
}
