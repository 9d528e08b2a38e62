package import LiaisonLanguages

/// Lays trained weights out as the bytes of a model.
package struct NameModelWriter {
    /// A feature with a weight for every label.
    package struct Feature {
        /// Its hash.
        package let hash: UInt64
        /// Its weights, by label.
        package let weights: NameLattice.Row

        /// A feature with its weights.
        package init(hash: UInt64, weights: NameLattice.Row) {
            self.hash = hash
            self.weights = weights
        }
    }

    /// The bytes of a model: the heaviest features in at most so many buckets of four, each weight in one byte.
    ///
    /// - Parameters:
    ///   - features: All features, in any order.
    ///   - transitions: The factors of `[before][label]`.
    ///   - clusters: Groups of words by their hashes.
    ///   - buckets: A power of two.
    /// - Returns: what `NameModel` reads.
    package static func bytes(
        features: [Feature], transitions: [NameLattice.Row], clusters: [(hash: UInt64, cluster: UInt8)], buckets: Int
    ) -> PackedMemory {
        func weight(_ feature: Feature) -> Float { (feature.weights.max() - feature.weights.min()) }
        let order = features.sorted {
            weight($0) == weight($1) ? $0.hash < $1.hash : weight($0) > weight($1)
        }
        let shift = UInt64(64 - buckets.trailingZeroBitCount)
        // The few largest weights are cut off, so that the many small ones keep their differences.
        var sizes = order.flatMap { feature in (0..<NameLabel.count).map { abs(feature.weights[$0]) } }
        sizes.sort()
        let top = sizes.isEmpty ? 1 : max(1e-6, sizes[min(sizes.count - 1, sizes.count * 9995 / 10000)])
        let scale = top / 127
        var rows = [Int8](repeating: 0, count: buckets * 32)
        var used = [UInt8](repeating: 0, count: buckets)
        for feature in order {
            let bucket = Int(truncatingIfNeeded: feature.hash >> shift)
            let mark = NameModel.mark(feature.hash)
            let start = bucket * 32
            let taken = (0..<Int(used[bucket])).contains { rows[start + $0 * 8 + 7] == mark }
            guard used[bucket] < 4, !taken else { continue }
            let small = (0..<NameLabel.count).map {
                Int8(max(-127, min(127, (feature.weights[$0] / scale).rounded(.toNearestOrEven))))
            }
            if small.allSatisfy({ $0 == 0 }) { continue }
            let row = start + Int(used[bucket]) * 8
            for (label, value) in small.enumerated() { rows[row + label] = value }
            rows[row + 7] = mark
            used[bucket] += 1
        }
        var numbers: [Float] = [scale]
        for row in transitions { numbers += (0..<8).map { $0 < NameLabel.count ? row[$0] : 0 } }
        var file = PackedWriter()
        file.add("names.numbers", numbers)
        file.add("names.weights", rows)
        if !clusters.isEmpty { file.add("clusters", WordClusters.slots(clusters)) }
        return file.finish(key: NameModel.key, format: NameModel.format)
    }
}
