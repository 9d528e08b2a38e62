/// A file's bytes as valid UTF-8, and the encoding that they were in.
struct DecodedText {
    let bytes: [UInt8]
    let encoding: TextEncoding

    /// Decodes by byte order mark, then by what the bytes look like; nil where they are no text.
    ///
    /// The encoding that the content declares is believed only among the single-byte ones, because what is valid UTF-8 is
    /// UTF-8 whatever a page says.
    init?(_ raw: [UInt8], declared: String? = nil) {
        if raw.starts(with: [0xFF, 0xFE]) && !raw.starts(with: [0xFF, 0xFE, 0, 0]) {
            self.init(utf16: raw.dropFirst(2), isBigEndian: false)
        } else if raw.starts(with: [0xFE, 0xFF]) {
            self.init(utf16: raw.dropFirst(2), isBigEndian: true)
        } else if let isBigEndian = DecodedText.looksLikeUTF16(raw) {
            self.init(utf16: raw[...], isBigEndian: isBigEndian)
        } else if DecodedText.looksBinary(raw) {
            return nil
        } else if let census = UTF8Census(raw) {
            self.init(invalid: raw, census: census, declared: declared)
        } else {
            self.init(bytes: raw, encoding: .utf8)
        }
    }

    private init(bytes: [UInt8], encoding: TextEncoding) {
        self.bytes = bytes
        self.encoding = encoding
    }

    private init(invalid raw: [UInt8], census: UTF8Census, declared: String?) {
        let hasMark = raw.starts(with: [0xEF, 0xBB, 0xBF])
        if hasMark || census.multibyte >= 2 * census.invalid || census.isCutAtEnd {
            bytes = Array(String(decoding: raw, as: UTF8.self).utf8)
            encoding = .repairedUTF8
        } else {
            encoding =
                switch declared?.lowercased() {
                case "iso-8859-15", "latin-9", "latin9": .latin9
                default: raw.contains { (0x80..<0xA0).contains($0) } ? .windows1252 : .latin1
                }
            bytes = SingleByteText.utf8(raw, encoding)
        }
    }

    private init(utf16 raw: ArraySlice<UInt8>, isBigEndian: Bool) {
        var units: [UInt16] = []
        units.reserveCapacity(raw.count / 2)
        var index = raw.startIndex
        while index + 1 < raw.endIndex {
            let (first, second) = (UInt16(raw[index]), UInt16(raw[index + 1]))
            units.append(isBigEndian ? first << 8 | second : second << 8 | first)
            index += 2
        }
        bytes = Array(String(decoding: units, as: UTF16.self).utf8)
        encoding = isBigEndian ? .utf16BigEndian : .utf16LittleEndian
    }

    /// Whether every other byte of the beginning is zero, as in UTF-16 of Latin letters: true for big endian.
    private static func looksLikeUTF16(_ raw: [UInt8]) -> Bool? {
        let sample = raw.prefix(4096)
        guard sample.count >= 8 else { return nil }
        var zeros = [0, 0]
        for (index, byte) in sample.enumerated() where byte == 0 { zeros[index & 1] += 1 }
        let half = sample.count / 2
        if zeros[1] * 10 > half * 7, zeros[0] * 10 < half { return false }
        if zeros[0] * 10 > half * 7, zeros[1] * 10 < half { return true }
        return nil
    }

    private static func looksBinary(_ raw: [UInt8]) -> Bool {
        let signatures: [[UInt8]] = [
            Array("%PDF-".utf8), [0x50, 0x4B, 3, 4], [0x1F, 0x8B], [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF],
            Array("GIF8".utf8), [0x7F, 0x45, 0x4C, 0x46], [0xFF, 0xFE, 0, 0], Array("SQLite format 3".utf8),
        ]
        if signatures.contains(where: { raw.starts(with: $0) }) { return true }
        let sample = raw.prefix(65_536)
        var controls = 0
        for byte in sample where byte < 0x20 && !(0x08...0x0D).contains(byte) && byte != 0x1B { controls += 1 }
        return controls > 4 && controls * 50 > sample.count
    }
}
