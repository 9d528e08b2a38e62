import LiaisonLanguages
import LiaisonModels

/// What the model thinks of the words that the rules took for a name.
struct NameOpinion {
    /// The probability that they are exactly a name of each kind, in the order of `NameLabel.kinds`.
    var kinds: [Float]
    /// The probability that none of them is in a name.
    var none: Float
    /// The names of the likeliest labeling that share words with it.
    var spans: [LearnedSpan]

    /// The opinion on tokens of a sentence that begins at `start`.
    init(_ lattice: NameLattice, _ tokens: Range<Int>, from start: Int, spans: [LearnedSpan]) {
        let own = tokens.lowerBound - start..<tokens.upperBound - start
        kinds = NameLabel.kinds.map { kind in
            guard let first = NameLabel.first(kind), let later = NameLabel.later(kind) else { return 0 }
            return lattice.probability(of: own, first: first.code, later: later.code)
        }
        none = lattice.probability(of: own, first: NameLabel.outside.code, later: NameLabel.outside.code)
        self.spans = spans.filter { $0.tokens.overlaps(tokens) }
    }

    /// The mean of opinions on the same words.
    init(mean opinions: [NameOpinion]) {
        let share = 1 / Float(max(1, opinions.count))
        kinds = NameLabel.kinds.indices.map { kind in opinions.reduce(0) { $0 + $1.kinds[kind] } * share }
        none = opinions.reduce(0) { $0 + $1.none } * share
        spans = []
    }

    /// What to do with a name.
    enum Verdict {
        case keep
        case drop
        case kind(EntityKind, Float)
        case split
    }

    /// From here on a name that the rules did not see is believed.
    static func sureOfNew(_ language: Language) -> Float { language == .english ? 0.7 : 0.88 }

    /// What to do with a name whose words the rules took for one of some kind: nothing, unless the model finds that kind
    /// unlikely.
    ///
    /// The limits are those at which, on held-out documents, the model is right twice as often as the rules.
    func verdict(on name: NameMention, isAcronym: Bool, language: Language) -> Verdict {
        guard name.kind != .initiative else { return .keep }
        var best = 0
        for place in kinds.indices where kinds[place] > kinds[best] { best = place }
        guard let own = name.kind.flatMap({ NameLabel.kinds.firstIndex(of: $0) }).map({ kinds[$0] }) else {
            return kinds[best] > 0.7 ? .kind(NameLabel.kinds[best], kinds[best]) : .keep
        }
        // In French the corpora have few names that a head noun opens.
        if name.hasHead, language == .french { return .keep }
        guard own < (name.hasHead ? 0.05 : name.strength >= 3 ? 0.1 : 0.15) else { return .keep }
        let other = max(0, 1 - none - kinds.reduce(0, +))
        // Capitals stand for a body more often than the model thinks; what may be a known surname calls its bearer.
        var wanted: Float = name.strength >= 3 ? 0.9 : language == .english ? 0.5 : 0.8
        if other > min(wanted, 0.8) { return .split }
        if isAcronym { wanted = language == .english ? 0.9 : 2 }
        if !name.senses.isEmpty { wanted = max(wanted, 0.9) }
        if none > wanted { return .drop }
        return kinds[best] > 0.6 && !name.hasHead ? .kind(NameLabel.kinds[best], kinds[best]) : .keep
    }
}
