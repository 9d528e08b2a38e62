import LiaisonCalendar
public import LiaisonDocuments
public import LiaisonGraph
import LiaisonLanguages
import LiaisonText

/// Writes a graph as entities of FollowTheMoney, one JSON object a line, which Aleph, OpenAleph and OpenSanctions' tools
/// read.
///
/// | Liaison | FollowTheMoney |
/// |---|---|
/// | document | `Article` |
/// | person, organization | `Person`, `Organization` |
/// | initiative | `Project`; `Organization` where it acts |
/// | place | `Address`; `PublicBody` where it acts, for then its government is meant |
/// | meeting | `Event` with `involved` |
/// | statement to or about somebody | one `UnknownLink` for each of them; else `Note` |
/// | affiliation | `Employment`; `UnknownLink` where the other is no organization |
public enum FollowTheMoneyExport {
    /// The graph as UTF-8.
    ///
    /// `text` gives the text of a document.
    /// - Throws: `ExportError` where evidence does not lie in its text, and what `text` throws.
    public static func data(of graph: Graph, text: (DocumentID) throws -> String) throws -> [UInt8] {
        let writer = Writer(try FactTexts(graph, text: text))
        var json = JSONBuffer()
        for source in graph.documents { writer.write(source, &json) }
        for entity in graph.entities { writer.write(entity, &json) }
        for meeting in graph.meetings { writer.write(meeting, &json) }
        for statement in graph.statements { writer.write(statement, &json) }
        for affiliation in graph.affiliations { writer.write(affiliation, &json) }
        return json.bytes
    }

    private struct Writer {
        private let texts: FactTexts
        private let acting: Set<EntityID>

        init(_ texts: FactTexts) {
            self.texts = texts
            var acting: Set<EntityID> = []
            for meeting in texts.graph.meetings { acting.formUnion(meeting.participants) }
            for affiliation in texts.graph.affiliations { acting.insert(affiliation.organization) }
            self.acting = acting
        }

        private func schema(of entity: Entity) -> String {
            let acts = acting.contains(entity.id)
            return switch entity.kind {
            case .person: "Person"
            case .organization: "Organization"
            case .initiative: acts ? "Organization" : "Project"
            case .place: acts ? "PublicBody" : "Address"
            }
        }

        func write(_ source: Source, _ json: inout JSONBuffer) {
            line(
                &json, name("d", source.id.rawValue), "Article",
                [
                    ("fileName", [String(source.path.split(separator: "/").last ?? "?")]),
                    ("name", [clip(source.title ?? source.id.rawValue)]), ("title", source.title.map { [$0] } ?? []),
                    ("publishedAt", date(source.date)),
                    ("publisher", source.publisher.map { [$0] } ?? []), ("sourceUrl", url(source)),
                    ("language", [source.language == .french ? "fra" : "eng"]),
                    ("notes", source.sha256.isEmpty ? [] : ["sha256 " + source.sha256]),
                ])
        }

        func write(_ entity: Entity, _ json: inout JSONBuffer) {
            let shown = entity.name.allSatisfy(\.isWhitespace) ? entity.id.rawValue : entity.name
            line(
                &json, name("e", entity.id.rawValue), schema(of: entity),
                [
                    ("name", [clip(shown)]),
                    (
                        "alias",
                        entity.aliases.map { clip($0) }.filter { $0 != entity.name && !$0.allSatisfy(\.isWhitespace) }
                    ),
                    ("wikidataId", entity.wikidata.map { [$0] } ?? []),
                    ("proof", texts.documents(of: entity.mentions.map(\.evidence)).map { name("d", $0.rawValue) }),
                ])
        }

        func write(_ meeting: Meeting, _ json: inout JSONBuffer) {
            line(
                &json, meeting.id.rawValue, "Event",
                [
                    ("name", [clip(meeting.headline(texts, DiagramWords(.english)))]),
                    ("location", meeting.places.map { clip(texts.name($0), to: 250) }),
                    ("involved", meeting.participants.map { name("e", $0.rawValue) }),
                    ("keywords", [meeting.kind.rawValue, meeting.status.rawValue]),
                ] + dates(meeting.date) + proof(meeting.evidence, id: meeting.id.rawValue))
        }

        func write(_ statement: Statement, _ json: inout JSONBuffer) {
            let common = proof([statement.evidence], id: statement.id.rawValue)
            let links =
                Set(statement.addressees).sorted().map { ($0, "spoke to") }
                + Set(statement.about).sorted().map { ($0, "spoke about") }
            for (other, role) in links {
                line(
                    &json, name(role == "spoke to" ? "to" : "about", "\(statement.id)-\(other)"), "UnknownLink",
                    [
                        ("subject", [name("e", statement.speaker.rawValue)]), ("object", [name("e", other.rawValue)]),
                        ("role", [role]), ("status", [statement.manner.rawValue]),
                    ] + dates(statement.date) + common)
            }
            guard links.isEmpty else { return }
            line(
                &json, statement.id.rawValue, "Note",
                [
                    (
                        "name",
                        [clip(texts.name(statement.speaker) + (statement.cue.isEmpty ? "" : " " + statement.cue))]
                    ),
                    ("description", [texts.text(statement.content)]),
                    ("entity", [name("e", statement.speaker.rawValue)]),
                    ("proof", [name("d", statement.evidence.document.rawValue)]),
                ])
        }

        func write(_ affiliation: Affiliation, _ json: inout JSONBuffer) {
            let ends = [affiliation.person, affiliation.organization].compactMap { texts.entity($0) }
            guard ends.count == 2 else { return }
            let isEmployment =
                ends[0].kind == .person && ["Organization", "PublicBody"].contains(schema(of: ends[1]))
            let identity = [
                affiliation.person.rawValue, affiliation.organization.rawValue, affiliation.role,
                affiliation.since?.description ?? "",
            ]
            let id = "a-" + Fingerprint.text(of: identity)
            line(
                &json, id, isEmployment ? "Employment" : "UnknownLink",
                [
                    (isEmployment ? "employee" : "subject", [name("e", affiliation.person.rawValue)]),
                    (isEmployment ? "employer" : "object", [name("e", affiliation.organization.rawValue)]),
                    ("role", affiliation.role.isEmpty ? [] : [affiliation.role]),
                    ("startDate", date(affiliation.since)),
                    ("endDate", date(affiliation.until)),
                ] + proof(affiliation.evidence, id: nil))
        }

        private func proof(_ evidence: [Evidence], id: String?) -> [(StaticString, [String])] {
            let sources = texts.documents(of: evidence).compactMap { texts.source($0) }
            return [
                ("summary", unique(evidence.map { texts.text($0) })), ("recordId", id.map { [$0] } ?? []),
                ("proof", sources.map { name("d", $0.id.rawValue) }),
                ("publisher", unique(sources.compactMap(\.publisher))),
                ("sourceUrl", unique(sources.flatMap { url($0) })),
            ]
        }

        /// The schema takes names of 384 characters, addresses of 250.
        private func clip(_ name: String, to limit: Int = 384) -> String {
            name.unicodeScalars.count <= limit
                ? name : String(String.UnicodeScalarView(name.unicodeScalars.prefix(limit - 1))) + "…"
        }

        /// An id within the schema's 200 characters.
        private func name(_ kind: String, _ identity: String) -> String {
            identity.utf8.count < 180
                ? kind + "-" + identity : kind + "-" + identity.prefix(40) + "-" + Fingerprint.text(of: [identity])
        }

        private func unique(_ texts: [String]) -> [String] {
            var seen: Set<String> = []
            return texts.filter { !$0.isEmpty && seen.insert($0).inserted }
        }

        private func dates(_ span: DateSpan?) -> [(StaticString, [String])] {
            guard let span else { return [] }
            if span.until == nil && !span.isOpen { return [("date", date(span.from))] }
            return [("startDate", date(span.from)), ("endDate", date(span.until))]
        }

        /// FollowTheMoney knows no date without a year.
        private func date(_ date: PartialDate?) -> [String] {
            date.flatMap { $0.year == nil ? nil : [$0.description] } ?? []
        }

        /// Only what is a web address: the schema refuses, and no reader should follow, anything else.
        private func url(_ source: Source) -> [String] {
            guard let url = source.url, WebAddress.isSafe(url) else { return [] }
            return [url]
        }

        private func line(
            _ json: inout JSONBuffer, _ id: String, _ schema: String, _ properties: [(StaticString, [String])]
        ) {
            json.raw("{\"id\": ")
            json.string(id)
            json.raw(", \"schema\": ")
            json.string(schema)
            json.raw(", \"properties\": {")
            for (place, (name, values)) in properties.filter({ !$0.1.isEmpty }).enumerated() {
                json.raw(place == 0 ? "\"" : ", \"")
                json.raw(name)
                json.raw("\": ")
                json.strings(values)
            }
            json.raw("}}\n")
        }
    }
}

/// Addresses that a document gave.
package enum WebAddress {
    /// Whether it is an address of the web, of plain characters, that leads nowhere but there.
    package static func isSafe(_ url: String) -> Bool {
        guard ["http://", "https://"].contains(where: { url.lowercased().hasPrefix($0) }), url.utf8.count < 2_000,
            let host = url.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first
        else { return false }
        let isNamed = host.utf8.contains(0x2E) && host.utf8.allSatisfy { Self.host.contains($0) }
        return isNamed && url.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !Self.refused.contains($0) }
    }

    private static let host = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-:".utf8)
    private static let refused = Set("\"'<>\\^`{|}".utf8)
}
