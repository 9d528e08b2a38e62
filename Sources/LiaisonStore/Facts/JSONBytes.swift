/// JSON arrays of numbers, strings and nulls, written byte by byte.
struct JSONBytes {
    private(set) var bytes: [UInt8] = []

    /// Begins an array.
    mutating func open() {
        separate()
        bytes.append(UInt8(ascii: "["))
    }

    /// Ends an array.
    mutating func close() { bytes.append(UInt8(ascii: "]")) }

    /// A whole array.
    mutating func array<Element>(_ elements: [Element], _ write: (Element, inout JSONBytes) -> Void) {
        open()
        for element in elements { write(element, &self) }
        close()
    }

    mutating func append(_ number: Int) {
        separate()
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        var rest = number.magnitude
        let first = bytes.count
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        bytes[first...].reverse()
    }

    mutating func append(_ text: String?) {
        separate()
        guard let text else { return bytes.append(contentsOf: Array("null".utf8)) }
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0..<0x20:
                bytes.append(contentsOf: Array("\\u00".utf8))
                bytes.append(JSONBytes.digit(byte >> 4))
                bytes.append(JSONBytes.digit(byte & 15))
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func separate() {
        if let last = bytes.last, last != UInt8(ascii: "[") { bytes.append(UInt8(ascii: ",")) }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
