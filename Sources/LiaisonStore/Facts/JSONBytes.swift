import LiaisonJSON

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
        guard let text else { return bytes.append(contentsOf: "null".utf8) }
        JSONEscapes.write(text, to: &bytes)
    }

    private mutating func separate() {
        if let last = bytes.last, last != UInt8(ascii: "[") { bytes.append(UInt8(ascii: ",")) }
    }
}
