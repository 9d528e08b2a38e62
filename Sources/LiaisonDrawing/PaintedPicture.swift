import LiaisonExport

/// What Graphviz would paint, part by part.
struct PaintedPicture: Sendable {
    /// The shapes of a part, and of its label.
    struct Part: Sendable {
        var shapes: [DrawnShape] = []
        var label: [DrawnShape] = []
    }

    /// The box of the whole.
    var bounds = Box(left: 0, bottom: 0, right: 0, top: 0)
    /// The nodes.
    var nodes: [DOTName: Part] = [:]
    /// The edges; their arrows stand among the shapes after the line.
    var edges: [DOTName: Part] = [:]

    init?(reading handle: Graphviz.Handle) {
        guard handle.render("xdot") != nil else { return nil }
        let numbers = (handle.attribute("bb") ?? "").split(separator: ",").compactMap { Double($0) }
        if numbers.count == 4 {
            bounds = Box(left: numbers[0], bottom: numbers[1], right: numbers[2], top: numbers[3])
        }
        func shapes(_ names: [String], _ attribute: (String) -> String?) -> [DrawnShape] {
            names.flatMap { attribute($0).map { DrawnShape.read($0) } ?? [] }
        }
        handle.forEachNode { name, attribute in
            guard let name = DOTName(name) else { return }
            nodes[name] = Part(shapes: shapes(["_draw_"], attribute), label: shapes(["_ldraw_"], attribute))
        }
        handle.forEachEdge { key, attribute in
            guard let name = DOTName(key) else { return }
            edges[name] = Part(shapes: shapes(["_draw_", "_tdraw_", "_hdraw_"], attribute))
        }
    }
}
