import LiaisonDocuments
import LiaisonEntities
import LiaisonKnowledge
import LiaisonLanguages
import LiaisonMentions
import LiaisonModels
import LiaisonText

/// How well the names of documents are found, by kind: right, found and wanted.
struct NameScore {
    /// The counts of one kind.
    struct Count {
        var right = 0
        var found = 0
        var wanted = 0
        var precision: Double { found == 0 ? 0 : Double(right) / Double(found) }
        var recall: Double { wanted == 0 ? 0 : Double(right) / Double(wanted) }
        var f1: Double { found + wanted == 0 ? 0 : 2 * Double(right) / Double(found + wanted) }
    }

    private(set) var kinds: [Count] = [Count(), Count(), Count()]
    /// What was found and is not wanted, or is wanted and was not found, as text.
    private(set) var misses: [String] = []

    /// All kinds together.
    var all: Count {
        kinds.reduce(into: Count()) { sum, kind in
            sum.right += kind.right
            sum.found += kind.found
            sum.wanted += kind.wanted
        }
    }

    private struct Span: Hashable {
        let tokens: Range<Int>
        let kind: Int
    }

    /// Adds a document, read with a finder up to the entities that its names have.
    mutating func add(_ document: LabelledDocument, _ text: Text, _ finder: MentionFinder, _ knowledge: Knowledge) {
        // In some corpora bodies and places share a label.
        let merges = document.corpus.hasPrefix("frsemcor")
        func place(_ kind: EntityKind) -> Int? {
            NameLabel.kinds.firstIndex(of: merges && kind == .place ? .organization : kind)
        }
        let mentions = finder.mentions(in: text)
        let resolution = Resolver(knowledge: knowledge).resolve(mentions, in: text)
        var free = document.unsure.map { Classroom.tokens(of: $0, text) }
        var wanted: Set<Span> = []
        for name in document.names {
            let tokens = NameScore.trimmed(Classroom.tokens(of: name.bytes, text), text)
            if let kind = name.kind.flatMap({ place($0) }) {
                wanted.insert(Span(tokens: tokens, kind: kind))
            } else {
                free.append(tokens)
            }
        }
        var found: Set<Span> = []
        var reasons: [Range<Int>: String] = [:]
        for (number, name) in mentions.names.enumerated() where resolution.names[number] >= 0 {
            let entity = resolution.entities[resolution.names[number]]
            let tokens = NameScore.trimmed(name.tokens, text)
            guard let kind = place(entity.kind), !free.contains(where: { $0.overlaps(tokens) }), !name.isNoise else {
                continue
            }
            found.insert(Span(tokens: tokens, kind: kind))
            reasons[tokens] = name.reason
        }
        for span in found { kinds[span.kind].found += 1 }
        for span in wanted { kinds[span.kind].wanted += 1 }
        for span in found.intersection(wanted) { kinds[span.kind].right += 1 }
        for span in found.subtracting(wanted) { misses.append(miss("+", span, reasons[span.tokens] ?? "", text)) }
        var ruled: [Range<Int>: String] = [:]
        for name in finder.ruledNames(in: text) {
            ruled[NameScore.trimmed(name.tokens, text)] =
                "(rules: \(name.kind?.rawValue ?? "no kind"), \(name.reason), \(name.strength))"
        }
        for span in wanted.subtracting(found) { misses.append(miss("-", span, ruled[span.tokens] ?? "", text)) }
        misses.sort()
    }

    private func miss(_ sign: String, _ span: Span, _ reason: String, _ text: Text) -> String {
        let around =
            max(0, span.tokens.lowerBound - 5)..<min(text.tokens.count, span.tokens.upperBound + 5)
        let context = text.string(around).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let kind = NameLabel.kinds[span.kind].rawValue
        return
            "\(text.document.id) \(span.tokens.lowerBound) \(sign) \(kind) ⟦\(text.string(span.tokens))⟧ \(reason) | \(context)"
    }

    /// Without the article in front and the signs around.
    static func trimmed(_ tokens: Range<Int>, _ text: Text) -> Range<Int> {
        var tokens = tokens
        while tokens.count > 1, let first = tokens.first,
            !text.tokens[first].isWord || ["the", "le", "la", "l'", "les"].contains(text.folded(first))
        {
            tokens = tokens.dropFirst().startIndex..<tokens.upperBound
        }
        while tokens.count > 1, let last = tokens.last, !text.tokens[last].isWord, text.tokens[last].category != .number
        {
            tokens = tokens.lowerBound..<tokens.upperBound - 1
        }
        return tokens
    }
}
