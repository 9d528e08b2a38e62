/// Numbers for hashes, in the order in which they were first seen, with how often.
struct FeatureTable {
    private var slots: [Int32]
    private(set) var hashes: [UInt64] = []
    private(set) var counts: [UInt32] = []

    init() { slots = Array(repeating: -1, count: 1 << 16) }

    /// The number of a hash, new where it has none; it is counted once more.
    mutating func number(of hash: UInt64) -> UInt32 {
        if hashes.count * 2 > slots.count { grow() }
        var place = Int(truncatingIfNeeded: hash >> 20) & (slots.count - 1)
        while slots[place] >= 0 {
            let number = Int(slots[place])
            if hashes[number] == hash {
                counts[number] += 1
                return UInt32(number)
            }
            place = (place + 1) & (slots.count - 1)
        }
        slots[place] = Int32(hashes.count)
        hashes.append(hash)
        counts.append(1)
        return UInt32(hashes.count - 1)
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 4)
        for (number, hash) in hashes.enumerated() {
            var place = Int(truncatingIfNeeded: hash >> 20) & (slots.count - 1)
            while slots[place] >= 0 { place = (place + 1) & (slots.count - 1) }
            slots[place] = Int32(number)
        }
    }
}
