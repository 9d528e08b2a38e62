/// Why no picture came of a diagram; the DOT can still be written.
public enum DrawingError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The engine could not lay the diagram out.
    case layoutFailed(engine: Engine, nodes: Int, edges: Int, messages: [String])
    /// The layout, in a process of its own, was stopped or crashed.
    case layoutStopped(engine: Engine, nodes: Int, edges: Int, reason: String)
    /// The format could not be written.
    case renderFailed(format: Drawing.Format, messages: [String])
    /// Graphviz gave no place to a part of the diagram.
    case partWithoutPlace(String, engine: Engine)

    /// What was wrong, where, and what to do.
    public var description: String {
        switch self {
        case .layoutFailed(let engine, let nodes, let edges, let messages):
            "Graphviz's engine \(engine.rawValue) could not lay out \(nodes) nodes and \(edges) edges"
                + DrawingError.said(messages)
                + ". Show fewer (a limit or a minimum of documents), choose another engine, or write DOT and lay it "
                + "out yourself."
        case .layoutStopped(let engine, let nodes, let edges, let reason):
            "Graphviz's engine \(engine.rawValue) did not lay out \(nodes) nodes and \(edges) edges: \(reason). Show "
                + "fewer (a limit or a minimum of documents), choose another engine, or write DOT and lay it out yourself."
        case .renderFailed(let format, let messages):
            "Graphviz could not write \(format.rawValue.uppercased())" + DrawingError.said(messages)
                + ". Choose another format, or check that Graphviz is installed with its plugins (dot -c)."
        case .partWithoutPlace(let part, let engine):
            "Graphviz's engine \(engine.rawValue) gave \(part) no place. Choose another engine, or write DOT and lay it "
                + "out yourself."
        }
    }

    private static func said(_ messages: [String]) -> String {
        messages.isEmpty ? "" : ": " + messages.joined(separator: "; ")
    }
}
