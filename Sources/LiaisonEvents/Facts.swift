public import LiaisonCalendar
public import LiaisonDocuments
public import LiaisonLanguages

/// What one document says: its entities, where it mentions them, and the events it tells.
///
/// Facts depend on nothing but the document, the languages and the knowledge, so an archive can be read on many machines.
/// Entities are named by their place in `entities`; ranges count UTF-8 bytes of the document's text.
public struct Facts: Hashable, Sendable, Codable {
    /// The document.
    public var document: Document
    /// The entities that it names or describes, in the order of their first mention.
    public var entities: [Entity]
    /// Every mention, sorted by start.
    public var mentions: [Mention]
    /// The encounters it tells, in the order of their first evidence.
    public var meetings: [Meeting]
    /// The statements it reports, in the order of their content.
    public var statements: [Statement]
    /// The offices it gives people, in the order of their evidence.
    public var affiliations: [Affiliation]

    /// Facts of the parts given.
    public init(
        document: Document, entities: [Entity] = [], mentions: [Mention] = [], meetings: [Meeting] = [],
        statements: [Statement] = [], affiliations: [Affiliation] = []
    ) {
        self.document = document
        self.entities = entities
        self.mentions = mentions
        self.meetings = meetings
        self.statements = statements
        self.affiliations = affiliations
    }

    /// A place in the document's text: the UTF-8 bytes from `start` up to, not including, `end`.
    public struct Span: Hashable, Sendable, Codable {
        /// The first byte.
        public var start: Int
        /// The byte after the last.
        public var end: Int

        /// The bytes from `start` up to, not including, `end`.
        public init(start: Int, end: Int) {
            self.start = start
            self.end = end
        }
    }

    /// An entity within the document.
    public struct Entity: Hashable, Sendable, Codable {
        /// What kind of thing it is.
        public var kind: EntityKind
        /// The fullest name that the document gives.
        public var name: String
        /// The id in the knowledge, where it was found there.
        public var known: String?
        /// Further names that the document gives and that identify it ("OIM" after "Organisation … (OIM)"), sorted.
        public var aliases: [String]

        /// An entity of the parts given.
        public init(kind: EntityKind, name: String, known: String?, aliases: [String]) {
            self.kind = kind
            self.name = name
            self.known = known
            self.aliases = aliases
        }
    }

    /// A mention of an entity.
    public struct Mention: Hashable, Sendable, Codable {
        /// The entity's place in `entities`.
        public var entity: Int
        /// The bytes of the mention.
        public var span: Span
        /// How it refers.
        public var form: MentionForm
        /// Why it was linked.
        public var reason: String

        /// A mention of the parts given.
        public init(entity: Int, span: Span, form: MentionForm, reason: String) {
            self.entity = entity
            self.span = span
            self.form = form
            self.reason = reason
        }
    }

    /// An encounter that the document tells, its retellings within the document merged.
    public struct Meeting: Hashable, Sendable, Codable {
        /// What kind of encounter it is.
        public var kind: MeetingKind
        /// Whether it took place.
        public var status: MeetingStatus
        /// When.
        public var date: DateSpan?
        /// Where: places in `entities`, sorted.
        public var places: [Int]
        /// Who: places in `entities`, sorted.
        public var participants: [Int]
        /// The sentences that tell it, sorted by start.
        public var evidence: [Span]
        /// Why it was read so.
        public var reasons: [String]

        /// A meeting of the parts given.
        public init(
            kind: MeetingKind, status: MeetingStatus, date: DateSpan?, places: [Int], participants: [Int],
            evidence: [Span], reasons: [String]
        ) {
            self.kind = kind
            self.status = status
            self.date = date
            self.places = places
            self.participants = participants
            self.evidence = evidence
            self.reasons = reasons
        }
    }

    /// A statement that the document reports.
    public struct Statement: Hashable, Sendable, Codable {
        /// Who said it: a place in `entities`.
        public var speaker: Int
        /// How it is reported.
        public var manner: StatementManner
        /// The reporting words, or empty where the speaker carries over.
        public var cue: String
        /// The bytes of what was said.
        public var content: Span
        /// When it was said.
        public var date: DateSpan?
        /// To whom: places in `entities`, sorted.
        public var addressees: [Int]
        /// What it is about: places in `entities`, sorted.
        public var about: [Int]
        /// The bytes of the sentence: content, cue and speaker.
        public var evidence: Span
        /// Why it was read so.
        public var reasons: [String]

        /// A statement of the parts given.
        public init(
            speaker: Int, manner: StatementManner, cue: String, content: Span, date: DateSpan?, addressees: [Int],
            about: [Int], evidence: Span, reasons: [String]
        ) {
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

    /// An office that the document gives a person.
    public struct Affiliation: Hashable, Sendable, Codable {
        /// The person: a place in `entities`.
        public var person: Int
        /// The organization or place of the office: a place in `entities`.
        public var organization: Int
        /// The office in the document's words.
        public var role: String
        /// Since when.
        public var since: PartialDate?
        /// Until when.
        public var until: PartialDate?
        /// The bytes that say so.
        public var evidence: Span

        /// An affiliation of the parts given.
        public init(
            person: Int, organization: Int, role: String, since: PartialDate?, until: PartialDate?, evidence: Span
        ) {
            self.person = person
            self.organization = organization
            self.role = role
            self.since = since
            self.until = until
            self.evidence = evidence
        }
    }
}
