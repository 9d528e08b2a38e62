import Foundation

/// A UTF-8 file of tab-separated rows; lines that begin with `#` and empty lines are left out.
struct TabularFile {
    /// The rows, each with its columns.
    let rows: [[String]]

    /// Reads a file of a language's folder.
    ///
    /// - Throws: `LexiconError` where the file is missing or no UTF-8.
    init(_ url: URL) throws(LexiconError) {
        guard let data = FileManager.default.contents(atPath: url.path) else {
            throw .missing(url.lastPathComponent)
        }
        var rows: [[String]] = []
        data.withUnsafeBytes { (raw: UnsafeRawBufferPointer) in
            var lineStart = 0
            while lineStart < raw.count {
                var lineEnd = lineStart
                while lineEnd < raw.count, raw[lineEnd] != 0x0A { lineEnd += 1 }
                if lineEnd > lineStart, raw[lineStart] != 0x23 {
                    var columns: [String] = []
                    var columnStart = lineStart
                    for index in lineStart...lineEnd where index == lineEnd || raw[index] == 0x09 {
                        var end = index
                        if end == lineEnd, end > columnStart, raw[end - 1] == 0x0D { end -= 1 }
                        columns.append(String(decoding: raw[columnStart..<end], as: UTF8.self))
                        columnStart = index + 1
                    }
                    rows.append(columns)
                }
                lineStart = lineEnd + 1
            }
        }
        self.rows = rows
    }
}

extension [String] {
    /// The column at that place, or the empty string where the row is shorter.
    func column(_ index: Int) -> String { index < count ? self[index] : "" }

    /// The forms in the column at that place, separated by `|`.
    func forms(_ index: Int) -> [Substring] { column(index).split(separator: "|") }
}

/// Why a language's data could not be loaded.
public enum LexiconError: Error, CustomStringConvertible, Sendable {
    /// A data file of the language is missing.
    case missing(String)

    /// What was wrong and what to do.
    public var description: String {
        switch self {
        case .missing(let file):
            "The language data \(file) is missing beside the program; install Liaison again, with its resource folders."
        }
    }
}
