/// How many letters must be put in, left out, changed or swapped with their neighbour to turn one word into another.
///
/// The method is optimal string alignment, the restricted Damerau–Levenshtein distance.
enum EditDistance {
    /// The distance, or nil where it is greater than `bound`.
    ///
    /// - Complexity: the product of the lengths at most; words whose lengths differ by more than `bound` cost nothing.
    static func between(_ a: [UInt8], _ b: [UInt8], atMost bound: Int) -> Int? {
        guard abs(a.count - b.count) <= bound else { return nil }
        if a == b { return 0 }
        var older = [Int](repeating: 0, count: b.count + 1)
        var old = Array(0...b.count)
        var new = older
        for i in 0..<a.count {
            new[0] = i + 1
            var least = new[0]
            for j in 0..<b.count {
                var cost = min(old[j] + (a[i] == b[j] ? 0 : 1), old[j + 1] + 1, new[j] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, older[j - 1] + 1) }
                new[j + 1] = cost
                least = min(least, cost)
            }
            // A swap reaches back two rows, so only two rows above the bound end the search.
            if least > bound, (old.min() ?? 0) > bound { return nil }
            (older, old, new) = (old, new, older)
        }
        return old[b.count] <= bound ? old[b.count] : nil
    }
}
