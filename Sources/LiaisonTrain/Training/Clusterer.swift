import LiaisonLanguages
import LiaisonText

/// Groups words by the company they keep in unlabelled text: frequent neighbours left and right, hashed into short vectors,
/// grouped by k-means on the sphere. One order, one thread: the same texts give the same groups.
struct Clusterer {
    private var places: [UInt64: Int] = [:]
    private var hashes: [UInt64] = []
    private var counts: [Int] = []
    private var texts: [[Int32]] = []
    private static let width = 96

    /// Adds the words of a text; numbers count as one word.
    mutating func add(_ text: Text) {
        var words: [Int32] = []
        words.reserveCapacity(text.tokens.count)
        for token in text.tokens {
            let hash = token.isWord ? token.hash : UInt64(token.category.rawValue)
            if let place = places[hash] {
                counts[place] += 1
                words.append(Int32(place))
            } else {
                places[hash] = hashes.count
                words.append(Int32(hashes.count))
                hashes.append(hash)
                counts.append(1)
            }
        }
        texts.append(words)
    }

    /// At most so many groups of the words that are seen often enough, each with its number from 1.
    func clusters(_ number: Int, atLeast: Int, rounds: Int = 12) -> [(hash: UInt64, cluster: UInt8)] {
        let order = hashes.indices.sorted {
            counts[$0] == counts[$1] ? hashes[$0] < hashes[$1] : counts[$0] > counts[$1]
        }
        let frequent = Set(order.prefix(1500))
        var isFrequent = [Bool](repeating: false, count: hashes.count)
        for place in frequent { isFrequent[place] = true }
        let words = order.filter { counts[$0] >= atLeast && hashes[$0] > 64 }
        var row = [Int32](repeating: -1, count: hashes.count)
        for (place, word) in words.enumerated() { row[word] = Int32(place) }
        var vectors = pairs(rows: words.count, row, isFrequent)
        normalize(&vectors)
        var centers = Array(vectors.prefix(number))
        var own = [Int](repeating: 0, count: words.count)
        for _ in 0..<rounds {
            for (place, vector) in vectors.enumerated() {
                var best = -Float.infinity
                for (group, center) in centers.enumerated() {
                    let value = Clusterer.product(vector, center)
                    if value > best {
                        best = value
                        own[place] = group
                    }
                }
            }
            for group in centers.indices { centers[group] = [Float](repeating: 0, count: Clusterer.width) }
            for (place, vector) in vectors.enumerated() {
                for column in vector.indices { centers[own[place]][column] += vector[column] }
            }
            normalize(&centers)
        }
        return words.enumerated().map { (hashes[$0.element], UInt8(truncatingIfNeeded: own[$0.offset] + 1)) }
            .sorted { $0.0 < $1.0 }
    }

    /// For every word the neighbours, each as some signs in its vector, the rarer the heavier.
    private func pairs(rows: Int, _ row: [Int32], _ isFrequent: [Bool]) -> [[Float]] {
        var vectors = [[Float]](repeating: [Float](repeating: 0, count: Clusterer.width), count: rows)
        var seen: [UInt64: Float] = [:]
        for words in texts {
            for (place, word) in words.enumerated() where row[Int(word)] >= 0 {
                for (side, other) in [(0, place - 1), (1, place + 1)] where words.indices.contains(other) {
                    let neighbour = Int(words[other])
                    guard isFrequent[neighbour] else { continue }
                    seen[UInt64(row[Int(word)]) << 32 | UInt64(neighbour) << 1 | UInt64(side), default: 0] += 1
                }
            }
        }
        for (pair, count) in seen.sorted(by: { $0.key < $1.key }) {
            let neighbour = Int(pair & 0xFFFF_FFFF) >> 1
            let weight = (count / Float(counts[neighbour]).squareRoot()).squareRoot()
            var mix = (hashes[neighbour] ^ (pair & 1) &* 0x5851_F42D_4C95_7F2D) &* 0x9E37_79B9_7F4A_7C15
            for _ in 0..<4 {
                mix = (mix ^ mix >> 29) &* 0xBF58_476D_1CE4_E5B9
                let column = Int(truncatingIfNeeded: mix >> 40) % Clusterer.width
                vectors[Int(pair >> 32)][column] += mix & 1 == 0 ? weight : -weight
            }
        }
        return vectors
    }

    private func normalize(_ vectors: inout [[Float]]) {
        for place in vectors.indices {
            let length = max(1e-9, Clusterer.product(vectors[place], vectors[place]).squareRoot())
            for column in vectors[place].indices { vectors[place][column] /= length }
        }
    }

    private static func product(_ a: [Float], _ b: [Float]) -> Float {
        var sum = SIMD8<Float>.zero
        a.withUnsafeBufferPointer { a in
            b.withUnsafeBufferPointer { b in
                var place = 0
                while place < width {
                    for lane in 0..<8 { sum[lane] += a[place + lane] * b[place + lane] }
                    place += 8
                }
            }
        }
        return sum.sum()
    }
}
