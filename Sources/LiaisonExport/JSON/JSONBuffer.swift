import LiaisonJSON

/// JSON under construction, as UTF-8.
package struct JSONBuffer: Sendable {
    /// What was written since the last flush.
    package private(set) var bytes: [UInt8] = []

    /// An empty buffer.
    package init() {}

    /// Appends syntax of our own.
    package mutating func raw(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Appends a number.
    package mutating func number(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

    /// Appends a string, or null.
    package mutating func string(_ text: String?) {
        guard var text else { return raw("null") }
        text.withUTF8 { string($0) }
    }

    /// Appends the name of an object's member, with a comma before it where it is not the first.
    package mutating func member(_ name: String) {
        if bytes.last != UInt8(ascii: "{") { raw(", ") }
        string(name)
        raw(": ")
    }

    /// Appends a member that is a string, or null.
    package mutating func member(_ name: String, _ text: String?) {
        member(name)
        string(text)
    }

    /// Appends a list of strings.
    package mutating func strings(_ texts: [String]) {
        raw("[")
        for (place, text) in texts.enumerated() {
            if place > 0 { raw(", ") }
            string(text)
        }
        raw("]")
    }

    /// Appends a string of UTF-8 bytes; runs without an escape are copied whole.
    package mutating func string(_ utf8: UnsafeBufferPointer<UInt8>) {
        JSONEscapes.write(utf8, to: &bytes)
    }

    /// Hands the bytes over and begins anew, keeping the storage.
    package mutating func flush(_ write: (UnsafeBufferPointer<UInt8>) throws -> Void) rethrows {
        try bytes.withUnsafeBufferPointer(write)
        bytes.removeAll(keepingCapacity: true)
    }
}
