import LiaisonExport

/// What is painted, part by part, with a place for everything.
struct PaintedPicture {
    /// The box of the whole.
    var bounds: Box
    /// The frames of communities.
    var frames: [Frames.Frame] = []
    /// The nodes.
    var nodes: [DOTName: DrawnPart] = [:]
    /// The edges; their arrows stand among the shapes after the line.
    var edges: [DOTName: DrawnPart] = [:]
    /// The labels of edges, by the edges' names.
    var labels: [DOTName: DrawnPart] = [:]
    /// Lines that guide the eye, each a Bézier curve.
    var guides: [DrawnShape] = []
}
