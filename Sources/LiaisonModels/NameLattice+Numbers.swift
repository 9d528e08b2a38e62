extension NameLattice {
    /// e to a power of at most 80, from additions and multiplications only, so that every machine has the same bits.
    @inline(__always)
    package static func exponential(_ power: Float) -> Float {
        guard power > -80 else { return 0 }
        let power = min(power, 80)
        // 2 to the whole part, times a polynomial for the rest (Cephes, Moshier).
        let scaled = (power * 1.442_695_04).rounded(.toNearestOrEven)
        let rest = power - scaled * 0.693_359_375 + scaled * 2.121_944_4e-4
        var sum: Float = 1.987_569_15e-4
        sum = sum * rest + 1.398_199_95e-3
        sum = sum * rest + 8.333_451_9e-3
        sum = sum * rest + 4.166_579_6e-2
        sum = sum * rest + 1.666_666_55e-1
        sum = sum * rest + 5.000_000_1e-1
        sum = sum * rest * rest + rest + 1
        return sum * Float(bitPattern: UInt32(Int32(scaled) + 127) << 23)
    }
}
