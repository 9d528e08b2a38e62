import LiaisonExport

/// The way in which Graphviz puts nodes in place.
public enum Engine: String, Hashable, Sendable, CaseIterable {
    /// Chosen by the size of the diagram.
    case auto
    /// In ranks, left to right; clearest for few nodes.
    case dot
    /// By springs; for neighbourhoods of up to about 150 nodes.
    case neato
    /// By springs, coarse to fine; for up to about 2,000 nodes.
    case sfdp
    /// By forces; its result depends on what was laid out before in the same process.
    case fdp
    /// In circles.
    case circo
    /// In rings around a centre.
    case twopi

    /// The engine itself: for `auto`, ranks up to 40 nodes while lines are few enough to be followed, then springs.
    public func resolved(nodes: Int, edges: Int) -> Engine {
        guard self == .auto else { return self }
        if nodes <= 40 && edges <= max(24, nodes * 3 / 2) { return .dot }
        return nodes <= 150 && edges <= 600 ? .neato : .sfdp
    }

    var arrangement: DiagramDOT.Arrangement { self == .dot ? .ranked : .spread }
}
