import LiaisonExport

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What Graphviz laid out and painted, as bytes: fields that each end in a zero, which no text of Graphviz' can hold, so
/// that a child process hands over what was read in this one.
///
/// | part | fields after its letter and name |
/// |---|---|
/// | `n` node | centre, width and height in inches, outline, label |
/// | `e` edge | way, centre of its label, the tips at its tail and its head |
/// | `c` cluster | box, centre of its label |
///
/// The last field is `end`.
enum SheetPart: UInt8 {
    case node = 0x6E
    case edge = 0x65
    case cluster = 0x63
}

/// Writes a sheet.
struct SheetWriter: ~Copyable {
    private var written = TextBytes(capacity: 1 << 16)

    /// Begins a part.
    mutating func begin(_ part: SheetPart, _ name: UnsafePointer<CChar>?) {
        written.append(part.rawValue)
        add(name)
    }

    /// Adds a field; nil is an empty one.
    mutating func add(_ text: UnsafePointer<CChar>?) {
        if let text {
            let length = strlen(text)
            text.withMemoryRebound(to: UInt8.self, capacity: length) { written.append($0, length) }
        }
        written.append(0)
    }

    /// The sheet.
    consuming func finished() -> [UInt8] {
        written.append("end" as StaticString)
        written.append(0)
        return written.bytes
    }
}

extension Layout {
    /// Reads a sheet, or nil where it is none or broken off.
    init?(sheet bytes: [UInt8]) {
        guard bytes.suffix(4).elementsEqual([0x65, 0x6E, 0x64, 0]) else { return nil }
        self.init()
        let parts = bytes.count / 400
        nodes.reserveCapacity(parts)
        nodeParts.reserveCapacity(parts)
        edges.reserveCapacity(parts)
        edgeParts.reserveCapacity(parts)
        let isWhole = bytes.withUnsafeBufferPointer { bytes in
            var place = 0
            func field() -> ByteReader? {
                let start = place
                while place < bytes.count, bytes[place] != 0 { place += 1 }
                if place == bytes.count { return nil }
                place += 1
                return ByteReader(UnsafeBufferPointer(rebasing: bytes[start..<(place - 1)]))
            }
            while place < bytes.count - 4 {
                guard let part = SheetPart(rawValue: bytes[place]) else { return false }
                place += 1
                guard let name = field() else { return false }
                var fields: [ByteReader] = []
                for _ in 0..<part.fieldCount {
                    guard let next = field() else { return false }
                    fields.append(next)
                }
                // What has no name of ours is a part of the graph that only groups others.
                if let name = DOTName(name.text) { read(part, name, fields) }
            }
            return place == bytes.count - 4
        }
        if !isWhole { return nil }
    }

    private mutating func read(_ part: SheetPart, _ name: DOTName, _ fields: [ByteReader]) {
        var fields = fields
        switch part {
        case .node:
            guard let centre = fields[0].point(), let width = fields[1].number(), let height = fields[2].number() else {
                return
            }
            nodes[name] = Box(centre: centre, width: width * 72, height: height * 72)
            nodeParts[name] = DrawnPart(shapes: DrawnShape.read(&fields[3]), label: DrawnShape.read(&fields[4]))
        case .edge:
            guard let spline = Spline(&fields[0]) else { return }
            edges[name] = spline
            labels[name] = fields[1].point()
            edgeParts[name] = DrawnPart(
                shapes: spline.pieces.map { .curve($0, isFilled: false) } + DrawnShape.read(&fields[2])
                    + DrawnShape.read(&fields[3]))
        case .cluster:
            guard let low = fields[0].point(), let high = fields[0].point() else { return }
            clusters[name] = Box(left: low.x, bottom: low.y, right: high.x, top: high.y)
        }
    }
}

extension SheetPart {
    fileprivate var fieldCount: Int {
        switch self {
        case .node: 5
        case .edge: 4
        case .cluster: 2
        }
    }
}
