/// The four kinds of thing that Liaison links.
public enum EntityKind: String, Sendable, Codable, CaseIterable, Comparable {
    case person, organization, initiative, place

    /// Orders as the cases stand.
    public static func < (a: EntityKind, b: EntityKind) -> Bool { a.rank < b.rank }
    private var rank: Int {
        switch self {
        case .person: 0
        case .organization: 1
        case .initiative: 2
        case .place: 3
        }
    }
}

/// How a mention refers: by a proper name, by a common noun ("the spokesperson"), or by a pronoun.
public enum MentionForm: String, Sendable, Codable, CaseIterable {
    case name, description, pronoun
}

/// What kind of encounter a meeting is.
public enum MeetingKind: String, Sendable, Codable, CaseIterable {
    case talks, call, visit, summit, session, conference, other
}

/// Whether a meeting took place, by what the text says of it.
public enum MeetingStatus: String, Sendable, Codable, CaseIterable {
    case held, planned, proposed, cancelled
}

/// How a statement is reported: all in quotation marks, without any, or partly quoted.
public enum StatementManner: String, Sendable, Codable, CaseIterable {
    case direct, indirect, mixed
}

/// The grammatical gender of a word, or of the person that it refers to.
public enum Gender: String, Sendable, Codable, CaseIterable {
    case masculine = "m"
    case feminine = "f"
    case unknown = "-"
}
