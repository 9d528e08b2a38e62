/// Writes a diagram as DOT, with title, caption and legend, for Graphviz and what reads its language.
public enum DOTExport {
    /// The diagram as UTF-8.
    public static func data(of diagram: Diagram) -> [UInt8] {
        DOTWriter.write(DiagramDOT.complete(diagram, diagram.nodes.count <= 40 ? .ranked : .spread))
    }
}
