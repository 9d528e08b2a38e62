import LiaisonLanguages

/// Groups of words that stand in like company, induced from unlabelled text.
package struct WordClusters: Sendable {
    nonisolated(unsafe) private let slots: UnsafePointer<UInt32>
    private let mask: Int
    private let shift: UInt64
    private let memory: PackedMemory

    /// The clusters of a packed file; nil where it has none.
    init?(_ file: PackedFile) {
        guard let slots = try? file.array("clusters", of: UInt32.self), slots.count > 1,
            slots.count.nonzeroBitCount == 1
        else { return nil }
        self.slots = slots.start.assumingMemoryBound(to: UInt32.self)
        mask = slots.count - 1
        memory = file.memory
        shift = UInt64(64 - slots.count.trailingZeroBitCount)
    }

    /// Clusters from 1 to 255 of words by their hashes, in memory.
    package init?(_ clusters: [(hash: UInt64, cluster: UInt8)]) {
        var writer = PackedWriter()
        writer.add("clusters", WordClusters.slots(clusters))
        guard let file = try? PackedFile(writer.finish()) else { return nil }
        self.init(file)
    }

    /// Clusters from 1 to 255 of words by their hashes, as slots to pack.
    package static func slots(_ clusters: [(hash: UInt64, cluster: UInt8)]) -> [UInt32] {
        var size = 16
        while size < clusters.count * 2 { size *= 2 }
        let shift = UInt64(64 - size.trailingZeroBitCount)
        var slots = [UInt32](repeating: 0, count: size)
        for (hash, cluster) in clusters {
            var place = Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> shift)
            while slots[place] != 0 { place = (place + 1) & (size - 1) }
            slots[place] = UInt32(truncatingIfNeeded: hash) << 8 | UInt32(cluster)
        }
        return slots
    }

    /// The cluster of a word by its hash; 0 where it has none.
    func cluster(of hash: UInt64) -> UInt64 {
        var place = Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> shift)
        let wanted = UInt32(truncatingIfNeeded: hash) << 8
        while slots[place] != 0 {
            if slots[place] & ~255 == wanted { return UInt64(slots[place] & 255) }
            place = (place + 1) & mask
        }
        return 0
    }
}
