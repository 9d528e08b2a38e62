import LiaisonCalendar
public import LiaisonDocuments
public import LiaisonGraph
import LiaisonLanguages
import LiaisonText

/// Writes a graph as the JSON that scripts and the scorer read: one document, entity, meeting, statement or affiliation
/// a line, keys in a fixed order.
public enum JSONExport {
    /// The graph as UTF-8.
    ///
    /// `text` gives the text of a document; it is called once for each document that evidence stands in.
    /// - Throws: `ExportError` where evidence does not lie in its text, and what `text` throws.
    public static func data(of graph: Graph, text: (DocumentID) throws -> String) throws -> [UInt8] {
        var bytes: [UInt8] = []
        try write(graph, text: text) { bytes.append(contentsOf: $0) }
        return bytes
    }

    /// Writes the graph piece by piece, as UTF-8, to a sink.
    ///
    /// `text` gives the text of a document; it is called once for each document that evidence stands in, before anything
    /// is written.
    /// - Throws: `ExportError` where evidence does not lie in its text, and what `text` and `sink` throw.
    public static func write(
        _ graph: Graph, text: (DocumentID) throws -> String, to sink: (UnsafeBufferPointer<UInt8>) throws -> Void
    ) throws {
        var texts = try EvidenceTexts(evidence(of: graph), text: text)
        var json = JSONBuffer()
        json.raw("{\n\"format\": \"liaison\", \"version\": 1,\n")
        try list("documents", graph.documents, isLast: false, &json, sink) { document(&$0, $1) }
        try list("entities", graph.entities, isLast: false, &json, sink) { entity(&$0, $1, &texts) }
        try list("meetings", graph.meetings, isLast: false, &json, sink) { meeting(&$0, $1, &texts) }
        try list("statements", graph.statements, isLast: false, &json, sink) { statement(&$0, $1, &texts) }
        try list("affiliations", graph.affiliations, isLast: true, &json, sink) { affiliation(&$0, $1, &texts) }
        json.raw("}\n")
        try json.flush(sink)
    }

    /// Every piece of text that the export holds, in the order in which it is written.
    private static func evidence(of graph: Graph) -> [Evidence] {
        var pieces: [Evidence] = []
        for entity in graph.entities { pieces += entity.mentions.map(\.evidence) }
        for meeting in graph.meetings { pieces += meeting.evidence }
        for statement in graph.statements { pieces += [statement.content, statement.evidence] }
        for affiliation in graph.affiliations { pieces += affiliation.evidence }
        return pieces
    }

    private static func list<Item>(
        _ name: StaticString, _ items: [Item], isLast: Bool, _ json: inout JSONBuffer,
        _ sink: (UnsafeBufferPointer<UInt8>) throws -> Void, _ write: (inout JSONBuffer, Item) -> Void
    ) throws {
        json.raw("\"")
        json.raw(name)
        json.raw("\": [")
        for (place, item) in items.enumerated() {
            json.raw(place == 0 ? "\n" : ",\n")
            write(&json, item)
            if json.bytes.count > 1 << 16 { try json.flush(sink) }
        }
        json.raw(items.isEmpty ? "]" : "\n]")
        json.raw(isLast ? "\n" : ",\n")
    }
}

extension JSONExport {
    private static func document(_ json: inout JSONBuffer, _ source: Source) {
        json.raw("{\"id\": ")
        json.string(source.id.rawValue)
        json.raw(", \"path\": ")
        json.string(source.path)
        json.raw(", \"title\": ")
        json.string(source.title)
        json.raw(", \"language\": ")
        json.string(source.language.rawValue)
        json.raw(", \"date\": ")
        json.string(source.date?.description)
        json.raw(", \"publisher\": ")
        json.string(source.publisher)
        json.raw(", \"url\": ")
        json.string(source.url)
        json.raw(", \"sha256\": ")
        json.string(source.sha256)
        json.raw("}")
    }

    private static func entity(_ json: inout JSONBuffer, _ entity: Entity, _ texts: inout EvidenceTexts) {
        json.raw("{\"id\": ")
        json.string(entity.id.rawValue)
        json.raw(", \"kind\": ")
        json.string(entity.kind.rawValue)
        json.raw(", \"name\": ")
        json.string(entity.name)
        json.raw(", \"wikidata\": ")
        json.string(entity.wikidata)
        json.raw(entity.isKnown ? ", \"known\": true, \"mentions\": [" : ", \"known\": false, \"mentions\": [")
        for (place, mention) in entity.mentions.enumerated() {
            if place > 0 { json.raw(", ") }
            evidence(&json, mention.evidence, &texts, form: mention.form)
        }
        json.raw("]}")
    }

    private static func meeting(_ json: inout JSONBuffer, _ meeting: Meeting, _ texts: inout EvidenceTexts) {
        json.raw("{\"id\": ")
        json.string(meeting.id.rawValue)
        json.raw(", \"kind\": ")
        json.string(meeting.kind.rawValue)
        json.raw(", \"status\": ")
        json.string(meeting.status.rawValue)
        json.raw(", \"date\": ")
        json.string(meeting.date?.description)
        json.raw(", \"places\": ")
        identities(&json, meeting.places)
        json.raw(", \"participants\": ")
        identities(&json, meeting.participants)
        json.raw(", \"evidence\": ")
        evidence(&json, meeting.evidence, &texts)
        json.raw("}")
    }

    private static func statement(_ json: inout JSONBuffer, _ statement: Statement, _ texts: inout EvidenceTexts) {
        json.raw("{\"id\": ")
        json.string(statement.id.rawValue)
        json.raw(", \"speaker\": ")
        json.string(statement.speaker.rawValue)
        json.raw(", \"manner\": ")
        json.string(statement.manner.rawValue)
        json.raw(", \"cue\": ")
        json.string(statement.cue)
        json.raw(", \"content\": ")
        texts.appendNext(to: &json)
        json.raw(", \"date\": ")
        json.string(statement.date?.description)
        json.raw(", \"addressees\": ")
        identities(&json, statement.addressees)
        json.raw(", \"about\": ")
        identities(&json, statement.about)
        json.raw(", \"evidence\": ")
        evidence(&json, statement.evidence, &texts)
        json.raw("}")
    }

    private static func affiliation(
        _ json: inout JSONBuffer, _ affiliation: Affiliation, _ texts: inout EvidenceTexts
    ) {
        json.raw("{\"person\": ")
        json.string(affiliation.person.rawValue)
        json.raw(", \"organization\": ")
        json.string(affiliation.organization.rawValue)
        json.raw(", \"role\": ")
        json.string(affiliation.role)
        json.raw(", \"since\": ")
        json.string(affiliation.since?.description)
        json.raw(", \"until\": ")
        json.string(affiliation.until?.description)
        json.raw(", \"evidence\": ")
        evidence(&json, affiliation.evidence, &texts)
        json.raw("}")
    }

    private static func identities(_ json: inout JSONBuffer, _ identities: [EntityID]) {
        json.raw("[")
        for (place, identity) in identities.enumerated() {
            if place > 0 { json.raw(", ") }
            json.string(identity.rawValue)
        }
        json.raw("]")
    }

    private static func evidence(_ json: inout JSONBuffer, _ list: [Evidence], _ texts: inout EvidenceTexts) {
        json.raw("[")
        for (place, piece) in list.enumerated() {
            if place > 0 { json.raw(", ") }
            evidence(&json, piece, &texts)
        }
        json.raw("]")
    }

    private static func evidence(
        _ json: inout JSONBuffer, _ piece: Evidence, _ texts: inout EvidenceTexts, form: MentionForm? = nil
    ) {
        json.raw("{\"document\": ")
        json.string(piece.document.rawValue)
        json.raw(", \"start\": ")
        json.number(piece.start)
        json.raw(", \"end\": ")
        json.number(piece.end)
        json.raw(", \"text\": ")
        texts.appendNext(to: &json)
        if let form {
            json.raw(", \"form\": ")
            json.string(form.rawValue)
        }
        json.raw("}")
    }
}
