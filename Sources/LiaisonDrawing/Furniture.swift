import LiaisonExport

/// What stands around the picture and makes it understood alone: the headline above, legend and caption below, and the
/// lines that guide the eye through it.
struct Furniture {
    /// The nodes, each with its place.
    private(set) var nodes: [DOTGraph.Node] = []
    /// The sample lines of the legend, and the guides.
    private(set) var edges: [DOTGraph.Edge] = []
    /// The texts as painted, each with what it is.
    private(set) var texts: [(role: Role, part: DrawnPart)] = []
    /// The signs of the legend as painted.
    private(set) var samples: [(item: LegendItem, part: DrawnPart)] = []
    /// The box around all but the guides.
    private(set) var bounds: Box

    /// What a piece of text is.
    enum Role: String, Hashable, CaseIterable { case title, subtitle, legend, caption }

    /// The number of documents for which the legend's lines are drawn.
    static let sampleDocuments = 2.0

    /// How much larger than in a small picture, so that a large one can be read at a glance too.
    private let scale: Double
    private let palette: Palette
    /// Whether colours tell of changes, so that the kinds of line have none of their own.
    let showsChanges: Bool
    /// What each piece is painted as, somewhere; empty while that is not known.
    private let measured: Layout
    private var sampleWidth: Double { 30 * scale }

    /// The furniture around a layout.
    init(for diagram: Diagram, around layout: Layout, warnings: inout [String]) throws(DrawingError) {
        let content = layout.bounds
        let width = max(content.width, 400)
        let scale = max(min(width.squareRoot() / 900.squareRoot(), 6), 1)
        let words = Words(diagram, width: width, scale: scale)
        var draft = Furniture(diagram, scale: scale, measured: Layout(), bounds: content)
        var row = 0.0
        func next() -> Point {
            row += 1
            return Point(0, row * 10)
        }
        for line in words.above { draft.text(line, centre: next()) }
        for (item, line) in zip(diagram.legend, words.legend) {
            draft.sample(item, at: next())
            draft.text(line, centre: next())
        }
        for line in words.below { draft.text(line, centre: next()) }
        let measured = try Layout.paint(
            DOTGraph(nodes: draft.nodes, edges: draft.edges), engine: .neato, warnings: &warnings)

        self.init(diagram, scale: scale, measured: measured, bounds: content)
        arrange(words, diagram.legend, content, width)
        for guide in layout.guides { add(guide: guide) }
    }

    private init(_ diagram: Diagram, scale: Double, measured: Layout, bounds: Box) {
        palette = diagram.theme.palette
        showsChanges = diagram.showsChanges
        self.scale = scale
        self.measured = measured
        self.bounds = bounds
    }

    private mutating func arrange(_ words: Words, _ legend: [LegendItem], _ content: Box, _ width: Double) {
        let widest = measured.nodes.values.map(\.width).max() ?? 0
        let whole = max(width, widest)
        let left = (content.left + content.right - whole) / 2
        var y = content.top + 14 * scale + words.above.reduce(0) { $0 + $1.height }
        for line in words.above {
            text(line, left: left, y: y - line.height / 2)
            y -= line.height
        }
        y = content.bottom - 26 * scale
        var x = left
        let gap = 6 * scale
        for (item, line) in zip(legend, words.legend) {
            let isLine =
                switch item {
                case .edge, .change: true
                case .node, .community: false
                }
            let needed = sampleWidth + gap + nextWidth(after: isLine ? 2 : 1)
            if x > left && x + needed > left + whole {
                x = left
                y -= line.size * 1.9
            }
            sample(item, at: Point(x + sampleWidth / 2, y))
            text(line, left: x + sampleWidth + gap, y: y)
            x += needed + 3 * gap
        }
        y -= words.legend.first.map { $0.size * 2.2 } ?? 0
        for line in words.below {
            text(line, left: left, y: y)
            y -= line.size * 1.45
        }
    }

    /// The width of a piece that comes after so many others.
    private func nextWidth(after count: Int) -> Double {
        measured.nodes[DOTName(.furniture, nodes.count + count)]?.width ?? 0
    }

    private mutating func text(_ line: Line, left: Double, y: Double) {
        text(line, centre: Point(left + nextWidth(after: 0) / 2, y))
    }

    private mutating func text(_ line: Line, centre: Point) {
        let name = DOTName(.furniture, nodes.count)
        nodes.append(
            DOTGraph.Node(
                name,
                [
                    .shape(.plain), .label(.leftText(line.text)), .fontSize(line.size),
                    .fontName(line.role == .title ? .bold : .regular),
                    .fontColor(line.role == .caption ? palette.softInk : palette.ink),
                    .position(x: centre.x, y: centre.y),
                ]))
        guard let box = measured.nodes[name], let part = measured.nodeParts[name] else { return }
        texts.append((line.role, part.moved(by: Point(centre.x - box.centre.x, centre.y - box.centre.y))))
        bounds = bounds.union(Box(centre: centre, width: box.width, height: box.height))
    }

    private mutating func sample(_ item: LegendItem, at centre: Point) {
        let name = DOTName(.furniture, nodes.count)
        let link: LinkKind
        switch item {
        case .node, .community:
            nodes.append(
                DOTGraph.Node(
                    name,
                    DiagramDOT.attributes(of: item, palette) + [
                        .label(.text("")), .width(26 * scale / 72), .height(13 * scale / 72), .isFixedSize(true),
                        .penWidth(1), .position(x: centre.x, y: centre.y),
                    ]))
            if let box = measured.nodes[name], let part = measured.nodeParts[name] {
                samples.append((item, part.moved(by: Point(centre.x - box.centre.x, centre.y - box.centre.y))))
            }
            return
        case .edge(let kind, _): link = kind
        case .change: link = .met
        }
        let ends = [-sampleWidth / 2, sampleWidth / 2].map { Point(centre.x + $0, centre.y) }
        let edge = connect(
            ends,
            DiagramDOT.attributes(of: item, documents: Furniture.sampleDocuments, palette, showsChanges ? .kept : nil),
            Spline.straight(from: ends[0], to: ends[1], link).text)
        if let start = measured.nodes[name]?.centre, let part = measured.edgeParts[edge] {
            samples.append((item, part.moved(by: Point(ends[0].x - start.x, ends[0].y - start.y))))
        }
    }

    private mutating func add(guide: [Point]) {
        guard let first = guide.first, let last = guide.last else { return }
        _ = connect(
            [first, last], DiagramDOT.attributes(of: .follows, documents: 1, palette),
            guide.map(\.text).joined(separator: " "))
    }

    /// Draws a line between two invisible points; its name.
    private mutating func connect(_ ends: [Point], _ look: [DOTAttribute], _ spline: String) -> DOTName {
        let tail = DOTName(.furniture, nodes.count)
        for end in ends {
            nodes.append(
                DOTGraph.Node(
                    DOTName(.furniture, nodes.count),
                    [
                        .shape(.point), .style([.invisible]), .width(0.01), .height(0.01), .isFixedSize(true),
                        .label(.text("")), .position(x: end.x, y: end.y),
                    ]))
        }
        let name = DOTName(.furniture, edges.count)
        let head = DOTName(.furniture, tail.number + 1)
        edges.append(DOTGraph.Edge(name, from: tail, to: head, look + [.spline(spline)]))
        return name
    }
}

extension Furniture {
    /// A line of text.
    fileprivate struct Line {
        let text: String
        let role: Role
        let size: Double

        var height: Double { size * (role == .title ? 1.4 : 1.35) }
    }

    /// The lines above the picture, in the legend and below.
    fileprivate struct Words {
        let above: [Line]
        let legend: [Line]
        let below: [Line]

        init(_ diagram: Diagram, width: Double, scale: Double) {
            func size(_ role: Role) -> Double {
                let size =
                    switch role {
                    case .title: Look.titleSize
                    case .subtitle: Look.subtitleSize
                    case .legend: Look.legendSize
                    case .caption: Look.smallSize
                    }
                return (size * scale).rounded()
            }
            /// Wrapped at the mean width of the font's letters.
            func lines(_ texts: [String], _ role: Role, _ most: Int) -> [Line] {
                let letter = size(role) * (role == .title ? 1.1 : 1) * 0.56
                let columns = max(Int(width / letter), 30)
                return texts.flatMap { LabelText.wrap($0, columns: columns, limit: columns * most) }
                    .map { Line(text: $0, role: role, size: size(role)) }
            }
            above = lines([diagram.title], .title, 4) + lines(diagram.subtitle, .subtitle, 4)
            legend = diagram.legend.map { Line(text: $0.text, role: .legend, size: size(.legend)) }
            below = lines(diagram.caption, .caption, 6)
        }
    }
}
