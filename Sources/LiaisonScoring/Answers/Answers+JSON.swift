public import Foundation

extension Answers {
    /// The answers of a graph that `liaison export json` or another program wrote in that format.
    ///
    /// - Throws: `DecodingError` where it is no such JSON.
    public init(json: Data) throws {
        let export = try JSONDecoder().decode(ExportedGraph.self, from: json)
        self.init()
        var stems: [String: String] = [:]
        for document in export.documents {
            let path = document.path ?? ""
            let stem = Answers.stem(path.isEmpty ? document.id : path)
            stems[document.id] = stem
            byDocument[stem] = Answer()
        }
        for entity in export.entities {
            for mention in entity.mentions ?? [] {
                guard let stem = stems[mention.document] else { continue }
                byDocument[stem]?.mention(
                    entity.id, kind: entity.kind, name: entity.name, text: mention.text,
                    isName: mention.form ?? "name" == "name")
            }
        }
        for meeting in export.meetings {
            add(
                Answer.Encounter(
                    participants: meeting.participants, status: meeting.status ?? "", date: meeting.date,
                    places: meeting.places ?? [], evidence: []),
                meeting.evidence.compactMap { piece in stems[piece.document].map { ($0, piece.text) } })
        }
        for statement in export.statements {
            guard let stem = stems[statement.evidence.document] else { continue }
            byDocument[stem]?.statements.append(
                Answer.Said(speaker: statement.speaker, content: statement.content, about: statement.about ?? []))
        }
    }
}

/// The parts of an exported graph that are scored.
private struct ExportedGraph: Decodable {
    let documents: [ExportedDocument]
    let entities: [ExportedEntity]
    let meetings: [ExportedMeeting]
    let statements: [ExportedStatement]
}

private struct ExportedDocument: Decodable {
    let id: String
    let path: String?
}

private struct ExportedEntity: Decodable {
    let id: String
    let kind: String
    let name: String
    let mentions: [ExportedEvidence]?
}

private struct ExportedMeeting: Decodable {
    let participants: [String]
    let status: String?
    let date: String?
    let places: [String]?
    let evidence: [ExportedEvidence]
}

private struct ExportedStatement: Decodable {
    let speaker: String
    let content: String
    let about: [String]?
    let evidence: ExportedEvidence
}

private struct ExportedEvidence: Decodable {
    let document: String
    let text: String
    let form: String?
}
