extension NameLattice {
    /// e to powers of at most 80, from additions and multiplications only, so that every machine has the same bits; 0 for a
    /// power of -80 and less.
    @inline(__always)
    package static func exponential(_ powers: Row) -> Row {
        let power = powers.clamped(lowerBound: Row(repeating: -80), upperBound: Row(repeating: 80))
        // 2 to the whole part, times a polynomial for the rest (Cephes, Moshier). A number so large that its last bit counts
        // ones rounds to the whole part, and holds it in its low bits.
        let large: Float = 12_582_912
        let shifted = power * 1.442_695_04 + large
        let scaled = shifted - large
        let rest = power - scaled * 0.693_359_375 + scaled * 2.121_944_4e-4
        var sum = Row(repeating: 1.987_569_15e-4)
        sum = sum * rest + 1.398_199_95e-3
        sum = sum * rest + 8.333_451_9e-3
        sum = sum * rest + 4.166_579_6e-2
        sum = sum * rest + 1.666_666_55e-1
        sum = sum * rest + 5.000_000_1e-1
        sum = sum * rest * rest + rest + 1
        let whole = unsafeBitCast(shifted, to: SIMD8<Int32>.self) &- Int32(bitPattern: large.bitPattern)
        let factor = unsafeBitCast((whole &+ 127) &<< 23, to: Row.self)
        return (sum * factor).replacing(with: 0, where: powers .<= -80)
    }
}
