public import LiaisonCalendar
public import LiaisonDocuments
public import LiaisonText

/// Something that documents say of two or more entities, with the sentences that prove it.
public enum Fact: Hashable, Sendable {
    /// They met, or were to meet.
    case meeting(Meeting)
    /// One said something to or about others.
    case statement(Statement)
    /// One holds an office at the other.
    case affiliation(Affiliation)

    /// The id of the meeting or statement; an affiliation has none.
    public var id: String? {
        switch self {
        case .meeting(let meeting): meeting.id.rawValue
        case .statement(let statement): statement.id.rawValue
        case .affiliation: nil
        }
    }

    /// The sentences that say so, sorted.
    public var evidence: [Evidence] {
        switch self {
        case .meeting(let meeting): meeting.evidence
        case .statement(let statement): [statement.evidence]
        case .affiliation(let affiliation): affiliation.evidence
        }
    }

    /// Why it was read so, in words.
    public var reasons: [String] {
        switch self {
        case .meeting(let meeting): meeting.reasons
        case .statement(let statement): statement.reasons
        case .affiliation: []
        }
    }

    /// When; for an affiliation its term, where its beginning is known.
    public var date: DateSpan? {
        switch self {
        case .meeting(let meeting): meeting.date
        case .statement(let statement): statement.date
        case .affiliation(let affiliation): affiliation.since.map { DateSpan(from: $0, until: affiliation.until) }
        }
    }

    /// The documents that say so, sorted.
    public var documents: [DocumentID] { Array(Set(evidence.map(\.document))).sorted() }
}
