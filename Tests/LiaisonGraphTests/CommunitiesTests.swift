import LiaisonGraph
import Testing

@Suite struct CommunitiesTests {
    /// Cliques of so many nodes, each tied to the next by one link.
    private func cliques(_ count: Int, of size: Int) -> [Communities.Tie] {
        (0..<count).flatMap { clique -> [Communities.Tie] in
            let first = clique * size
            let within = (0..<size).flatMap { a in (0..<a).map { Communities.Tie(first + a, first + $0) } }
            return within + [Communities.Tie(first, (first + size) % (count * size))]
        }
    }

    @Test func cliquesAreGroups() {
        let groups = Communities.groups(of: 20, cliques(4, of: 5))
        #expect(groups == (0..<20).map { $0 / 5 })
    }

    @Test func whatHasNoTieStandsAlone() {
        #expect(Communities.groups(of: 3, []) == [0, 1, 2])
        #expect(Communities.groups(of: 0, []) == [])
        #expect(Communities.groups(of: 4, [.init(1, 3)]) == [0, 1, 2, 1])
    }

    @Test func tiesThatNameNobodyAreLeftOut() {
        let ties = [Communities.Tie(0, 1), .init(1, 1), .init(0, 9), .init(-1, 0), .init(0, 1, weight: 0)]
        #expect(Communities.groups(of: 2, ties) == [0, 0])
    }

    @Test func weightDecides() {
        // A chain of four: the strong ties are its ends.
        let groups = Communities.groups(
            of: 4, [.init(0, 1, weight: 5), .init(1, 2, weight: 1), .init(2, 3, weight: 5)])
        #expect(groups == [0, 0, 1, 1])
    }

    @Test func theOrderOfTiesDoesNotMatter() {
        let ties = cliques(9, of: 4) + [.init(0, 17), .init(3, 30), .init(8, 22)]
        let groups = Communities.groups(of: 36, ties)
        #expect(Communities.groups(of: 36, ties.reversed()) == groups)
        #expect(Communities.groups(of: 36, ties.map { .init($0.b, $0.a) }) == groups)
    }

    @Test func everyGroupHoldsTogether() {
        var state: UInt64 = 7
        func next(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1
            return Int(state >> 33) % count
        }
        let ties = (0..<400).map { _ in Communities.Tie(next(200), next(200)) }
        let groups = Communities.groups(of: 200, ties)
        for group in Set(groups) {
            let members = groups.indices.filter { groups[$0] == group }
            var reached: Set<Int> = [members[0]]
            var isGrowing = true
            while isGrowing {
                isGrowing = false
                for tie in ties where groups[tie.a] == group && groups[tie.b] == group {
                    if reached.contains(tie.a) != reached.contains(tie.b) {
                        reached.formUnion([tie.a, tie.b])
                        isGrowing = true
                    }
                }
            }
            #expect(reached.count == members.count)
        }
        #expect(Set(groups).count < 60)
    }
}
