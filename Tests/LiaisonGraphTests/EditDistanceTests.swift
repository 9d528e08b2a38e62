import LiaisonTestSupport
import Testing

@testable import LiaisonGraph

struct EditDistanceTests {
    @Test(arguments: [("kitten", "sitting", 3), ("ab", "ba", 1), ("ca", "abc", 3), ("", "abc", 3), ("same", "same", 0)])
    func counts(_ a: String, _ b: String, _ distance: Int) {
        #expect(EditDistance.between(Array(a.utf8), Array(b.utf8), atMost: 9) == distance)
        #expect(EditDistance.between(Array(a.utf8), Array(b.utf8), atMost: distance - 1) == nil)
    }

    @Test(arguments: 0..<200)
    func agreesWithTheDefinition(_ seed: Int) {
        var dice = Dice(UInt64(seed))
        func word() -> [UInt8] {
            (0..<Int.random(in: 0...6, using: &dice)).map { _ in UInt8.random(in: 97...99, using: &dice) }
        }
        let (a, b) = (word(), word())
        func distance(_ i: Int, _ j: Int) -> Int {
            if i == 0 || j == 0 { return max(i, j) }
            var least = min(
                distance(i - 1, j) + 1, distance(i, j - 1) + 1, distance(i - 1, j - 1) + (a[i - 1] == b[j - 1] ? 0 : 1))
            if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                least = min(least, distance(i - 2, j - 2) + 1)
            }
            return least
        }
        let expected = distance(a.count, b.count)
        for bound in 0...7 {
            #expect(EditDistance.between(a, b, atMost: bound) == (expected <= bound ? expected : nil))
        }
    }
}
