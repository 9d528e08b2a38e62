/// A string of JSON as it stands in its bytes, between its quotation marks; or another value as it is written.
package struct JSONText: Hashable, Sendable {
    /// Where it stands.
    package let range: Range<Int>
    /// Whether it holds escapes.
    package let hasEscapes: Bool

    /// A value that stands at a place.
    package init(range: Range<Int>, hasEscapes: Bool) {
        self.range = range
        self.hasEscapes = hasEscapes
    }

    /// The string itself, escapes resolved.
    package func string(in bytes: UnsafeRawBufferPointer) -> String {
        let source = UnsafeRawBufferPointer(rebasing: bytes[range])
        return hasEscapes
            ? String(decoding: JSONText.resolve(source), as: UTF8.self) : String(decoding: source, as: UTF8.self)
    }

    /// The UTF-8 of the string, escapes resolved; a lone surrogate or unknown escape becomes U+FFFD.
    package func utf8(in bytes: UnsafeRawBufferPointer) -> [UInt8] {
        let source = UnsafeRawBufferPointer(rebasing: bytes[range])
        return hasEscapes ? JSONText.resolve(source) : Array(source)
    }

    private static func resolve(_ source: UnsafeRawBufferPointer) -> [UInt8] {
        // An unknown escape takes two bytes and becomes three.
        Array(unsafeUninitializedCapacity: source.count + source.count / 2 + 3) { target, count in
            var position = 0
            var plain = 0
            while position < source.count {
                guard source[position] == UInt8(ascii: "\\"), position + 1 < source.count else {
                    position += 1
                    continue
                }
                count = append(source[plain..<position], to: target, at: count)
                let (scalar, length) = escape(in: source, at: position)
                for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
                    target[count] = byte
                    count += 1
                }
                position += length
                plain = position
            }
            count = append(source[plain..<position], to: target, at: count)
        }
    }

    private static func append(
        _ bytes: Slice<UnsafeRawBufferPointer>, to target: UnsafeMutableBufferPointer<UInt8>, at count: Int
    ) -> Int {
        if bytes.isEmpty { return count }
        UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(target)[count...]).copyMemory(
            from: UnsafeRawBufferPointer(rebasing: bytes))
        return count + bytes.count
    }

    /// The scalar of the escape at a backslash, and the bytes that it takes.
    private static func escape(in source: UnsafeRawBufferPointer, at start: Int) -> (Unicode.Scalar, Int) {
        switch source[start + 1] {
        case UInt8(ascii: "n"): return ("\n", 2)
        case UInt8(ascii: "t"): return ("\t", 2)
        case UInt8(ascii: "r"): return ("\r", 2)
        case UInt8(ascii: "b"): return ("\u{8}", 2)
        case UInt8(ascii: "f"): return ("\u{C}", 2)
        case UInt8(ascii: "\""): return ("\"", 2)
        case UInt8(ascii: "\\"): return ("\\", 2)
        case UInt8(ascii: "/"): return ("/", 2)
        case UInt8(ascii: "u"): break
        default: return ("\u{FFFD}", 2)
        }
        guard let unit = unit(in: source, at: start) else { return ("\u{FFFD}", 2) }
        if let scalar = Unicode.Scalar(unit) { return (scalar, 6) }
        guard UTF16.isLeadSurrogate(unit), let trail = self.unit(in: source, at: start + 6),
            UTF16.isTrailSurrogate(trail),
            let scalar = Unicode.Scalar(0x10000 + (UInt32(unit - 0xD800) << 10) + UInt32(trail - 0xDC00))
        else { return ("\u{FFFD}", 6) }
        return (scalar, 12)
    }

    /// The four digits of `\uXXXX`, or nil where no such escape stands there.
    private static func unit(in source: UnsafeRawBufferPointer, at start: Int) -> UInt16? {
        guard start + 6 <= source.count, source[start] == UInt8(ascii: "\\"), source[start + 1] == UInt8(ascii: "u")
        else { return nil }
        var unit: UInt16 = 0
        for byte in source[(start + 2)..<(start + 6)] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
            unit = unit << 4 | UInt16(digit)
        }
        return unit
    }
}
