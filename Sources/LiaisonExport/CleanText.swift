import Foundation

/// Text that may stand in a picture: composed (NFC), without control characters, bidirectional overrides and
/// noncharacters; line ends are line feeds.
package enum CleanText {
    /// The text without what no picture can hold.
    package static func clean(_ text: String) -> String {
        if isPlain(text) { return text }
        var kept = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A, 0x2028, 0x2029, 0x85: kept.append("\n")
            case 0x09: kept.append(" ")
            case 0x00...0x1F, 0x7F...0x9F: continue
            case 0x202A...0x202E, 0x2066...0x2069: continue
            case 0xFEFF, 0xFDD0...0xFDEF, 0xFFF9...0xFFFB: continue
            case let value where value & 0xFFFE == 0xFFFE: continue
            default: kept.append(scalar)
            }
        }
        return String(kept).precomposedStringWithCanonicalMapping
    }

    /// The text on one line, with runs of white space as one space.
    package static func oneLine(_ text: String) -> String {
        clean(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Whether nothing is to be done: no control characters, and nothing that could combine (all below U+0300 is NFC, and
    /// so are the dashes, quotation marks and arrows that this program writes itself).
    private static func isPlain(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { utf8 in
            var place = 0
            while place < utf8.count {
                let byte = utf8[place]
                if byte < 0x80 {
                    if byte < 0x20 && byte != 0x0A || byte == 0x7F { return false }
                } else if byte == 0xE2 && place + 2 < utf8.count {
                    let (second, third) = (utf8[place + 1], utf8[place + 2])
                    // U+2010 to U+2027, U+2030 to U+203F, U+2180 to U+21BF.
                    guard second == 0x86 || second == 0x80 && (third >= 0xB0 || (0x90...0xA7).contains(third)) else {
                        return false
                    }
                    place += 2
                } else if byte > 0xCB || byte == 0xC2 && place + 1 < utf8.count && utf8[place + 1] < 0xA0 {
                    return false
                }
                place += 1
            }
            return true
        }
    }
}
