/// What people found in one document: the entities it names, the encounters it tells, the statements it reports.
public struct Annotation: Sendable {
    /// The document: the annotation file's name without its extension.
    public let document: String
    /// The annotation file, as it was found.
    public let path: String
    /// The language that the annotation gives ("en", "fr"), or nil.
    public let language: String?
    /// The document's text, with each of the wide spaces in it as a plain one.
    let text: String
    let entities: [AnnotatedEntity]
    /// Surfaces that are neither required nor punished.
    let ignored: [String]
    let meetings: [AnnotatedMeeting]
    let statements: [AnnotatedStatement]

    init(_ file: AnnotationFile, document: String, path: String, text: String) {
        self.document = document
        self.path = path
        self.text = QuotedPassage.evenSpaces(text)
        language = file.language
        entities = file.entities
        ignored = file.ignore ?? []
        meetings = file.meetings
        statements = file.statements
    }
}

/// An annotation as its file holds it.
struct AnnotationFile: Decodable {
    let language: String?
    let entities: [AnnotatedEntity]
    let ignore: [String]?
    let meetings: [AnnotatedMeeting]
    let statements: [AnnotatedStatement]
}

/// A named thing of a document.
struct AnnotatedEntity: Decodable, Sendable {
    let id: String
    let kind: String
    let names: [String]
    let descriptions: [String]
    /// Whether it is neither required nor punished.
    let isOptional: Bool

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        id = try values.decode(String.self, forKey: .id)
        kind = try values.decode(String.self, forKey: .kind)
        names = try values.decodeIfPresent([String].self, forKey: .names) ?? []
        descriptions = try values.decodeIfPresent([String].self, forKey: .descriptions) ?? []
        isOptional = try values.decodeIfPresent(Bool.self, forKey: .optional) ?? false
    }

    private enum Key: String, CodingKey { case id, kind, names, descriptions, optional }
}

/// An encounter that a document tells.
struct AnnotatedMeeting: Decodable, Sendable {
    let participants: [PartyReference]
    let status: String
    /// The dates that are right; nil where "no date" is.
    let dates: [String?]
    let places: [String]
    let evidence: [String]
    let isOptional: Bool

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        participants = try values.decode([String].self, forKey: .participants).map { PartyReference($0) }
        status = try values.decode(String.self, forKey: .status)
        places = try values.decode([String].self, forKey: .where)
        evidence = try values.decode([String].self, forKey: .evidence)
        isOptional = try values.decodeIfPresent(Bool.self, forKey: .optional) ?? false
        let when = try values.decodeIfPresent(String.self, forKey: .when) ?? ""
        dates = (when.isEmpty ? "null" : when).split(separator: "|", omittingEmptySubsequences: false).map {
            $0 == "null" ? nil : String($0)
        }
    }

    private enum Key: String, CodingKey { case participants, status, `where`, evidence, optional, when }
}

/// A stretch of content that a document attributes to a speaker.
struct AnnotatedStatement: Decodable, Sendable {
    let speaker: PartyReference
    let manner: String?
    let content: String
    let addressees: [String]
    let about: [String]
    let isOptional: Bool

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        speaker = PartyReference(try values.decode(String.self, forKey: .speaker))
        manner = try values.decodeIfPresent(String.self, forKey: .manner)
        content = try values.decode(String.self, forKey: .content)
        addressees = try values.decodeIfPresent([String].self, forKey: .to) ?? []
        about = try values.decodeIfPresent([String].self, forKey: .about) ?? []
        isOptional = try values.decodeIfPresent(Bool.self, forKey: .optional) ?? false
    }

    private enum Key: String, CodingKey { case speaker, manner, content, to, about, optional }
}
