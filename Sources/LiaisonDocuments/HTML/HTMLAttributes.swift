/// The attributes of a start tag that tell something about its content, as ranges of the page.
struct HTMLAttributes {
    /// The attributes that are kept; a tag may carry a million others.
    enum Name: String, CaseIterable {
        case classes = "class"
        case id, role, itemprop, hidden, style, content, name, property, type, datetime, lang, rel, href, pubdate
        case ariaHidden = "aria-hidden"

        static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
    }

    private var found: [(name: Name, value: Range<Int>)] = []

    /// Reads from behind a tag's name to behind its `>`, and returns that place.
    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var at = start
        while at < bytes.count {
            let byte = bytes[at]
            if byte == UInt8(ascii: ">") { return at + 1 }
            if byte == UInt8(ascii: "/") || HTMLAttributes.isSpace(byte) {
                at += 1
                continue
            }
            let nameStart = at
            at += 1
            while at < bytes.count, !HTMLAttributes.isSpace(bytes[at]), !"=>/".utf8.contains(bytes[at]) { at += 1 }
            let nameEnd = at
            while at < bytes.count, HTMLAttributes.isSpace(bytes[at]) { at += 1 }
            var value = nameEnd..<nameEnd
            if at < bytes.count, bytes[at] == UInt8(ascii: "=") {
                at += 1
                value = HTMLAttributes.value(bytes, &at)
            }
            keep(bytes[nameStart..<nameEnd], value)
        }
        return at
    }

    /// The value of an attribute, entities resolved, or nil where the tag has none.
    func value(_ name: Name, in bytes: UnsafeBufferPointer<UInt8>) -> String? {
        guard let range = found.first(where: { $0.name == name })?.value else { return nil }
        return HTMLEntities.resolved(bytes[range.prefix(8_192)])
    }

    func has(_ name: Name) -> Bool { found.contains { $0.name == name } }

    private static func value(_ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> Range<Int> {
        while at < bytes.count, isSpace(bytes[at]) { at += 1 }
        guard at < bytes.count else { return at..<at }
        let quote = bytes[at]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let start = at + 1
            at = start
            while at < bytes.count, bytes[at] != quote { at += 1 }
            defer { at = min(at + 1, bytes.count) }
            return start..<at
        }
        let start = at
        while at < bytes.count, !isSpace(bytes[at]), bytes[at] != UInt8(ascii: ">") { at += 1 }
        return start..<at
    }

    private mutating func keep(_ name: Slice<UnsafeBufferPointer<UInt8>>, _ value: Range<Int>) {
        guard name.count >= 2, name.count <= 11 else { return }
        var text = ""
        for byte in name {
            text.unicodeScalars.append(Unicode.Scalar(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte))
        }
        guard let known = Name.byName[text], !has(known) else { return }
        found.append((known, value))
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 9 && byte <= 13) }
}
