import LiaisonDocuments
import LiaisonGraph
import LiaisonLanguages
import LiaisonTestSupport
import Testing

struct PathsTests {
    @Test func givesAllShortestChainsStrongestFirst() {
        var sketch = Sketch()
        sketch.meeting("m-1", "a b")
        sketch.meeting("m-2", "b d")
        sketch.meeting("m-3", "a c", in: "d1 d2")
        sketch.statement("s-1", "d", to: "c")
        sketch.meeting("m-4", "a e")
        sketch.meeting("m-5", "e f")
        sketch.meeting("m-6", "f d")
        let paths = GraphIndex(sketch.graph).paths(from: "a", to: "d")
        #expect(paths.total == 2)
        #expect(paths.chains.map { $0.map(\.to) } == [["c", "d"], ["b", "d"]])
        #expect(paths.chains[0][1].links.map(\.kind) == [.said])
        #expect(paths.chains[0][1].links[0].evidence.count == 1)
        let limited = GraphIndex(sketch.graph).paths(from: "a", to: "d", limit: 1)
        #expect(limited.total == 2)
        #expect(limited.chains.count == 1)
    }

    @Test func kindsSayWhoMayStandBetween() {
        var sketch = Sketch()
        sketch.entity("x", .place)
        sketch.entity("z", .place)
        sketch.meeting("m-1", "a x")
        sketch.meeting("m-2", "x z")
        sketch.meeting("m-3", "a b")
        sketch.meeting("m-4", "b c")
        sketch.meeting("m-5", "c z")
        let paths = GraphIndex(sketch.graph).paths(from: "a", to: "z", filter: LinkFilter(kinds: [.person]))
        #expect(paths.chains.map { $0.map(\.to) } == [["b", "c", "z"]])
    }

    @Test func noChainIsNoError() {
        var sketch = Sketch()
        sketch.meeting("m-1", "a b")
        sketch.meeting("m-2", "c d")
        let index = GraphIndex(sketch.graph)
        #expect(index.paths(from: "a", to: "d").chains.isEmpty)
        #expect(index.paths(from: "a", to: "a").chains.isEmpty)
        #expect(index.paths(from: "a", to: "nobody").chains.isEmpty)
    }

    @Test(arguments: 0..<60)
    func agreesWithTryingAllChains(_ seed: Int) {
        var dice = Dice(UInt64(seed))
        var sketch = Sketch()
        let names = (0..<9).map { "e\($0)" }
        for name in names { sketch.entity(name) }
        var linked: Set<[String]> = []
        for number in 0..<Int.random(in: 4...14, using: &dice) {
            let pair = Array(names.shuffled(using: &dice).prefix(2))
            sketch.meeting("m-\(number)", pair.joined(separator: " "))
            linked.formUnion([pair, pair.reversed()])
        }
        func chains(_ chain: [String], _ length: Int) -> [[String]] {
            guard length > 0 else { return chain.last == "e8" ? [chain] : [] }
            return names.filter { !chain.contains($0) && linked.contains([chain.last ?? "", $0]) }
                .flatMap { chains(chain + [$0], length - 1) }
        }
        let expected = (1...8).lazy.map { chains(["e0"], $0) }.first { !$0.isEmpty } ?? []
        let paths = GraphIndex(sketch.graph).paths(from: "e0", to: "e8", limit: 1000)
        let found = paths.chains.map { ["e0"] + $0.map(\.to.rawValue) }
        #expect(Set(found) == Set(expected))
        #expect(found.count == expected.count)
        #expect(paths.total == expected.count)
    }
}
