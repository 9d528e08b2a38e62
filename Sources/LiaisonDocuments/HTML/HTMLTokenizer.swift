/// A piece of a page.
enum HTMLToken {
    /// Characters with entities still in them.
    case text(Range<Int>)
    case start(HTMLTag, HTMLAttributes)
    case end(HTMLTag)
    /// The content of a script, style or title.
    case raw(HTMLTag, Range<Int>)
}

/// Cuts a page into tags and text, whatever its faults, in one pass without recursion.
///
/// - Complexity: O(*n*) for a page of *n* bytes, in constant memory.
struct HTMLTokenizer {
    let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    private var rawTag: HTMLTag?

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func next() -> HTMLToken? {
        if let tag = rawTag {
            rawTag = nil
            let start = position
            position = endOfRaw(tag)
            return .raw(tag, start..<position)
        }
        while position < bytes.count {
            let start = position
            if bytes[position] == UInt8(ascii: "<"), let token = markup() {
                if let token = token.token { return token }
                continue
            }
            position = max(position, start + 1)
            while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
            return .text(start..<position)
        }
        return nil
    }

    /// What begins at a `<`: nil where it is a character, an empty wrapper where it is a comment.
    private mutating func markup() -> (token: HTMLToken?, ())? {
        guard position + 1 < bytes.count else { return nil }
        let next = bytes[position + 1]
        if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
            skipComment()
            return (nil, ())
        }
        let isEnd = next == UInt8(ascii: "/")
        let nameStart = position + (isEnd ? 2 : 1)
        guard nameStart < bytes.count, isLetter(bytes[nameStart]) else {
            if isEnd {
                skip(to: UInt8(ascii: ">"))
                return (nil, ())
            }
            return nil
        }
        var nameEnd = nameStart
        while nameEnd < bytes.count, !isSpace(bytes[nameEnd]), bytes[nameEnd] != UInt8(ascii: ">"),
            bytes[nameEnd] != UInt8(ascii: "/")
        { nameEnd += 1 }
        let tag = HTMLTag(name: bytes[nameStart..<nameEnd])
        var attributes = HTMLAttributes()
        position = attributes.read(bytes, from: nameEnd)
        if isEnd { return (.end(tag), ()) }
        if tag.isRawText { rawTag = tag }
        return (.start(tag, attributes), ())
    }

    private mutating func skipComment() {
        let isComment =
            position + 3 < bytes.count && bytes[position + 2] == UInt8(ascii: "-")
            && bytes[position + 3] == UInt8(ascii: "-")
        guard isComment else { return skip(to: UInt8(ascii: ">")) }
        position += 4
        while position + 2 < bytes.count {
            if bytes[position] == UInt8(ascii: "-"), bytes[position + 1] == UInt8(ascii: "-"),
                bytes[position + 2] == UInt8(ascii: ">")
            {
                position += 3
                return
            }
            position += 1
        }
        position = bytes.count
    }

    private mutating func skip(to byte: UInt8) {
        while position < bytes.count, bytes[position] != byte { position += 1 }
        position = min(position + 1, bytes.count)
    }

    /// Where the end tag of a raw element begins, or the end of the page.
    private func endOfRaw(_ tag: HTMLTag) -> Int {
        let name = Array("\(tag)".utf8)
        var at = position
        while at + name.count + 1 < bytes.count {
            if bytes[at] == UInt8(ascii: "<"), bytes[at + 1] == UInt8(ascii: "/"),
                name.indices.allSatisfy({ bytes[at + 2 + $0] | 0x20 == name[$0] })
            {
                return at
            }
            at += 1
        }
        return bytes.count
    }

    private func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 9 && byte <= 13) }
}
