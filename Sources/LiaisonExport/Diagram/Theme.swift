/// What a picture is drawn for, which decides its colours.
public enum Theme: String, Hashable, Sendable, CaseIterable {
    /// Light pages; an SVG turns dark by itself where the reader's system is.
    case light
    /// Dark pages.
    case dark
    /// Paper, also without colour: light fills, dark lines.
    case print

    /// The colours.
    package var palette: Palette { Palette(self) }
}

/// The colours of a theme: text on every ground of it at 4.5 to 1 at least, lines at 3 to 1.
package struct Palette: Hashable, Sendable {
    /// The ground of the picture.
    package let ground: DOTColor
    /// The colour of names.
    package let ink: DOTColor
    /// The colour of captions and labels of lines.
    package let softInk: DOTColor
    /// The colour of what only guides the eye: rings, lanes, the spine of dates.
    package let guide: DOTColor
    private let theme: Theme

    fileprivate init(_ theme: Theme) {
        self.theme = theme
        switch theme {
        case .light:
            (ground, ink, softInk) = (DOTColor(0xFFFFFF), DOTColor(0x1B1B1B), DOTColor(0x4A4A4A))
            guide = DOTColor(0xD5D9DE)
        case .dark:
            (ground, ink, softInk) = (DOTColor(0x14181D), DOTColor(0xF2F2F2), DOTColor(0xC8C8C8))
            guide = DOTColor(0x3C444D)
        case .print:
            (ground, ink, softInk) = (DOTColor(0xFFFFFF), DOTColor(0x000000), DOTColor(0x333333))
            guide = DOTColor(0xC4C4C4)
        }
    }

    /// The ground of a kind of node.
    package func fill(_ kind: DiagramNode.Kind) -> DOTColor {
        let isEvent = kind == .meeting || kind == .statement
        return switch theme {
        case _ where kind == .date: ground
        case .light: Look.hue(of: kind).mixed(with: ground, share: isEvent ? 0.82 : 0.6)
        case .dark: Look.hue(of: kind).mixed(with: ground, share: 0.68)
        case .print: Look.hue(of: kind).mixed(with: ground, share: isEvent ? 0.92 : 0.8)
        }
    }

    /// The border of a kind of node.
    package func border(_ kind: DiagramNode.Kind) -> DOTColor {
        switch theme {
        case _ where kind == .date: guide
        case .light: Look.hue(of: kind).mixed(with: DOTColor(0x000000), share: 0.4)
        case .dark: Look.hue(of: kind).mixed(with: ink, share: 0.15)
        case .print: Look.hue(of: kind).mixed(with: DOTColor(0x000000), share: 0.65)
        }
    }

    /// The colour of a kind of line.
    package func line(_ link: LinkKind) -> DOTColor {
        if link == .follows { return guide }
        return shade(Look.color(of: link))
    }

    /// The ground of a frame around those who are closely linked, barely another than the picture's.
    package var communityFill: DOTColor { softInk.mixed(with: ground, share: theme == .dark ? 0.9 : 0.945) }

    /// The line of such a frame.
    package var communityLine: DOTColor { softInk.mixed(with: ground, share: 0.45) }

    /// The colour of what a change brought, or nil where the kind alone decides.
    package func line(_ change: Change?) -> DOTColor? { change.map { shade(Look.color(of: $0)) } }

    private func shade(_ color: DOTColor) -> DOTColor {
        switch theme {
        case .light: color
        case .dark: color.mixed(with: DOTColor(0xFFFFFF), share: 0.45)
        case .print: color.mixed(with: DOTColor(0x000000), share: 0.35)
        }
    }
}
