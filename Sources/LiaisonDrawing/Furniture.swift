import LiaisonExport

/// What stands around the picture and makes it understood alone: the title above, legend and caption below.
struct Furniture {
    /// The nodes, each with its place.
    private(set) var nodes: [DOTGraph.Node] = []
    /// The sample lines of the legend.
    private(set) var edges: [DOTGraph.Edge] = []
    /// The furniture that is text: what it is, for the picture's classes.
    private(set) var roles: [DOTName: Role] = [:]
    /// What a sample in the legend shows.
    private(set) var samples: [DOTName: LegendItem] = [:]

    /// What a piece of text is.
    enum Role: String, Hashable { case title, legend, caption }

    private static let sampleWidth = 30.0
    private static let sampleGap = 6.0
    private static let itemGap = 18.0
    private static let rowHeight = 19.0

    /// The furniture around a picture's content.
    init(for diagram: Diagram, around content: Box, warnings: inout [String]) throws(DrawingError) {
        let width = max(content.width, 400)
        let titles = Furniture.wrap(diagram.title, size: Look.titleSize * 1.1, to: width, most: 4)
        let captions = diagram.caption.flatMap { Furniture.wrap($0, size: Look.smallSize, to: width, most: 6) }
        let legend = diagram.legend
        let widths = try Layout.widths(
            of: titles.map { ($0, Look.titleSize, true) } + legend.map { ($0.text, Look.legendSize, false) }
                + captions.map { ($0, Look.smallSize, false) },
            warnings: &warnings)
        let legendWidths = Array(widths[titles.count..<(titles.count + legend.count)])
        let whole = ([width] + widths).max() ?? width
        let left = (content.left + content.right - whole) / 2

        var y = content.top + 20 + Double(titles.count - 1) * Look.titleSize * 1.25
        for (line, width) in zip(titles, widths) {
            text(line, .title, size: Look.titleSize, isBold: true, left: left, y: y, width: width)
            y -= Look.titleSize * 1.25
        }
        y = content.bottom - 26
        var x = left
        for (item, width) in zip(legend, legendWidths) {
            let needed = Furniture.sampleWidth + Furniture.sampleGap + width
            if x > left && x + needed > left + whole {
                x = left
                y -= Furniture.rowHeight
            }
            sample(item, at: Point(x + Furniture.sampleWidth / 2, y))
            text(
                item.text, .legend, size: Look.legendSize, isBold: false,
                left: x + Furniture.sampleWidth + Furniture.sampleGap, y: y, width: width)
            x += needed + Furniture.itemGap
        }
        y -= legend.isEmpty ? 0 : Furniture.rowHeight + 3
        for (line, width) in zip(captions, widths.suffix(captions.count)) {
            text(line, .caption, size: Look.smallSize, isBold: false, left: left, y: y, width: width)
            y -= Look.smallSize * 1.45
        }
    }

    private mutating func text(
        _ text: String, _ role: Role, size: Double, isBold: Bool, left: Double, y: Double, width: Double
    ) {
        let name = DOTName(.furniture, nodes.count)
        roles[name] = role
        nodes.append(
            DOTGraph.Node(
                name,
                [
                    .shape(.plain), .label(.text(text)), .fontSize(size), .fontName(isBold ? .bold : .regular),
                    .fontColor(role == .caption ? Look.softInk : Look.ink), .position(x: left + width / 2, y: y),
                ]))
    }

    private mutating func sample(_ item: LegendItem, at centre: Point) {
        let name = DOTName(.furniture, nodes.count)
        samples[name] = item
        switch item {
        case .node(let kind, _):
            nodes.append(
                DOTGraph.Node(
                    name,
                    DiagramDOT.attributes(of: kind) + [
                        .label(.text("")), .width(26 / 72), .height(13 / 72), .isFixedSize(true), .penWidth(1),
                        .position(x: centre.x, y: centre.y),
                    ]))
        case .edge(let link, _):
            let ends = [-Furniture.sampleWidth / 2, Furniture.sampleWidth / 2].map { Point(centre.x + $0, centre.y) }
            for end in ends {
                nodes.append(
                    DOTGraph.Node(
                        DOTName(.furniture, nodes.count),
                        [
                            .shape(.point), .style([.invisible]), .width(0.01), .height(0.01), .isFixedSize(true),
                            .label(.text("")), .position(x: end.x, y: end.y),
                        ]))
            }
            let edge = DOTName(.furniture, edges.count)
            edges.append(
                DOTGraph.Edge(
                    edge, from: name, to: DOTName(.furniture, name.number + 1),
                    DiagramDOT.attributes(of: link, documents: 2) + [
                        .spline(Furniture.line(from: ends[0], to: ends[1], link))
                    ]))
        }
    }

    /// A straight way that leaves room for the arrows at its ends.
    private static func line(from tail: Point, to head: Point, _ link: LinkKind) -> String {
        let arrow = Look.arrow(of: link) == .none ? 0.0 : 8.0
        let start = Point(tail.x + (link.isMutual ? arrow : 0), tail.y)
        let end = Point(head.x - arrow, head.y)
        func text(_ x: Double, _ y: Double) -> String { DOTNumber.text(x) + "," + DOTNumber.text(y) }
        let third = (end.x - start.x) / 3
        var parts: [String] = []
        if link.isMutual && arrow > 0 { parts.append("s," + text(tail.x, tail.y)) }
        if arrow > 0 { parts.append("e," + text(head.x, head.y)) }
        parts += (0...3).map { text(start.x + third * Double($0), start.y) }
        return parts.joined(separator: " ")
    }

    /// The lines of a text that is to fit a width, at the mean width of the font's letters.
    private static func wrap(_ text: String, size: Double, to width: Double, most: Int) -> [String] {
        let columns = max(Int(width / (size * 0.56)), 30)
        return LabelText.wrap(text, columns: columns, limit: columns * most)
    }
}
