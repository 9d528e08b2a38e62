/// A text under construction, as UTF-8: syntax of our own, numbers and colours go in without becoming strings.
package struct TextBytes: ~Copyable {
    private var start: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    /// The number of bytes so far.
    package private(set) var count = 0

    /// Nothing yet, with room for so many bytes; more is made as it is needed.
    package init(capacity: Int) {
        self.capacity = max(capacity, 64)
        start = .allocate(capacity: self.capacity)
    }

    deinit { start.deallocate() }

    /// What was written.
    package var bytes: [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }

    /// What was written, as text.
    package var text: String { String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self) }

    /// Appends a byte.
    package mutating func append(_ byte: UInt8) {
        if count == capacity { grow(by: 1) }
        start[count] = byte
        count &+= 1
    }

    /// Appends syntax of our own.
    package mutating func append(_ text: StaticString) { append(text.utf8Start, text.utf8CodeUnitCount) }

    /// Appends a text as it is.
    package mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { utf8 in
            if let first = utf8.baseAddress { append(first, utf8.count) }
        }
    }

    /// Appends UTF-8 as it is.
    package mutating func append(_ utf8: Slice<UnsafeBufferPointer<UInt8>>) {
        let whole = UnsafeBufferPointer(rebasing: utf8)
        if let first = whole.baseAddress { append(first, whole.count) }
    }

    /// Appends a number that is not negative.
    mutating func append(number: Int) {
        if number < 10 { return append(0x30 + UInt8(truncatingIfNeeded: number)) }
        // From its last digit to its first, into the room that the longest needs.
        if count + 20 > capacity { grow(by: 20) }
        var digits = 0
        var rest = UInt(number)
        while rest > 0 {
            (rest, start[count + digits]) = (rest / 10, 0x30 + UInt8(truncatingIfNeeded: rest % 10))
            digits += 1
        }
        var (low, high) = (count, count + digits - 1)
        while low < high {
            (start[low], start[high]) = (start[high], start[low])
            (low, high) = (low + 1, high - 1)
        }
        count += digits
    }

    /// Appends a number with at most three decimals, held within a range; what is no number becomes its lower bound.
    package mutating func append(_ value: Double, in range: ClosedRange<Double> = -1_000_000...1_000_000) {
        let held = value.isNaN ? range.lowerBound : min(max(value, range.lowerBound), range.upperBound)
        let thousandths = Int((held * 1_000).rounded())
        if thousandths < 0 { append(UInt8(ascii: "-")) }
        append(number: abs(thousandths) / 1_000)
        var rest = abs(thousandths) % 1_000
        if rest == 0 { return }
        append(UInt8(ascii: "."))
        var unit = 100
        while rest > 0 {
            append(UInt8(truncatingIfNeeded: 0x30 + rest / unit))
            rest %= unit
            unit /= 10
        }
    }

    /// Appends a colour as `#rrggbb`.
    mutating func append(_ color: DOTColor) {
        append(UInt8(ascii: "#"))
        for shift: UInt32 in [20, 16, 12, 8, 4, 0] {
            let digit = UInt8(truncatingIfNeeded: color.rgb >> shift & 15)
            append(digit < 10 ? 0x30 + digit : 0x57 + digit)
        }
    }

    /// Appends a name.
    mutating func append(_ name: DOTName) {
        append(name.role.rawValue)
        append(number: name.number)
    }

    /// Appends so many bytes as they are.
    package mutating func append(_ first: UnsafePointer<UInt8>, _ length: Int) {
        if count + length > capacity { grow(by: length) }
        (start + count).update(from: first, count: length)
        count += length
    }

    private mutating func grow(by more: Int) {
        let larger = max(capacity * 2, count + more)
        let room = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        room.update(from: start, count: count)
        start.deallocate()
        (start, capacity) = (room, larger)
    }
}
