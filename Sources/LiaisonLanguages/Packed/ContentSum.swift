/// A sum of 64 bits over bytes that tells contents apart: xxHash64 with seed 0, eight bytes a step.
///
/// It finds damage and change, not forgery. The method is Yann Collet's (xxHash, XXH64).
package enum ContentSum {
    private static let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
    private static let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
    private static let prime3: UInt64 = 0x1656_67B1_9E37_79F9
    private static let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
    private static let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

    /// The sum of the bytes.
    ///
    /// - Complexity: O(*n*).
    package static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var position = 0
        var sum: UInt64
        func word(_ offset: Int) -> UInt64 {
            UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        }
        if bytes.count >= 32 {
            var lanes = (prime1 &+ prime2, prime2, UInt64(0), 0 &- prime1)
            while position + 32 <= bytes.count {
                lanes.0 = round(lanes.0, word(position))
                lanes.1 = round(lanes.1, word(position + 8))
                lanes.2 = round(lanes.2, word(position + 16))
                lanes.3 = round(lanes.3, word(position + 24))
                position += 32
            }
            sum = rotate(lanes.0, 1) &+ rotate(lanes.1, 7) &+ rotate(lanes.2, 12) &+ rotate(lanes.3, 18)
            sum = merge(merge(merge(merge(sum, lanes.0), lanes.1), lanes.2), lanes.3)
        } else {
            sum = prime5
        }
        sum = sum &+ UInt64(bytes.count)
        while position + 8 <= bytes.count {
            sum = rotate(sum ^ round(0, word(position)), 27) &* prime1 &+ prime4
            position += 8
        }
        if position + 4 <= bytes.count {
            let half = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt32.self))
            sum = rotate(sum ^ (UInt64(half) &* prime1), 23) &* prime2 &+ prime3
            position += 4
        }
        while position < bytes.count {
            sum = rotate(sum ^ (UInt64(bytes[position]) &* prime5), 11) &* prime1
            position += 1
        }
        sum = (sum ^ (sum >> 33)) &* prime2
        sum = (sum ^ (sum >> 29)) &* prime3
        return sum ^ (sum >> 32)
    }

    @inline(__always)
    private static func rotate(_ value: UInt64, _ bits: UInt64) -> UInt64 { value << bits | value >> (64 - bits) }

    @inline(__always)
    private static func round(_ lane: UInt64, _ word: UInt64) -> UInt64 {
        rotate(lane &+ word &* prime2, 31) &* prime1
    }

    private static func merge(_ sum: UInt64, _ lane: UInt64) -> UInt64 {
        (sum ^ round(0, lane)) &* prime1 &+ prime4
    }
}
