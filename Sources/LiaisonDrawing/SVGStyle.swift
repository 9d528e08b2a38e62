import LiaisonExport

/// The style sheet of the SVG: colours as variables, so that a light picture turns dark on dark pages.
package enum SVGStyle {
    /// The faces of text, all no wider than the one that the layout measured with.
    static let fontFamily = "DejaVu Sans, Verdana, Bitstream Vera Sans, Geneva, Noto Sans, Arial, sans-serif"

    /// The style sheet for a theme; only a light picture follows the reader's system.
    static func sheet(_ theme: Theme) -> String {
        var lines = [".liaison{max-width:100%;height:auto;\(variables(theme.palette))}"]
        if theme == .light {
            lines.append("@media (prefers-color-scheme:dark){.liaison{\(variables(Theme.dark.palette))}}")
        }
        lines += [
            ".liaison .ground,.liaison .halo{fill:var(--ground)}",
            ".liaison .guide{stroke:var(--guide)}",
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
        for change in Change.allCases {
            lines.append(
                ".liaison .\(change) .shape,.liaison .\(change) .line,.liaison .\(change) .tip"
                    + "{stroke:var(--\(change))}.liaison .\(change) .solid{fill:var(--\(change))}")
        }
        lines.append(".liaison a:focus .shape,.liaison a:hover .shape{stroke:var(--ink);stroke-width:2.5}")
        lines.append(".liaison a:focus .line,.liaison a:hover .line{stroke:var(--ink);stroke-width:3.5}")
        return lines.joined(separator: "\n")
    }

    private static func variables(_ palette: Palette) -> String {
        var values = [
            ("ground", palette.ground), ("ink", palette.ink), ("soft", palette.softInk), ("guide", palette.guide),
        ]
        for kind in DiagramNode.Kind.allCases {
            values += [("\(kind)", palette.fill(kind)), ("\(kind)-line", palette.border(kind))]
        }
        for link in LinkKind.allCases { values.append(("link-\(link)", palette.line(link))) }
        for change in Change.allCases {
            if let color = palette.line(change) { values.append(("\(change)", color)) }
        }
        return values.map { "--\($0.0):\($0.1.hex)" }.joined(separator: ";")
    }
}
