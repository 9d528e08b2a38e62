import LiaisonCalendar
import LiaisonDocuments
import LiaisonEvents
import LiaisonLanguages

/// Reads what `FactsWriter` wrote, and checks that every place in it exists.
struct FactsReader {
    private let textLength: Int
    private let entityCount: Int
    private let reasons: [String]

    /// The facts of a document whose text has that many bytes; the document's own text may be left out.
    static func facts(_ bytes: UnsafeRawBufferPointer, document: Document, textLength: Int) throws -> Facts {
        var json = FactsCursor(bytes)
        try json.open()
        guard try json.number() == 1 else { throw json.fault }
        var facts = Facts(document: document)
        try json.array { facts.entities.append(try entity(&$0)) }
        var reasons: [String] = []
        try json.array { reasons.append(try $0.text()) }
        let reader = FactsReader(textLength: textLength, entityCount: facts.entities.count, reasons: reasons)
        try json.array { facts.mentions.append(try reader.mention(&$0)) }
        try json.array { facts.meetings.append(try reader.meeting(&$0)) }
        try json.array { facts.statements.append(try reader.statement(&$0)) }
        try json.array { facts.affiliations.append(try reader.affiliation(&$0)) }
        try json.close()
        guard json.isAtEnd() else { throw json.fault }
        return facts
    }

    private static func entity(_ json: inout FactsCursor) throws -> Facts.Entity {
        try json.open()
        var entity = Facts.Entity(
            kind: try json.value(), name: try json.text(), known: try json.optionalText(), aliases: [])
        try json.array { entity.aliases.append(try $0.text()) }
        try json.close()
        return entity
    }

    private func mention(_ json: inout FactsCursor) throws -> Facts.Mention {
        Facts.Mention(
            entity: try json.number(below: entityCount), span: try span(&json),
            form: FactsWriter.forms[try json.number(below: FactsWriter.forms.count)],
            reason: reasons[try json.number(below: reasons.count)])
    }

    private func meeting(_ json: inout FactsCursor) throws -> Facts.Meeting {
        try json.open()
        let meeting = Facts.Meeting(
            kind: try json.value(), status: try json.value(), date: try json.date(DateSpan.init),
            places: try entities(&json), participants: try entities(&json), evidence: try spans(&json),
            reasons: try reasons(&json))
        try json.close()
        return meeting
    }

    private func statement(_ json: inout FactsCursor) throws -> Facts.Statement {
        try json.open()
        let statement = Facts.Statement(
            speaker: try json.number(below: entityCount), manner: try json.value(), cue: try json.text(),
            content: try span(&json), date: try json.date(DateSpan.init), addressees: try entities(&json),
            about: try entities(&json), evidence: try span(&json), reasons: try reasons(&json))
        try json.close()
        return statement
    }

    private func affiliation(_ json: inout FactsCursor) throws -> Facts.Affiliation {
        try json.open()
        let affiliation = Facts.Affiliation(
            person: try json.number(below: entityCount), organization: try json.number(below: entityCount),
            role: try json.text(), since: try json.date(PartialDate.init), until: try json.date(PartialDate.init),
            evidence: try span(&json))
        try json.close()
        return affiliation
    }

    private func span(_ json: inout FactsCursor) throws -> Facts.Span {
        let start = try json.number()
        let end = try json.number(below: textLength + 1)
        guard start <= end else { throw json.fault }
        return Facts.Span(start: start, end: end)
    }

    private func spans(_ json: inout FactsCursor) throws -> [Facts.Span] {
        var spans: [Facts.Span] = []
        try json.array { spans.append(try span(&$0)) }
        return spans
    }

    private func entities(_ json: inout FactsCursor) throws -> [Int] {
        var places: [Int] = []
        try json.array { places.append(try $0.number(below: entityCount)) }
        return places
    }

    private func reasons(_ json: inout FactsCursor) throws -> [String] {
        var texts: [String] = []
        try json.array { texts.append(reasons[try $0.number(below: reasons.count)]) }
        return texts
    }
}

extension FactsCursor {
    fileprivate mutating func value<Value: RawRepresentable<String>>() throws -> Value {
        guard let value = Value(rawValue: try text()) else { throw fault }
        return value
    }

    fileprivate mutating func date<Date>(_ read: (String) -> Date?) throws -> Date? {
        guard let text = try optionalText() else { return nil }
        guard let date = read(text) else { throw fault }
        return date
    }
}
