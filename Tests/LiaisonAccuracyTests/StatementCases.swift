import Foundation

/// Annotated texts with the statements that they hold, read from a file of `Cases`.
struct StatementCase {
    /// What the case is about.
    let phenomenon: String
    /// The text; paragraphs stand on lines of their own.
    let text: String
    /// Who said what; of several names any is right.
    let statements: [(speakers: [String], content: String)]

    /// The cases of a file: `= phenomenon`, the text, then `- speaker / speaker | content` or `- nobody`.
    static func read(_ file: String) throws -> [StatementCase] {
        let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "Cases/\(file).txt")
        var cases: [StatementCase] = []
        var phenomenon = ""
        var text = ""
        var statements: [(speakers: [String], content: String)] = []
        func close() {
            if !phenomenon.isEmpty {
                cases.append(StatementCase(phenomenon: phenomenon, text: text, statements: statements))
            }
            (phenomenon, text, statements) = ("", "", [])
        }
        for line in try String(contentsOf: path, encoding: .utf8).split(separator: "\n") where !line.hasPrefix("#") {
            if line.hasPrefix("= ") {
                close()
                phenomenon = String(line.dropFirst(2))
            } else if line.hasPrefix("- ") {
                let parts = line.dropFirst(2).split(separator: "|", maxSplits: 1).map {
                    $0.trimmingCharacters(in: .whitespaces)
                }
                guard parts.count == 2 else { continue }
                statements.append((parts[0].components(separatedBy: " / "), parts[1]))
            } else {
                text = line.replacingOccurrences(of: " ¶ ", with: "\n\n")
            }
        }
        close()
        return cases
    }
}
