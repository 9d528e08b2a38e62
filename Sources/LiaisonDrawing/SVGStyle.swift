import LiaisonExport

/// The style sheet of the SVG: colours as variables, for light and dark.
enum SVGStyle {
    /// The faces of text, all no wider than the one that the layout measured with.
    static let fontFamily = "DejaVu Sans, Verdana, Bitstream Vera Sans, Geneva, Noto Sans, Arial, sans-serif"

    private static let darkGround = DOTColor(0x14181D)
    private static let darkInk = DOTColor(0xF2F2F2)

    /// The style sheet.
    static let sheet: String = {
        var lines = [
            ".liaison{max-width:100%;height:auto;\(variables(isDark: false))}",
            "@media (prefers-color-scheme:dark){.liaison{\(variables(isDark: true))}}",
            ".liaison .ground{fill:var(--ground)}",
            ".liaison .halo{fill:var(--ground)}",
            ".liaison text{fill:var(--ink)}",
            ".liaison .label text,.liaison .caption text{fill:var(--soft)}",
            ".liaison a:focus .shape,.liaison a:hover .shape,.liaison a:focus .line,.liaison a:hover .line"
                + "{stroke:var(--ink)}",
        ]
        for kind in DiagramNode.Kind.allCases {
            lines.append(".liaison .\(kind) .shape{fill:var(--\(kind));stroke:var(--\(kind)-line)}")
        }
        for link in LinkKind.allCases {
            let name = "link-\(link)"
            lines.append(".liaison .\(name) .line,.liaison .\(name) .tip{stroke:var(--\(name))}")
            lines.append(".liaison .\(name) .solid{fill:var(--\(name))}")
        }
        return lines.joined(separator: "\n")
    }()

    private static func variables(isDark: Bool) -> String {
        var values = [
            ("ground", isDark ? darkGround : Look.ground), ("ink", isDark ? darkInk : Look.ink),
            ("soft", isDark ? DOTColor(0xC8C8C8) : Look.softInk),
        ]
        for kind in DiagramNode.Kind.allCases {
            values.append(("\(kind)", isDark ? Look.hue(of: kind).mixed(with: darkGround, share: 0.68) : Look.fill(of: kind)))
            values.append(
                ("\(kind)-line", isDark ? Look.hue(of: kind).mixed(with: darkInk, share: 0.15) : Look.border(of: kind)))
        }
        for link in LinkKind.allCases {
            let light = Look.color(of: link)
            values.append(("link-\(link)", isDark ? light.mixed(with: DOTColor(0xFFFFFF), share: 0.45) : light))
        }
        return values.map { "--\($0.0):\($0.1.hex)" }.joined(separator: ";")
    }
}
