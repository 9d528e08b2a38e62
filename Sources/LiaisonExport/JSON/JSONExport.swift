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
        json.raw("{")
        json.member("id", source.id.rawValue)
        json.member("path", source.path)
        json.member("title", source.title)
        json.member("language", source.language.rawValue)
        json.member("date", source.date?.description)
        json.member("publisher", source.publisher)
        json.member("url", source.url)
        json.member("sha256", source.sha256)
        json.raw("}")
    }

    private static func entity(_ json: inout JSONBuffer, _ entity: Entity, _ texts: inout EvidenceTexts) {
        json.raw("{")
        json.member("id", entity.id.rawValue)
        json.member("kind", entity.kind.rawValue)
        json.member("name", entity.name)
        json.member("wikidata", entity.wikidata)
        json.member("known")
        json.raw(entity.isKnown ? "true" : "false")
        json.member("mentions")
        json.raw("[")
        for (place, mention) in entity.mentions.enumerated() {
            if place > 0 { json.raw(", ") }
            evidence(&json, mention.evidence, &texts, form: mention.form)
        }
        json.raw("]}")
    }

    private static func meeting(_ json: inout JSONBuffer, _ meeting: Meeting, _ texts: inout EvidenceTexts) {
        json.raw("{")
        json.member("id", meeting.id.rawValue)
        json.member("kind", meeting.kind.rawValue)
        json.member("status", meeting.status.rawValue)
        json.member("date", meeting.date?.description)
        json.member("places")
        identities(&json, meeting.places)
        json.member("participants")
        identities(&json, meeting.participants)
        json.member("evidence")
        evidence(&json, meeting.evidence, &texts)
        json.raw("}")
    }

    private static func statement(_ json: inout JSONBuffer, _ statement: Statement, _ texts: inout EvidenceTexts) {
        json.raw("{")
        json.member("id", statement.id.rawValue)
        json.member("speaker", statement.speaker.rawValue)
        json.member("manner", statement.manner.rawValue)
        json.member("cue", statement.cue)
        json.member("content")
        texts.appendNext(to: &json)
        json.member("date", statement.date?.description)
        json.member("addressees")
        identities(&json, statement.addressees)
        json.member("about")
        identities(&json, statement.about)
        json.member("evidence")
        evidence(&json, statement.evidence, &texts)
        json.raw("}")
    }

    private static func affiliation(
        _ json: inout JSONBuffer, _ affiliation: Affiliation, _ texts: inout EvidenceTexts
    ) {
        json.raw("{")
        json.member("person", affiliation.person.rawValue)
        json.member("organization", affiliation.organization.rawValue)
        json.member("role", affiliation.role)
        json.member("since", affiliation.since?.description)
        json.member("until", affiliation.until?.description)
        json.member("evidence")
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
        json.raw("{")
        json.member("document", piece.document.rawValue)
        json.member("start")
        json.number(piece.start)
        json.member("end")
        json.number(piece.end)
        json.member("text")
        texts.appendNext(to: &json)
        if let form { json.member("form", form.rawValue) }
        json.raw("}")
    }
}
