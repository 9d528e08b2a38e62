import LiaisonExport

/// What stands around the picture and makes it understood alone: the headline above, legend and caption below, and the
/// lines that guide the eye through it.
struct Furniture {
    /// The nodes, each with its place.
    private(set) var nodes: [DOTGraph.Node] = []
    /// The sample lines of the legend, and the guides.
    private(set) var edges: [DOTGraph.Edge] = []
    /// The furniture that is text: what it is, for the picture's classes.
    private(set) var roles: [DOTName: Role] = [:]
    /// What a node in the legend shows.
    private(set) var samples: [DOTName: LegendItem] = [:]
    /// What a line in the legend shows.
    private(set) var lines: [DOTName: LegendItem] = [:]
    /// The edges that are guides.
    private(set) var guides: [DOTName] = []

    /// What a piece of text is.
    enum Role: String, Hashable, CaseIterable { case title, subtitle, legend, caption }

    /// The number of documents for which the legend's lines are drawn.
    static let sampleDocuments = 2

    /// How much larger than in a small picture, so that a large one can be read at a glance too.
    private let scale: Double
    private let palette: Palette
    private var sampleWidth: Double { 30 * scale }

    /// The furniture around a layout.
    init(for diagram: Diagram, around layout: Layout, warnings: inout [String]) throws(DrawingError) {
        let content = layout.bounds
        let width = max(content.width, 400)
        palette = diagram.theme.palette
        scale = max(min(width.squareRoot() / 900.squareRoot(), 6), 1)
        let sizes = Dictionary(
            uniqueKeysWithValues: zip(
                Role.allCases, [Look.titleSize, Look.subtitleSize, Look.legendSize, Look.smallSize]
            ).map { ($0, ($1 * scale).rounded()) })
        func lines(_ texts: [String], _ role: Role, _ most: Int) -> [Line] {
            let size = sizes[role] ?? 10
            return texts.flatMap { Furniture.wrap($0, size: size * (role == .title ? 1.1 : 1), to: width, most: most) }
                .map { Line(text: $0, role: role, size: size) }
        }
        var above = lines([diagram.title], .title, 4) + lines(diagram.subtitle, .subtitle, 4)
        var below = lines(diagram.caption, .caption, 6)
        var legend = diagram.legend.map { Line(text: $0.text, role: .legend, size: sizes[.legend] ?? 10) }
        let widths = try Layout.widths(
            of: (above + legend + below).map { ($0.text, $0.size, $0.role == .title) }, warnings: &warnings)
        for place in above.indices { above[place].width = widths[place] }
        for place in legend.indices { legend[place].width = widths[above.count + place] }
        for place in below.indices { below[place].width = widths[above.count + legend.count + place] }
        let whole = ([width] + widths).max() ?? width
        let left = (content.left + content.right - whole) / 2

        for guide in layout.guides { add(guide: guide) }
        var y = content.top + 14 * scale + above.reduce(0) { $0 + $1.height }
        for line in above {
            text(line, left: left, y: y - line.height / 2)
            y -= line.height
        }
        y = content.bottom - 26 * scale
        var x = left
        let gap = 6 * scale
        for (item, line) in zip(diagram.legend, legend) {
            let needed = sampleWidth + gap + line.width
            if x > left && x + needed > left + whole {
                x = left
                y -= line.size * 1.9
            }
            sample(item, at: Point(x + sampleWidth / 2, y))
            text(line, left: x + sampleWidth + gap, y: y)
            x += needed + 3 * gap
        }
        y -= legend.isEmpty ? 0 : (legend.first?.size ?? 0) * 2.2
        for line in below {
            text(line, left: left, y: y)
            y -= line.size * 1.45
        }
    }

    private struct Line {
        let text: String
        let role: Role
        let size: Double
        var width = 0.0

        var height: Double { size * (role == .title ? 1.4 : 1.35) }
    }

    private mutating func text(_ line: Line, left: Double, y: Double) {
        let name = DOTName(.furniture, nodes.count)
        roles[name] = line.role
        nodes.append(
            DOTGraph.Node(
                name,
                [
                    .shape(.plain), .label(.leftText(line.text)), .fontSize(line.size),
                    .fontName(line.role == .title ? .bold : .regular),
                    .fontColor(line.role == .caption ? palette.softInk : palette.ink),
                    .position(x: left + line.width / 2, y: y),
                ]))
    }

    private mutating func sample(_ item: LegendItem, at centre: Point) {
        let name = DOTName(.furniture, nodes.count)
        let link: LinkKind
        switch item {
        case .node(let kind, _):
            samples[name] = item
            nodes.append(
                DOTGraph.Node(
                    name,
                    DiagramDOT.attributes(of: kind, palette) + [
                        .label(.text("")), .width(26 * scale / 72), .height(13 * scale / 72), .isFixedSize(true),
                        .penWidth(1),
                        .position(x: centre.x, y: centre.y),
                    ]))
            return
        case .edge(let kind, _): link = kind
        case .change: link = .met
        }
        let ends = [-sampleWidth / 2, sampleWidth / 2].map { Point(centre.x + $0, centre.y) }
        let edge = connect(
            ends, DiagramDOT.attributes(of: item, documents: Furniture.sampleDocuments, palette),
            Spline.straight(from: ends[0], to: ends[1], link).text)
        lines[edge] = item
    }

    private mutating func add(guide: [Point]) {
        guard let first = guide.first, let last = guide.last else { return }
        guides.append(
            connect(
                [first, last], DiagramDOT.attributes(of: .follows, documents: 1, palette),
                guide.map(\.text).joined(separator: " ")))
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

    /// The lines of a text that is to fit a width, at the mean width of the font's letters.
    private static func wrap(_ text: String, size: Double, to width: Double, most: Int) -> [String] {
        let columns = max(Int(width / (size * 0.56)), 30)
        return LabelText.wrap(text, columns: columns, limit: columns * most)
    }
}
