/// Numbers and texts written one after the other, for the small parts of a packed file that are read as a whole.
struct FieldWriter {
    private(set) var bytes: [UInt8] = []

    /// Adds a number in as few bytes as it needs (LEB128, signs folded in).
    mutating func add(_ number: Int) {
        var rest = UInt64(bitPattern: Int64(number << 1 ^ number >> 63))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// Adds a byte as it is.
    mutating func append(_ byte: UInt8) { bytes.append(byte) }

    /// Adds a text.
    mutating func add(_ text: String) {
        add(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    /// Adds a list.
    mutating func add<Element>(_ list: [Element], _ write: (Element, inout FieldWriter) -> Void) {
        add(list.count)
        for element in list { write(element, &self) }
    }
}

/// Reads what a `FieldWriter` wrote; past the end it gives zeros and empty texts.
struct FieldReader {
    private let bytes: PackedArray<UInt8>
    private var position = 0

    init(_ bytes: PackedArray<UInt8>) { self.bytes = bytes }

    /// The next number.
    mutating func number() -> Int {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while position < bytes.count, shift < 64 {
            let byte = bytes[position]
            position += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { break }
            shift += 7
        }
        return Int(truncatingIfNeeded: value >> 1) ^ -Int(truncatingIfNeeded: value & 1)
    }

    /// The next text.
    mutating func text() -> String {
        let length = max(0, min(number(), bytes.count))
        let end = min(bytes.count, position + length)
        defer { position = end }
        return String(decoding: bytes.slice(position, end), as: UTF8.self)
    }

    /// The next list.
    mutating func list<Element>(_ read: (inout FieldReader) -> Element) -> [Element] {
        let count = max(0, min(number(), bytes.count))
        return (0..<count).map { _ in read(&self) }
    }
}
