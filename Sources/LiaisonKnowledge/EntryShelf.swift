import Foundation
import LiaisonLanguages

/// The entries of packed knowledge, each read from its line when it is first asked for.
final class EntryShelf: @unchecked Sendable {
    /// An entry that was read.
    final class Box: Sendable {
        let entry: KnowledgeEntry
        init(_ entry: KnowledgeEntry) { self.entry = entry }
    }

    /// How many entries there are.
    let count: Int
    private let lines: PackedArray<UInt8>
    private let starts: PackedArray<UInt64>
    private let memory: PackedMemory
    private let boxes: UnsafeMutablePointer<Unmanaged<Box>?>
    /// Each guards the entries whose place ends in its number, so that threads seldom wait for one another.
    private let locks = (0..<32).map { _ in NSLock() }

    init(_ file: PackedFile) throws(PackedFile.Fault) {
        lines = try file.array("knowledge.lines")
        starts = try file.array("knowledge.starts")
        guard starts.count > 0, Int(starts[starts.count - 1]) == lines.count else {
            throw .section("knowledge.starts")
        }
        count = starts.count - 1
        memory = file.memory
        boxes = .allocate(capacity: max(1, count))
        boxes.initialize(repeating: nil, count: count)
    }

    deinit {
        for place in 0..<count { boxes[place]?.release() }
        boxes.deallocate()
    }

    /// The line of the entry at a place.
    func line(_ place: Int) -> UnsafeRawBufferPointer {
        let bytes = lines.slice(Int(starts[place]), Int(starts[place + 1]))
        return UnsafeRawBufferPointer(start: bytes.start, count: bytes.count)
    }

    /// The entry at a place.
    func box(_ place: Int) -> Box {
        precondition(place >= 0 && place < count)
        let lock = locks[place & 31]
        lock.lock()
        defer { lock.unlock() }
        if let box = boxes[place] { return box.takeUnretainedValue() }
        // The line was read once before it was packed.
        let entry = try? KnowledgeEntry(line: line(place))
        let box = Box(entry ?? KnowledgeEntry(id: "", kind: .person, names: [:], source: ""))
        boxes[place] = Unmanaged.passRetained(box)
        return box
    }
}

/// Entries by their place; each is read when it is first asked for.
public struct KnowledgeEntries: RandomAccessCollection, Sendable {
    let shelf: EntryShelf

    /// The first place.
    public var startIndex: Int { 0 }
    /// The place behind the last.
    public var endIndex: Int { shelf.count }

    /// The entry at a place.
    ///
    /// - Complexity: O(1), but for the first time, which reads its line.
    public subscript(place: Int) -> KnowledgeEntry {
        _read {
            let box = shelf.box(place)
            yield box.entry
        }
    }
}
