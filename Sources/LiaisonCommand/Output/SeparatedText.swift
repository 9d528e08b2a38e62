/// Rows as CSV (RFC 4180), tab-separated text and Markdown.
enum SeparatedText {
    static func csv(_ listing: Listing) -> String {
        rows(listing, separator: ",") { text, cell in
            // A spreadsheet would run what begins like a formula.
            let first = text.unicodeScalars.first
            let isFormula = !cell.isNumber && first.map { "=+-@\t\r".unicodeScalars.contains($0) } == true
            let safe = isFormula ? "'" + text : text
            guard safe.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return safe }
            return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
        }
    }

    static func tsv(_ listing: Listing) -> String {
        rows(listing, separator: "\t") { text, _ in PlainText.trimmed(text) }
    }

    static func markdown(_ listing: Listing) -> String {
        let shown = listing.columns.indices.filter { !listing.columns[$0].isForPrograms }
        func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
        func escaped(_ text: String) -> String {
            text.reduce(into: "") { $0 += "|\\`*_<>[]".contains($1) ? "\\\($1)" : String($1) }
        }
        return line(shown.map { listing.columns[$0].title }) + line(shown.map { _ in "---" })
            + listing.rows.map { row in line(shown.map { escaped(row[$0].line) }) }.joined()
    }

    private static func rows(
        _ listing: Listing, separator: String, _ written: (String, Listing.Cell) -> String
    ) -> String {
        let head = listing.columns.map(\.key).joined(separator: separator)
        let body = listing.rows.map { row in
            row.map { cell in
                switch cell {
                case .list(let items): written(items.joined(separator: "; "), cell)
                case .text(let text): written(text, cell)
                case .share(let share): written(String(share), cell)
                default: written(cell.line, cell)
                }
            }.joined(separator: separator) + "\n"
        }
        return head + "\n" + body.joined()
    }
}
