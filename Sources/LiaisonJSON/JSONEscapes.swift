/// The escapes that strings of JSON need.
package enum JSONEscapes {
    /// Writes a text in quotation marks; runs without an escape are copied whole.
    package static func write(_ text: String, to bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { write($0, to: &bytes) }
    }

    /// Writes a text of UTF-8 in quotation marks.
    package static func write(_ utf8: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        bytes.append(quote)
        var start = 0
        for place in utf8.indices {
            let byte = utf8[place]
            if byte >= 0x20 && byte != quote && byte != backslash { continue }
            bytes.append(contentsOf: utf8[start..<place])
            start = place + 1
            escape(byte, to: &bytes)
        }
        bytes.append(contentsOf: utf8[start...])
        bytes.append(quote)
    }

    private static func escape(_ byte: UInt8, to bytes: inout [UInt8]) {
        bytes.append(backslash)
        switch byte {
        case quote, backslash: bytes.append(byte)
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        default:
            for digit in "u00".utf8 { bytes.append(digit) }
            for half in [byte >> 4, byte & 15] { bytes.append(half < 10 ? 0x30 + half : 0x57 + half) }
        }
    }

    private static let quote = UInt8(ascii: "\"")
    private static let backslash = UInt8(ascii: "\\")
}
