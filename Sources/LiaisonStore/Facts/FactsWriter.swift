import LiaisonCalendar
import LiaisonEvents
import LiaisonLanguages

/// Writes facts without their document as a JSON array of short arrays.
///
/// ```
/// [1, entities, reasons, mentions, meetings, statements, affiliations]
/// entity       [kind, name, known or null, aliases]
/// mentions     entity, start, end, form, reason, entity, start, …
/// meeting      [kind, status, date or null, places, participants, evidence, reasons]
/// statement    [speaker, manner, cue, content start, end, date or null, addressees, about, evidence start, end, reasons]
/// affiliation  [person, organization, role, since or null, until or null, start, end]
/// ```
///
/// A reason is its place in `reasons`, a form its place in `FactsWriter.forms`, evidence is start, end, start, end, ….
/// `JSONEncoder` and `JSONDecoder` need ten to twenty times as long.
struct FactsWriter {
    /// The forms of mentions by their number in the file; new ones are added at the end.
    static let forms: [MentionForm] = [.name, .description, .pronoun]

    private var json = JSONBytes()
    private var reasons: [String] = []
    private var reasonPlaces: [String: Int] = [:]

    /// The bytes for facts.
    static func bytes(for facts: Facts) -> [UInt8] {
        var writer = FactsWriter()
        writer.write(facts)
        return writer.json.bytes
    }

    private mutating func write(_ facts: Facts) {
        // Reasons repeat from mention to mention, so each is written once, before all that refers to it.
        for mention in facts.mentions { _ = place(of: mention.reason) }
        for reason in facts.meetings.flatMap(\.reasons) + facts.statements.flatMap(\.reasons) { _ = place(of: reason) }
        json.open()
        json.append(1)
        json.array(facts.entities) { entity, json in
            json.open()
            json.append(entity.kind.rawValue)
            json.append(entity.name)
            json.append(entity.known)
            json.array(entity.aliases) { $1.append($0) }
            json.close()
        }
        json.array(reasons) { $1.append($0) }
        json.open()
        for mention in facts.mentions {
            json.append(mention.entity)
            append(mention.span)
            json.append(FactsWriter.forms.firstIndex(of: mention.form) ?? 0)
            json.append(place(of: mention.reason))
        }
        json.close()
        json.open()
        for meeting in facts.meetings { write(meeting) }
        json.close()
        json.open()
        for statement in facts.statements { write(statement) }
        json.close()
        json.array(facts.affiliations) { affiliation, json in
            json.open()
            json.append(affiliation.person)
            json.append(affiliation.organization)
            json.append(affiliation.role)
            json.append(affiliation.since?.description)
            json.append(affiliation.until?.description)
            json.append(affiliation.evidence.start)
            json.append(affiliation.evidence.end)
            json.close()
        }
        json.close()
    }

    private mutating func write(_ meeting: Facts.Meeting) {
        json.open()
        json.append(meeting.kind.rawValue)
        json.append(meeting.status.rawValue)
        json.append(meeting.date?.description)
        json.array(meeting.places) { $1.append($0) }
        json.array(meeting.participants) { $1.append($0) }
        json.open()
        for span in meeting.evidence { append(span) }
        json.close()
        write(reasons: meeting.reasons)
        json.close()
    }

    private mutating func write(_ statement: Facts.Statement) {
        json.open()
        json.append(statement.speaker)
        json.append(statement.manner.rawValue)
        json.append(statement.cue)
        append(statement.content)
        json.append(statement.date?.description)
        json.array(statement.addressees) { $1.append($0) }
        json.array(statement.about) { $1.append($0) }
        append(statement.evidence)
        write(reasons: statement.reasons)
        json.close()
    }

    private mutating func write(reasons: [String]) {
        json.open()
        for reason in reasons { json.append(place(of: reason)) }
        json.close()
    }

    private mutating func append(_ span: Facts.Span) {
        json.append(span.start)
        json.append(span.end)
    }

    private mutating func place(of reason: String) -> Int {
        if let place = reasonPlaces[reason] { return place }
        reasons.append(reason)
        reasonPlaces[reason] = reasons.count - 1
        return reasons.count - 1
    }
}
