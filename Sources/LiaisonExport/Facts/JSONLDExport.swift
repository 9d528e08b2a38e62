import LiaisonCalendar
public import LiaisonDocuments
public import LiaisonGraph
import LiaisonLanguages
import LiaisonText

/// Writes a graph as linked data (JSON-LD): the vocabulary of schema.org, and PROV for what each fact was taken from.
///
/// The context stands in the file, so that reading it needs no network. Ids are `urn:liaison:` names.
public enum JSONLDExport {
    /// The graph as UTF-8.
    ///
    /// `text` gives the text of a document.
    /// - Throws: `ExportError` where evidence does not lie in its text, and what `text` throws.
    public static func data(
        of graph: Graph, producer: String = "Liaison", text: (DocumentID) throws -> String
    ) throws -> [UInt8] {
        let texts = try FactTexts(graph, text: text)
        var json = JSONBuffer()
        json.raw(
            """
            {"@context": {"@vocab": "https://schema.org/", "prov": "http://www.w3.org/ns/prov#", \
            "liaison": "urn:liaison:term:", "sameAs": {"@type": "@id"}, "eventStatus": {"@type": "@id"}},
            "@graph": [
            {"@id": "urn:liaison:software", "@type": ["SoftwareApplication", "prov:SoftwareAgent"], "name":
            """)
        json.raw(" ")
        json.string(producer)
        json.raw("}")
        for source in graph.documents { write(source, &json) }
        for entity in graph.entities { write(entity, &json) }
        for meeting in graph.meetings { write(meeting, texts, &json) }
        for statement in graph.statements { write(statement, texts, &json) }
        for affiliation in graph.affiliations { write(affiliation, texts, &json) }
        json.raw("\n]}\n")
        return json.bytes
    }

    private static func write(_ source: Source, _ json: inout JSONBuffer) {
        begin(&json, name("document", source.id.rawValue), "[\"Article\", \"prov:Entity\"]")
        property(&json, "headline", source.title)
        property(&json, "inLanguage", source.language.rawValue)
        property(&json, "datePublished", source.date?.description)
        property(&json, "url", source.url)
        property(&json, "liaison:path", source.path)
        property(&json, "liaison:sha256", source.sha256)
        if let publisher = source.publisher {
            json.raw(", \"publisher\": {\"@type\": \"Organization\", \"name\": ")
            json.string(publisher)
            json.raw("}")
        }
        json.raw("}")
    }

    private static func write(_ entity: Entity, _ json: inout JSONBuffer) {
        let type: StaticString =
            switch entity.kind {
            case .person: "[\"Person\", \"prov:Agent\"]"
            case .organization: "[\"Organization\", \"prov:Agent\"]"
            case .initiative: "\"Project\""
            case .place: "\"Place\""
            }
        begin(&json, name("entity", entity.id.rawValue), type)
        property(&json, "name", entity.name)
        if !entity.aliases.isEmpty {
            json.raw(", \"alternateName\": ")
            json.strings(entity.aliases)
        }
        property(&json, "sameAs", entity.wikidata.map { "http://www.wikidata.org/entity/" + $0 })
        property(&json, "liaison:kind", entity.kind.rawValue)
        json.raw(", \"liaison:mentions\": ")
        json.number(entity.mentions.count)
        references(&json, "subjectOf", "document", Set(entity.mentions.map(\.evidence.document.rawValue)).sorted())
        json.raw("}")
    }

    private static func write(_ meeting: Meeting, _ texts: FactTexts, _ json: inout JSONBuffer) {
        begin(&json, name("meeting", meeting.id.rawValue), "[\"Event\", \"prov:Entity\"]")
        property(&json, "name", meeting.headline(texts, DiagramWords(.english)))
        property(&json, "startDate", meeting.date?.from.description)
        property(&json, "endDate", meeting.date?.until?.description)
        property(&json, "liaison:kind", meeting.kind.rawValue)
        property(&json, "liaison:status", meeting.status.rawValue)
        switch meeting.status {
        case .held, .proposed: break
        case .planned: property(&json, "eventStatus", "https://schema.org/EventScheduled")
        case .cancelled: property(&json, "eventStatus", "https://schema.org/EventCancelled")
        }
        references(&json, "attendee", "entity", meeting.participants.map(\.rawValue))
        references(&json, "location", "entity", meeting.places.map(\.rawValue))
        derivation(&json, meeting.evidence, texts)
        json.raw("}")
    }

    private static func write(_ statement: Statement, _ texts: FactTexts, _ json: inout JSONBuffer) {
        begin(&json, name("statement", statement.id.rawValue), "[\"Quotation\", \"prov:Entity\"]")
        property(&json, "text", texts.text(statement.content))
        property(&json, "dateCreated", statement.date?.description)
        property(&json, "liaison:cue", statement.cue)
        property(&json, "liaison:manner", statement.manner.rawValue)
        references(&json, "spokenByCharacter", "entity", [statement.speaker.rawValue])
        references(&json, "about", "entity", statement.about.map(\.rawValue))
        references(&json, "recipient", "entity", statement.addressees.map(\.rawValue))
        references(&json, "isPartOf", "document", [statement.evidence.document.rawValue])
        derivation(&json, [statement.evidence], texts)
        json.raw("}")
    }

    private static func write(_ affiliation: Affiliation, _ texts: FactTexts, _ json: inout JSONBuffer) {
        let identity =
            [affiliation.person.rawValue, affiliation.organization.rawValue, affiliation.role]
            .joined(separator: "/") + (affiliation.since.map { "/\($0)" } ?? "")
        begin(&json, name("affiliation", identity), "[\"OrganizationRole\", \"prov:Entity\"]")
        property(&json, "roleName", affiliation.role)
        property(&json, "startDate", affiliation.since?.description)
        property(&json, "endDate", affiliation.until?.description)
        references(&json, "member", "entity", [affiliation.person.rawValue])
        references(&json, "memberOf", "entity", [affiliation.organization.rawValue])
        derivation(&json, affiliation.evidence, texts)
        json.raw("}")
    }

    private static func begin(_ json: inout JSONBuffer, _ id: String, _ type: StaticString) {
        json.raw(",\n{\"@id\": ")
        json.string(id)
        json.raw(", \"@type\": ")
        json.raw(type)
    }

    private static func property(_ json: inout JSONBuffer, _ name: StaticString, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        json.raw(", \"")
        json.raw(name)
        json.raw("\": ")
        json.string(value)
    }

    private static func references(
        _ json: inout JSONBuffer, _ property: StaticString, _ kind: String, _ identities: [String]
    ) {
        if identities.isEmpty { return }
        json.raw(", \"")
        json.raw(property)
        json.raw("\": [")
        for (place, identity) in identities.enumerated() {
            json.raw(place == 0 ? "{\"@id\": " : ", {\"@id\": ")
            json.string(name(kind, identity))
            json.raw("}")
        }
        json.raw("]")
    }

    /// What a fact was taken from: the sentences, each with its document and bytes.
    private static func derivation(_ json: inout JSONBuffer, _ evidence: [Evidence], _ texts: FactTexts) {
        json.raw(", \"prov:wasDerivedFrom\": [")
        for (place, piece) in evidence.enumerated() {
            json.raw(place == 0 ? "{\"@id\": " : ", {\"@id\": ")
            json.string(name("sentence", "\(piece.document)/\(piece.start)-\(piece.end)"))
            json.raw(", \"@type\": [\"CreativeWork\", \"prov:Entity\"], \"text\": ")
            json.string(texts.text(piece))
            json.raw(", \"liaison:start\": ")
            json.number(piece.start)
            json.raw(", \"liaison:end\": ")
            json.number(piece.end)
            references(&json, "isPartOf", "document", [piece.document.rawValue])
            json.raw("}")
        }
        json.raw("], \"prov:wasAttributedTo\": {\"@id\": \"urn:liaison:software\"}")
    }

    /// A name that is a valid IRI whatever the identity: other bytes are percent-encoded.
    private static func name(_ kind: String, _ identity: String) -> String {
        var name = "urn:liaison:\(kind):"
        for byte in identity.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x2F:
                name.unicodeScalars.append(UnicodeScalar(byte))
            default: name += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return name
    }
}
