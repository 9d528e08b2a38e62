import LiaisonExport

extension Layout {
    /// The places as lines of text: `n e12 x y width height`, `l r5 x y`, `e r5 spline`.
    var written: [UInt8] {
        var text = ""
        for (name, box) in nodes.sorted(by: { $0.key < $1.key }) {
            text += "n \(name) \(box.left) \(box.bottom) \(box.right) \(box.top)\n"
        }
        for (name, point) in labels.sorted(by: { $0.key < $1.key }) { text += "l \(name) \(point.x) \(point.y)\n" }
        for (name, spline) in edges.sorted(by: { $0.key < $1.key }) { text += "e \(name) \(spline.text)\n" }
        return Array((text + "end\n").utf8)
    }

    /// Reads what `written` gave, or nil where it is broken off.
    init?(written bytes: [UInt8]) {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        guard lines.last == "end" else { return nil }
        self.init()
        for line in lines.dropLast() {
            let parts = line.split(separator: " ", maxSplits: 2)
            guard parts.count == 3, let name = DOTName(parts[1]) else { return nil }
            if parts[0] == "e" {
                edges[name] = Spline(String(parts[2]))
                continue
            }
            let numbers = parts[2].split(separator: " ").compactMap { Double($0) }
            switch (parts[0], numbers.count) {
            case ("n", 4):
                nodes[name] = Box(left: numbers[0], bottom: numbers[1], right: numbers[2], top: numbers[3])
            case ("l", 2): labels[name] = Point(numbers[0], numbers[1])
            default: return nil
            }
        }
    }
}
