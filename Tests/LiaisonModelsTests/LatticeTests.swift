import LiaisonLanguages
import LiaisonModels
import Testing

@Suite struct LatticeTests {
    private typealias Row = NameLattice.Row
    /// Every label may follow where it can, with the same factor.
    private let even: [Row] = (0..<NameLabel.count).map { before in
        var row = Row.zero
        for label in 0..<NameLabel.count where NameLabel.mayFollow(label, before) { row[label] = 1 }
        return row
    }

    private func score(_ label: Int, _ value: Float) -> Row {
        var row = Row.zero
        row[label] = value
        return row
    }

    @Test func aLaterLabelFollowsItsOwnKindOnly() {
        #expect(NameLabel.mayFollow(2, 1) && NameLabel.mayFollow(2, 2) && NameLabel.mayFollow(0, 2))
        #expect(!NameLabel.mayFollow(2, 0) && !NameLabel.mayFollow(2, 3) && !NameLabel.mayFollow(4, 1))
    }

    @Test func probabilitiesOfATokenSumToOne() {
        let lattice = NameLattice(scores: [score(1, 2), score(2, 1), score(0, 3)], transitions: even)
        for token in 0..<3 { #expect(abs(lattice.probabilities(at: token).sum() - 1) < 1e-4) }
    }

    @Test func allLabelingsOfAWordShareOne() {
        let lattice = NameLattice(scores: [score(1, 0.7)], transitions: even)
        let outside = lattice.probability(of: 0..<1, first: 0, later: 0)
        let kinds = [1, 3, 5].map { lattice.probability(of: 0..<1, first: $0, later: $0 + 1) }
        #expect(abs(outside + kinds.reduce(0, +) - 1) < 1e-4)
        // One of four labels with a factor of e to 0.7.
        #expect(abs(kinds[0] - 2.0138 / (2.0138 + 3)) < 1e-3)
    }

    @Test func theLikeliestLabelingHasTheWholeName() {
        let lattice = NameLattice(scores: [score(0, 3), score(1, 3), score(2, 3), score(0, 3)], transitions: even)
        #expect(lattice.best() == [0, 1, 2, 0])
        #expect(lattice.probability(of: 1..<3, first: 1, later: 2) > lattice.probability(of: 1..<2, first: 1, later: 2))
    }

    @Test func labelsThatAreNotAllowedHaveNoShare() {
        let lattice = NameLattice(scores: [score(1, 5), score(0, 0)], transitions: even, allowed: [1, 127])
        #expect(lattice.probabilities(at: 0)[1] == 0)
        #expect(abs(lattice.probabilities(at: 0)[0] - 1) < 1e-5)
    }

    @Test(arguments: [Float(0), -1, -0.25, -7.5, 3, 12]) func powersOfEAreRight(_ power: Float) {
        let wanted: [Float: Float] = [
            0: 1, -1: 0.367_879_44, -0.25: 0.778_800_78, -7.5: 5.530_844e-4, 3: 20.085_537, 12: 162_754.79,
        ]
        let found = NameLattice.exponential(NameLattice.Row(repeating: power))
        for place in found.indices { #expect(abs(found[place] / (wanted[power] ?? 0) - 1) < 1e-5) }
    }

    @Test func powersTooSmallAreNothing() {
        let found = NameLattice.exponential([0, -79, -80, -81, -1_000, -.infinity, 1, 2])
        #expect(found[0] == 1 && found[1] > 0)
        #expect((2...5).allSatisfy { found[$0] == 0 })
    }
}
