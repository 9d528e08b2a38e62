#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Reads numbers, points and counted texts as Graphviz writes them, without making strings of them.
struct ByteReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0

    /// A reader of bytes that outlive it.
    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The whole, as text.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The next byte that is neither space nor comma, which stays; nil at the end.
    mutating func peek() -> UInt8? {
        while place < bytes.count, bytes[place] == 0x20 || bytes[place] == 0x2C { place += 1 }
        return place < bytes.count ? bytes[place] : nil
    }

    /// Passes a byte.
    mutating func skip() { place += 1 }

    /// Reads a word of one letter; nil where there is a longer one or none.
    mutating func letter() -> UInt8? {
        guard let byte = peek(), place + 1 == bytes.count || bytes[place + 1] == 0x20 else { return nil }
        place += 1
        return byte
    }

    /// Reads a number.
    mutating func number() -> Double? {
        guard peek() != nil else { return nil }
        let start = place
        let isNegative = bytes[place] == 0x2D
        if isNegative { place += 1 }
        var value = 0
        var digits = 0
        var divisor = 1.0
        var isFraction = false
        while place < bytes.count {
            let byte = bytes[place]
            if byte == 0x2E && !isFraction {
                isFraction = true
            } else if byte >= 0x30 && byte <= 0x39 {
                value = value &* 10 &+ Int(byte - 0x30)
                digits += 1
                if isFraction { divisor *= 10 }
            } else {
                break
            }
            place += 1
        }
        // Up to fifteen digits, the quotient is the nearest number; what is longer or has an exponent is rare.
        if digits > 15 || place < bytes.count && (bytes[place] | 0x20) == 0x65 {
            while place < bytes.count, bytes[place] != 0x20, bytes[place] != 0x2C { place += 1 }
            return Double(String(decoding: bytes[start..<place], as: UTF8.self))
        }
        if digits == 0 { return nil }
        let size = Double(value) / divisor
        return isNegative ? -size : size
    }

    /// Reads two numbers.
    mutating func point() -> Point? {
        guard let x = number(), let y = number() else { return nil }
        return Point(x, y)
    }

    /// Reads a count and that many points.
    mutating func points() -> [Point]? {
        guard let count = number(), count > 0, count < 1_000_000 else { return nil }
        var points: [Point] = []
        for _ in 0..<Int(count) {
            guard let point = point() else { return nil }
            points.append(point)
        }
        return points
    }

    /// Reads `n -bytes`.
    mutating func countedText() -> String? {
        guard let count = number(), count >= 0, place + 2 + Int(count) <= bytes.count, bytes[place] == 0x20,
            bytes[place + 1] == UInt8(ascii: "-")
        else { return nil }
        let start = place + 2
        place = start + Int(count)
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }
}
