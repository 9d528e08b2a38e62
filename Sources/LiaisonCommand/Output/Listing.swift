import Foundation

/// Rows of named values, which every format writes.
struct Listing {
    /// A column: the key for programs, the title for people.
    struct Column {
        let key: String
        let title: String
        /// Whether it gives way where the line is too narrow; wide texts do.
        var isFlexible = false
        /// The most columns of a window that it takes.
        var limit = 400
        /// Whether tables for people leave it out.
        var isForPrograms = false
        /// Narrower windows leave it out.
        var window = 0
        /// Its look on a terminal.
        var style: Terminal.Style?
    }

    /// A value.
    enum Cell: Hashable {
        case text(String)
        case number(Int)
        /// A share, from 0 to 1, of which people see three digits.
        case share(Double)
        case list([String])
        case none

        /// A text, or nothing.
        init(_ text: String?) { self = text.map { .text($0) } ?? .none }
    }

    let columns: [Column]
    var rows: [[Cell]] = []

    /// Writes all rows to standard output.
    func write(_ format: OutputFormat, terminal: Terminal = .current) {
        switch format {
        case .table: StandardOutput.write(Table(self, terminal).text)
        case .json: StandardOutput.write(JSONText.array(records))
        case .ndjson: for record in records { StandardOutput.write(JSONText.object(record) + "\n") }
        case .csv: StandardOutput.write(SeparatedText.csv(self))
        case .tsv: StandardOutput.write(SeparatedText.tsv(self))
        case .markdown: StandardOutput.write(SeparatedText.markdown(self))
        }
        StandardOutput.flush()
    }

    /// The places of the columns that people see in a window.
    func shown(in columns: Int) -> [Int] {
        self.columns.indices.filter { !self.columns[$0].isForPrograms && columns >= self.columns[$0].window }
    }

    private var records: [[(String, Cell)]] {
        rows.map { row in zip(columns, row).map { ($0.key, $1) } }
    }
}

extension Listing.Cell {
    /// The value on one line.
    var line: String {
        switch self {
        case .text(let text): PlainText.trimmed(text)
        case .number(let number): String(number)
        case .share(let share): String(format: "%.3f", share)
        case .list(let items): items.map { PlainText.trimmed($0) }.joined(separator: ", ")
        case .none: ""
        }
    }

    var isNumber: Bool {
        switch self {
        case .number, .share: true
        default: false
        }
    }
}
