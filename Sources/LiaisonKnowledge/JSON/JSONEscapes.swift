/// The escapes of JSON strings, read and written.
enum JSONEscapes {
    /// The text of a string between its quotation marks; a lone surrogate or an unknown escape becomes U+FFFD.
    static func resolve(_ source: UnsafeRawBufferPointer) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(source.count)
        var position = 0
        while position < source.count {
            let byte = source[position]
            position += 1
            guard byte == UInt8(ascii: "\\"), position < source.count else {
                text.append(byte)
                continue
            }
            let escape = source[position]
            position += 1
            switch escape {
            case UInt8(ascii: "n"): text.append(0x0A)
            case UInt8(ascii: "t"): text.append(0x09)
            case UInt8(ascii: "r"): text.append(0x0D)
            case UInt8(ascii: "b"): text.append(0x08)
            case UInt8(ascii: "f"): text.append(0x0C)
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(escape)
            case UInt8(ascii: "u"):
                let scalar = scalar(source, &position)
                text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            default: text.append(contentsOf: UTF8.encodedReplacementCharacter)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func scalar(_ source: UnsafeRawBufferPointer, _ position: inout Int) -> Unicode.Scalar {
        guard let first = unit(source, position) else { return "\u{FFFD}" }
        position += 4
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard UTF16.isLeadSurrogate(first), position + 6 <= source.count, source[position] == UInt8(ascii: "\\"),
            source[position + 1] == UInt8(ascii: "u"), let second = unit(source, position + 2),
            UTF16.isTrailSurrogate(second),
            let scalar = Unicode.Scalar(0x10000 + (UInt32(first - 0xD800) << 10) + UInt32(second - 0xDC00))
        else { return "\u{FFFD}" }
        position += 6
        return scalar
    }

    private static func unit(_ source: UnsafeRawBufferPointer, _ position: Int) -> UInt16? {
        guard position + 4 <= source.count else { return nil }
        return UInt16(String(decoding: source[position..<position + 4], as: UTF8.self), radix: 16)
    }

    /// Writes a text in quotation marks.
    static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0..<0x20:
                bytes.append(contentsOf: "\\u00".utf8)
                for half in [byte >> 4, byte & 15] { bytes.append(half < 10 ? 0x30 + half : 0x57 + half) }
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
