/// Writes a diagram as DOT, with title, caption and legend, for Graphviz and what reads its language.
public enum DOTExport {
    /// The diagram as UTF-8.
    public static func data(of diagram: Diagram) -> [UInt8] {
        let isRanked = diagram.form == .columns || diagram.form == .timeline || diagram.nodes.count <= 40
        return DOTWriter.write(DiagramDOT.complete(diagram, isRanked ? .ranked : .spread))
    }
}
