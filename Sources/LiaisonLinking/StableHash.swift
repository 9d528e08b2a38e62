/// Hashes that are the same on every run and machine (FNV-1a, 64 bits), for identities made from content.
package struct StableHash: Sendable {
    private var value: UInt64 = 0xcbf2_9ce4_8422_2325

    /// The hash of nothing.
    package init() {}

    /// Adds bytes.
    package mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }

    /// Adds a text and an end mark, so that "ab" and "c" differ from "a" and "bc".
    package mutating func add(_ text: String) {
        add(text.utf8)
        add(CollectionOfOne(0xFF))
    }

    /// Adds a number.
    package mutating func add(_ number: UInt64) {
        for shift in stride(from: 0, to: 64, by: 8) { add(CollectionOfOne(UInt8(truncatingIfNeeded: number >> shift))) }
    }

    /// The hash as it stands.
    package var number: UInt64 { value }

    /// The hash as thirteen digits and small letters; the mixing spreads short inputs over all of them.
    package var text: String {
        var mixed = value
        mixed ^= mixed >> 33
        mixed = mixed &* 0xff51_afd7_ed55_8ccd
        mixed ^= mixed >> 33
        let digits = String(mixed, radix: 36)
        return String(repeating: "0", count: 13 - digits.count) + digits
    }

    /// The hash of one text, as `text` writes it.
    package static func text(_ text: String) -> String {
        var hash = StableHash()
        hash.add(text)
        return hash.text
    }
}
