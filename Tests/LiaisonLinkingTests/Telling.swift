import LiaisonCalendar
import LiaisonDocuments
import LiaisonEvents
import LiaisonGraph
import LiaisonLanguages
import LiaisonLinking

/// The facts of a document that a test tells, sentence by sentence.
struct Telling {
    private(set) var facts: Facts

    init(_ id: DocumentID, _ date: String? = nil) {
        facts = Facts(
            document: Document(
                id: id, path: "\(id).txt", language: .english, date: date.flatMap { PartialDate($0) },
                sha256: "\(id)", text: ""))
    }

    /// Names an entity in a sentence of its own and gives its place.
    mutating func name(_ name: String, _ kind: EntityKind, known: String? = nil, aliases: [String] = []) -> Int {
        let place = facts.entities.count
        facts.entities.append(Facts.Entity(kind: kind, name: name, known: known, aliases: aliases))
        let span = say(name)
        facts.mentions.append(Facts.Mention(entity: place, span: span, form: .name, reason: "name"))
        return place
    }

    mutating func person(_ name: String, known: String? = nil) -> Int { self.name(name, .person, known: known) }

    mutating func meeting(
        _ participants: [Int], _ date: String? = nil, _ kind: MeetingKind = .talks,
        _ status: MeetingStatus = .held, at places: [Int] = []
    ) {
        let span = say("They met: \(participants).")
        facts.meetings.append(
            Facts.Meeting(
                kind: kind, status: status, date: date.flatMap { DateSpan($0) }, places: places,
                participants: participants, evidence: [span], reasons: ["verb: met"]))
    }

    mutating func statement(_ speaker: Int, _ content: String, about: [Int] = []) {
        let span = say(content)
        facts.statements.append(
            Facts.Statement(
                speaker: speaker, manner: .direct, cue: "said", content: span, date: nil, addressees: [], about: about,
                evidence: span, reasons: []))
    }

    mutating func office(_ person: Int, _ organization: Int, _ role: String, since: String? = nil) {
        let span = say(role)
        facts.affiliations.append(
            Facts.Affiliation(
                person: person, organization: organization, role: role, since: since.flatMap { PartialDate($0) },
                until: nil, evidence: span))
    }

    private mutating func say(_ sentence: String) -> Facts.Span {
        let start = facts.document.text.utf8.count
        facts.document.text += sentence + "\n"
        return Facts.Span(start: start, end: start + sentence.utf8.count)
    }
}

/// Links what documents tell.
func link(
    _ tellings: [Telling], decisions: [Decision] = [], known: [String: KnownEntity] = [:]
) throws -> Graph {
    var taken = Decisions()
    for decision in decisions { taken.append(decision) }
    return try Linker(decisions: taken) { known[$0] }.link { body in
        for telling in tellings { try body(telling.facts) }
    }
}

/// Documents that each name one thing.
func naming(_ names: [(DocumentID, String, EntityKind)]) -> [Telling] {
    names.map { document, name, kind in
        var telling = Telling(document)
        _ = telling.name(name, kind)
        return telling
    }
}
