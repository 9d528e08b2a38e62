public import LiaisonDocuments
public import LiaisonText

/// Everything of one kind that links one entity to another.
public struct Link: Hashable, Sendable {
    /// What kind of link it is.
    public enum Kind: String, Sendable, CaseIterable, Comparable {
        /// Both took part in a meeting.
        case met
        /// One said something to the other.
        case said
        /// One said something about the other.
        case about
        /// One holds an office at the other.
        case belongs

        /// Orders as the cases stand.
        public static func < (a: Kind, b: Kind) -> Bool { a.rank < b.rank }
        private var rank: Int {
            switch self {
            case .met: 0
            case .said: 1
            case .about: 2
            case .belongs: 3
            }
        }
    }

    /// Who speaks or holds the office; of those who met, the one whose id sorts first.
    public var from: EntityID
    /// The addressee, the subject, the organization, or the other one who met.
    public var to: EntityID
    /// What kind of link it is.
    public var kind: Kind
    /// What the documents say, sorted by date, undated last.
    public var facts: [Fact]

    /// A link of the parts given.
    public init(from: EntityID, to: EntityID, kind: Kind, facts: [Fact]) {
        self.from = from
        self.to = to
        self.kind = kind
        self.facts = facts
    }

    /// The documents that prove it, sorted.
    public var documents: [DocumentID] { Array(Set(facts.flatMap { $0.evidence.map(\.document) })).sorted() }

    /// The sentences that prove it, sorted.
    public var evidence: [Evidence] { Array(Set(facts.flatMap(\.evidence))).sorted() }
}
