public import LiaisonDocuments
public import LiaisonGraph
import LiaisonCalendar
import LiaisonLanguages
import LiaisonText

/// What a graph says of each document, by the name of the document's file.
public struct Answers: Sendable {
    var byDocument: [String: Answer] = [:]

    /// The answers of a graph; `text` gives the text of a document.
    ///
    /// - Throws: what `text` throws.
    /// - Complexity: linear in the graph and the texts.
    public init(_ graph: Graph, text: (DocumentID) throws -> String) rethrows {
        var stems: [DocumentID: String] = [:]
        var texts: [DocumentID: [UInt8]] = [:]
        for source in graph.documents {
            stems[source.id] = Answers.stem(source.path.isEmpty ? source.id.rawValue : source.path)
            texts[source.id] = Array(try text(source.id).utf8)
        }
        for stem in stems.values { byDocument[stem] = Answer() }
        func passage(_ evidence: Evidence) -> String {
            guard let bytes = texts[evidence.document], evidence.start >= 0, evidence.start <= evidence.end,
                evidence.end <= bytes.count
            else { return "" }
            return String(decoding: bytes[evidence.start..<evidence.end], as: UTF8.self)
        }
        for entity in graph.entities {
            for mention in entity.mentions {
                guard let stem = stems[mention.evidence.document] else { continue }
                byDocument[stem]?.mention(
                    entity.id.rawValue, kind: entity.kind.rawValue, name: entity.name,
                    text: passage(mention.evidence), isName: mention.form == .name)
            }
        }
        for meeting in graph.meetings {
            let told = meeting.evidence.compactMap { piece in stems[piece.document].map { ($0, passage(piece)) } }
            add(
                Answer.Encounter(
                    participants: meeting.participants.map(\.rawValue), status: meeting.status.rawValue,
                    date: meeting.date?.description, places: meeting.places.map(\.rawValue), evidence: []), told)
        }
        for statement in graph.statements {
            guard let stem = stems[statement.evidence.document] else { continue }
            byDocument[stem]?.statements.append(
                Answer.Said(
                    speaker: statement.speaker.rawValue, content: passage(statement.content),
                    about: statement.about.map(\.rawValue)))
        }
    }

    init() {}

    /// Takes an encounter in, once for each document that tells it.
    mutating func add(_ meeting: Answer.Encounter, _ told: [(stem: String, text: String)]) {
        for stem in Set(told.map(\.stem)) {
            var here = meeting
            here.evidence = told.filter { $0.stem == stem }.map(\.text)
            byDocument[stem]?.meetings.append(here)
        }
    }

    /// A file's name without its extension: `seeds/000.txt` → `000`.
    static func stem(_ path: String) -> String {
        let name = path.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex, name.index(after: dot) < name.endIndex else {
            return String(name)
        }
        return String(name[..<dot])
    }
}
