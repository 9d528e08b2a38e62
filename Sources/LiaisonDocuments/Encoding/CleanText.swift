/// A text as evidence counts in it: the decoded bytes without byte order mark and NUL, lines ended by line feeds, and cut
/// where it is too long.
struct CleanText {
    /// The longest text of a document, in bytes.
    static let longest = 10_000_000

    let string: String
    let isCut: Bool

    init(_ utf8: [UInt8]) {
        var bytes = utf8
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        if bytes.contains(0) || bytes.contains(0x0D) { CleanText.compact(&bytes) }
        isCut = bytes.count > CleanText.longest
        if isCut { bytes.removeSubrange(CleanText.cut(bytes)...) }
        string = String(decoding: bytes, as: UTF8.self)
    }

    private init(string: String, isCut: Bool) {
        self.string = string
        self.isCut = isCut
    }

    /// The same reading with another text in its place, where one is given.
    func replacing(with text: String?) -> CleanText { text.map { CleanText(string: $0, isCut: isCut) } ?? self }

    private static func compact(_ bytes: inout [UInt8]) {
        var kept = 0
        for index in bytes.indices {
            let byte = bytes[index]
            if byte == 0 { continue }
            if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { continue }
            bytes[kept] = byte
            kept += 1
        }
        bytes.removeSubrange(kept...)
    }

    /// Where to cut: behind the last white space that fits, so that no word is halved.
    private static func cut(_ bytes: [UInt8]) -> Int {
        let nearest = longest - 1024
        if let space = bytes[nearest..<longest].lastIndex(where: { $0 == 0x20 || $0 == 0x0A }) { return space + 1 }
        var end = longest
        while end > nearest, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return end
    }
}
