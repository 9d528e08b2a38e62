/// Character references: `&eacute;`, `&#233;`, `&#xE9;`.
enum HTMLEntities {
    private static let longestName = 10

    /// Text with all references resolved.
    static func resolved(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
        var text: [UInt8] = []
        var at = bytes.startIndex
        while at < bytes.endIndex {
            if bytes[at] == UInt8(ascii: "&"), let (scalar, end) = reference(bytes, at) {
                text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
                at = end
            } else {
                text.append(bytes[at])
                at += 1
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The character of the reference at an ampersand and the place behind it, or nil where none stands there.
    static func reference(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ start: Int) -> (Unicode.Scalar, Int)? {
        guard start + 1 < bytes.endIndex else { return nil }
        if bytes[start + 1] == UInt8(ascii: "#") { return numeric(bytes, start + 2) }
        var end = start + 1
        var name = ""
        while end < bytes.endIndex, end - start <= longestName, isNameByte(bytes[end]) {
            name.unicodeScalars.append(Unicode.Scalar(bytes[end]))
            end += 1
        }
        guard let scalar = HTMLEntityNames.scalars[name] else { return nil }
        if end < bytes.endIndex, bytes[end] == UInt8(ascii: ";") { return (scalar, end + 1) }
        // Only the oldest names are read without their semicolon, as browsers do.
        let isOld = (0xA0...0xFF).contains(scalar.value) || ["amp", "lt", "gt", "quot"].contains(name)
        let isAssigned = end < bytes.endIndex && bytes[end] == UInt8(ascii: "=")
        return isOld && !isAssigned ? (scalar, end) : nil
    }

    private static func numeric(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ start: Int) -> (Unicode.Scalar, Int)? {
        guard start < bytes.endIndex else { return nil }
        let isHexadecimal = bytes[start] | 0x20 == UInt8(ascii: "x")
        var at = isHexadecimal ? start + 1 : start
        let first = at
        var value: UInt32 = 0
        while at < bytes.endIndex, let digit = digit(bytes[at], isHexadecimal) {
            value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
            at += 1
        }
        guard at > first else { return nil }
        if at < bytes.endIndex, bytes[at] == UInt8(ascii: ";") { at += 1 }
        if (0x80..<0xA0).contains(value) { return (SingleByteText.scalar(UInt8(value), .windows1252), at) }
        return (value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}", at)
    }

    private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte - 0x30)
        case 0x41...0x46, 0x61...0x66: isHexadecimal ? UInt32((byte | 0x20) - 0x61 + 10) : nil
        default: nil
        }
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
    }
}
