#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension RingLayout {
    static func sine(_ angle: Double) -> Double { sin(angle) }

    static func cosine(_ angle: Double) -> Double { cos(angle) }

    /// The angle of a direction, from -π to π.
    static func direction(_ x: Double, _ y: Double) -> Double { atan2(y, x) }
}
