public import LiaisonExport

/// Draws diagrams through Graphviz, in this process, one at a time.
///
/// ```swift
/// let diagram = NetworkView.diagram(of: graph)
/// let drawing = try Drawing.render(diagram, format: .svg)
/// ```
public enum Drawing {
    /// What a picture is written as.
    public enum Format: String, Hashable, Sendable, CaseIterable {
        /// Scalable, with links and titles, for light and dark pages.
        case svg
        /// Pixels, two for each point.
        case png
        /// For print.
        case pdf
        /// Graphviz' own language, with no layout.
        case dot
    }

    /// The picture of a diagram: title, legend and caption stand in it, whatever the format.
    ///
    /// The same diagram gives the same bytes. Callers on other threads wait for their turn. A large diagram is laid out
    /// in `process`, where one is given; nodes that `earlier` knows stay where they were.
    /// - Throws: `DrawingError` where Graphviz fails; `.dot` does not need Graphviz and never fails.
    public static func render(
        _ diagram: Diagram, format: Format, engine: Engine = .auto, process: LayoutProcess? = nil,
        earlier: EarlierPlaces? = nil
    ) throws(DrawingError) -> DrawingResult {
        var warnings: [String] = []
        if format == .dot { return DrawingResult(bytes: DOTExport.data(of: diagram), warnings: []) }
        let picture = try Picture(
            diagram, engine: engine, process: process, earlier: earlier, warnings: &warnings)
        if format == .svg { return DrawingResult(bytes: SVGPainter(diagram, picture).document(), warnings: warnings) }
        var dot = picture.dot
        if format == .png { dot.attributes.append(.dotsPerInch(resolution(for: picture, warnings: &warnings))) }
        let outcome = Graphviz.withLayout(of: DOTWriter.write(dot), engine: "nop2") { handle in
            format == .png ? handle.render("png:cairo") : handle.render("pdf").map(PDFDate.removed)
        }
        warnings += outcome.messages
        guard let bytes = outcome.value else { throw .renderFailed(format: format, messages: outcome.messages) }
        return DrawingResult(bytes: bytes, warnings: warnings)
    }

    /// Dots an inch, as many as cairo's largest picture allows.
    private static func resolution(for picture: Picture, warnings: inout [String]) -> Double {
        let wanted = 144.0
        let largest = 16_000.0
        let longest = max(picture.size.width, picture.size.height) / 72
        if longest * wanted <= largest { return wanted }
        warnings.append("The PNG has fewer dots an inch than usual, because it is large; SVG and PDF lose nothing")
        return (largest / longest).rounded(.down)
    }
}

/// A picture, and what Graphviz had to say about it.
public struct DrawingResult: Hashable, Sendable {
    /// The file.
    public let bytes: [UInt8]
    /// The warnings, for the user to see.
    public let warnings: [String]

    /// A picture with its warnings.
    public init(bytes: [UInt8], warnings: [String]) {
        self.bytes = bytes
        self.warnings = warnings
    }
}
