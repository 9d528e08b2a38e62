/// The first and last lines of a text, where papers print who published it and when.
struct TextLines {
    /// Lines that are not blank, from the top; each knows whether a blank line follows.
    let head: [Line]
    /// The last lines that are not blank, from the bottom up.
    let tail: [Line]

    struct Line {
        /// The line without white space around it; only its beginning where it is a long paragraph.
        let text: String
        /// The length of the whole line in bytes.
        let length: Int
        /// Whether it holds a digit, without which there is no date.
        let hasDigit: Bool
        /// Whether the next line is not blank.
        let isFollowedDirectly: Bool
        /// Whether a blank line or the end of a sentence stands before it, so that it is no part of a broken paragraph.
        let opensParagraph: Bool
        /// The end of a long line, which may hold an agency's signature.
        let ending: String

        /// Whether the line is short enough to be anything but a paragraph.
        var isShort: Bool { length <= TextLines.longestShort }
    }

    static let longestShort = 240

    init(_ text: String, headCount: Int = 14, tailCount: Int = 5) {
        var text = text
        (head, tail) = text.withUTF8 { bytes in
            var head: [Line] = []
            var position = 0
            while head.count < headCount, position < bytes.count, position < 16_384 {
                let end = bytes[position...].firstIndex(of: 10) ?? bytes.count
                if let line = TextLines.line(bytes, position..<end) { head.append(line) }
                position = end + 1
            }
            var tail: [Line] = []
            var end = bytes.count
            while tail.count < tailCount, end > max(0, bytes.count - 16_384) {
                let start = bytes[..<end].lastIndex(of: 10).map { $0 + 1 } ?? 0
                if let line = TextLines.line(bytes, start..<end) { tail.append(line) }
                end = start - 1
            }
            return (head, tail)
        }
    }

    private static func line(_ bytes: UnsafeBufferPointer<UInt8>, _ whole: Range<Int>) -> Line? {
        var range = whole
        while let first = range.first, isSpace(bytes[first]) { range.removeFirst() }
        while let last = range.last, isSpace(bytes[last]) { range.removeLast() }
        if range.isEmpty { return nil }
        let before = bytes[..<whole.lowerBound].dropLast().last { $0 == 10 || !isSpace($0) }
        var next = whole.upperBound + 1
        while next < bytes.count, bytes[next] != 10, isSpace(bytes[next]) { next += 1 }
        let shown = range.count <= longestShort ? range : range.prefix(longestShort)
        return Line(
            text: String(decoding: bytes[shown], as: UTF8.self), length: range.count,
            hasDigit: bytes[shown].contains { $0 >= 0x30 && $0 <= 0x39 },
            isFollowedDirectly: next < bytes.count && bytes[next] != 10,
            opensParagraph: before.map { $0 == 10 || $0 >= 0x80 || ".!?\":)>".utf8.contains($0) } ?? true,
            ending: String(decoding: bytes[range.suffix(48)], as: UTF8.self))
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 9 && byte <= 13) }
}
