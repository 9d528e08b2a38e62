import Foundation
import LiaisonLanguages

/// Short French reports with their entities by places in the text: names are the mentions with a capital.
enum PopcornCorpus {
    private struct Report: Decodable {
        struct Entity: Decodable {
            struct Mention: Decodable {
                let value: String
                let start: Int
                let end: Int
            }
            let mentions: [Mention]
            let type: String
        }
        let text: String
        let entities: [Entity]
    }

    private static let kinds: [String: EntityKind] = [
        "CIVILIAN": .person, "MILITARY": .person, "TERRORIST_OR_CRIMINAL": .person, "PLACE": .place,
        "NON_GOVERNMENTAL_ORGANISATION": .organization, "NON_MILITARY_GOVERNMENT_ORGANISATION": .organization,
        "MILITARY_ORGANISATION": .organization, "INTERGOVERNMENTAL_ORGANISATION": .organization,
    ]

    /// The reports of a file: an object by report, or a list of such objects.
    ///
    /// - Throws: `TrainingError.unreadable` where the file cannot be read, or what decoding throws.
    static func documents(_ path: String) throws -> [LabelledDocument] {
        guard let data = FileManager.default.contents(atPath: path) else { throw TrainingError.unreadable(path) }
        let decoder = JSONDecoder()
        let reports: [String: Report]
        if let one = try? decoder.decode([String: Report].self, from: data) {
            reports = one
        } else {
            let list = try decoder.decode([[String: Report]].self, from: data)
            reports = Dictionary(
                list.enumerated().flatMap { number, part in part.map { ("\(number)-\($0.key)", $0.value) } },
                uniquingKeysWith: { first, _ in first })
        }
        let corpus = path.hasSuffix("synthetic.json") ? "popcorn-synthetic" : "popcorn"
        return reports.sorted { $0.key < $1.key }.map { id, report in document(report, corpus, id) }
    }

    private static func document(_ report: Report, _ corpus: String, _ id: String) -> LabelledDocument {
        // Places count scalars.
        var offsets: [Int] = []
        var offset = 0
        for scalar in report.text.unicodeScalars {
            offsets.append(offset)
            offset += scalar.utf8.count
        }
        offsets.append(offset)
        var names: [LabelledDocument.Name] = []
        var unsure: [Range<Int>] = []
        for entity in report.entities {
            guard let kind = kinds[entity.type] else { continue }
            for mention in entity.mentions {
                guard mention.start >= 0, mention.start < mention.end, mention.end < offsets.count else { continue }
                let bytes = offsets[mention.start]..<offsets[mention.end]
                let words = mention.value.split(separator: " ")
                let article = articles.first { mention.value.hasPrefix($0) }?.utf8.count ?? 0
                let first = mention.value.utf8.dropFirst(article)
                guard String(decoding: first, as: UTF8.self).first?.isUppercase == true else {
                    if words.contains(where: { $0.first?.isUppercase == true }) { unsure.append(bytes) }
                    continue
                }
                guard let opening = words.first, !openings.contains(opening.lowercased()) else {
                    if words.count > 1 { unsure.append(bytes) }
                    continue
                }
                names.append(LabelledDocument.Name(bytes: bytes.lowerBound + article..<bytes.upperBound, kind: kind))
            }
        }
        names.sort { ($0.bytes.lowerBound, $1.bytes.upperBound) < ($1.bytes.lowerBound, $0.bytes.upperBound) }
        var kept: [LabelledDocument.Name] = []
        for name in names where kept.last.map({ $0.bytes.upperBound <= name.bytes.lowerBound }) ?? true {
            kept.append(name)
        }
        return LabelledDocument(
            corpus: corpus, id: id, language: .french, part: LabelledDocument.part(of: id), text: report.text,
            names: kept, unsure: unsure)
    }

    private static let articles = ["l'", "l’", "L'", "L’", "d'", "d’", "le ", "la ", "les "]
    /// Words that open a mention which is no name.
    private static let openings: Set<String> = [
        "elle", "il", "elles", "ils", "ce", "cet", "cette", "ces", "celui-ci", "celle-ci", "un", "une", "le", "la",
        "les",
        "son", "sa", "ses", "leur", "leurs", "je", "état", "république", "gouvernement", "mon", "ma", "lui", "notre",
    ]
}
