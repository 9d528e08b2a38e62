import LiaisonDocuments
import LiaisonLanguages
import LiaisonText

/// Finds words in texts without regard to case, accents, kinds of space and kinds of apostrophe.
struct TextSearch {
    private let needle: [UInt8]

    /// A search for these words; nil where they fold to nothing.
    init?(_ words: String) {
        needle = TextSearch.fold(words)
        if needle.allSatisfy({ $0 == 0x20 }) { return nil }
    }

    func occurs(in text: String) -> Bool {
        let hay = TextSearch.fold(text)
        guard let first = needle.first, hay.count >= needle.count else { return false }
        for start in 0...(hay.count - needle.count) where hay[start] == first {
            if hay[start..<start + needle.count].elementsEqual(needle) { return true }
        }
        return false
    }

    /// Folds a text into bytes; runs of space become one.
    static func fold(_ text: String) -> [UInt8] {
        var folded: [UInt8] = []
        folded.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x41...0x5A: folded.append(UInt8(scalar.value) | 0x20)
            case 0x09...0x0D, 0x20: appendSpace(&folded)
            case 0..<0x80: folded.append(UInt8(scalar.value))
            default: append(scalar, &folded)
            }
        }
        return folded
    }

    private static func append(_ scalar: Unicode.Scalar, _ folded: inout [UInt8]) {
        switch Folding.role(scalar.value) {
        case .ignorable: break
        case .space: appendSpace(&folded)
        case .apostrophe: folded.append(0x27)
        case .hyphen: folded.append(0x2D)
        default:
            let latin = Folding.latin(scalar.value)
            if latin != 0 {
                folded.append(UInt8(truncatingIfNeeded: latin))
                if latin > 0xFF { folded.append(UInt8(latin >> 8)) }
            } else {
                let small = Unicode.Scalar(Folding.small(scalar.value)) ?? scalar
                folded.append(contentsOf: UTF8.encode(small) ?? UTF8.encodedReplacementCharacter)
            }
        }
    }

    private static func appendSpace(_ folded: inout [UInt8]) {
        if folded.last != 0x20 { folded.append(0x20) }
    }
}

extension Evidence {
    /// The bytes of this place in its document's text, or nil where the text does not reach so far.
    func quoted(from text: String) -> String? {
        let bytes = text.utf8
        guard start >= 0, end >= start, end <= bytes.count else { return nil }
        let from = bytes.index(bytes.startIndex, offsetBy: start)
        return String(decoding: bytes[from..<bytes.index(from, offsetBy: end - start)], as: UTF8.self)
    }
}
