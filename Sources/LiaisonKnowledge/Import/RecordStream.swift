import LiaisonLanguages

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The lines of a stream, or its CSV records, one at a time in memory that does not grow with the file.
struct RecordStream {
    /// The longest record that is kept, in bytes.
    static let longest = 64 << 20
    /// The number of the line that the record given last begins at, counted from 1.
    private(set) var line = 0
    private let stream: ByteStream
    /// Whether line feeds inside quotation marks belong to the record.
    private let isQuoted: Bool
    private var buffer: UnsafeMutableRawBufferPointer
    private var start = 0
    private var end = 0
    private var nextLine = 1

    /// A stream of records; `finish` must be called behind the last.
    init(_ stream: ByteStream, quoted: Bool) {
        self.stream = stream
        isQuoted = quoted
        buffer = .allocate(byteCount: 1 << 20, alignment: 16)
    }

    /// Gives back the memory.
    func finish() { buffer.deallocate() }

    /// Calls `body` with the next record without its line feed; false at the end.
    ///
    /// - Throws: `ByteStream.Fault` and what `body` throws.
    mutating func next(_ body: (UnsafeRawBufferPointer) throws -> Void) throws -> Bool {
        var scanned = start
        var isInside = false
        var lineFeeds = 0
        while true {
            if let found = recordEnd(from: &scanned, &isInside, &lineFeeds) {
                return try hand(start, found, next: found + 1, lineFeeds + 1, body)
            }
            if end - start >= RecordStream.longest {
                throw ByteStream.Fault(
                    description:
                        "line \(nextLine) has more than \(RecordStream.longest >> 20) MB; is it the right format?")
            }
            let offset = scanned - start
            try fill()
            scanned = start + offset
            if scanned == end {
                if start == end { return false }
                return try hand(start, end, next: end, lineFeeds + 1, body)
            }
        }
    }

    private mutating func hand(
        _ from: Int, _ until: Int, next: Int, _ lines: Int, _ body: (UnsafeRawBufferPointer) throws -> Void
    ) throws -> Bool {
        line = nextLine
        nextLine += lines
        start = next
        try body(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[from..<until]))
        return true
    }

    private func recordEnd(from place: inout Int, _ isInside: inout Bool, _ lineFeeds: inout Int) -> Int? {
        guard let base = buffer.baseAddress else { return nil }
        if !isQuoted {
            defer { place = end }
            return memchr(base + place, 10, end - place).map { UnsafeRawPointer($0) - UnsafeRawPointer(base) }
        }
        while place < end {
            let byte = buffer[place]
            place += 1
            if byte == UInt8(ascii: "\"") { isInside.toggle() }
            if byte == 10 {
                if !isInside { return place - 1 }
                lineFeeds += 1
            }
        }
        return nil
    }

    /// Reads on; afterwards `end` has moved, but at the end of the file.
    private mutating func fill() throws {
        if start > 0 {
            if let base = buffer.baseAddress { memmove(base, base + start, end - start) }
            (start, end) = (0, end - start)
        }
        if end == buffer.count {
            let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: buffer.count * 2, alignment: 16)
            larger.copyMemory(from: UnsafeRawBufferPointer(buffer))
            buffer.deallocate()
            buffer = larger
        }
        end += try stream.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[end...]))
    }
}
