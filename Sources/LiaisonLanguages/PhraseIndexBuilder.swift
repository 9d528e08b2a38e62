/// Gathers phrases with the codes of what they mean, to be frozen into a `PhraseIndex`.
package struct PhraseIndexBuilder {
    private var keys = [UInt64](repeating: .max, count: 1 << 12)
    private var children = [Int32](repeating: 0, count: 1 << 12)
    private var mask = (1 << 12) - 1
    private var edges = 0
    /// For every node the place of its last code, or -1.
    private var lastCode: [Int32] = [-1]
    private var codes: [(code: UInt64, before: Int32)] = []
    private var roots: [Int32] = []

    /// Without phrases.
    package init() {}

    /// Adds a code under a phrase; an empty phrase is left out.
    package mutating func insert(_ words: some Collection<Int32>, _ code: UInt64) {
        guard let first = words.first else { return }
        var node = root(first)
        for word in words.dropFirst() { node = makeChild(of: node, by: word) }
        codes.append((code, lastCode[Int(node)]))
        lastCode[Int(node)] = Int32(codes.count - 1)
    }

    private mutating func root(_ word: Int32) -> Int32 {
        if roots.count <= Int(word) {
            roots.append(contentsOf: repeatElement(0, count: Int(word) + 1 - roots.count))
        }
        if roots[Int(word)] == 0 {
            lastCode.append(-1)
            roots[Int(word)] = Int32(lastCode.count - 1)
        }
        return roots[Int(word)]
    }

    private mutating func makeChild(of node: Int32, by word: Int32) -> Int32 {
        if edges * 2 > mask { grow() }
        let key = PhraseIndex.key(node, word)
        var slot = PhraseIndex.slot(key, mask)
        while keys[slot] != .max {
            if keys[slot] == key { return children[slot] }
            slot = (slot + 1) & mask
        }
        lastCode.append(-1)
        keys[slot] = key
        children[slot] = Int32(lastCode.count - 1)
        edges += 1
        return children[slot]
    }

    private mutating func grow() {
        let old = (keys, children)
        mask = mask * 2 + 1
        keys = Array(repeating: .max, count: mask + 1)
        children = Array(repeating: 0, count: mask + 1)
        for index in old.0.indices where old.0[index] != .max {
            var slot = PhraseIndex.slot(old.0[index], mask)
            while keys[slot] != .max { slot = (slot + 1) & mask }
            keys[slot] = old.0[index]
            children[slot] = old.1[index]
        }
    }

    /// Adds the sections of the frozen index, whose names begin with that given.
    package func pack(into file: inout PackedWriter, _ name: String) {
        var starts: [UInt32] = []
        var ordered: [UInt64] = []
        starts.reserveCapacity(lastCode.count + 1)
        ordered.reserveCapacity(codes.count)
        for last in lastCode {
            starts.append(UInt32(ordered.count))
            let first = ordered.count
            var place = last
            while place >= 0 {
                ordered.append(codes[Int(place)].code)
                place = codes[Int(place)].before
            }
            ordered[first...].reverse()
        }
        starts.append(UInt32(ordered.count))
        file.add(
            name + ".edges",
            keys.indices.map { PhraseIndex.Edge(key: keys[$0], child: children[$0], spare: 0) })
        file.add(name + ".roots", roots)
        file.add(name + ".starts", starts)
        file.add(name + ".codes", ordered)
    }
}
