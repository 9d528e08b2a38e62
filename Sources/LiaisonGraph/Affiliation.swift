public import LiaisonCalendar
public import LiaisonText

/// Who holds which office where, as documents say it.
public struct Affiliation: Hashable, Sendable {
    /// The person.
    public var person: EntityID
    /// The organization or place of the office.
    public var organization: EntityID
    /// The office in the words of the documents ("directeur général").
    public var role: String
    /// Since when, where knowledge or text tells.
    public var since: PartialDate?
    /// Until when, where knowledge or text tells.
    public var until: PartialDate?
    /// The sentences that say so, sorted.
    public var evidence: [Evidence]

    /// An affiliation of the parts given.
    public init(
        person: EntityID, organization: EntityID, role: String, since: PartialDate?, until: PartialDate?,
        evidence: [Evidence]
    ) {
        self.person = person
        self.organization = organization
        self.role = role
        self.since = since
        self.until = until
        self.evidence = evidence
    }
}
