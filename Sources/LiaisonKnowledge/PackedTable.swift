import LiaisonLanguages

/// Numbers under hashed keys, in packed memory.
///
/// - Complexity: a look-up is O(1) and O(*k*) in the numbers that it finds.
struct PackedTable: Sendable {
    /// A place in the table; free where it has no numbers.
    private struct Slot: BitwiseCopyable, Sendable {
        var key: UInt64 = 0
        var start: UInt32 = 0
        var count: UInt32 = 0
    }

    private let slots: PackedArray<Slot>
    private let numbers: PackedArray<UInt64>

    init(_ file: PackedFile, _ name: String) throws(PackedFile.Fault) {
        slots = try file.array(name + ".slots")
        numbers = try file.array(name + ".numbers")
        guard slots.count > 1, slots.count.nonzeroBitCount == 1 else { throw .section(name) }
    }

    /// The numbers under a key, in the order of their adding.
    func numbers(_ key: UInt64) -> PackedArray<UInt64> {
        let mask = slots.count - 1
        var place = PackedTable.place(key, mask)
        while slots[place].count > 0 {
            let slot = slots[place]
            if slot.key == key { return numbers.slice(Int(slot.start), Int(slot.start) + Int(slot.count)) }
            place = (place + 1) & mask
        }
        return numbers.slice(0, 0)
    }

    private static func place(_ key: UInt64, _ mask: Int) -> Int { Int(truncatingIfNeeded: key ^ key >> 32) & mask }

    /// Gathers numbers under keys.
    struct Builder {
        private var pairs: [(key: UInt64, number: UInt64)] = []

        mutating func add(_ key: UInt64, _ number: UInt64) { pairs.append((key, number)) }

        /// Adds the table's sections, whose names begin with that given.
        func pack(into file: inout PackedWriter, _ name: String) {
            let order = pairs.indices.sorted { (pairs[$0].key, $0) < (pairs[$1].key, $1) }
            var capacity = 2
            while capacity < 2 * pairs.count { capacity *= 2 }
            var slots = [Slot](repeating: Slot(), count: capacity)
            var next = 0
            while next < order.count {
                let key = pairs[order[next]].key
                let start = next
                while next < order.count, pairs[order[next]].key == key { next += 1 }
                var place = PackedTable.place(key, capacity - 1)
                while slots[place].count > 0 { place = (place + 1) & (capacity - 1) }
                slots[place] = Slot(key: key, start: UInt32(start), count: UInt32(next - start))
            }
            file.add(name + ".slots", slots)
            file.add(name + ".numbers", order.map { pairs[$0].number })
        }
    }
}
