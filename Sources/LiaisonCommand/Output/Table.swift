/// Rows as columns that line up and fit the window.
struct Table {
    /// The table, each line ended.
    let text: String

    init(_ listing: Listing, _ terminal: Terminal) {
        let shown = listing.shown(in: terminal.columns)
        let columns = shown.map { listing.columns[$0] }
        let cells = listing.rows.map { row in shown.map { row[$0].line } }
        let isNumber = shown.map { column in
            !listing.rows.isEmpty && listing.rows.allSatisfy { $0[column].isNumber || $0[column] == .none }
        }
        var widths = columns.indices.map { column in
            let widest = cells.map { PlainText.width($0[column]) }.max() ?? 0
            return max(PlainText.width(columns[column].title), min(widest, columns[column].limit))
        }
        Table.shrink(&widths, columns, to: terminal.columns - 2 * (columns.count - 1))
        func line(_ cells: [String], _ style: (Int) -> Terminal.Style?) -> String {
            var parts: [String] = []
            for (column, cell) in cells.enumerated() {
                let fitted = PlainText.fit(cell, widths[column])
                let gap = String(repeating: " ", count: max(0, widths[column] - PlainText.width(fitted)))
                let painted = style(column).map { terminal.paint(fitted, $0) } ?? fitted
                let isLast = column == cells.count - 1
                parts.append(isNumber[column] ? gap + painted : isLast ? painted : painted + gap)
            }
            var line = parts.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return line + "\n"
        }
        text =
            line(columns.map { $0.title.uppercased() }) { _ in .dim }
            + cells.map { row in
                line(row) { columns[$0].style }
            }.joined()
    }

    /// Takes columns from the widest flexible ones until all fit; each keeps at least twelve.
    private static func shrink(_ widths: inout [Int], _ columns: [Listing.Column], to total: Int) {
        var excess = widths.reduce(0, +) - total
        let flexible = columns.indices.filter { columns[$0].isFlexible }
        while excess > 0, let widest = flexible.max(by: { widths[$0] < widths[$1] }), widths[widest] > 12 {
            widths[widest] -= 1
            excess -= 1
        }
    }
}
