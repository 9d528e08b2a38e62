package import LiaisonExport

/// The style sheet of the SVG: colours as variables, for light and dark.
package enum SVGStyle {
    /// The faces of text, all no wider than the one that the layout measured with.
    static let fontFamily = "DejaVu Sans, Verdana, Bitstream Vera Sans, Geneva, Noto Sans, Arial, sans-serif"

    /// Light or dark.
    package enum Theme: CaseIterable, Sendable { case light, dark }

    /// The style sheet.
    static let sheet: String = {
        var lines = [
            ".liaison{max-width:100%;height:auto;\(Theme.light.palette.variables)}",
            "@media (prefers-color-scheme:dark){.liaison{\(Theme.dark.palette.variables)}}",
            ".liaison .ground,.liaison .halo{fill:var(--ground)}",
            ".liaison text{fill:var(--ink)}",
            ".liaison .label text,.liaison .caption text{fill:var(--soft)}",
        ]
        for kind in DiagramNode.Kind.allCases {
            lines.append(".liaison .\(kind) .shape{fill:var(--\(kind));stroke:var(--\(kind)-line)}")
        }
        for link in LinkKind.allCases {
            let name = "link-\(link)"
            lines.append(".liaison .\(name) .line,.liaison .\(name) .tip{stroke:var(--\(name))}")
            lines.append(".liaison .\(name) .solid{fill:var(--\(name))}")
        }
        lines.append(".liaison a:focus .shape,.liaison a:hover .shape{stroke:var(--ink)}")
        lines.append(".liaison a:focus .line,.liaison a:hover .line{stroke:var(--ink)}")
        return lines.joined(separator: "\n")
    }()
}

/// The colours of a theme.
package struct Palette: Sendable {
    /// The ground of the picture.
    package let ground: DOTColor
    /// The colour of names.
    package let ink: DOTColor
    /// The colour of captions and labels of lines.
    package let softInk: DOTColor
    private let isDark: Bool

    fileprivate init(isDark: Bool) {
        self.isDark = isDark
        ground = isDark ? DOTColor(0x14181D) : Look.ground
        ink = isDark ? DOTColor(0xF2F2F2) : Look.ink
        softInk = isDark ? DOTColor(0xC8C8C8) : Look.softInk
    }

    /// The ground of a kind of node.
    package func fill(_ kind: DiagramNode.Kind) -> DOTColor {
        isDark ? Look.hue(of: kind).mixed(with: ground, share: 0.68) : Look.fill(of: kind)
    }

    /// The border of a kind of node.
    package func border(_ kind: DiagramNode.Kind) -> DOTColor {
        isDark ? Look.hue(of: kind).mixed(with: ink, share: 0.15) : Look.border(of: kind)
    }

    /// The colour of a kind of line.
    package func line(_ link: LinkKind) -> DOTColor {
        isDark ? Look.color(of: link).mixed(with: DOTColor(0xFFFFFF), share: 0.45) : Look.color(of: link)
    }

    fileprivate var variables: String {
        var values = [("ground", ground), ("ink", ink), ("soft", softInk)]
        for kind in DiagramNode.Kind.allCases { values += [("\(kind)", fill(kind)), ("\(kind)-line", border(kind))] }
        for link in LinkKind.allCases { values.append(("link-\(link)", line(link))) }
        return values.map { "--\($0.0):\($0.1.hex)" }.joined(separator: ";")
    }
}

extension SVGStyle.Theme {
    /// The colours of the theme.
    package var palette: Palette { Palette(isDark: self == .dark) }
}
