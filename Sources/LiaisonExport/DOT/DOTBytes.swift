/// DOT under construction, as UTF-8: texts of our own, numbers and colours go in without becoming strings.
struct DOTBytes {
    private(set) var bytes: [UInt8] = []

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    /// Appends a byte.
    mutating func append(_ byte: UInt8) { bytes.append(byte) }

    /// Appends syntax of our own.
    mutating func append(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Appends a text as it is.
    mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { bytes.append(contentsOf: $0) }
    }

    /// Appends UTF-8 as it is.
    mutating func append(_ utf8: Slice<UnsafeBufferPointer<UInt8>>) {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8))
    }

    /// Appends a number that is not negative.
    mutating func append(number: Int) {
        var unit = 1
        while number / unit >= 10 { unit *= 10 }
        while unit > 0 {
            bytes.append(UInt8(truncatingIfNeeded: 0x30 + number / unit % 10))
            unit /= 10
        }
    }

    /// Appends a number with at most three decimals, held within a range; what is no number becomes its lower bound.
    mutating func append(_ value: Double, in range: ClosedRange<Double> = -1_000_000...1_000_000) {
        let held = value.isNaN ? range.lowerBound : min(max(value, range.lowerBound), range.upperBound)
        let thousandths = Int((held * 1_000).rounded())
        if thousandths < 0 { bytes.append(UInt8(ascii: "-")) }
        append(number: abs(thousandths) / 1_000)
        var rest = abs(thousandths) % 1_000
        if rest == 0 { return }
        bytes.append(UInt8(ascii: "."))
        var unit = 100
        while rest > 0 {
            bytes.append(UInt8(truncatingIfNeeded: 0x30 + rest / unit))
            rest %= unit
            unit /= 10
        }
    }

    /// Appends a colour as `#rrggbb`.
    mutating func append(_ color: DOTColor) {
        bytes.append(UInt8(ascii: "#"))
        for shift: UInt32 in [20, 16, 12, 8, 4, 0] {
            let digit = UInt8(truncatingIfNeeded: color.rgb >> shift & 15)
            bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
        }
    }

    /// Appends a name.
    mutating func append(_ name: DOTName) {
        bytes.append(name.role.rawValue)
        append(number: name.number)
    }
}
