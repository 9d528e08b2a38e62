import LiaisonExport

/// Where a picture drawn before has its nodes, so that the next one leaves them there.
public struct EarlierPlaces: Hashable, Sendable {
    /// The centres by the nodes' anchors, in points, y upwards.
    let centres: [String: Point]

    /// Reads an SVG that `Drawing` wrote; what it does not understand it leaves out.
    public init(svg: [UInt8]) {
        var centres: [String: Point] = [:]
        let text = String(decoding: svg, as: UTF8.self)
        for piece in text.split(separator: "<a class=\"").dropFirst() {
            guard
                let name = piece.split(separator: "href=\"#", maxSplits: 1).dropFirst().first?.prefix(while: {
                    $0 != "\""
                }),
                let shape = piece.split(separator: "class=\"shape\"", maxSplits: 1).first,
                let tag = shape.split(separator: "<").last
            else { continue }
            func number(_ attribute: String) -> Double? {
                tag.split(separator: " \(attribute)=\"", maxSplits: 1).dropFirst().first
                    .flatMap { Double($0.prefix { $0 != "\"" }) }
            }
            if let x = number("cx"), let y = number("cy") {
                centres[String(name)] = Point(x, -y)
            } else if let values = tag.split(separator: "=\"", maxSplits: 1).dropFirst().first?.prefix(while: {
                $0 != "\""
            }) {
                let points = values.split { " MC".contains($0) }.compactMap { Point($0) }
                if let box = points.map({ Box(centre: $0, width: 0, height: 0) }).reduce(nil, { $0?.union($1) ?? $1 }) {
                    centres[String(name)] = Point((box.left + box.right) / 2, -(box.bottom + box.top) / 2)
                }
            }
        }
        self.centres = centres
    }

    /// The places for a diagram's nodes: those known, and new ones beside what they are linked with; nil where fewer
    /// than half are known.
    func places(for diagram: Diagram) -> [DOTName: Point]? {
        var places: [DOTName: Point] = [:]
        for node in diagram.nodes { places[node.name] = centres[node.subject.anchor] }
        if places.count * 2 < diagram.nodes.count { return nil }
        let known = places
        let lowest = known.values.map(\.y).min() ?? 0
        let leftmost = known.values.map(\.x).min() ?? 0
        for (number, node) in diagram.nodes.filter({ known[$0.name] == nil }).enumerated() {
            let linked = diagram.edges.compactMap { edge -> Point? in
                if edge.tail == node.name { return places[edge.head] }
                return edge.head == node.name ? places[edge.tail] : nil
            }
            let turn = Double(number) * 2.4
            if linked.isEmpty {
                places[node.name] = Point(leftmost + Double(number) * 140, lowest - 60)
            } else {
                let count = Double(linked.count)
                places[node.name] = Point(
                    linked.reduce(0) { $0 + $1.x } / count + 90 * RingLayout.cosine(turn),
                    linked.reduce(0) { $0 + $1.y } / count + 60 * RingLayout.sine(turn))
            }
        }
        return places
    }
}
