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
            ".liaison .frame{fill:var(--frame);stroke:var(--frame-line)}",
            ".liaison .community .halo{fill:var(--frame)}",
            ".liaison text{fill:var(--ink)}",
            ".liaison .label text,.liaison .caption text,.liaison .community text{fill:var(--soft)}",
        ]
        for kind in DiagramNode.Kind.allCases {
            lines.append(
                ".liaison .\(kind.styleName) .shape{fill:var(--\(kind.styleName));stroke:var(--\(kind.styleName)-line)}"
            )
        }
        // The fold of a note and the second border of a centre have a line only.
        lines.append(".liaison .shape.open{fill:none}")
        for link in LinkKind.allCases {
            let name = link.styleName
            lines.append(".liaison .\(name) .line,.liaison .\(name) .tip{stroke:var(--\(name))}")
            lines.append(".liaison .\(name) .solid{fill:var(--\(name))}")
        }
        for change in Change.allCases {
            lines.append(
                ".liaison .\(change.styleName) .shape,.liaison .\(change.styleName) .line,.liaison .\(change.styleName) .tip"
                    + "{stroke:var(--\(change.styleName))}.liaison .\(change.styleName) .solid{fill:var(--\(change.styleName))}"
            )
        }
        lines.append(".liaison a:focus .shape,.liaison a:hover .shape{stroke:var(--ink);stroke-width:2.5}")
        lines.append(".liaison a:focus .line,.liaison a:hover .line{stroke:var(--ink);stroke-width:3.5}")
        return lines.joined(separator: "\n")
    }

    private static func variables(_ palette: Palette) -> String {
        var values = [
            ("ground", palette.ground), ("ink", palette.ink), ("soft", palette.softInk), ("guide", palette.guide),
            ("frame", palette.communityFill), ("frame-line", palette.communityLine),
        ]
        for kind in DiagramNode.Kind.allCases {
            values += [("\(kind.styleName)", palette.fill(kind)), ("\(kind.styleName)-line", palette.border(kind))]
        }
        for link in LinkKind.allCases { values.append((link.styleName, palette.line(link))) }
        for change in Change.allCases {
            if let color = palette.line(change) { values.append(("\(change.styleName)", color)) }
        }
        return values.map { "--\($0.0):\($0.1.hex)" }.joined(separator: ";")
    }
}
