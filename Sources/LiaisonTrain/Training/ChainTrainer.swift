import LiaisonModels

/// Trains the weights of a linear chain on sentences whose labels are known in whole or in part.
///
/// The method: stochastic gradient of the logarithm of the share that the allowed labelings have (Lafferty et al. 2001;
/// Tsuboi et al. 2008 for labels known in part), steps by AdaGrad (Duchi et al. 2011). One order of sentences, one
/// thread: the same input gives the same weights.
struct ChainTrainer {
    typealias Row = NameLattice.Row

    /// A sentence to learn from.
    struct Example {
        /// The numbers of its features, `width` for each token.
        let features: [UInt32]
        /// For every token the labels that may be its own, as bits.
        let allowed: [UInt8]
        /// How much it counts.
        let weight: Float
    }

    private(set) var weights: [Row]
    /// The logarithms of `[before][label]`.
    private var links: [Row]
    private var squares: [Row]
    private var linkSquares: [Row]
    private let width: Int
    private let used: [Bool]
    private let rate: Float = 0.08
    private let decay: Float = 2e-6

    /// A trainer of so many features, of which only those `used` carry weight.
    init(used: [Bool], width: Int) {
        weights = Array(repeating: .zero, count: used.count)
        squares = Array(repeating: Row(repeating: 0.1), count: used.count)
        links = Array(repeating: .zero, count: NameLabel.count)
        linkSquares = Array(repeating: Row(repeating: 0.1), count: NameLabel.count)
        self.used = used
        self.width = width
    }

    /// The factors of `[before][label]`.
    var transitions: [Row] {
        (0..<NameLabel.count).map { before in
            let powers = NameLattice.exponential(links[before])
            var row = Row.zero
            for label in 0..<NameLabel.count where NameLabel.mayFollow(label, before) { row[label] = powers[label] }
            return row
        }
    }

    /// One pass over the examples, in an order that depends on the pass only.
    mutating func pass(_ examples: [Example], number: Int) {
        var order = Array(examples.indices)
        var state = UInt64(number) &* 0x9E37_79B9_7F4A_7C15 &+ 1
        for place in order.indices.reversed() where place > 0 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            order.swapAt(place, Int(truncatingIfNeeded: state >> 33) % (place + 1))
        }
        for place in order { learn(examples[place]) }
    }

    private mutating func learn(_ example: Example) {
        let count = example.allowed.count
        var scores: [Row] = []
        scores.reserveCapacity(count)
        for token in 0..<count {
            var sum = Row.zero
            for place in token * width..<(token + 1) * width {
                let feature = Int(example.features[place])
                if used[feature] { sum += weights[feature] }
            }
            scores.append(sum)
        }
        let factors = transitions
        let free = NameLattice(scores: scores, transitions: factors)
        let bound = NameLattice(scores: scores, transitions: factors, allowed: example.allowed)
        for token in 0..<count {
            let gradient = (free.probabilities(at: token) - bound.probabilities(at: token)) * example.weight
            if abs(gradient.max()) < 1e-4, abs(gradient.min()) < 1e-4 { continue }
            for place in token * width..<(token + 1) * width {
                let feature = Int(example.features[place])
                guard used[feature] else { continue }
                let slope = gradient + weights[feature] * decay
                squares[feature] += slope * slope
                weights[feature] -= slope * rate / squares[feature].squareRoot()
            }
            guard token > 0 else { continue }
            let freePairs = free.pairs(at: token)
            let boundPairs = bound.pairs(at: token)
            for before in 0..<NameLabel.count {
                let slope = (freePairs[before] - boundPairs[before]) * example.weight
                linkSquares[before] += slope * slope
                links[before] -= slope * (rate * 0.5) / linkSquares[before].squareRoot()
            }
        }
    }
}
