#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Bytes that never change: mapped from a file, or held in memory. Arrays over them need it to live on.
package final class PackedMemory: @unchecked Sendable {
    /// The bytes.
    package let bytes: UnsafeRawBufferPointer
    private let isMapped: Bool

    /// Maps a file; nil where it cannot be opened or is empty.
    package init?(mapping path: String) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_size > 0,
            let start = mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED
        else { return nil }
        bytes = UnsafeRawBufferPointer(start: start, count: Int(status.st_size))
        isMapped = true
    }

    /// Memory of so many bytes, filled by `body`.
    package init(count: Int, _ body: (UnsafeMutableRawBufferPointer) -> Void) {
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(count, 16), alignment: 16)
        memory.initializeMemory(as: UInt8.self, repeating: 0)
        body(memory)
        bytes = UnsafeRawBufferPointer(rebasing: memory[..<count])
        isMapped = false
    }

    deinit {
        if isMapped {
            munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
        } else {
            UnsafeRawBufferPointer(start: bytes.baseAddress, count: bytes.count).deallocate()
        }
    }
}

/// Plain values that stand one after the other in packed memory, which must outlive it.
public struct PackedArray<Element: BitwiseCopyable & Sendable>: RandomAccessCollection, @unchecked Sendable {
    @usableFromInline let base: UnsafePointer<Element>
    /// How many there are.
    public let count: Int

    @usableFromInline init(_ base: UnsafePointer<Element>, _ count: Int) {
        self.base = base
        self.count = count
    }

    /// Where they stand.
    public var start: UnsafeRawPointer { UnsafeRawPointer(base) }

    /// The first place.
    @inlinable public var startIndex: Int { 0 }
    /// The place behind the last.
    @inlinable public var endIndex: Int { count }

    /// The value at a place, which must be below `count`.
    @inlinable public subscript(index: Int) -> Element {
        assert(index >= 0 && index < count)
        return base[index]
    }

    /// The values from a place up to another, neither above `count`.
    @inlinable public func slice(_ start: Int, _ end: Int) -> PackedArray {
        assert(start >= 0 && start <= end && end <= count)
        return PackedArray(base + start, end - start)
    }
}
