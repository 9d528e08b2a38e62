/// One thing that was missed, invented or told wrongly, and the cause as far as the comparison shows it.
public struct Miss: Hashable, Sendable {
    /// What kind of thing it is.
    public let subject: Subject
    /// Whether it was missed, invented, or found with something wrong about it.
    public let verdict: Verdict
    /// Why, as far as the comparison shows it.
    public let cause: Cause
    /// The annotated document.
    public let document: String
    /// The document's language, where the annotation gives it.
    public let language: String?
    /// The ids of those concerned, as annotated; `?` and an id of the graph where no annotated entity is it.
    public let who: [String]
    /// The name, the evidence or the content.
    public let text: String
    /// What was found or wanted instead, in words; nil where nothing was.
    public let instead: String?

    /// What kind of thing was missed.
    public enum Subject: String, CaseIterable, Sendable {
        case entity, meeting, statement, about
    }

    /// How it is wrong.
    public enum Verdict: String, CaseIterable, Sendable {
        case missed, invented, wrong
    }

    /// Why it is wrong, the causes of each subject together.
    public enum Cause: String, CaseIterable, Sendable {
        /// The entity is found, as another kind.
        case wrongKind = "wrong kind"
        /// Its name was taken for that of another entity.
        case joined = "joined with another"
        /// A second entity bears a name of one that is found.
        case split = "split from another"
        /// A part of the name was found, or more than it.
        case nameCut = "name cut or stretched"
        /// Nothing of the name was found.
        case nameNotFound = "name not found"
        /// A name is found that the annotation does not have.
        case noSuchName = "no such name"
        /// The encounter is found without a party.
        case partyMissing = "party missing"
        /// The encounter is found with a party too many.
        case partyInvented = "party invented"
        /// A party's name was not found in the document.
        case partyNotFound = "party's name not found"
        /// The encounter is found twice.
        case toldTwice = "told twice"
        /// The date is another.
        case wrongDate = "wrong date"
        /// The status is another.
        case wrongStatus = "wrong status"
        /// The place is missing or another.
        case wrongPlace = "wrong place"
        /// The content is found with another speaker.
        case wrongSpeaker = "wrong speaker"
        /// The speaker's name was not found in the document.
        case speakerNotFound = "speaker's name not found"
        /// Less than half of the content was found.
        case contentCut = "content cut"
        /// More than the content was found.
        case contentStretched = "content stretched"
        /// Nothing was found there.
        case noCue = "no cue found"
        /// The annotation has nothing there.
        case invented = "nothing there"
        /// A statement is found, but not that it is about this.
        case aboutMissing = "not seen in the content"
        /// A statement is said to be about this, and is not.
        case aboutInvented = "not in the content"
    }
}

extension Miss: Comparable {
    /// Orders by subject, cause, document, verdict and text.
    public static func < (a: Miss, b: Miss) -> Bool {
        if a.subject != b.subject { return rank(a.subject) < rank(b.subject) }
        if a.cause != b.cause { return rank(a.cause) < rank(b.cause) }
        return (a.document, a.verdict.rawValue, a.text, a.who.joined(separator: " "), a.instead ?? "")
            < (b.document, b.verdict.rawValue, b.text, b.who.joined(separator: " "), b.instead ?? "")
    }

    private static func rank<Case: CaseIterable & Equatable>(_ value: Case) -> Int {
        Case.allCases.enumerated().first { $0.element == value }?.offset ?? 0
    }
}
