/// How nodes and lines look: the colours of Okabe and Ito, which colour-blind readers tell apart, and never colour alone.
package enum Look {
    /// The size of labels of lines and of captions, in points.
    package static let smallSize = 9.0
    /// The size of the headline, in points.
    package static let titleSize = 16.0
    /// The size of the lines under the headline, in points.
    package static let subtitleSize = 11.0
    /// The size of a community's title, in points.
    package static let communitySize = 13.0
    /// The size of the legend's words, in points.
    package static let legendSize = 10.0

    /// The outline of a kind of node.
    package static func shape(of kind: DiagramNode.Kind) -> DOTAttribute.Shape {
        switch kind {
        case .person: .ellipse
        case .organization, .meeting: .box
        case .initiative: .hexagon
        case .place: .house
        case .statement: .note
        case .date: .plaintext
        }
    }

    /// The hue of a kind of node.
    package static func hue(of kind: DiagramNode.Kind) -> DOTColor {
        switch kind {
        case .person: DOTColor(0x56B4E9)
        case .organization: DOTColor(0xE69F00)
        case .initiative: DOTColor(0x009E73)
        case .place: DOTColor(0xCC79A7)
        case .meeting: DOTColor(0x0072B2)
        case .statement: DOTColor(0x999999)
        case .date: DOTColor(0x808080)
        }
    }

    /// The colour of a kind of line, before the theme's shade; three to one against white at least.
    package static func color(of link: LinkKind) -> DOTColor {
        switch link {
        case .met, .planned: DOTColor(0x0072B2)
        case .saidAbout, .said: DOTColor(0xC75800)
        case .saidTo: DOTColor(0x8F4372)
        case .cancelled, .affiliation, .heldAt, .follows: DOTColor(0x767676)
        }
    }

    /// The colour of a change, before the theme's shade.
    package static func color(of change: Change) -> DOTColor {
        switch change {
        case .added: DOTColor(0x00845F)
        case .removed: DOTColor(0xC0392B)
        case .kept: DOTColor(0x8A8A8A)
        }
    }

    /// The stroke of a kind of line: solid for what was, dashed for words, dotted for what was only planned.
    package static func stroke(of link: LinkKind) -> DOTAttribute.Style {
        switch link {
        case .met, .affiliation, .heldAt, .follows: .solid
        case .saidAbout, .saidTo, .said: .dashed
        case .planned, .cancelled: .dotted
        }
    }

    /// The arrow of a kind of line.
    package static func arrow(of link: LinkKind) -> DOTAttribute.Arrow {
        switch link {
        case .met, .planned, .heldAt, .follows: .none
        case .cancelled: .tee
        case .saidAbout: .vee
        case .saidTo: .normal
        case .said: .none
        case .affiliation: .odiamond
        }
    }

    /// The width of a line in points, which grows with the root of the number of documents, held within a pencil's and a
    /// felt pen's.
    package static func width(of link: LinkKind, documents: Double) -> Double {
        if link == .follows { return 1 }
        let thin = link == .affiliation || link == .heldAt
        return min(max((thin ? 0.9 : 1.3) * documents.squareRoot(), thin ? 0.9 : 1.1), widest)
    }

    private static let widest = 6.0

    /// What each document counts for in the widths of a diagram's lines: where the heaviest has so many that it would be
    /// too wide, all become thinner by the same factor.
    package static func share(of diagram: Diagram) -> Double {
        let most = diagram.edges.map(\.documents).max() ?? 1
        return min(1, (widest / 1.3) * (widest / 1.3) / Double(max(most, 1)))
    }

    /// The size of a node's letters, in points.
    package static func fontSize(of node: DiagramNode) -> Double {
        switch node.kind {
        case .meeting, .statement: 9.5
        case .date: 11
        // Hexagons grow more than their words.
        case .initiative: 10 + (5 * node.prominence).rounded()
        default: 10.5 + (6.5 * node.prominence).rounded()
        }
    }

    /// The room between a node's words and its outline, in inches; shapes that grow around their words need little.
    package static func margin(of kind: DiagramNode.Kind) -> (x: Double, y: Double) {
        switch kind {
        case .person: (0.05, 0.02)
        case .organization, .meeting, .statement, .date: (0.11, 0.06)
        case .initiative: (0.02, 0.01)
        case .place: (0.05, 0.03)
        }
    }

    /// Whether a node's letters are bold.
    package static func isBold(_ node: DiagramNode) -> Bool {
        node.isFocus || node.prominence > 0.62 || node.kind == .date
    }

    /// The width of a node's border in points.
    package static func borderWidth(of node: DiagramNode) -> Double { node.isFocus ? 1.6 : 0.9 + node.prominence }
}

extension DOTColor {
    /// The colour with a share, 0 to 1, of another.
    package func mixed(with other: DOTColor, share: Double) -> DOTColor {
        var mixed: UInt32 = 0
        for shift: UInt32 in [16, 8, 0] {
            let own = Double((rgb >> shift) & 0xFF)
            let others = Double((other.rgb >> shift) & 0xFF)
            mixed |= UInt32((own + (others - own) * share).rounded()) << shift
        }
        return DOTColor(mixed)
    }
}
