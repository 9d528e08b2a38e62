public import LiaisonCalendar
public import LiaisonDocuments
public import LiaisonLanguages
public import LiaisonText

/// The identity of a statement.
public typealias StatementID = Identifier<Statement>

/// What somebody said, as a document reports it.
public struct Statement: Hashable, Sendable {
    /// The identity, made from content.
    public var id: StatementID
    /// Who said it.
    public var speaker: EntityID
    /// How it is reported.
    public var manner: StatementManner
    /// The reporting words ("a indiqué"), or empty where the speaker carries over.
    public var cue: String
    /// The bytes of what was said.
    public var content: Evidence
    /// When it was said.
    public var date: DateSpan?
    /// To whom, sorted.
    public var addressees: [EntityID]
    /// The entities it is about, sorted.
    public var about: [EntityID]
    /// The bytes of the sentence: content, cue and speaker.
    public var evidence: Evidence
    /// Why it was read so, in words.
    public var reasons: [String]

    /// A statement of the parts given.
    public init(
        id: StatementID, speaker: EntityID, manner: StatementManner, cue: String, content: Evidence, date: DateSpan?,
        addressees: [EntityID], about: [EntityID], evidence: Evidence, reasons: [String]
    ) {
        self.id = id
        self.speaker = speaker
        self.manner = manner
        self.cue = cue
        self.content = content
        self.date = date
        self.addressees = addressees
        self.about = about
        self.evidence = evidence
        self.reasons = reasons
    }
}
