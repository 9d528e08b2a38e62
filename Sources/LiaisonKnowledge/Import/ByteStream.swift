import CCompression

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The bytes of a file from front to back, uncompressed where it is gzip or bzip2 (of one or several members).
///
/// Which it is, its first bytes tell.
final class ByteStream {
    /// The size of the file, in bytes.
    let size: Int
    /// How many bytes of the file have been read.
    private(set) var consumed = 0
    private let descriptor: Int32
    private let form: Form
    private var raw = [UInt8](repeating: 0, count: 1 << 18)
    private var rawStart = 0
    private var rawEnd = 0
    private var zlib = z_stream()
    private var bzip = bz_stream()
    private var isOpen = false

    private enum Form { case plain, gzip, bzip2 }

    /// What is wrong with a file.
    struct Fault: Error, CustomStringConvertible {
        let description: String
    }

    /// Opens a file.
    init(_ path: String) throws(Fault) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw Fault(description: "\(path): cannot be opened; check the spelling and the permissions")
        }
        var status = stat()
        size = fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
        let count = Swift.max(0, ByteStream.system(descriptor, &raw))
        (rawEnd, consumed) = (count, count)
        switch (raw[0], raw[1]) {
        case (0x1F, 0x8B) where count > 2: form = .gzip
        case (UInt8(ascii: "B"), UInt8(ascii: "Z")) where count > 3 && raw[2] == UInt8(ascii: "h"): form = .bzip2
        default: form = .plain
        }
    }

    deinit {
        endMember()
        close(descriptor)
    }

    /// Fills the buffer with the next bytes; fewer than it holds only at the end, 0 behind it.
    ///
    /// - Throws: `Fault` where the file cannot be read on or its compression is damaged.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(Fault) -> Int {
        var filled = 0
        while filled < buffer.count {
            if rawStart == rawEnd {
                let count = Self.system(descriptor, &raw)
                if count < 0 { throw Fault(description: "the file cannot be read on") }
                if count == 0 {
                    if isOpen {
                        throw Fault(description: "the file ends inside its compression, as if it were cut off")
                    }
                    break
                }
                (rawStart, rawEnd) = (0, count)
                consumed += count
            }
            let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
            switch form {
            case .plain: filled += copy(rest)
            case .gzip: filled += try inflateSome(rest)
            case .bzip2: filled += try decompressSome(rest)
            }
        }
        return filled
    }

    private static func system(_ descriptor: Int32, _ raw: inout [UInt8]) -> Int {
        while true {
            let count = raw.withUnsafeMutableBytes { buffer -> Int in
                #if canImport(Glibc)
                    Glibc.read(descriptor, buffer.baseAddress, buffer.count)
                #elseif canImport(Musl)
                    Musl.read(descriptor, buffer.baseAddress, buffer.count)
                #else
                    Darwin.read(descriptor, buffer.baseAddress, buffer.count)
                #endif
            }
            if count >= 0 || errno != EINTR { return count }
        }
    }

    private func copy(_ target: UnsafeMutableRawBufferPointer) -> Int {
        let count = Swift.min(target.count, rawEnd - rawStart)
        raw.withUnsafeBytes {
            target.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[rawStart..<rawStart + count]))
        }
        rawStart += count
        return count
    }

    private func inflateSome(_ target: UnsafeMutableRawBufferPointer) throws(Fault) -> Int {
        if !isOpen {
            // Zeros may stand behind the last member.
            while rawStart < rawEnd, raw[rawStart] == 0 { rawStart += 1 }
            if rawStart == rawEnd { return 0 }
            zlib = z_stream()
            guard liaison_inflate_init(&zlib) == Z_OK else { throw Fault(description: "gzip cannot be begun") }
            isOpen = true
        }
        let status = raw.withUnsafeMutableBufferPointer { source -> Int32 in
            zlib.next_in = source.baseAddress.map { $0 + rawStart }
            zlib.avail_in = UInt32(rawEnd - rawStart)
            zlib.next_out = target.baseAddress?.assumingMemoryBound(to: UInt8.self)
            zlib.avail_out = UInt32(clamping: target.count)
            return inflate(&zlib, Z_NO_FLUSH)
        }
        rawStart = rawEnd - Int(zlib.avail_in)
        let made = Int(UInt32(clamping: target.count)) - Int(zlib.avail_out)
        if status == Z_STREAM_END {
            endMember()
        } else if status != Z_OK && status != Z_BUF_ERROR {
            throw Fault(description: "the gzip is damaged")
        }
        return made
    }

    private func decompressSome(_ target: UnsafeMutableRawBufferPointer) throws(Fault) -> Int {
        if !isOpen {
            bzip = bz_stream()
            guard BZ2_bzDecompressInit(&bzip, 0, 0) == BZ_OK else { throw Fault(description: "bzip2 cannot be begun") }
            isOpen = true
        }
        let status = raw.withUnsafeMutableBytes { source -> Int32 in
            bzip.next_in = source.baseAddress.map { ($0 + rawStart).assumingMemoryBound(to: CChar.self) }
            bzip.avail_in = UInt32(rawEnd - rawStart)
            bzip.next_out = target.baseAddress?.assumingMemoryBound(to: CChar.self)
            bzip.avail_out = UInt32(clamping: target.count)
            return BZ2_bzDecompress(&bzip)
        }
        rawStart = rawEnd - Int(bzip.avail_in)
        let made = Int(UInt32(clamping: target.count)) - Int(bzip.avail_out)
        if status == BZ_STREAM_END {
            endMember()
        } else if status != BZ_OK {
            throw Fault(description: "the bzip2 is damaged")
        }
        return made
    }

    private func endMember() {
        guard isOpen else { return }
        if form == .gzip { inflateEnd(&zlib) } else { BZ2_bzDecompressEnd(&bzip) }
        isOpen = false
    }
}
