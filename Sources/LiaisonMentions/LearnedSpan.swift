import LiaisonLanguages
import LiaisonModels

/// A name that the likeliest labeling of a sentence has.
struct LearnedSpan {
    let tokens: Range<Int>
    let kind: EntityKind
    /// The probability that exactly these tokens are a name of the kind.
    let share: Float

    /// All names of the likeliest labeling, whose first token is `start` in the text.
    static func all(in lattice: NameLattice, from start: Int) -> [LearnedSpan] {
        let labels = lattice.best()
        var spans: [LearnedSpan] = []
        var token = 0
        while token < labels.count {
            guard let kind = NameLabel.kind(of: labels[token]), let first = NameLabel.first(kind),
                let later = NameLabel.later(kind)
            else {
                token += 1
                continue
            }
            var end = token + 1
            while end < labels.count, labels[end] == later.code { end += 1 }
            spans.append(
                LearnedSpan(
                    tokens: token + start..<end + start, kind: kind,
                    share: lattice.probability(of: token..<end, first: first.code, later: later.code)))
            token = end
        }
        return spans
    }
}
