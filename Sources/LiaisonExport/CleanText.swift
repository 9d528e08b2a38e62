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

    private static func isPlain(_ text: String) -> Bool {
        text.utf8.allSatisfy { ($0 >= 0x20 && $0 < 0x7F) || $0 == 0x0A }
    }
}
