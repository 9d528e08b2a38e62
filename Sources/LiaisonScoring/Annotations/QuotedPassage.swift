/// The passage of a text that an annotation quotes, whole or by its first and last words.
enum QuotedPassage {
    /// The words that stand for what a shortened quotation leaves out.
    private static let gap = Array(" … ".utf8)

    /// The substring of a text (with even spaces) that a quotation stands for; nil where the text does not have it.
    ///
    ///     "The talks … stay open"   runs from the first "The talks" to the first "stay open" after it
    static func find(_ quotation: String, in text: String) -> String? {
        let quoted = Array(evenSpaces(quotation).utf8)
        let bytes = Array(text.utf8)
        guard let cut = place(of: gap, in: quoted, from: 0) else {
            return place(of: quoted, in: bytes, from: 0).map { _ in String(decoding: quoted, as: UTF8.self) }
        }
        let head = Array(quoted[..<cut])
        let tail = Array(quoted[(cut + gap.count)...])
        guard let start = place(of: head, in: bytes, from: 0),
            let end = place(of: tail, in: bytes, from: start + head.count)
        else { return nil }
        return String(decoding: bytes[start..<(end + tail.count)], as: UTF8.self)
    }

    /// Whether a text has exactly these bytes.
    static func contains(_ passage: String, in text: String) -> Bool {
        place(of: Array(passage.utf8), in: Array(text.utf8), from: 0) != nil
    }

    /// A text with a plain space for each no-break and thin one.
    static func evenSpaces(_ text: String) -> String {
        var even = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0xA0, 0x202F, 0x2009: even.append(" ")
            default: even.append(scalar)
            }
        }
        return String(even)
    }

    /// Where a pattern first stands, at or behind a place.
    private static func place(of pattern: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard let first = pattern.first else { return start }
        var at = start
        while at + pattern.count <= bytes.count {
            guard let next = bytes[at...].firstIndex(of: first), next + pattern.count <= bytes.count else { return nil }
            if bytes[next..<(next + pattern.count)].elementsEqual(pattern) { return next }
            at = next + 1
        }
        return nil
    }
}
