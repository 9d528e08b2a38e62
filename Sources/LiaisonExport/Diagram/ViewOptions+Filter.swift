public import LiaisonGraph
import LiaisonLanguages

extension ViewOptions {
    /// The options that show what a question's filter lets through.
    public init(_ filter: LinkFilter) {
        self.init()
        since = filter.since
        until = filter.until
        minimumDocuments = filter.minimumDocuments
        if let kinds = filter.kinds { self.kinds = kinds }
        if let statuses = filter.statuses { self.statuses = statuses }
        if let kinds = filter.via { via = Set(kinds.flatMap(LinkKind.drawn(as:))) }
    }
}

extension LinkKind {
    /// The lines that draw a kind of link; the events view draws the same facts with its own.
    public static func drawn(as kind: Link.Kind) -> [LinkKind] {
        switch kind {
        case .met: [.met, .planned, .cancelled, .heldAt]
        case .said: [.saidTo, .said]
        case .about: [.saidAbout, .said]
        case .belongs: [.affiliation]
        }
    }
}
