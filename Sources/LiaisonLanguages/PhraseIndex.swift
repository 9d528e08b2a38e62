/// Finds phrases in a sequence of word numbers: a trie whose edges stand in one hash table.
///
/// - Complexity: a look-up costs one probe a word of the longest match.
package struct PhraseIndex<Value: Sendable>: Sendable {
    @usableFromInline var keys: [UInt64]
    @usableFromInline var children: [Int32]
    @usableFromInline var mask: Int
    private var edges = 0
    @usableFromInline var nodeValues: [[Value]] = [[]]
    @usableFromInline var roots: [Int32] = []

    /// An empty index.
    package init() {
        keys = Array(repeating: .max, count: 1 << 12)
        children = Array(repeating: 0, count: 1 << 12)
        mask = (1 << 12) - 1
    }

    @inlinable
    static func slot(_ key: UInt64, _ mask: Int) -> Int {
        let mixed = key &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed ^ (mixed >> 32)) & mask
    }

    @inlinable
    func child(of node: Int32, by word: Int32) -> Int32 {
        let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
        var slot = PhraseIndex.slot(key, mask)
        while true {
            if keys[slot] == key { return children[slot] }
            if keys[slot] == .max { return 0 }
            slot = (slot + 1) & mask
        }
    }

    /// Adds a value under a phrase; an empty phrase is left out.
    package mutating func insert(_ words: [Int32], _ value: Value) {
        guard let first = words.first else { return }
        var node = root(first)
        for word in words.dropFirst() { node = makeChild(of: node, by: word) }
        nodeValues[Int(node)].append(value)
    }

    private mutating func root(_ word: Int32) -> Int32 {
        if roots.count <= Int(word) {
            roots.append(contentsOf: repeatElement(0, count: Int(word) + 1 - roots.count))
        }
        if roots[Int(word)] == 0 {
            nodeValues.append([])
            roots[Int(word)] = Int32(nodeValues.count - 1)
        }
        return roots[Int(word)]
    }

    private mutating func makeChild(of node: Int32, by word: Int32) -> Int32 {
        let found = child(of: node, by: word)
        if found != 0 { return found }
        if edges * 2 > mask { grow() }
        nodeValues.append([])
        let fresh = Int32(nodeValues.count - 1)
        let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
        var slot = PhraseIndex.slot(key, mask)
        while keys[slot] != .max { slot = (slot + 1) & mask }
        keys[slot] = key
        children[slot] = fresh
        edges += 1
        return fresh
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

    /// Whether any phrase begins with the word.
    @inlinable
    package func begins(_ word: Int32) -> Bool { word >= 0 && Int(word) < roots.count && roots[Int(word)] != 0 }

    /// Calls `body` for every phrase that begins at `start` of a sequence, shortest first, with its length in elements.
    ///
    /// `word` gives the number at an index; nil ends the walk.
    @inlinable
    package func matches(
        at start: Int, word: (Int) -> Int32?, body: (_ length: Int, _ values: [Value]) -> Void
    ) {
        guard let first = word(start), begins(first) else { return }
        var node = roots[Int(first)]
        var length = 1
        while true {
            if !nodeValues[Int(node)].isEmpty { body(length, nodeValues[Int(node)]) }
            guard let next = word(start + length), next >= 0 else { return }
            node = child(of: node, by: next)
            if node == 0 { return }
            length += 1
        }
    }

    /// The values under exactly these words.
    package func values(_ words: [Int32]) -> [Value] {
        var result: [Value] = []
        matches(at: 0, word: { $0 < words.count ? words[$0] : nil }) { length, values in
            if length == words.count { result = values }
        }
        return result
    }
}
