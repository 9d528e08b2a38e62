/// Finds phrases in a sequence of word numbers: a trie whose edges stand in one hash table.
///
/// - Complexity: a look-up costs one probe a word of the longest match.
public struct PhraseIndex: Sendable {
    /// An edge of the trie; the key is `UInt64.max` where the place is free.
    @usableFromInline struct Edge: BitwiseCopyable, Sendable {
        @usableFromInline let key: UInt64
        @usableFromInline let child: Int32
        let spare: UInt32
    }

    @usableFromInline let edges: PackedArray<Edge>
    @usableFromInline let roots: PackedArray<Int32>
    @usableFromInline let starts: PackedArray<UInt32>
    /// The codes of all phrases, by phrase.
    public let codes: PackedArray<UInt64>
    @usableFromInline let mask: Int
    private let memory: PackedMemory

    /// The index whose sections have names that begin with that given.
    ///
    /// - Throws: `PackedFile.Fault` where the file has none.
    package init(_ file: PackedFile, _ name: String) throws(PackedFile.Fault) {
        edges = try file.array(name + ".edges")
        roots = try file.array(name + ".roots")
        starts = try file.array(name + ".starts")
        codes = try file.array(name + ".codes")
        guard edges.count > 1, edges.count.nonzeroBitCount == 1, starts.count > 1 else { throw .section(name) }
        mask = edges.count - 1
        memory = file.memory
    }

    @inlinable static func key(_ node: Int32, _ word: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
    }

    @inlinable static func slot(_ key: UInt64, _ mask: Int) -> Int {
        let mixed = key &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed ^ (mixed >> 32)) & mask
    }

    @inlinable func child(of node: Int32, by word: Int32) -> Int32 {
        let key = PhraseIndex.key(node, word)
        var slot = PhraseIndex.slot(key, mask)
        while true {
            let edge = edges[slot]
            if edge.key == key { return edge.child }
            if edge.key == .max { return 0 }
            slot = (slot + 1) & mask
        }
    }

    /// Whether any phrase begins with the word.
    @inlinable
    public func begins(_ word: Int32) -> Bool { word >= 0 && Int(word) < roots.count && roots[Int(word)] != 0 }

    /// Calls `body` for every phrase that begins at `start` of a sequence, shortest first, with its length in elements and
    /// its codes in the order in which they were added.
    ///
    /// `word` gives the number at an index; nil ends the walk.
    @inlinable
    public func matches(
        at start: Int, word: (Int) -> Int32?, body: (_ length: Int, _ codes: PackedArray<UInt64>) -> Void
    ) {
        guard let first = word(start), begins(first) else { return }
        var node = roots[Int(first)]
        var length = 1
        while true {
            let place = Int(starts[Int(node)])
            let end = Int(starts[Int(node) + 1])
            if end > place { body(length, codes.slice(place, end)) }
            guard let next = word(start + length), next >= 0 else { return }
            node = child(of: node, by: next)
            if node == 0 { return }
            length += 1
        }
    }
}
