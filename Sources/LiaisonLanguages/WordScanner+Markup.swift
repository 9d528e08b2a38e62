extension WordScanner {
    private static let longestMarkup = 400

    /// Where an HTML tag, or the target of a Markdown link, ends that begins there, and the line breaks that it stands for.
    func markup(_ start: Int) -> (end: Int, breaks: Int)? {
        bytes[start] == 0x3C ? tag(start) : linkTarget(start)
    }

    /// `<p>`, `</a>`, `<img src="…"/>`.
    private func tag(_ start: Int) -> (end: Int, breaks: Int)? {
        var index = start + 1
        if index < bytes.count, bytes[index] == 0x2F { index += 1 }
        var name: UInt64 = 0
        let first = index
        while index < bytes.count, WordScanner.isLetterOrDigit(bytes[index]), index - first < 10 {
            name = name << 8 | UInt64(bytes[index] | 0x20)
            index += 1
        }
        guard index > first, index < bytes.count, bytes[first] >= 0x41,
            bytes[index] == 0x3E || bytes[index] == 0x20 || bytes[index] == 0x2F
        else { return nil }
        let limit = min(bytes.count, start + WordScanner.longestMarkup)
        while index < limit, bytes[index] != 0x3E {
            if bytes[index] == 0x3C { return nil }
            index += 1
        }
        guard index < limit else { return nil }
        return (index + 1, WordScanner.blockTags.contains(name) ? 2 : name == WordScanner.lineBreak ? 1 : 0)
    }

    /// `(https://example.org "title")` behind `]`.
    private func linkTarget(_ start: Int) -> (end: Int, breaks: Int)? {
        guard start > 0, bytes[start - 1] == 0x5D, start + 5 < bytes.count else { return nil }
        let opensAddress = bytes[start + 1] == 0x68 && bytes[start + 2] == 0x74 && bytes[start + 3] == 0x74
        guard opensAddress || bytes[start + 1] == 0x2F || bytes[start + 1] == 0x23 else { return nil }
        var index = start + 1
        let limit = min(bytes.count, start + WordScanner.longestMarkup)
        while index < limit, bytes[index] != 0x29, bytes[index] != 0x0A { index += 1 }
        return index < limit && bytes[index] == 0x29 ? (index + 1, 0) : nil
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x30 && byte <= 0x39
    }

    private static func packed(_ names: String) -> Set<UInt64> {
        Set(names.split(separator: " ").map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1 | 0x20) } })
    }

    /// Tags that end a paragraph, each packed into a number.
    private static let blockTags = packed(
        "p div li ul ol h1 h2 h3 h4 h5 h6 tr td table blockquote article section header footer figure figcaption hr")
    private static let lineBreak: UInt64 = 0x6272
}
