import Foundation
package import LiaisonLanguages
import LiaisonText

/// A linear chain over the tokens of a sentence, that tells names of people, bodies and places: small numbers by hashed
/// features, in a file that is mapped into memory.
package struct NameModel: Sendable {
    /// Four features a bucket; of each, seven weights and a mark that tells it from others of the bucket.
    ///
    /// The mapped memory itself: nothing stands between a feature and its weights.
    nonisolated(unsafe) private let rows: UnsafePointer<UInt64>
    /// The four marks of every bucket in one number: most features were not learned, and this little tells so.
    private let marks: [UInt32]
    private let shift: UInt64
    private let scale: Float
    private let transitions: [NameLattice.Row]
    private let memory: PackedMemory
    /// The groups of words that it was trained with.
    package let clusters: WordClusters?

    /// The model that the program comes with; nil where its file is missing or damaged.
    package static let shipped: NameModel? = Bundle.module.url(forResource: "Trained/names", withExtension: "model")
        .flatMap { PackedMemory(mapping: $0.path) }
        .flatMap { try? NameModel($0) }

    /// The model in the bytes of a file.
    ///
    /// - Throws: `PackedFile.Fault` where they are no model.
    package init(_ memory: PackedMemory) throws(PackedFile.Fault) {
        let file = try PackedFile(memory, key: NameModel.key, format: NameModel.format)
        let numbers = try file.array("names.numbers", of: Float.self)
        let rows = try file.array("names.weights", of: UInt64.self)
        guard rows.count > 4, rows.count.nonzeroBitCount == 1, numbers.count == 1 + 8 * NameLabel.count else {
            throw .section("names")
        }
        shift = UInt64(66 - rows.count.trailingZeroBitCount)
        scale = numbers[0]
        transitions = (0..<NameLabel.count).map { label in
            var row = NameLattice.Row.zero
            for place in 0..<NameLabel.count { row[place] = numbers[1 + 8 * label + place] }
            return row
        }
        clusters = WordClusters(file)
        marks = (0..<rows.count / 4).map { bucket in
            (0..<4).reduce(0) { $0 | UInt32(UInt64(littleEndian: rows[4 * bucket + $1]) >> 56) << UInt32(8 * $1) }
        }
        self.rows = rows.start.assumingMemoryBound(to: UInt64.self)
        self.memory = memory
    }

    /// The layout of the file, apart from that of the compiled index; on a machine of other byte order it is another number.
    static let format: UInt64 = 0x4C49_4149_534F_0001
    /// Changes whenever features change their meaning.
    static let key: UInt64 = 0x4E41_4D45_0001

    /// How many bytes its file has.
    package var size: Int { memory.bytes.count }

    /// The weights of the feature of a hash, by label, as they came back from the file.
    package func weights(ofFeature hash: UInt64) -> NameLattice.Row {
        let (place, isLearned) = place(of: hash)
        guard isLearned else { return .zero }
        var row = NameLattice.Row(SIMD8<Int16>(truncatingIfNeeded: weights(at: place))) * scale
        row[7] = 0
        return row
    }

    /// All labelings of a sentence.
    package func lattice(_ features: NameFeatures) -> NameLattice {
        var scores: [NameLattice.Row] = []
        scores.reserveCapacity(features.count)
        withUnsafeTemporaryAllocation(of: Int.self, capacity: NameFeatures.width) { places in
            places.initialize(repeating: 0)
            features.forEach { hashes in
                // First which features were learned, without a branch, then their weights.
                var count = 0
                for hash in hashes {
                    let (place, isLearned) = place(of: hash)
                    places[count] = place
                    count += isLearned ? 1 : 0
                }
                var sum = SIMD8<Int16>.zero
                for number in 0..<count { sum &+= SIMD8(truncatingIfNeeded: weights(at: places[number])) }
                scores.append(NameLattice.Row(sum) * scale)
            }
        }
        return NameLattice(scores: scores, transitions: transitions)
    }

    /// The row of a feature, and whether it was learned: the bucket's first byte that is its mark.
    @inline(__always)
    private func place(of hash: UInt64) -> (row: Int, isLearned: Bool) {
        let bucket = Int(truncatingIfNeeded: hash >> shift)
        let others = marks[bucket] ^ UInt32(UInt8(bitPattern: NameModel.mark(hash))) &* 0x0101_0101
        // The lowest byte that is 0 (Mycroft).
        let zeros = (others &- 0x0101_0101) & ~others & 0x8080_8080
        return (bucket << 2 + zeros.trailingZeroBitCount >> 3 & 3, zeros != 0)
    }

    @inline(__always)
    private func weights(at row: Int) -> SIMD8<Int8> { unsafeBitCast(rows[row], to: SIMD8<Int8>.self) }

    /// The mark of a feature in its bucket, never 0.
    @inline(__always)
    static func mark(_ hash: UInt64) -> Int8 {
        let mark = Int8(truncatingIfNeeded: hash)
        return mark == 0 ? 1 : mark
    }
}
