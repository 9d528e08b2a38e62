import LiaisonExport

/// The style sheet of the page: looks, and the filters, which are rules on the state of check boxes.
///
/// HTML reads a style sheet as it stands, so that nothing in it may need an escape: no quotes, no `<`, `>`, `&`.
enum HTMLStyle {
    static func sheet(_ theme: Theme, _ rows: EdgeRows) -> String {
        ([colors(theme), looks] + filters(rows)).joined(separator: "\n")
    }

    private static func colors(_ theme: Theme) -> String {
        func variables(_ theme: Theme) -> String {
            let palette = theme.palette
            return "--page:\(palette.ground.hex);--text:\(palette.ink.hex);--faint:\(palette.softInk.hex);"
                + "--rule:\(palette.guide.hex)"
        }
        let own = ":root{color-scheme:\(theme == .dark ? "dark" : "light");\(variables(theme))}"
        if theme != .light { return own }
        return own
            + "\n@media (prefers-color-scheme:dark){:root{color-scheme:dark;\(variables(.dark))}}"
    }

    private static let looks = """
        body{margin:0 auto;padding:1rem;max-width:90rem;background:var(--page);color:var(--text);\
        font:1rem/1.45 DejaVu Sans,Verdana,Noto Sans,Arial,sans-serif}
        h1{font-size:1.5rem;margin:.5rem 0}header p,footer p{margin:.2rem 0;color:var(--faint)}
        a{color:inherit}.skip{position:absolute;left:-99rem}.skip:focus{position:static}
        figure{margin:1rem 0;overflow:auto}figure svg{display:block}
        .filters{display:flex;flex-wrap:wrap;gap:.5rem}fieldset{border:1px solid var(--rule);border-radius:.4rem}
        .option{display:inline-block;margin-right:.8rem}label{padding-left:.25rem}
        table{border-collapse:collapse;width:100%;margin:.5rem 0 2rem}caption{text-align:left;color:var(--faint)}
        th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--rule)}
        thead th{border-bottom-width:2px}ul{margin:0;padding-left:1.1rem}cite{display:block;color:var(--faint)}
        tr:target{outline:3px solid var(--text)}:focus-visible{outline:3px solid var(--text);outline-offset:2px}
        @media print{.filters,.skip{display:none}body{max-width:none}}
        """

    private static func filters(_ rows: EdgeRows) -> [String] {
        var rules: [String] = []
        func hide(_ condition: String, _ selectors: [String]) {
            rules.append(
                selectors.map { "main:has(\(condition)) \($0)" }.joined(separator: ",") + "{display:none!important}")
        }
        for kind in rows.kinds {
            hide(
                "#show-\(kind):not(:checked)",
                [".nodes .\(kind)", ".edges .k-\(kind)", ".labels .k-\(kind)", "tr.\(kind)", "tr.k-\(kind)"])
        }
        for link in rows.links {
            hide(
                "#show-link-\(link):not(:checked)", [".edges .link-\(link)", ".labels .on-\(link)", "tr.link-\(link)"])
        }
        if rows.years.count > 1 {
            rules.append(".edges .dated,.labels .dated,tr.dated{display:none}")
            for year in rows.years {
                let condition = "main:has(#show-y\(year):checked)"
                rules.append("\(condition) .edges .y\(year),\(condition) .labels .y\(year){display:inline}")
                rules.append("\(condition) tr.y\(year){display:table-row}")
            }
        }
        for count in EdgeRows.steps.dropFirst() {
            let fewer = EdgeRows.steps.filter { $0 < count }
            hide(
                "#at-least-\(count):checked",
                fewer.flatMap { [".edges .n\($0)", ".labels .n\($0)", "tr.n\($0)"] })
        }
        return rules
    }
}
