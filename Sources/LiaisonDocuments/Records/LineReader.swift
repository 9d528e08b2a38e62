#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The lines of a file, one at a time, in memory that does not grow with the file.
struct LineReader: ~Copyable {
    /// The longest line that is kept, in bytes.
    static let longestLine = 128 << 20
    private static let chunkSize = 256 << 10

    /// The number of the line read last, counted from 1.
    private(set) var number = 0
    private let file: OpenFile
    private var chunk = [UInt8](repeating: 0, count: chunkSize)
    private var filled = 0
    private var position = 0

    enum Line {
        case bytes([UInt8])
        case tooLong
    }

    init(_ file: consuming OpenFile) { self.file = file }

    /// The next line without its line feed, or nil at the end of the file.
    mutating func next() throws(SystemFailure) -> Line? {
        var line: [UInt8] = []
        var isTooLong = false
        while true {
            if position == filled {
                filled = try LineReader.fill(&chunk, from: file)
                position = 0
                if filled == 0 {
                    if line.isEmpty && !isTooLong { return nil }
                    break
                }
            }
            let end = LineReader.lineFeed(in: chunk, from: position, to: filled)
            let stop = end ?? filled
            if line.count + stop - position > LineReader.longestLine {
                isTooLong = true
                line = []
            } else if !isTooLong {
                line.append(contentsOf: chunk[position..<stop])
            }
            position = end == nil ? stop : stop + 1
            if end != nil { break }
        }
        number += 1
        return isTooLong ? .tooLong : .bytes(line)
    }

    private static func fill(_ chunk: inout [UInt8], from file: borrowing OpenFile) throws(SystemFailure) -> Int {
        var result: Result<Int, SystemFailure> = .success(0)
        chunk.withUnsafeMutableBytes { buffer in
            do throws(SystemFailure) { result = .success(try file.read(into: buffer)) } catch {
                result = .failure(error)
            }
        }
        return try result.get()
    }

    private static func lineFeed(in chunk: [UInt8], from start: Int, to end: Int) -> Int? {
        chunk.withUnsafeBytes { bytes -> Int? in
            guard let base = bytes.baseAddress, let found = memchr(base + start, 10, end - start) else { return nil }
            return base.distance(to: UnsafeRawPointer(found))
        }
    }
}
