/// Sections of plain values in one run of bytes, found by name.
package struct PackedFile: Sendable {
    /// The bytes; whoever keeps an array of the file keeps them too.
    package let memory: PackedMemory
    private let places: [UInt64: Range<Int>]

    /// Why bytes are no such file.
    package enum Fault: Error {
        /// They are damaged, or were written by another version or for another key.
        case foreign
        /// A section is missing or of another size.
        case section(String)
    }

    /// Reads the head and the table of sections, and checks the sum of all bytes.
    ///
    /// - Throws: `Fault.foreign` where the bytes are not what a `PackedWriter` made under that key.
    /// - Complexity: O(*n*) in the bytes, some gigabytes a second.
    package init(_ memory: PackedMemory, key: UInt64 = 0, format: UInt64 = PackedWriter.format) throws(Fault) {
        let bytes = memory.bytes
        let size = MemoryLayout<PackedHead>.stride
        guard bytes.count >= size else { throw .foreign }
        let head = bytes.loadUnaligned(as: PackedHead.self)
        guard head.format == format, head.key == key, head.length == UInt64(bytes.count),
            head.sections <= UInt64(bytes.count) / 24,
            head.sum == ContentSum.of(UnsafeRawBufferPointer(rebasing: bytes[size...]))
        else { throw .foreign }
        var places: [UInt64: Range<Int>] = [:]
        for number in 0..<Int(head.sections) {
            let start = size + number * MemoryLayout<PackedSection>.stride
            guard start + MemoryLayout<PackedSection>.stride <= bytes.count else { throw .foreign }
            let section = bytes.loadUnaligned(fromByteOffset: start, as: PackedSection.self)
            guard section.offset <= head.length, section.length <= head.length - section.offset else { throw .foreign }
            places[section.name] = Int(section.offset)..<Int(section.offset + section.length)
        }
        self.memory = memory
        self.places = places
    }

    /// The values of a section.
    package func array<Element: BitwiseCopyable & Sendable>(
        _ name: String, of type: Element.Type = Element.self
    ) throws(Fault) -> PackedArray<Element> {
        guard let place = places[WordScanner.hash(name.utf8)], let start = memory.bytes.baseAddress,
            place.count % MemoryLayout<Element>.stride == 0
        else { throw .section(name) }
        let base = (start + place.lowerBound).assumingMemoryBound(to: Element.self)
        return PackedArray(base, place.count / MemoryLayout<Element>.stride)
    }

    /// The texts of a section.
    package func texts(_ name: String) throws(Fault) -> PackedTexts {
        let texts = PackedTexts(bytes: try array(name), starts: try array(name + ".starts"))
        guard texts.starts.count > 0 else { throw .section(name) }
        return texts
    }
}

/// Texts that stand one after the other in packed memory.
public struct PackedTexts: Sendable {
    @usableFromInline let bytes: PackedArray<UInt8>
    @usableFromInline let starts: PackedArray<UInt32>

    /// How many there are.
    public var count: Int { starts.count - 1 }

    /// The UTF-8 of a text.
    @inlinable public func utf8(_ index: Int) -> UnsafeBufferPointer<UInt8> {
        let start = Int(starts[index])
        return UnsafeBufferPointer(start: bytes.base + start, count: Int(starts[index + 1]) - start)
    }

    /// A text.
    @inlinable public subscript(index: Int) -> String { String(decoding: utf8(index), as: UTF8.self) }
}
