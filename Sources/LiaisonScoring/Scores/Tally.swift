import Foundation

/// How much of what was found is right, and how much of what was wanted is found.
public struct Tally: Hashable, Sendable {
    /// How many of those found are right.
    public private(set) var rightFound = 0
    /// How many were found.
    public private(set) var found = 0
    /// How many of those wanted are found.
    public private(set) var rightWanted = 0
    /// How many were wanted.
    public private(set) var wanted = 0

    mutating func add(rightFound: Int, found: Int, rightWanted: Int, wanted: Int) {
        self.rightFound += rightFound
        self.found += found
        self.rightWanted += rightWanted
        self.wanted += wanted
    }

    /// The shares of the right ones.
    public var figures: Figures {
        Figures(
            precision: found > 0 ? Double(rightFound) / Double(found) : 0,
            recall: wanted > 0 ? Double(rightWanted) / Double(wanted) : 0, found: found, wanted: wanted)
    }
}

/// Precision, recall and their harmonic mean, each from 0 to 1 and rounded to four digits.
public struct Figures: Hashable, Sendable {
    /// The share of those found that is right.
    public let precision: Double
    /// The share of those wanted that is found.
    public let recall: Double
    /// The harmonic mean of both; 0 where both are.
    public let f1: Double
    /// How many were found.
    public let found: Int
    /// How many were wanted.
    public let wanted: Int

    init(precision: Double, recall: Double, found: Int, wanted: Int) {
        self.precision = Figures.rounded(precision)
        self.recall = Figures.rounded(recall)
        f1 = precision + recall > 0 ? Figures.rounded(2 * precision * recall / (precision + recall)) : 0
        self.found = found
        self.wanted = wanted
    }

    /// A number to four digits, correctly rounded from its exact value.
    static func rounded(_ value: Double) -> Double { Double(String(format: "%.4f", value)) ?? value }
}

/// How many of those found have an attribute right.
public struct Accuracy: Hashable, Sendable {
    /// How many are right.
    public private(set) var right = 0
    /// How many were compared.
    public private(set) var total = 0

    mutating func add(_ isRight: Bool) {
        right += isRight ? 1 : 0
        total += 1
    }

    /// The share of the right ones, from 0 to 1, to four digits; nil where none was compared.
    public var share: Double? { total > 0 ? Figures.rounded(Double(right) / Double(total)) : nil }
}
