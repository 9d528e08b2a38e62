/// Gathers named sections of plain values and lays them out as one run of bytes, which can be mapped from a file.
///
/// The layout: a head (`PackedHead`), the table of sections, then the sections, each at a multiple of sixteen bytes.
package struct PackedWriter {
    private var sections: [(name: UInt64, bytes: [UInt8])] = []

    /// The format of what is compiled of languages and knowledge, which every change of their layout changes.
    package static let format = PackedHead.format

    /// A writer without sections.
    package init() {}

    /// Adds a section.
    package mutating func add<Element: BitwiseCopyable>(_ name: String, _ values: [Element]) {
        sections.append((WordScanner.hash(name.utf8), values.withUnsafeBytes { Array($0) }))
    }

    /// Adds two sections: the bytes of texts, and where each begins.
    package mutating func add(_ name: String, texts: [String]) {
        var bytes: [UInt8] = []
        var starts: [UInt32] = [0]
        starts.reserveCapacity(texts.count + 1)
        for text in texts {
            bytes.append(contentsOf: text.utf8)
            starts.append(UInt32(truncatingIfNeeded: bytes.count))
        }
        add(name, bytes)
        add(name + ".starts", starts)
    }

    /// All sections as one run of bytes; the key says what they were made from.
    package func finish(key: UInt64 = 0, format: UInt64 = PackedWriter.format) -> PackedMemory {
        func aligned(_ offset: Int) -> Int { (offset + 15) & ~15 }
        let head = MemoryLayout<PackedHead>.stride
        let entry = MemoryLayout<PackedSection>.stride
        var offset = aligned(head + entry * sections.count)
        var table: [PackedSection] = []
        for section in sections {
            table.append(
                PackedSection(name: section.name, offset: UInt64(offset), length: UInt64(section.bytes.count)))
            offset = aligned(offset + section.bytes.count)
        }
        return PackedMemory(count: offset) { memory in
            for (place, section) in zip(table, sections) {
                let target = UnsafeMutableRawBufferPointer(
                    rebasing: memory[Int(place.offset)..<Int(place.offset + place.length)])
                target.copyBytes(from: section.bytes)
            }
            table.withUnsafeBytes { bytes in
                UnsafeMutableRawBufferPointer(rebasing: memory[head..<head + bytes.count]).copyBytes(from: bytes)
            }
            let body = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(memory)[head..<offset])
            var written = PackedHead()
            written.format = format
            written.key = key
            written.length = UInt64(offset)
            written.sections = UInt64(sections.count)
            written.sum = ContentSum.of(body)
            memory.storeBytes(of: written, as: PackedHead.self)
        }
    }
}

/// What stands in front of packed sections.
struct PackedHead: BitwiseCopyable {
    /// Changes whenever the layout of any section changes; read on a machine of other byte order it is another number.
    fileprivate static let format: UInt64 = 0x4C49_4149_534F_0002
    var format = PackedHead.format
    var key: UInt64 = 0
    var length: UInt64 = 0
    var sections: UInt64 = 0
    var sum: UInt64 = 0
    var spare: UInt64 = 0
}

/// Where a section stands.
struct PackedSection: BitwiseCopyable {
    var name: UInt64
    var offset: UInt64
    var length: UInt64
}
