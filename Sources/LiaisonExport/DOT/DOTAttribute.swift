/// An attribute of DOT, typed and bounded: Graphviz never gets a name, a file or a number that we did not choose.
public enum DOTAttribute: Hashable, Sendable {
    case label(DOTLabel)
    case shape(Shape)
    case style(Style)
    case color(DOTColor)
    case fillColor(DOTColor)
    case fontColor(DOTColor)
    case backgroundColor(DOTColor)
    case fontName(Font)
    case fontSize(Double)
    case penWidth(Double)
    case peripheries(Int)
    case width(Double)
    case height(Double)
    case isFixedSize(Bool)
    case margin(Double, Double)
    case pad(Double)
    case position(x: Double, y: Double)
    case box(left: Double, bottom: Double, right: Double, top: Double)
    case spline(String)
    case direction(Direction)
    case arrowHead(Arrow)
    case arrowTail(Arrow)
    case arrowSize(Double)
    case weight(Int)
    case length(Double)
    case minimumLength(Int)
    case constraint(Bool)
    case rankDirection(RankDirection)
    case rankSeparation(Double)
    case nodeSeparation(Double)
    case splines(Splines)
    case overlap(Overlap)
    case overlapScaling(Double)
    case outputOrder(OutputOrder)
    case dotsPerInch(Double)
    case inputScale(Double)
    case separation(Double)
    case repulsion(Double)
    case springConstant(Double)
    case start(Int)
    case charset

    /// The outline of a node.
    public enum Shape: String, Hashable, Sendable, CaseIterable {
        case ellipse, box, hexagon, house, note, plain, plaintext, diamond, point, octagon
    }
    /// Styles of line and fill; several may hold at once.
    public struct Style: OptionSet, Hashable, Sendable {
        /// A bit for each style, in the order of their names.
        public let rawValue: UInt8

        /// The styles whose bits are set.
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// A thick line.
        public static let bold = Style(rawValue: 1)
        /// A line with gaps.
        public static let dashed = Style(rawValue: 2)
        /// A line of points.
        public static let dotted = Style(rawValue: 4)
        /// With a fill.
        public static let filled = Style(rawValue: 8)
        /// Not drawn at all.
        public static let invisible = Style(rawValue: 16)
        /// With round corners.
        public static let rounded = Style(rawValue: 32)
        /// A line without gaps.
        public static let solid = Style(rawValue: 64)
    }
    /// The face of text.
    public enum Font: String, Hashable, Sendable, CaseIterable {
        case regular = "DejaVu Sans"
        case bold = "DejaVu Sans Bold"
    }
    /// The ends that carry an arrow.
    public enum Direction: String, Hashable, Sendable, CaseIterable { case forward, back, both, none }
    /// The form of an arrow.
    public enum Arrow: String, Hashable, Sendable, CaseIterable { case normal, vee, empty, odiamond, odot, tee, none }
    /// The direction in which ranks follow.
    public enum RankDirection: String, Hashable, Sendable, CaseIterable {
        case leftToRight = "LR"
        case topToBottom = "TB"
    }
    /// How edges run.
    public enum Splines: String, Hashable, Sendable, CaseIterable {
        case curved = "true"
        case lines = "line"
        case bent = "polyline"
    }
    /// What happens to nodes that overlap.
    public enum Overlap: String, Hashable, Sendable, CaseIterable {
        case prism
        case keep = "true"
        case removed = "false"
    }
    /// What is drawn first.
    public enum OutputOrder: String, Hashable, Sendable, CaseIterable {
        case edgesFirst = "edgesfirst"
        case nodesFirst = "nodesfirst"
        case asWritten = "breadthfirst"
    }
}
