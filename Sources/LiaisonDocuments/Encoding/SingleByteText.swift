/// The single-byte encodings of older Western European files.
enum SingleByteText {
    /// The text as UTF-8; bytes without a meaning become U+FFFD.
    static func utf8(_ raw: [UInt8], _ encoding: TextEncoding) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(raw.count + raw.count / 8)
        for byte in raw {
            if byte < 0x80 {
                bytes.append(byte)
            } else {
                bytes.append(contentsOf: UTF8.encode(scalar(byte, encoding)) ?? UTF8.encodedReplacementCharacter)
            }
        }
        return bytes
    }

    /// What a byte above 0x7F stands for.
    static func scalar(_ byte: UInt8, _ encoding: TextEncoding) -> Unicode.Scalar {
        switch byte {
        case 0x80..<0xA0: windows1252[Int(byte) - 0x80]
        case _ where encoding == .latin9: latin9[byte] ?? Unicode.Scalar(byte)
        default: Unicode.Scalar(byte)
        }
    }

    private static let windows1252: [Unicode.Scalar] = Array(
        "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)

    private static let latin9: [UInt8: Unicode.Scalar] = [
        0xA4: "€", 0xA6: "Š", 0xA8: "š", 0xB4: "Ž", 0xB8: "ž", 0xBC: "Œ", 0xBD: "œ", 0xBE: "Ÿ",
    ]
}
