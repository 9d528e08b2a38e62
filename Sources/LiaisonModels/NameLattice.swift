/// All labelings of one sentence with their probabilities: forward and backward sums of a linear chain.
///
/// The method is that of Lafferty, McCallum and Pereira (2001), "Conditional random fields".
package struct NameLattice: Sendable {
    /// Per label; the eighth place is always 0.
    package typealias Row = SIMD8<Float>

    /// For every pair of neighbours, the factor of the second behind the first: `[before]` holds a row.
    let transitions: [Row]
    /// The factor of every label at every token.
    let emissions: [Row]
    /// The share of the labelings up to a token that give it a label; each row sums to 1.
    let forward: [Row]
    /// The sums behind a token, so that `forward * backward` is a probability.
    let backward: [Row]
    /// By how much each forward row was divided.
    let scales: [Float]

    /// The lattice of scores.
    ///
    /// - Parameters:
    ///   - scores: The weight of every label at every token, as logarithms.
    ///   - transitions: The factors of `[before][label]`, 0 where a label may not follow.
    ///   - allowed: For every token the labels that may be its own, as bits; nil for all.
    /// - Complexity: O(49 *n*).
    package init(scores: [Row], transitions: [Row], allowed: [UInt8]? = nil) {
        let count = scores.count
        var emissions: [Row] = []
        emissions.reserveCapacity(count)
        for place in 0..<count {
            var score = scores[place]
            let own = allowed.map { $0[place] } ?? 127
            for label in 0..<score.scalarCount where own & 1 << UInt8(label) == 0 { score[label] = -.infinity }
            let best = score.max()
            emissions.append(best > -.infinity ? NameLattice.exponential(score - best) : .zero)
        }
        var forward: [Row] = []
        var scales: [Float] = []
        forward.reserveCapacity(count)
        scales.reserveCapacity(count)
        for place in 0..<count {
            var row: Row
            if place == 0 {
                row = transitions[NameLabel.start] * emissions[0]
            } else {
                row = Row.zero
                let before = forward[place - 1]
                for label in 0..<NameLabel.count { row += before[label] * transitions[label] }
                row *= emissions[place]
            }
            let sum = max(row.sum(), .leastNormalMagnitude)
            forward.append(row / sum)
            scales.append(sum)
        }
        var backward = [Row](repeating: Row(repeating: 1), count: count)
        for place in stride(from: count - 2, through: 0, by: -1) {
            let after = emissions[place + 1] * backward[place + 1] / scales[place + 1]
            var row = Row.zero
            for label in 0..<NameLabel.count { row[label] = (transitions[label] * after).sum() }
            backward[place] = row
        }
        self.transitions = transitions
        self.emissions = emissions
        self.forward = forward
        self.backward = backward
        self.scales = scales
    }

    /// The probability of every label at a token.
    package func probabilities(at token: Int) -> Row { forward[token] * backward[token] }

    /// The factor of a label at a token behind another, divided as the forward rows are.
    private func step(_ token: Int, _ label: Int, after before: Int) -> Float {
        transitions[before][label] * emissions[token][label] / scales[token]
    }

    /// The sum of all pairs' probabilities at a token and the one before it: `[before]` holds a row.
    package func pairs(at token: Int) -> [Row] {
        let after = emissions[token] * backward[token] / scales[token]
        return (0..<NameLabel.count).map { forward[token - 1][$0] * transitions[$0] * after }
    }

    /// The probability that exactly these tokens are one name, with the first label and the later ones given; with the
    /// same label for both, that all have it, whatever comes behind.
    package func probability(of tokens: Range<Int>, first: Int, later: Int) -> Float {
        guard let start = tokens.first else { return 0 }
        var value = forward[start][first]
        var last = first
        for token in tokens.dropFirst() {
            value *= step(token, later, after: last)
            last = later
        }
        let end = tokens.upperBound
        guard end < emissions.count, first != later else { return value * backward[end - 1][last] }
        var rest: Float = 0
        for label in 0..<NameLabel.count where label != later {
            rest += step(end, label, after: last) * backward[end][label]
        }
        return value * rest
    }

    /// The likeliest labeling, as codes.
    package func best() -> [Int] {
        guard !emissions.isEmpty else { return [] }
        var score = transitions[NameLabel.start] * emissions[0]
        var from: [SIMD8<Int32>] = []
        from.reserveCapacity(emissions.count)
        for token in emissions.indices.dropFirst() {
            var next = Row.zero
            var origins = SIMD8<Int32>.zero
            for before in 0..<NameLabel.count {
                let values = score[before] * transitions[before]
                let isBetter = values .> next
                next.replace(with: values, where: isBetter)
                origins.replace(with: Int32(truncatingIfNeeded: before), where: isBetter)
            }
            next *= emissions[token]
            score = next / max(next.max(), .leastNormalMagnitude)
            from.append(origins)
        }
        var label = 0
        for other in 0..<NameLabel.count where score[other] > score[label] { label = other }
        var labels = [label]
        for origins in from.reversed() {
            label = Int(origins[label])
            labels.append(label)
        }
        return labels.reversed()
    }
}
