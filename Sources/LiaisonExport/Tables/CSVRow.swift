/// One line of comma-separated values (RFC 4180, line feeds): what a spreadsheet would take for a formula is defused.
struct CSVRow {
    private(set) var bytes: [UInt8] = []
    private var isEmpty = true

    /// Appends a field; one that begins as a formula does gets an apostrophe, which spreadsheets hide.
    mutating func field(_ text: String) {
        if !isEmpty { bytes.append(UInt8(ascii: ",")) }
        isEmpty = false
        let isFormula = text.utf8.first.map(CSVRow.formulaStarts.contains) ?? false
        let needsQuotes = text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
        if needsQuotes { bytes.append(0x22) }
        if isFormula { bytes.append(UInt8(ascii: "'")) }
        for byte in text.utf8 where byte != 0 {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        if needsQuotes { bytes.append(0x22) }
    }

    /// Appends the value of a column; what is not known is empty.
    mutating func field(_ value: TableColumn.Value, _ separator: String) {
        field(value.text(separator: separator) ?? "")
    }

    /// Ends the line and appends it to a file.
    consuming func end(_ file: inout [UInt8]) {
        file.append(contentsOf: bytes)
        file.append(0x0A)
    }

    private static let formulaStarts: Set<UInt8> = Set("=+-@\t\r\n".utf8)
}
