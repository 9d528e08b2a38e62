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

    /// The number of documents for which the legend's lines are drawn.
    static let sampleDocuments = 2

    /// How much larger than in a small picture, so that a large one can be read at a glance too.
    private let scale: Double
    private var sampleWidth: Double { 30 * scale }

    /// The furniture around a picture's content.
    init(for diagram: Diagram, around content: Box, warnings: inout [String]) throws(DrawingError) {
        let width = max(content.width, 400)
        scale = max(min(width.squareRoot() / 900.squareRoot(), 6), 1)
        let titleSize = (Look.titleSize * scale).rounded()
        let legendSize = (Look.legendSize * scale).rounded()
        let captionSize = (Look.smallSize * scale).rounded()
        let titles = Furniture.wrap(diagram.title, size: titleSize * 1.1, to: width, most: 4)
        let captions = diagram.caption.flatMap { Furniture.wrap($0, size: captionSize, to: width, most: 6) }
        let legend = diagram.legend
        let widths = try Layout.widths(
            of: titles.map { ($0, titleSize, true) } + legend.map { ($0.text, legendSize, false) }
                + captions.map { ($0, captionSize, false) },
            warnings: &warnings)
        let legendWidths = Array(widths[titles.count..<(titles.count + legend.count)])
        let whole = ([width] + widths).max() ?? width
        let left = (content.left + content.right - whole) / 2

        var y = content.top + 20 * scale + Double(titles.count - 1) * titleSize * 1.25
        for (line, width) in zip(titles, widths) {
            text(line, .title, size: titleSize, left: left, y: y, width: width)
            y -= titleSize * 1.25
        }
        y = content.bottom - 26 * scale
        var x = left
        let gap = 6 * scale
        for (item, width) in zip(legend, legendWidths) {
            let needed = sampleWidth + gap + width
            if x > left && x + needed > left + whole {
                x = left
                y -= legendSize * 1.9
            }
            sample(item, at: Point(x + sampleWidth / 2, y))
            text(item.text, .legend, size: legendSize, left: x + sampleWidth + gap, y: y, width: width)
            x += needed + 3 * gap
        }
        y -= legend.isEmpty ? 0 : legendSize * 2.2
        for (line, width) in zip(captions, widths.suffix(captions.count)) {
            text(line, .caption, size: captionSize, left: left, y: y, width: width)
            y -= captionSize * 1.45
        }
    }

    private mutating func text(
        _ text: String, _ role: Role, size: Double, left: Double, y: Double, width: Double
    ) {
        let name = DOTName(.furniture, nodes.count)
        roles[name] = role
        nodes.append(
            DOTGraph.Node(
                name,
                [
                    .shape(.plain), .label(.leftText(text)), .fontSize(size),
                    .fontName(role == .title ? .bold : .regular),
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
                        .label(.text("")), .width(26 * scale / 72), .height(13 * scale / 72), .isFixedSize(true),
                        .penWidth(1),
                        .position(x: centre.x, y: centre.y),
                    ]))
        case .edge(let link, _):
            let ends = [-sampleWidth / 2, sampleWidth / 2].map { Point(centre.x + $0, centre.y) }
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
                    DiagramDOT.attributes(of: link, documents: Furniture.sampleDocuments) + [
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
