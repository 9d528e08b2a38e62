/// A path as the file system holds it: bytes, which need not be UTF-8.
struct BytePath: Hashable, Sendable {
    /// The bytes without a terminating zero, without doubled slashes, `.` folders or a trailing slash.
    let bytes: [UInt8]

    /// The path that a user typed.
    init(_ typed: String) { self.init(bytes: Array(typed.utf8)) }

    init(bytes: [UInt8]) {
        var kept: [ArraySlice<UInt8>] = []
        for part in bytes.split(separator: UInt8(ascii: "/")) where !part.elementsEqual(".".utf8) { kept.append(part) }
        var clean: [UInt8] = bytes.first == UInt8(ascii: "/") ? [UInt8(ascii: "/")] : []
        clean.append(contentsOf: kept.joined(separator: [UInt8(ascii: "/")]))
        self.bytes = clean.isEmpty ? [UInt8(ascii: ".")] : clean
    }

    /// The path of an entry of this folder.
    func appending(_ name: [UInt8]) -> BytePath {
        if bytes == [UInt8(ascii: ".")] { return BytePath(bytes: name) }
        return BytePath(bytes: bytes + [UInt8(ascii: "/")] + name)
    }

    /// The parts between slashes.
    var components: [ArraySlice<UInt8>] { bytes.split(separator: UInt8(ascii: "/")) }

    /// The name's ASCII letters after the last dot, in lower case, or nil where there is no extension.
    var fileExtension: String? {
        guard let name = components.last, let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
            return nil
        }
        return BytePath.shown(name[(dot + 1)...]).lowercased()
    }

    /// The path for display and for ids: what is not UTF-8 or would move the cursor or the reading direction is escaped.
    var shown: String { BytePath.shown(bytes[...]) }

    /// The last component without its extension, for display and for ids.
    var stem: String {
        guard let name = components.last else { return shown }
        if let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex {
            return BytePath.shown(name[..<dot])
        }
        return BytePath.shown(name)
    }

    /// Bytes as text, with `\x` and two digits for each byte that is not UTF-8 and `\u{…}` for each control character.
    static func shown(_ bytes: ArraySlice<UInt8>) -> String {
        var text = ""
        var decoder = UTF8.ForwardParser()
        var input = bytes.makeIterator()
        var position = bytes.startIndex
        decoding: while true {
            switch decoder.parseScalar(from: &input) {
            case .valid(let encoded):
                position += encoded.count
                let scalar = UTF8.decode(encoded)
                if mustEscape(scalar) {
                    text += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
                } else {
                    text.unicodeScalars.append(scalar)
                }
            case .error(let length):
                for byte in bytes[position..<min(position + length, bytes.endIndex)] {
                    let digits = String(byte, radix: 16, uppercase: true)
                    text += "\\x" + (digits.count < 2 ? "0" + digits : digits)
                }
                position += length
            case .emptyInput: break decoding
            }
        }
        return text
    }

    private static func mustEscape(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }
}

extension BytePath: Comparable {
    /// Orders folder by folder, by bytes.
    static func < (a: BytePath, b: BytePath) -> Bool {
        a.bytes.lexicographicallyPrecedes(b.bytes) { rank($0) < rank($1) }
    }

    /// A slash stands before all other bytes, so that a folder's files stay together.
    private static func rank(_ byte: UInt8) -> UInt8 { byte == UInt8(ascii: "/") ? 0 : byte }
}
