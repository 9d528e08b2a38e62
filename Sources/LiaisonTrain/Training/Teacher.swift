import LiaisonKnowledge
import LiaisonLanguages
import LiaisonMentions
import LiaisonModels
import LiaisonText

/// Labels text that nobody labelled: what a first model is sure of, and what a translation says.
struct Teacher {
    let room: Classroom
    let model: NameModel
    let clusters: WordClusters?
    /// From here on a label is taken over.
    private let sure: Float = 0.9

    /// For every token of a text the labels that may be its own, as bits: one where knowledge, a strong sign or the model
    /// is sure, all where a capital stands that none explains.
    func allowed(_ text: Text) -> [UInt8] {
        let names = room.ruled.ruledNames(in: text)
        let hints = NameHint.hints(of: names, tokens: text.tokens.count)
        let small = SmallWords(text)
        var allowed = [UInt8](repeating: 1, count: text.tokens.count)
        for sentence in text.sentences {
            let features = NameFeatures(
                text, sentence.tokens, in: sentence.tokens, hints: hints, small: small,
                isTitleCase: text.isTitleCase(sentence.tokens), clusters: clusters)
            let lattice = model.lattice(features)
            for (place, token) in sentence.tokens.enumerated() {
                let row = lattice.probabilities(at: place)
                var best = 0
                for label in 0..<NameLabel.count where row[label] > row[best] { best = label }
                allowed[token] = row[best] >= sure ? 1 << UInt8(best) : 127
            }
        }
        for name in names where name.isKnown || name.strength >= 5 {
            label(name.tokens, name.kind, &allowed)
        }
        return allowed
    }

    private func label(_ tokens: Range<Int>, _ kind: EntityKind?, _ allowed: inout [UInt8]) {
        guard let kind, let first = NameLabel.first(kind), let later = NameLabel.later(kind) else { return }
        for token in tokens {
            let bit: UInt8 = 1 << UInt8(token == tokens.lowerBound ? first.code : later.code)
            // What the model is sure of otherwise is left open.
            allowed[token] = allowed[token] == 127 || allowed[token] == bit ? bit : 127
        }
    }

    /// Labels of a translation: names that stand in it letter for letter as in the text that it translates have their
    /// kind; other capitals that no knowledge explains are left open.
    func projected(from source: Text, _ labels: [UInt8], to target: Text) -> [UInt8] {
        var names: [[UInt64]: EntityKind?] = [:]
        var token = 0
        while token < source.tokens.count {
            guard let code = code(labels[token]), code % 2 == 1, let kind = NameLabel.kind(of: code) else {
                token += 1
                continue
            }
            var end = token + 1
            while end < source.tokens.count, labels[end] == 1 << UInt8(code + 1) { end += 1 }
            let words = source.tokens[token..<end].map(\.hash)
            if let old = names[words], old != kind { names[words] = .some(nil) } else { names[words] = kind }
            token = end
        }
        let longest = names.keys.map(\.count).max() ?? 0
        var result = allowed(target)
        token = 0
        while token < target.tokens.count {
            guard target.tokens[token].isCapitalized else {
                token += 1
                continue
            }
            var next = token + 1
            for length in stride(from: min(longest, target.tokens.count - token), to: 0, by: -1) {
                let words = target.tokens[token..<token + length].map(\.hash)
                guard let found = names[words] else { continue }
                if let kind = found, let first = NameLabel.first(kind), let later = NameLabel.later(kind) {
                    for part in token..<token + length {
                        result[part] = 1 << UInt8(part == token ? first.code : later.code)
                    }
                }
                next = token + length
                break
            }
            token = next
        }
        return result
    }

    private func code(_ bits: UInt8) -> Int? { bits.nonzeroBitCount == 1 ? bits.trailingZeroBitCount : nil }
}
